package vn.giamngheo.rules;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** What one observation tells of itself. */
final class ObservationRules {

    private static final Set<IndicatorId> NUMBERS =
            Set.of(IndicatorId.POOR_HOUSEHOLDS, IndicatorId.NEAR_POOR_HOUSEHOLDS);

    private final Observation observation;
    private final JsonPointer at;
    private final Consumer<Finding> findings;

    private ObservationRules(Observation observation, JsonPointer at, Consumer<Finding> findings) {
        this.observation = observation;
        this.at = at;
        this.findings = findings;
    }

    static void check(Observation observation, JsonPointer at, Consumer<Finding> findings) {
        ObservationRules rules = new ObservationRules(observation, at, findings);
        if (observation.indicator().restsOnStandard()) {
            rules.povertyIndicator();
        }
        if (observation.value() instanceof ObservedValue.Share share) {
            rules.share(share);
        }
        if (observation.value() instanceof ObservedValue.Printed printed) {
            rules.printed(printed);
        }
    }

    /** Every known indicator rests on a standard and counts households. */
    private void povertyIndicator() {
        Argument indicator = Argument.phrase(observation.indicator().phrase());
        if (observation.standard().isEmpty()) {
            findings.accept(Finding.of(ObservationFinding.STANDARD_MISSING, at, Map.of("indicator", indicator)));
        }
        if (!observation.unit().equals(CountUnit.HOUSEHOLD)) {
            findings.accept(Finding.of(
                    ObservationFinding.UNIT_DIFFERS,
                    at.child("unit"),
                    Map.of("indicator", indicator, "unit", Argument.phrase(noun(observation.unit())))));
        }
        if (NUMBERS.contains(observation.indicator()) != (observation.value() instanceof ObservedValue.Tally)) {
            findings.accept(
                    Finding.of(ObservationFinding.KIND_DIFFERS, at.child("value"), Map.of("indicator", indicator)));
        }
    }

    private static Phrase noun(CountUnit unit) {
        return new Phrase(
                unit.noun(Language.VIETNAMESE).orElse(unit.code()),
                unit.noun(Language.ENGLISH).orElse(unit.code()));
    }

    private void share(ObservedValue.Share share) {
        Argument numerator = Argument.whole(share.numerator());
        Argument denominator = Argument.whole(share.denominator());
        if (observation.source() == ObservationSource.SURVEY) {
            findings.accept(Finding.of(
                    ObservationFinding.SURVEY_COUNTED,
                    at.child("value"),
                    Map.of("numerator", numerator, "denominator", denominator)));
        }
        share.printed().filter(rate -> !share.printedAgrees()).ifPresent(rate -> {
            PublishedRate computed = PublishedRate.ofShare(share.numerator(), share.denominator(), rate.decimals());
            findings.accept(Finding.of(
                    ObservationFinding.RATE_DIFFERS,
                    at.child("value").child("printed"),
                    Map.of(
                            "printed",
                            rate(rate),
                            "numerator",
                            numerator,
                            "denominator",
                            denominator,
                            "computed",
                            rate(computed))));
        });
    }

    private void printed(ObservedValue.Printed printed) {
        if (!printed.isPossible()) {
            long known = printed.count().or(printed::total).orElseThrow();
            findings.accept(Finding.of(
                    ObservationFinding.RATE_IMPOSSIBLE,
                    at.child("value").child("printed"),
                    Map.of("known", Argument.whole(known), "printed", rate(printed.printed()))));
        }
    }

    private static Argument rate(PublishedRate rate) {
        return Argument.rate(Stated.exactly(rate));
    }
}
