package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.observation.ObservedValue.WhyUnknown;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** What one observation tells of itself. */
final class ObservationRules {

    /** All that can be found on one observation. */
    static final Set<ObservationFinding> CODES = Set.of(
            ObservationFinding.STANDARD_MISSING,
            ObservationFinding.STANDARD_AHEAD,
            ObservationFinding.STANDARD_NOT_YET,
            ObservationFinding.STANDARD_OVER,
            ObservationFinding.UNIT_DIFFERS,
            ObservationFinding.KIND_DIFFERS,
            ObservationFinding.SURVEY_COUNTED,
            ObservationFinding.REVIEW_NOT_COUNTED,
            ObservationFinding.RATE_DIFFERS,
            ObservationFinding.RATE_IMPOSSIBLE,
            ObservationFinding.LEVEL_ENDED);

    static final Rule<Observation> RULE =
            Rule.of("observation", CODES, (observation, findings) -> check(observation, JsonPointer.ROOT, findings));

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
        rules.place();
        observation.standard().ifPresent(rules::standard);
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

    private void place() {
        if (DistrictLevel.isGone(observation.place(), observation.asOf())) {
            findings.accept(Finding.of(
                    ObservationFinding.LEVEL_ENDED,
                    at.child("place"),
                    Map.of(
                            "place", Argument.text(observation.place().name()),
                            "day", Argument.day(observation.asOf()))));
        }
    }

    private void standard(StandardId id) {
        switch (StandardTime.of(id, observation.asOf())) {
            case AHEAD -> standard(ObservationFinding.STANDARD_AHEAD, id, "from", StandardTime.first(id));
            case NOT_YET -> standard(ObservationFinding.STANDARD_NOT_YET, id, "from", StandardTime.first(id));
            case OVER -> standard(ObservationFinding.STANDARD_OVER, id, "to", StandardTime.last(id));
            case FITS -> {
                // Nothing to say.
            }
        }
    }

    private void standard(ObservationFinding code, StandardId id, String bound, LocalDate end) {
        findings.accept(Finding.of(
                code,
                at.child("standard"),
                Map.of(
                        "standard",
                        Argument.text(id.value()),
                        "day",
                        Argument.day(observation.asOf()),
                        bound,
                        Argument.day(end))));
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
        boolean review = observation.source() == ObservationSource.REVIEW_OFFICIAL
                || observation.source() == ObservationSource.REVIEW_PRELIMINARY;
        if (review && printed.why() != WhyUnknown.NOT_PUBLISHED) {
            findings.accept(Finding.of(
                    ObservationFinding.REVIEW_NOT_COUNTED,
                    at.child("value").child("why"),
                    Map.of("why", Argument.phrase(printed.why().phrase()))));
        }
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
