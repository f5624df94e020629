package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** Reads the form of a household. What is left empty is unknown, never 0 and never "no". */
@Component
class HouseholdReader {

    static final Standards STANDARDS = Standards.national();

    private static final String UNKNOWN = "unknown";

    private final MessageSource messages;

    HouseholdReader(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What was read.
     *
     * @param household the household, as far as it can be made
     * @param review the day, if there is one
     * @param wrong what could not be read, by field
     */
    record Reading(Optional<Household> household, Optional<ReviewDate> review, Map<String, String> wrong) {}

    HouseholdForm form(Answers answers, LocalDate today, Language language) {
        Optional<LocalDate> day = answers.has("on") ? answers.day("on") : Optional.of(today);
        Optional<PovertyStandard> standard = day.flatMap(HouseholdReader::standard);
        return new HouseholdForm(
                answers.text("on", today.toString()),
                answers.text("size"),
                answers.text("area", UNKNOWN),
                answers.text("income"),
                answers.text("months", "1"),
                standard.map(found -> found.title().in(language)).orElse(""),
                standard.map(found -> indicators(found, answers, language)).orElse(List.of()));
    }

    private static Optional<PovertyStandard> standard(LocalDate day) {
        return STANDARDS.resolve(ReviewDate.of(day), Optional.empty()) instanceof Resolution.Resolved found
                ? Optional.of(found.standard())
                : Optional.empty();
    }

    private static List<HouseholdForm.Indicator> indicators(
            PovertyStandard standard, Answers answers, Language language) {
        List<HouseholdForm.Indicator> indicators = new ArrayList<>();
        for (DeprivationIndicator indicator : standard.indicatorList().all()) {
            String field = field(indicator);
            String name = indicator.name(language).orElse(indicator.code());
            indicators.add(new HouseholdForm.Indicator(field, name, answers.text(field, UNKNOWN)));
        }
        return indicators;
    }

    private static String field(DeprivationIndicator indicator) {
        return "indicator-" + indicator.code();
    }

    Reading read(Answers answers, Language language) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Optional<LocalDate> day = answers.day("on");
        if (day.isEmpty()) {
            wrong.put("on", messages.getMessage("household.not-a-day", null, language.locale()));
        }
        // A name is required of a household; nobody is named here.
        Household.Builder builder = Household.builder().id("1");
        area(answers).ifPresent(area -> builder.area(Optional.of(area)));
        Optional<Long> size = whole("size", answers, language, wrong);
        set("size", size.map(HouseholdReader::small), builder::size, language, wrong);
        Optional<Long> income = whole("income", answers, language, wrong);
        set("income", income, amount -> builder.income(income(amount, answers)), language, wrong);
        day.flatMap(HouseholdReader::standard)
                .ifPresent(standard -> builder.deprivations(deprivations(standard, answers)));
        return new Reading(built(builder, language, wrong), day.map(ReviewDate::of), wrong);
    }

    private static int small(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    private static Optional<AreaType> area(Answers answers) {
        return switch (answers.text("area")) {
            case "rural" -> Optional.of(AreaType.RURAL);
            case "urban" -> Optional.of(AreaType.URBAN);
            default -> Optional.empty();
        };
    }

    private static Income income(long amount, Answers answers) {
        return Income.ofHousehold(Vnd.of(amount), answers.text("months").equals("12") ? 12 : 1);
    }

    private static DeprivationProfile deprivations(PovertyStandard standard, Answers answers) {
        Map<DeprivationIndicator, DeprivationStatus> statuses = new LinkedHashMap<>();
        for (DeprivationIndicator indicator : standard.indicatorList().all()) {
            statuses.put(indicator, status(answers.text(field(indicator))));
        }
        return DeprivationProfile.of(statuses);
    }

    private static DeprivationStatus status(String value) {
        return switch (value) {
            case "deprived" -> DeprivationStatus.DEPRIVED;
            case "not-deprived" -> DeprivationStatus.NOT_DEPRIVED;
            default -> DeprivationStatus.UNKNOWN;
        };
    }

    private Optional<Long> whole(String field, Answers answers, Language language, Map<String, String> wrong) {
        Optional<Long> number = answers.whole(field, language);
        if (number.isEmpty() && answers.has(field)) {
            wrong.put(field, messages.getMessage("household.not-a-number", null, language.locale()));
        }
        return number;
    }

    /** What a type refuses is said beside the field that has it. */
    private static <T> void set(
            String field, Optional<T> value, Consumer<T> setter, Language language, Map<String, String> wrong) {
        try {
            value.ifPresent(setter);
        } catch (RefusedException e) {
            wrong.put(field, e.reason().in(language));
        }
    }

    private static Optional<Household> built(Household.Builder builder, Language language, Map<String, String> wrong) {
        try {
            return Optional.of(builder.build());
        } catch (RefusedException e) {
            wrong.put("facts", e.reason().in(language));
            return Optional.empty();
        }
    }
}
