package vn.giamngheo.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.survey.SurveyData.Row;

/**
 * Estimates are those of the package survey of R, which computes them in double precision from the households. Its
 * answers, with the versions that gave them, are in a file that {@code benchmarks/peers/survey.R} wrote.
 */
class AgreementWithRTest {

    private static final List<Map<String, String>> ANSWERS = SurveyData.rows("/vn/giamngheo/survey/r-survey.csv");

    private static final List<Row> HOUSEHOLDS = SurveyData.households();

    private static List<Map<String, String>> answers(String kind, int expected) {
        List<Map<String, String>> answers =
                ANSWERS.stream().filter(row -> row.get("case").equals(kind)).toList();
        assertThat(answers).hasSize(expected);
        return answers;
    }

    private static <U extends Unit.Sampled> Sample<U> sample(SurveyDesign design, List<Row> rows, U unit) {
        return SurveyData.sample(
                design,
                rows,
                unit,
                unit instanceof Unit.SampledPersons ? row -> row.weight() * row.size() : Row::weight);
    }

    private static Unit.Sampled unit(Map<String, String> answer) {
        return answer.get("unit").equals("hh") ? Unit.sampledHouseholds(2) : Unit.sampledPersons(2);
    }

    private static IndicatorWeights weights(Map<String, String> answer) {
        return SurveyData.scheme(answer.get("scheme"));
    }

    private static PovertyCutoff cutoff(Map<String, String> answer) {
        return new PovertyCutoff(Ratio.parse(answer.get("k")));
    }

    private static String key(Map<String, String> answer, String... more) {
        return answer.get("scheme") + " " + answer.get("k") + " " + answer.get("unit") + " " + String.join(" ", more);
    }

    private static List<Row> only(Predicate<Row> predicate) {
        return HOUSEHOLDS.stream().filter(predicate).toList();
    }

    @ParameterizedTest
    @CsvSource({"plain, 525", "more, 248"})
    void levels(String kind, int expected) {
        check(answers(kind, expected), SurveyData.design(HOUSEHOLDS), HOUSEHOLDS);
    }

    @Test
    void finitePopulations() {
        Map<String, Long> inAll = HOUSEHOLDS.stream()
                .map(Row::unit)
                .distinct()
                .collect(Collectors.groupingBy(SamplingUnit::stratum, Collectors.counting()));
        inAll.replaceAll((stratum, drawn) -> 2 * drawn + Long.parseLong(stratum));
        check(answers("fpc", 15), SurveyData.design(HOUSEHOLDS).withUnitsInAll(inAll), HOUSEHOLDS);
    }

    @ParameterizedTest
    @CsvSource({"certainty, CERTAIN", "adjust, ADJUSTED"})
    void lonelyUnits(String kind, LonelyUnits choice) {
        List<Row> rows = only(row -> !List.of("5", "9").contains(row.unit().stratum()) || row.psu() == first(row));
        SurveyDesign design = SurveyData.design(rows).withLonely(choice);
        assertThat(design.units()).hasSize(200 - 8 - 13 + 2);
        check(answers(kind, 15), design, rows);
    }

    private static int first(Row like) {
        return HOUSEHOLDS.stream()
                .filter(row -> row.unit().stratum().equals(like.unit().stratum()))
                .mapToInt(Row::psu)
                .min()
                .orElseThrow();
    }

    private static void check(List<Map<String, String>> answers, SurveyDesign design, List<Row> rows) {
        Map<String, SampleMeasures<?>> known = new HashMap<>();
        for (Map<String, String> answer : answers) {
            SampleMeasures<?> measures =
                    known.computeIfAbsent(key(answer, answer.get("group")), key -> measures(answer, design, rows));
            check(answer, estimate(measures, answer.get("measure")));
        }
    }

    private static SampleMeasures<?> measures(Map<String, String> answer, SurveyDesign design, List<Row> rows) {
        List<Row> ofGroup =
                rows.stream().filter(row -> row.isOf(answer.get("group"))).toList();
        return sample(design, ofGroup, unit(answer)).measure(weights(answer), cutoff(answer));
    }

    private static Estimate estimate(SampleMeasures<?> measures, String name) {
        String[] part = name.split(":", -1);
        return switch (part[0]) {
            case "H" -> measures.headcountRatio().orElseThrow();
            case "A" -> measures.intensity().orElseThrow();
            case "M0" -> measures.adjustedHeadcountRatio().orElseThrow();
            case "population" -> measures.population();
            case "poor" -> measures.poor();
            case "dimension" ->
                measures.dimensions().stream()
                        .filter(one -> one.dimension().code().equalsIgnoreCase(part[1]))
                        .findFirst()
                        .flatMap(SampleMeasures.OfDimension::share)
                        .orElseThrow();
            default -> estimate(indicator(measures, part[1]), part[0]);
        };
    }

    private static SampleMeasures.OfIndicator indicator(SampleMeasures<?> measures, String code) {
        return measures.indicators().stream()
                .filter(one -> one.weight().indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Estimate estimate(SampleMeasures.OfIndicator indicator, String name) {
        return switch (name) {
            case "uncensored" -> indicator.uncensored();
            case "censored" -> indicator.censored();
            case "contribution" -> indicator.contribution();
            case "share" -> indicator.share().orElseThrow();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void check(Map<String, String> answer, Estimate actual) {
        close(answer, "estimate", Optional.of(Estimate.nearest(actual.value())));
        close(answer, "se", Optional.of(actual.standardError()));
        close(answer, "df", Optional.of((double) actual.degreesOfFreedom()));
        Optional<Interval> interval = actual.confidenceInterval(0.95);
        close(answer, "lower", interval.map(Interval::lower));
        close(answer, "upper", interval.map(Interval::upper));
        if (answer.get("measure").equals("H") && !answer.get("logit_lower").isEmpty()) {
            close(answer, "logit_lower", actual.logitInterval(0.95).map(Interval::lower));
            close(answer, "logit_upper", actual.logitInterval(0.95).map(Interval::upper));
        }
    }

    /** To 12 digits; ends of intervals near 0 to as many as the half width has. */
    private static void close(Map<String, String> answer, String column, Optional<Double> actual) {
        String expected = answer.get(column);
        if (expected.isEmpty()) {
            assertThat(actual).as("%s of %s", column, answer).isEmpty();
            return;
        }
        double number = Double.parseDouble(expected);
        double size = column.endsWith("er")
                ? Math.max(Math.abs(number), Double.parseDouble(answer.get("se")))
                : Math.abs(number);
        assertThat(actual.orElseThrow())
                .as("%s of %s", column, answer)
                .isCloseTo(number, within(Math.max(1e-12 * size, 1e-16)));
    }

    @Test
    void groupsAsSharesOfTheWhole() {
        SurveyDesign design = SurveyData.design(HOUSEHOLDS);
        for (Map<String, String> answer : answers("part", 6)) {
            Unit.SampledPersons persons = Unit.sampledPersons(2);
            SampleMeasures<Unit.SampledPersons> whole =
                    sample(design, HOUSEHOLDS, persons).measure(weights(answer), cutoff(answer));
            SampleMeasures.GroupShares shares = sample(design, only(row -> row.isOf(answer.get("group"))), persons)
                    .measure(weights(answer), cutoff(answer))
                    .shareOf(whole);
            Optional<Estimate> share = switch (answer.get("measure")) {
                case "population" -> shares.ofPopulation();
                case "poor" -> shares.ofPoor();
                default -> shares.ofM0();
            };
            check(answer, share.orElseThrow());
        }
    }

    @Test
    void designEffects() {
        SurveyDesign design = SurveyData.design(HOUSEHOLDS);
        for (Map<String, String> answer : answers("deff", 4)) {
            Ratio effect = sample(design, HOUSEHOLDS, unit(answer))
                    .measure(weights(answer), cutoff(answer))
                    .designEffect(HOUSEHOLDS.size())
                    .orElseThrow();
            close(answer, "estimate", Optional.of(Estimate.nearest(effect)));
        }
    }

    /** R finds these by iteration. */
    @Test
    void logitIntervalsOfARegression() {
        SurveyDesign design = SurveyData.design(HOUSEHOLDS);
        for (Map<String, String> answer : answers("logit", 4)) {
            Interval interval = sample(design, HOUSEHOLDS, unit(answer))
                    .measure(weights(answer), cutoff(answer))
                    .headcountRatio()
                    .flatMap(rate -> rate.logitInterval(0.95))
                    .orElseThrow();
            assertThat(interval.lower()).isCloseTo(Double.parseDouble(answer.get("logit_lower")), within(1e-11));
            assertThat(interval.upper()).isCloseTo(Double.parseDouble(answer.get("logit_upper")), within(1e-11));
        }
    }

    @ParameterizedTest
    @CsvSource({"independent, INDEPENDENT", "panel, SAME_UNITS", "rotating, SAME_UNITS", "sizes, SAME_UNITS"})
    void changes(String kind, SampleOverlap overlap) {
        List<Row> earlier = switch (kind) {
            case "rotating" -> only(row -> row.psu() % 5 != 0);
            case "sizes" -> only(row -> row.size() <= 3);
            default -> HOUSEHOLDS;
        };
        List<Row> later = switch (kind) {
            case "rotating" ->
                only(row -> row.psu() % 5 != 1).stream().map(Row::later).toList();
            case "sizes" -> only(row -> row.size() > 3);
            default -> HOUSEHOLDS.stream().map(Row::later).toList();
        };
        Map<String, Change<?>> known = new HashMap<>();
        for (Map<String, String> answer : answers(kind, 72)) {
            Change<?> change =
                    known.computeIfAbsent(key(answer), key -> change(answer, unit(answer), earlier, later, overlap));
            check(answer, difference(change, answer.get("measure")));
        }
    }

    private static <U extends Unit.Sampled> Change<U> change(
            Map<String, String> answer, U unit, List<Row> earlier, List<Row> later, SampleOverlap overlap) {
        IndicatorWeights weights = weights(answer);
        PovertyCutoff cutoff = cutoff(answer);
        return Change.between(
                sample(SurveyData.design(earlier), earlier, unit).measure(weights, cutoff),
                sample(SurveyData.design(later), later, unit).measure(weights, cutoff),
                overlap);
    }

    private static Difference difference(Change<?> change, String name) {
        return switch (name) {
            case "H" -> change.headcountRatio().orElseThrow();
            case "A" -> change.intensity().orElseThrow();
            case "M0" -> change.adjustedHeadcountRatio().orElseThrow();
            case "poor" -> change.poor();
            case "uncensored:d04" -> change.indicators().get(3).uncensored();
            case "censored:d04" -> change.indicators().get(3).censored();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void check(Map<String, String> answer, Difference actual) {
        switch (answer.get("group")) {
            case "absolute" -> checkRough(answer, rough(actual.absolute()));
            case "relative" -> checkRough(answer, rough(actual.relative().orElseThrow()));
            default -> checkRough(answer, actual.relativePerYear(Ratio.of(2)).orElseThrow());
        }
    }

    private static RoughEstimate rough(Estimate estimate) {
        return new RoughEstimate(
                Estimate.nearest(estimate.value()), estimate.standardError(), estimate.degreesOfFreedom());
    }

    /** R takes differences of numbers that are near each other, and of their variances: digits are lost there. */
    private static void checkRough(Map<String, String> answer, RoughEstimate actual) {
        double error = Double.parseDouble(answer.get("se"));
        assertThat(actual.standardError()).as("%s", answer).isCloseTo(error, within(1e-11 * error));
        assertThat(actual.degreesOfFreedom()).isEqualTo((int) Double.parseDouble(answer.get("df")));
        double precision = 1e-11 * Math.max(error, Math.abs(actual.value()));
        assertThat(actual.value())
                .as("%s", answer)
                .isCloseTo(Double.parseDouble(answer.get("estimate")), within(precision));
        Interval interval = actual.confidenceInterval(0.95).orElseThrow();
        assertThat(interval.lower())
                .as("%s", answer)
                .isCloseTo(Double.parseDouble(answer.get("lower")), within(precision));
        assertThat(interval.upper())
                .as("%s", answer)
                .isCloseTo(Double.parseDouble(answer.get("upper")), within(precision));
    }

    @Test
    void quantilesOfStudent() {
        for (Map<String, String> answer : answers("qt", 60)) {
            double expected = Double.parseDouble(answer.get("estimate"));
            assertThat(StudentT.quantile(
                            Double.parseDouble(answer.get("group")), Integer.parseInt(answer.get("measure"))))
                    .as("%s", answer)
                    .isCloseTo(expected, within(1e-11 * expected));
        }
    }

    @Test
    void tailsOfStudent() {
        for (Map<String, String> answer : answers("pt", 20)) {
            double t = Double.parseDouble(answer.get("group"));
            assertThat(1 - StudentT.within(t, Integer.parseInt(answer.get("measure"))))
                    .as("%s", answer)
                    .isCloseTo(Double.parseDouble(answer.get("estimate")), within(1e-13));
        }
    }
}
