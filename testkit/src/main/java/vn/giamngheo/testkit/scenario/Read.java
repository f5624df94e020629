package vn.giamngheo.testkit.scenario;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.NumberNotation;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/** Reads the single values of a file. Exact, and nothing is guessed: what can be read in two ways is refused. */
final class Read {

    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final Pattern SQUARE_METRES = Pattern.compile(" ?m[2²]$");
    private static final int MOST_QUOTED = 300;
    private static final int MONTHS_OF_YEAR = 12;

    static final Words<Boolean> FLAGS = Words.of(
                    List.of(true, false),
                    flag -> flag ? new Phrase("có", "yes") : new Phrase("không", "no"),
                    flag -> Boolean.toString(flag))
            .also("không có", false);
    static final Words<AreaType> AREAS = Words.of(List.of(AreaType.values()), AreaType::phrase, AreaType::code)
            .also("đô thị", AreaType.URBAN);
    static final Words<Confidence> CONFIDENCES = Words.of(
                    List.of(Confidence.values()), Confidence::phrase, Confidence::code)
            .also("suy ra", Confidence.DERIVED);
    static final Words<Material> MATERIALS = Words.of(List.of(Material.values()), Material::phrase, Material::code);
    static final Words<HouseGrade> GRADES =
            Words.of(List.of(HouseGrade.values()), HouseGrade::phrase, HouseGrade::code);
    static final Words<WorkStatus> WORKS = Words.of(List.of(WorkStatus.values()), WorkStatus::phrase, WorkStatus::code);
    static final Words<EducationLevel> LEVELS =
            Words.of(List.of(EducationLevel.values()), EducationLevel::phrase, EducationLevel::code);
    static final Words<SocialAllowance> ALLOWANCES =
            Words.of(List.of(SocialAllowance.values()), SocialAllowance::phrase, SocialAllowance::code);
    static final Words<Asset> ASSETS = Words.of(
            List.of(
                    Asset.TV,
                    Asset.RADIO,
                    Asset.DESKTOP_COMPUTER,
                    Asset.TELEPHONE,
                    Asset.LAPTOP,
                    Asset.TABLET,
                    Asset.SMARTPHONE),
            asset -> named(
                    asset.name(Language.VIETNAMESE).orElseThrow(),
                    asset.name(Language.ENGLISH).orElseThrow()),
            Asset::code);
    static final Words<WaterSource> WATERS = Words.of(
            List.of(
                    WaterSource.TAP,
                    WaterSource.DRILLED_WELL,
                    WaterSource.PROTECTED_DUG_WELL,
                    WaterSource.PROTECTED_SPRING,
                    WaterSource.RAIN,
                    WaterSource.BOTTLED,
                    WaterSource.OTHER),
            water -> named(
                    water.name(Language.VIETNAMESE).orElseThrow(),
                    water.name(Language.ENGLISH).orElseThrow()),
            WaterSource::code);
    static final Words<Latrine> LATRINES = Words.of(
            List.of(
                    Latrine.SEPTIC,
                    Latrine.SEMI_SEPTIC,
                    Latrine.POUR_FLUSH,
                    Latrine.VENTILATED_PIT,
                    Latrine.TWO_VAULT,
                    Latrine.OTHER,
                    Latrine.NO_LATRINE),
            latrine -> named(
                    latrine.name(Language.VIETNAMESE).orElseThrow(),
                    latrine.name(Language.ENGLISH).orElseThrow()),
            Latrine::code);

    /** Indeterminate is no word of its own: a file lists the classes it can still be. */
    static final Words<PovertyStatus> STATUSES = Words.of(
            Arrays.stream(PovertyStatus.values())
                    .filter(status -> status != PovertyStatus.INDETERMINATE)
                    .toList(),
            PovertyStatus::phrase,
            PovertyStatus::code);

    private static final Words<Boolean> PER_PERSON = Words.of(
            List.of(true, false),
            each -> each ? new Phrase("người", "person") : new Phrase("hộ", "household"),
            Object::toString);
    private static final Words<Integer> MONTHS = Words.of(
            List.of(1, MONTHS_OF_YEAR),
            each -> each == 1 ? new Phrase("tháng", "month") : new Phrase("năm", "year"),
            each -> each + " tháng");

    private Read() {}

    private static Phrase named(String vietnamese, String english) {
        return new Phrase(vietnamese, english);
    }

    /** A day as 2023-11-15 or 15/11/2023. */
    static LocalDate day(String text) {
        try {
            return ISO_DAY.matcher(text).matches() ? LocalDate.parse(text) : LocalDate.parse(text, SHORT_DAY);
        } catch (DateTimeException e) {
            throw new RefusedException(
                    "ngày phải viết như 15/11/2023 hoặc 2023-11-15 và có trong lịch, không phải “" + Phrase.shown(text)
                            + "”",
                    "a day must be written as 15/11/2023 or 2023-11-15 and exist, but was '" + Phrase.shown(text)
                            + "'");
        }
    }

    static int count(String text) {
        if (!COUNT.matcher(text).matches()) {
            throw new RefusedException(
                    "chỗ này phải là một số đếm từ 0 đến 999, không phải “" + Phrase.shown(text) + "”",
                    "a count from 0 to 999 is expected but was '" + Phrase.shown(text) + "'");
        }
        return Integer.parseInt(text);
    }

    static boolean isCount(String text) {
        return COUNT.matcher(text).matches();
    }

    /** {@code 1.500.000 đồng}, a month for each person; or with {@code /người/tháng}, {@code /hộ/tháng}, {@code /hộ/năm}. */
    static Income income(String text) {
        String[] parts = text.split("/", -1);
        Vnd amount = dong(parts[0].strip());
        boolean perPerson = parts.length < 2 || PER_PERSON.read(parts[1]);
        int months = parts.length < 3 ? 1 : months(parts[2]);
        if (parts.length > 3 || (perPerson && months != 1)) {
            throw new RefusedException(
                    "thu nhập tính theo đồng/người/tháng, đồng/hộ/tháng hoặc đồng/hộ/năm, không phải “"
                            + Phrase.shown(text) + "”",
                    "income is per person and month, or per household and month or year, but was '" + Phrase.shown(text)
                            + "'");
        }
        return perPerson ? Income.perHeadPerMonth(amount) : Income.ofHousehold(amount, months);
    }

    private static int months(String text) {
        String number = text.replaceFirst(" (tháng|months)$", "");
        return isCount(number) && !number.equals(text) ? count(number) : MONTHS.read(text);
    }

    private static Vnd dong(String text) {
        Set<BigDecimal> readings = NumberNotation.readings(text);
        if (readings.size() > 1) {
            throw new RefusedException(
                    "“" + text + "” đọc được hai cách; viết liền không dấu chấm, hoặc ghi đơn vị như “1.500.000 đồng”",
                    "'" + text + "' can be read in two ways; write it without marks, or with its unit as in"
                            + " '1.500.000 đồng'");
        }
        if (NumberNotation.VIETNAMESE.read(text).isPresent()) {
            return parsed(text + " đồng");
        }
        return parsed(text);
    }

    private static Vnd parsed(String text) {
        try {
            return Vnd.parse(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    "số tiền phải là số đồng nguyên, viết như “1.500.000 đồng” hoặc 1500000, không phải “"
                            + Phrase.shown(text) + "”",
                    "an amount must be whole đồng, written as '1.500.000 đồng' or 1500000, but was '"
                            + Phrase.shown(text) + "'");
        }
    }

    /** {@code 23,5 m²}. */
    static BigDecimal squareMetres(String text) {
        String number = SQUARE_METRES.matcher(text).replaceFirst("");
        Set<BigDecimal> readings = NumberNotation.readings(number);
        if (readings.size() != 1 || NumberNotation.VIETNAMESE.read(number).isEmpty()) {
            throw new RefusedException(
                    "diện tích phải viết như “24 m²” hoặc “23,5 m²”, không phải “" + Phrase.shown(text) + "”",
                    "an area must be written as '24 m²' or '23,5 m²' but was '" + Phrase.shown(text) + "'");
        }
        Dwelling dwelling =
                Dwelling.builder().floorArea(readings.iterator().next()).build();
        return dwelling.floorArea().orElseThrow();
    }

    /** A few words of the law, as printed. */
    static String quote(String text) {
        if (!text.equals(VietnameseText.clean(text)) || text.length() > MOST_QUOTED || new Quotation(text).isEmpty()) {
            throw new RefusedException(
                    "trích dẫn phải ngắn (không quá " + MOST_QUOTED
                            + " ký tự), ở dạng Unicode dựng sẵn (NFC), không có ký tự ẩn và khoảng trắng thừa",
                    "a quotation must be short (at most " + MOST_QUOTED
                            + " characters), in Unicode normal form C, without invisible characters and stray spaces");
        }
        return text;
    }
}
