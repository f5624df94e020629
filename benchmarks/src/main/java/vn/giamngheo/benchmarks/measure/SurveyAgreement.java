package vn.giamngheo.benchmarks.measure;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.survey.Change;
import vn.giamngheo.survey.Difference;
import vn.giamngheo.survey.Estimate;
import vn.giamngheo.survey.Interval;
import vn.giamngheo.survey.RoughEstimate;
import vn.giamngheo.survey.SampleMeasures;
import vn.giamngheo.survey.SampleOverlap;
import vn.giamngheo.survey.SurveyDesign;

/**
 * Holds estimates of a sample to those of the package survey of R: estimates, standard errors and intervals of levels,
 * groups and changes, to a billionth.
 */
public final class SurveyAgreement {

    private static final Set<String> LEVELS = Set.of("plain", "more");
    private static final Map<String, SampleOverlap> CHANGES = Map.of(
            "independent", SampleOverlap.INDEPENDENT,
            "panel", SampleOverlap.SAME_UNITS,
            "rotating", SampleOverlap.SAME_UNITS,
            "sizes", SampleOverlap.SAME_UNITS);

    private final Path schemes;
    private final SurveyHouseholds households;
    private final Map<String, IndicatorWeights> weights = new HashMap<>();
    private final Map<String, SampleMeasures<?>> levels = new HashMap<>();
    private final Map<String, Change<?>> changes = new HashMap<>();
    private double worst;

    private SurveyAgreement(Path households, Path schemes) throws IOException {
        this.schemes = schemes;
        this.households = SurveyHouseholds.read(households);
    }

    /**
     * Compares.
     *
     * @param arguments the file of households, that of weights, and what {@code survey.R} made of the former
     * @throws IOException if a file can't be read
     */
    public static void main(String[] arguments) throws IOException {
        SurveyAgreement agreement = new SurveyAgreement(Path.of(arguments[0]), Path.of(arguments[1]));
        List<Map<String, String>> answers = SurveyHouseholds.rows(Path.of(arguments[2]));
        int compared = 0;
        for (Map<String, String> answer : answers) {
            if (LEVELS.contains(answer.get("case"))) {
                agreement.check(answer, agreement.level(answer));
                compared++;
            } else if (CHANGES.containsKey(answer.get("case"))) {
                agreement.check(answer, agreement.change(answer));
                compared++;
            }
        }
        if (compared < 1_000) {
            throw new IllegalStateException("only " + compared + " answers to compare");
        }
        System.out.println(compared + " estimates agree with their errors and intervals, to " + agreement.worst);
    }

    private RoughEstimate level(Map<String, String> answer) throws IOException {
        String key = answer.get("scheme") + answer.get("k") + answer.get("unit") + answer.get("group");
        SampleMeasures<?> measures = levels.get(key);
        if (measures == null) {
            measures = measures(answer, unit(answer), households.of(answer.get("group")), households.design());
            levels.put(key, measures);
        }
        return rough(level(measures, answer.get("measure")));
    }

    private static Estimate level(SampleMeasures<?> measures, String name) {
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
            default ->
                measures.indicators().stream()
                        .filter(one -> one.weight().indicator().code().equals(part[1]))
                        .map(one -> ofIndicator(one, part[0]))
                        .findFirst()
                        .orElseThrow();
        };
    }

    private static Estimate ofIndicator(SampleMeasures.OfIndicator indicator, String name) {
        return switch (name) {
            case "uncensored" -> indicator.uncensored();
            case "censored" -> indicator.censored();
            case "contribution" -> indicator.contribution();
            case "share" -> indicator.share().orElseThrow();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private RoughEstimate change(Map<String, String> answer) throws IOException {
        String key = answer.get("case") + answer.get("scheme") + answer.get("k") + answer.get("unit");
        Change<?> change = changes.get(key);
        if (change == null) {
            change = change(answer, unit(answer));
            changes.put(key, change);
        }
        Difference difference = difference(change, answer.get("measure"));
        return switch (answer.get("group")) {
            case "absolute" -> rough(difference.absolute());
            case "relative" -> rough(difference.relative().orElseThrow());
            default -> difference.relativePerYear(Ratio.of(2)).orElseThrow();
        };
    }

    private <U extends Unit.Sampled> Change<U> change(Map<String, String> answer, U unit) throws IOException {
        String kind = answer.get("case");
        SurveyHouseholds earlier = switch (kind) {
            case "rotating" -> households.without(0);
            case "sizes" -> households.small(true);
            default -> households;
        };
        SurveyHouseholds later = switch (kind) {
            case "rotating" -> households.without(1).later();
            case "sizes" -> households.small(false);
            default -> households.later();
        };
        return Change.between(
                measures(answer, unit, earlier, earlier.design()),
                measures(answer, unit, later, later.design()),
                CHANGES.get(kind));
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

    private <U extends Unit.Sampled> SampleMeasures<U> measures(
            Map<String, String> answer, U unit, SurveyHouseholds counted, SurveyDesign design) throws IOException {
        String scheme = answer.get("scheme");
        IndicatorWeights known = weights.get(scheme);
        if (known == null) {
            known = SurveyHouseholds.scheme(schemes, scheme);
            weights.put(scheme, known);
        }
        return counted.sample(design, unit).measure(known, new PovertyCutoff(Ratio.parse(answer.get("k"))));
    }

    private static Unit.Sampled unit(Map<String, String> answer) {
        return answer.get("unit").equals("hh") ? Unit.sampledHouseholds(2) : Unit.sampledPersons(2);
    }

    private static RoughEstimate rough(Estimate estimate) {
        return new RoughEstimate(
                estimate.value().round(30, RoundingMode.HALF_EVEN).doubleValue(),
                estimate.standardError(),
                estimate.degreesOfFreedom());
    }

    private void check(Map<String, String> answer, RoughEstimate actual) {
        compare(answer, "estimate", actual.value());
        compare(answer, "se", actual.standardError());
        compare(answer, "df", actual.degreesOfFreedom());
        if (!answer.get("lower").isEmpty()) {
            Interval interval = actual.confidenceInterval(0.95).orElseThrow();
            compare(answer, "lower", interval.lower());
            compare(answer, "upper", interval.upper());
        }
    }

    /** As a part of the number or, if it is nearer to 0, of the standard error. Below 1e-16 R only rounds. */
    private void compare(Map<String, String> answer, String column, double actual) {
        double expected = Double.parseDouble(answer.get(column));
        double size = Math.max(Math.abs(expected), column.equals("se") ? 0 : Double.parseDouble(answer.get("se")));
        double off = Math.abs(actual - expected);
        if (off > 1e-16) {
            worst = Math.max(worst, off / size);
        }
        if (!(off <= Math.max(1e-9 * size, 1e-16))) {
            throw new IllegalStateException(column + " is " + actual + " but R has " + answer);
        }
    }
}
