package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.VietnameseText;

class NationalStandardsTest {

    /** Made again: what is made once in a process shows no change of how it is made. */
    static List<PovertyStandard> all() {
        return List.of(
                Standard2006.create(),
                Standard2011.create(),
                Standard2016.create(),
                Standard2022.create(),
                Standard2027.create());
    }

    @Test
    void areThoseThatTheLibraryOffers() {
        assertThat(NationalStandards.all())
                .containsExactlyElementsOf(all())
                .containsExactly(
                        NationalStandards.VN_2006,
                        NationalStandards.VN_2011,
                        NationalStandards.VN_2016,
                        NationalStandards.VN_2022,
                        NationalStandards.VN_2027);
    }

    @Test
    void onlyIndicatorsOf2022AreKeptIn2027() {
        assertThat(Standard2022.rule(DeprivationIndicator.TELECOM).name().english())
                .isEqualTo("use of telecommunications");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standard2022.rule(DeprivationIndicator.WASTE_TREATMENT))
                .withMessage("waste-treatment is none of 07/2021/NĐ-CP");
    }

    /** They are built without the proof that other standards go through when they are built: this is theirs. */
    @ParameterizedTest
    @MethodSource("all")
    void isSound(PovertyStandard standard) {
        assertThat(standard.toBuilder().analyse()).isEmpty();
        assertThat(standard.toBuilder().build()).isEqualTo(standard);
    }

    /** Both ways: a line of the file that the data lacks fails, and one of the data that the file lacks. */
    @Test
    void holdsTheLinesAndDaysOfTheFileOfFactsAndNoOthers() throws IOException {
        List<String> file = readLines("income-lines.csv");
        List<String> data = new ArrayList<>();
        data.add(file.get(0));
        for (PovertyStandard standard : NationalStandards.all()) {
            data.add(asLine(standard, AreaType.RURAL));
            data.add(asLine(standard, AreaType.URBAN));
        }

        assertThat(data).containsExactlyElementsOf(file);
    }

    @Test
    void holdsNoLineBeyondThoseOfTheFileButTheStartOfTheNearPoorOf2011() {
        assertThat(names(NationalStandards.VN_2006)).containsExactly("poverty-line");
        assertThat(names(NationalStandards.VN_2011))
                .containsExactly("poverty-line", "near-poverty-floor", "near-poverty-line");
        assertThat(names(NationalStandards.VN_2016))
                .containsExactly("poverty-line", "near-poverty-line", "average-living-standard-line");
        assertThat(names(NationalStandards.VN_2022)).containsExactly("poverty-line", "average-living-standard-line");
        assertThat(names(NationalStandards.VN_2027)).containsExactly("poverty-line", "average-living-standard-line");
        assertThat(NationalStandards.VN_2011
                        .line(ParameterId.NEAR_POVERTY_FLOOR, AreaType.RURAL)
                        .get())
                .isEqualTo(Vnd.of(401_000));
        assertThat(NationalStandards.VN_2011
                        .line(ParameterId.NEAR_POVERTY_FLOOR, AreaType.URBAN)
                        .get())
                .isEqualTo(Vnd.of(501_000));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            VN-2006, 2006, 2010, -,          170/2005/QĐ-TTg, -
            VN-2011, 2011, 2015, 2011-01-01, 09/2011/QĐ-TTg,  -
            VN-2016, 2016, 2020, 2016-01-05, 59/2015/QĐ-TTg,  Điều 2
            VN-2022, 2021, 2025, 2021-03-15, 07/2021/NĐ-CP,   Điều 3
            VN-2027, 2026, 2030, -,          351/2025/NĐ-CP,  -
            """)
    void keepsTitlePeriodAndForceApartFromApplication(
            String id, int titleFrom, int titleTo, LocalDate inForce, String number, String provision) {
        PovertyStandard standard = find(id);

        assertThat(standard.applicability().titleFrom()).contains(titleFrom);
        assertThat(standard.applicability().titleTo()).contains(titleTo);
        assertThat(standard.applicability().inForceFrom()).isEqualTo(Optional.ofNullable(inForce));
        assertThat(standard.basis().number()).hasToString("Optional[" + number + "]");
        assertThat(standard.basis().provision()).isEqualTo(Optional.ofNullable(provision));
        assertThat(standard.title().vietnamese()).endsWith("giai đoạn " + titleFrom + "–" + titleTo);
        assertThat(standard.title().english()).endsWith("of " + titleFrom + "–" + titleTo);
        assertThat(standard.province()).isEmpty();
        assertThat(standard.linePeriod()).isEqualTo(LinePeriod.MONTH);
    }

    @Test
    void appliesByVirtueOfTheInstrumentThatSaysSo() {
        assertThat(NationalStandards.all().stream()
                        .flatMap(standard -> standard.applicability().applied().stream()
                                .map(period -> standard + " " + asText(period))))
                .containsExactly(
                        "VN-2006 2006-01-01..2010-12-31 Quyết định 170/2005/QĐ-TTg CONFIRMED",
                        "VN-2011 2011-01-01..2015-12-31 Quyết định 09/2011/QĐ-TTg CONFIRMED",
                        "VN-2016 2016-01-05..2020-12-31 Quyết định 59/2015/QĐ-TTg DERIVED",
                        "VN-2016 2021-01-01..2021-12-31 Điều 2 Nghị định 07/2021/NĐ-CP CONFIRMED",
                        "VN-2022 2022-01-01..2025-12-31 Điều 3 Nghị định 07/2021/NĐ-CP CONFIRMED",
                        "VN-2022 2026-01-01..2026-12-31 Nghị định 351/2025/NĐ-CP CONFIRMED",
                        "VN-2027 2027-01-01..2030-12-31 Nghị định 351/2025/NĐ-CP CONFIRMED");
    }

    @Test
    void coversEveryDayFrom2006To2030OnceButTheFirstFourOf2016() {
        List<LocalDate> uncovered = LocalDate.of(2006, 1, 1)
                .datesUntil(LocalDate.of(2031, 1, 1))
                .filter(day -> covering(day) == 0)
                .toList();

        assertThat(uncovered)
                .containsExactly(
                        LocalDate.of(2016, 1, 1),
                        LocalDate.of(2016, 1, 2),
                        LocalDate.of(2016, 1, 3),
                        LocalDate.of(2016, 1, 4));
        assertThat(LocalDate.of(2005, 1, 1).datesUntil(LocalDate.of(2032, 1, 1)))
                .allMatch(day -> covering(day) <= 1);
        assertThat(covering(LocalDate.of(2005, 12, 31))).isZero();
        assertThat(covering(LocalDate.of(2031, 1, 1))).isZero();
    }

    @Test
    void givesEveryClassTheRowsOfTheLaw() {
        assertThat(rows(NationalStandards.VN_2006)).containsExactly("POOR CONFIRMED", "NON_POOR DERIVED");
        assertThat(rows(NationalStandards.VN_2011))
                .containsExactly("POOR CONFIRMED", "NEAR_POOR CONFIRMED", "NON_POOR DERIVED");
        assertThat(rows(NationalStandards.VN_2016))
                .containsExactly(
                        "POOR CONFIRMED",
                        "POOR CONFIRMED",
                        "NEAR_POOR CONFIRMED",
                        "AVERAGE_LIVING_STANDARD CONFIRMED",
                        "NON_POOR DERIVED");
        assertThat(rows(NationalStandards.VN_2022))
                .containsExactly(
                        "POOR CONFIRMED",
                        "NEAR_POOR CONFIRMED",
                        "AVERAGE_LIVING_STANDARD CONFIRMED",
                        "NON_POOR DERIVED");
        assertThat(rows(NationalStandards.VN_2027))
                .containsExactly("POOR CONFIRMED", "NEAR_POOR CONFIRMED", "NON_POOR DERIVED");
    }

    @Test
    void quotesTheDecidingWordsWithoutTheSumsOfOneArea() {
        assertThat(NationalStandards.VN_2016.rows().get(0).wording()).contains("từ đủ … đồng trở xuống");
        assertThat(NationalStandards.VN_2016.rows().get(1).wording())
                .contains("trên … đồng đến … đồng và thiếu hụt từ 03 chỉ số … trở lên");
        assertThat(NationalStandards.VN_2022.rows().get(0).wording())
                .contains("từ … đồng trở xuống và thiếu hụt từ 03 chỉ số … trở lên");
        assertThat(NationalStandards.VN_2022.rows().get(1).wording()).contains("dưới 03 chỉ số");
        // The wording of the decree that is quoted in the press was not kept.
        assertThat(NationalStandards.VN_2027.rows())
                .allMatch(row -> row.wording().isEmpty());
    }

    /** Whoever is above the line in 2027 may be of average living standard: the law may say so, and was not seen. */
    @Test
    void saysThatTheAverageStandardOf2027MayBeHidden() {
        assertThat(NationalStandards.VN_2027.rows().get(2).mayHide()).contains(ParameterId.AVERAGE_LINE);
        assertThat(NationalStandards.all().stream()
                        .filter(standard -> !standard.equals(NationalStandards.VN_2027))
                        .flatMap(standard -> standard.rows().stream()))
                .allMatch(row -> row.mayHide().isEmpty());
        assertThat(NationalStandards.VN_2027.areaName(AreaType.URBAN).vietnamese())
                .isEqualTo("đô thị");
        assertThat(NationalStandards.VN_2022.areaName(AreaType.URBAN).vietnamese())
                .isEqualTo("thành thị");
    }

    @Test
    void acknowledgesTheGapOf2011Only() {
        assertThat(NationalStandards.VN_2011.gaps()).hasSize(1);
        assertThat(NationalStandards.all().stream()
                        .filter(standard -> !standard.gaps().isEmpty()))
                .containsExactly(NationalStandards.VN_2011);
    }

    @Test
    void lists10IndicatorsIn5DimensionsFor2016() {
        assertThat(NationalStandards.VN_2016.cutoff(ParameterId.POVERTY_CUTOFF).get())
                .isEqualTo(3);
        assertThat(indicators(NationalStandards.VN_2016))
                .containsExactly(
                        "health: tiếp cận dịch vụ y tế",
                        "health: bảo hiểm y tế",
                        "education: trình độ giáo dục người lớn",
                        "education: tình trạng đi học của trẻ em",
                        "housing: chất lượng nhà ở",
                        "housing: diện tích nhà ở bình quân",
                        "water-sanitation: nguồn nước sinh hoạt",
                        "water-sanitation: hố xí/nhà tiêu",
                        "information: sử dụng dịch vụ viễn thông",
                        "information: tài sản tiếp cận thông tin");
    }

    @Test
    void lists12IndicatorsIn6DimensionsFor2022() {
        assertThat(NationalStandards.VN_2022.cutoff(ParameterId.POVERTY_CUTOFF).get())
                .isEqualTo(3);
        assertThat(indicators(NationalStandards.VN_2022))
                .containsExactly(
                        "employment: việc làm",
                        "employment: người phụ thuộc trong hộ gia đình",
                        "health: dinh dưỡng",
                        "health: bảo hiểm y tế",
                        "education: trình độ giáo dục của người lớn",
                        "education: tình trạng đi học của trẻ em",
                        "housing: chất lượng nhà ở",
                        "housing: diện tích nhà ở bình quân đầu người",
                        "water-sanitation: nguồn nước sinh hoạt",
                        "water-sanitation: nhà tiêu hợp vệ sinh",
                        "information: sử dụng dịch vụ viễn thông",
                        "information: phương tiện phục vụ tiếp cận thông tin");
    }

    @Test
    void listsAnother12IndicatorsIn6DimensionsFor2027() {
        assertThat(NationalStandards.VN_2027.cutoff(ParameterId.POVERTY_CUTOFF).get())
                .isEqualTo(3);
        assertThat(indicators(NationalStandards.VN_2027))
                .containsExactly(
                        "employment: việc làm",
                        "employment: người phụ thuộc trong hộ gia đình",
                        "health: dinh dưỡng",
                        "health: bảo hiểm y tế",
                        "education: trình độ giáo dục của người lớn",
                        "education: tình trạng đi học của trẻ em",
                        "housing: chất lượng nhà ở",
                        "housing: diện tích nhà ở bình quân đầu người",
                        "information: sử dụng dịch vụ viễn thông",
                        "water-sanitation: nguồn nước sinh hoạt",
                        "water-sanitation: nhà tiêu hợp vệ sinh",
                        "water-sanitation: xử lý rác thải");
        assertThat(NationalStandards.VN_2006.indicators()).isEmpty();
        assertThat(NationalStandards.VN_2011.indicators()).isEmpty();
    }

    @Test
    void carriesTheCutoffsOf2016() {
        assertThat(cutoffs(NationalStandards.VN_2016))
                .containsExactly(
                        Optional.of(new Cutoff.UntreatedIllness()),
                        Optional.of(new Cutoff.Uninsured(6)),
                        Optional.of(new Cutoff.SchoolingUnfinished(15, 1986, EducationLevel.LOWER_SECONDARY)),
                        Optional.of(new Cutoff.OutOfSchool(5, 15)),
                        Optional.of(new Cutoff.FlimsyHouse()),
                        Optional.of(new Cutoff.FloorAreaBelow(new BigDecimal("8"))),
                        Optional.of(cleanWater()),
                        Optional.of(hygienicLatrine()),
                        Optional.of(new Cutoff.WithoutTelephoneOrInternet()),
                        Optional.of(new Cutoff.WithoutAssetsAndLoudspeaker(
                                Set.of(Asset.TV, Asset.RADIO, Asset.DESKTOP_COMPUTER, Asset.LAPTOP))));
    }

    @Test
    void carriesTheCutoffsOf2022() {
        assertThat(cutoffs(NationalStandards.VN_2022))
                .containsExactly(
                        Optional.of(new Cutoff.WithoutWork(16)),
                        Optional.of(new Cutoff.DependantsAbove(16, 50)),
                        Optional.of(new Cutoff.Undernourished(16)),
                        Optional.of(new Cutoff.Uninsured(6)),
                        Optional.of(new Cutoff.Untrained(
                                16, 31, 18, EducationLevel.LOWER_SECONDARY, EducationLevel.UPPER_SECONDARY)),
                        Optional.of(new Cutoff.BelowSchoolLevel(3, 6, 12, 16)),
                        Optional.of(new Cutoff.NonDurableParts(2)),
                        Optional.of(new Cutoff.FloorAreaBelow(new BigDecimal("8"))),
                        Optional.of(cleanWater()),
                        Optional.of(hygienicLatrine()),
                        Optional.of(new Cutoff.WithoutInternet()),
                        Optional.of(new Cutoff.WithoutAssets(
                                Set.of(Asset.TV, Asset.RADIO, Asset.DESKTOP_COMPUTER, Asset.TELEPHONE),
                                Set.of(Asset.LAPTOP, Asset.TABLET, Asset.SMARTPHONE))));
    }

    /** What stays of 2022, and nothing where the decree changed the indicator or made it. */
    @Test
    void carriesIn2027TheCutoffsOfTheIndicatorsThatStay() {
        for (IndicatorRule rule : NationalStandards.VN_2027.indicators()) {
            boolean changed = rule.indicator().equals(DeprivationIndicator.TELECOM)
                    || rule.indicator().equals(DeprivationIndicator.WASTE_TREATMENT);
            assertThat(rule.cutoff().find())
                    .as(rule.name().english())
                    .isEqualTo(
                            changed
                                    ? Optional.empty()
                                    : NationalStandards.VN_2022
                                            .cutoff(rule.indicator())
                                            .find());
        }
    }

    @Test
    void ownsUpToEveryValueThatIsNotConfirmed() {
        assertThat(unverified(Standard2006.create())).isEmpty();
        assertThat(unverified(Standard2011.create())).isEmpty();
        assertThat(unverified(Standard2016.create()))
                .containsExactly(numbered("/indicators/%d/cutoff", 10, index -> true));
        assertThat(unverified(Standard2022.create()))
                .containsExactly(numbered("/indicators/%d/cutoff", 12, index -> true));
        assertThat(unverified(Standard2027.create()))
                .containsExactlyInAnyOrder(Stream.of(
                                numbered("/indicators/%d/provenance", 12, index -> index != 11),
                                numbered("/indicators/%d/cutoff", 12, index -> index != 8 && index != 11))
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    @Test
    void ownsUpToEveryValueThatWasNotFound() {
        assertThat(absent(Standard2027.create()))
                .containsExactly("/lines/1/rural", "/lines/1/urban", "/indicators/8/cutoff", "/indicators/11/cutoff");
        assertThat(all().stream().filter(standard -> !standard.absent().isEmpty()))
                .containsExactly(NationalStandards.VN_2027);
    }

    @Test
    void hasThePointsOf2022AndOfNoOtherStandard() {
        Scorecard points = NationalStandards.VN_2022.scorecard().orElseThrow();

        assertThat(points.rural().get()).isEqualTo(140);
        assertThat(points.urban().get()).isEqualTo(175);
        assertThat(points.perIndicator().get()).isEqualTo(10);
        assertThat(points.cutoff().get()).isEqualTo(30);
        assertThat(points.citation().citation(Language.VIETNAMESE)).isEqualTo("Điều 1 Thông tư 07/2021/TT-BLĐTBXH");
        assertThat(NationalStandards.all().stream()
                        .filter(standard -> standard.scorecard().isPresent()))
                .containsExactly(NationalStandards.VN_2022);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWrittenInComposedText(PovertyStandard standard) {
        assertThat(Stream.of(
                                Stream.of(standard.title()),
                                standard.indicators().stream().map(IndicatorRule::name),
                                standard.gaps().stream().map(LegalGap::reason),
                                standard.absent().stream().map(AbsentValue::reason))
                        .flatMap(texts -> texts))
                .allMatch(text -> VietnameseText.nfc(text.vietnamese()).equals(text.vietnamese()))
                .noneMatch(text -> text.vietnamese().isBlank() || text.english().isBlank());
    }

    private static Cutoff cleanWater() {
        return new Cutoff.UncleanWater(Set.of(
                WaterSource.TAP,
                WaterSource.DRILLED_WELL,
                WaterSource.PROTECTED_DUG_WELL,
                WaterSource.PROTECTED_SPRING,
                WaterSource.RAIN,
                WaterSource.BOTTLED));
    }

    private static Cutoff hygienicLatrine() {
        return new Cutoff.UnhygienicLatrine(Set.of(
                Latrine.SEPTIC, Latrine.SEMI_SEPTIC, Latrine.POUR_FLUSH, Latrine.VENTILATED_PIT, Latrine.TWO_VAULT));
    }

    private static PovertyStandard find(String id) {
        return Standards.national().find(StandardId.of(id)).orElseThrow();
    }

    private static long covering(LocalDate day) {
        return NationalStandards.all().stream()
                .filter(standard -> standard.applicability().on(day).isPresent())
                .count();
    }

    private static String asText(AppliedPeriod period) {
        InstrumentReference by = period.by();
        return period.from() + ".." + period.to() + " " + by.citation(Language.VIETNAMESE) + " "
                + period.provenance().confidence();
    }

    private static List<String> names(PovertyStandard standard) {
        return standard.lines().stream().map(line -> line.id().code()).toList();
    }

    private static List<String> rows(PovertyStandard standard) {
        return standard.rows().stream()
                .map(row -> row.status() + " " + row.provenance().confidence())
                .toList();
    }

    private static List<String> indicators(PovertyStandard standard) {
        return standard.indicators().stream()
                .map(rule -> rule.dimension() + ": " + rule.name().vietnamese())
                .toList();
    }

    private static List<Optional<Cutoff>> cutoffs(PovertyStandard standard) {
        return standard.indicators().stream().map(rule -> rule.cutoff().find()).toList();
    }

    private static List<String> unverified(PovertyStandard standard) {
        return standard.unverified().stream()
                .map(value -> value.path().toString())
                .toList();
    }

    private static List<String> absent(PovertyStandard standard) {
        return standard.absent().stream().map(value -> value.path().toString()).toList();
    }

    private static String[] numbered(String pattern, int end, Predicate<Integer> which) {
        return Stream.iterate(0, index -> index + 1)
                .limit(end)
                .filter(which)
                .map(index -> pattern.replace("%d", Integer.toString(index)))
                .toArray(String[]::new);
    }

    private static List<String> readLines(String name) throws IOException {
        try (InputStream in = NationalStandardsTest.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        }
    }

    /** A standard in an area as the file of facts writes it. */
    private static String asLine(PovertyStandard standard, AreaType area) {
        List<AppliedPeriod> applied = standard.applicability().applied();
        boolean counts = row(standard, PovertyStatus.POOR, true).isPresent();
        return String.join(
                ",",
                standard.id().value(),
                applied.get(0).from().toString(),
                applied.get(applied.size() - 1).to().toString(),
                area.name(),
                upperBound(standard, area, row(standard, PovertyStatus.POOR, false)),
                upperBound(standard, area, row(standard, PovertyStatus.POOR, true)),
                counts ? standard.cutoff(ParameterId.POVERTY_CUTOFF).get().toString() : "",
                upperBound(standard, area, row(standard, PovertyStatus.NEAR_POOR, counts)),
                upperBound(standard, area, row(standard, PovertyStatus.AVERAGE_LIVING_STANDARD, false)),
                standard.basis().number().orElseThrow().text(),
                confidence(standard, area));
    }

    private static Optional<Row> row(PovertyStandard standard, PovertyStatus status, boolean countsDeprivations) {
        return standard.rows().stream()
                .filter(row -> row.status() == status)
                .filter(row ->
                        parts(row.when()).anyMatch(Condition.Deprivations.class::isInstance) == countsDeprivations)
                .findFirst();
    }

    private static String upperBound(PovertyStandard standard, AreaType area, Optional<Row> row) {
        return row.stream()
                .flatMap(present -> parts(present.when()))
                .filter(part -> part instanceof Condition.Income income && income.comparison() == Comparison.AT_MOST)
                .map(part ->
                        standard.line(((Condition.Income) part).line(), area).get())
                .map(line -> Long.toString(line.dong()))
                .collect(Collectors.joining("/"));
    }

    private static Stream<Condition> parts(Condition condition) {
        return condition instanceof Condition.AllOf all
                ? all.of().stream().flatMap(NationalStandardsTest::parts)
                : Stream.of(condition);
    }

    private static String confidence(PovertyStandard standard, AreaType area) {
        return standard.lines().stream()
                .map(line -> line.in(area))
                .filter(line -> line.find().isPresent())
                .map(line -> ((Parameter.Known<Vnd>) line).provenance().confidence())
                .distinct()
                .map(Confidence::name)
                .collect(Collectors.joining("/"));
    }
}
