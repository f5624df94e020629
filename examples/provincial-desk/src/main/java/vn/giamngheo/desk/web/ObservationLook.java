package vn.giamngheo.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giamngheo.desk.store.Observations;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;
import vn.giamngheo.trajectory.KnownRate;

/** The rates of a province that are kept, and the form for another. */
@Component
class ObservationLook {

    private final Observations observations;
    private final Days days;

    ObservationLook(Observations observations, Days days) {
        this.observations = observations;
        this.days = days;
    }

    /**
     * What is shown.
     *
     * @param form the form
     * @param answer what came of what was tried
     * @param kept the rates that are kept, by day
     */
    record View(ObservationForm form, ObservationAnswer answer, List<Row> kept) {}

    /**
     * A rate that is kept.
     *
     * @param id by which it is asked for
     * @param day its day
     * @param what what was measured
     * @param value the figure
     * @param source how it came about
     */
    record Row(String id, String day, String what, String value, String source) {}

    View of(List<Stored<Plan>> plans, ObservationPages.Tried tried, Language language) {
        List<RateTargets.RateTarget> targets = RateTargets.of(plans);
        Set<String> places =
                targets.stream().map(target -> target.place().key()).collect(Collectors.toSet());
        return new View(
                ObservationForm.of(targets, tried.answers(), days.today(), language),
                tried.answer(),
                observations.all().stream()
                        .filter(one -> places.contains(one.value().place().key()))
                        .sorted(Comparator.comparing(one -> one.value().asOf()))
                        .map(one -> row(one, language))
                        .toList());
    }

    private static Row row(Stored<Observation> stored, Language language) {
        Observation one = stored.value();
        return new Row(
                stored.id(),
                language.shortDay(one.asOf()),
                one.indicator().phrase().in(language),
                value(one, language),
                one.source().phrase().in(language));
    }

    private static String value(Observation one, Language language) {
        return one.value() instanceof ObservedValue.Tally tally
                ? language.notation().format(tally.number())
                : KnownRate.of(one).in(language);
    }
}
