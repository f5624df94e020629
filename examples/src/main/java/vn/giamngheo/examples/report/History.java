package vn.giamngheo.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Step;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.text.Phrase;

/** What happened to one agency, or to what it held: steps and ends in order of time. */
final class History {

    private final Map<Step, Set<AgencyFunction>> steps = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Holding.Held> unsure = new ArrayList<>();
    private final List<Holding.Unresolved> open = new ArrayList<>();
    private final Optional<Confidence> confidence;

    /**
     * Something that happened.
     *
     * @param day the first day of the new state
     * @param what what happened
     * @param from the agency that held it
     * @param to the agency that holds it; empty if none was named
     * @param functions what went; empty for all
     * @param by the instrument
     * @param provenances where that was read
     * @param end why nobody was named; empty if somebody was
     */
    record Event(
            LocalDate day,
            Phrase what,
            Agency from,
            Optional<Agency> to,
            List<AgencyFunction> functions,
            InstrumentReference by,
            List<Provenance> provenances,
            Optional<Holding.Unresolved> end) {}

    History(Holding holding) {
        collect(holding, List.of());
        steps.forEach((step, functions) -> events.add(new Event(
                step.day(),
                step.what(),
                step.from(),
                Optional.of(step.to()),
                List.copyOf(functions),
                step.by(),
                List.of(step.provenance()),
                Optional.empty())));
        events.sort(Comparator.comparing(Event::day));
        confidence = holding instanceof Holding.Held held ? Optional.of(held.confidence()) : Optional.empty();
    }

    /** What happened, the earliest first; functions that went one way together. */
    List<Event> events() {
        return events;
    }

    /** Those holders of whom more is unsure than the steps that lead to them. */
    List<Holding.Held> unsure() {
        return unsure;
    }

    /** Where nobody can be named although nothing is known to have happened. */
    List<Holding.Unresolved> open() {
        return open;
    }

    /** How sure the one holder is; empty where there is none, or several. */
    Optional<Confidence> confidence() {
        return confidence;
    }

    private void collect(Holding holding, List<AgencyFunction> functions) {
        if (holding instanceof Holding.Held held) {
            collect(held.chain());
            if (held.confidence() == Confidence.UNVERIFIED
                    && !held.chain().isEmpty()
                    && held.chain().stream()
                            .noneMatch(step -> step.provenance().confidence() == Confidence.UNVERIFIED)) {
                unsure.add(held);
            }
        } else if (holding instanceof Holding.Parted parted) {
            parted.parts().forEach(part -> collect(part.holding(), part.functions()));
        } else if (holding instanceof Holding.Unresolved nobody) {
            collect(nobody.chain());
            nobody.end().ifPresentOrElse(end -> events.add(event(nobody, end, functions)), () -> open.add(nobody));
        }
    }

    private void collect(List<Step> chain) {
        for (Step step : chain) {
            Step together = new Step(
                    step.day(), step.what(), step.from(), step.to(), Optional.empty(), step.by(), step.provenance());
            Set<AgencyFunction> functions = steps.computeIfAbsent(together, key -> new TreeSet<>());
            step.function().ifPresent(functions::add);
        }
    }

    private static Event event(Holding.Unresolved nobody, SuccessionEvent end, List<AgencyFunction> functions) {
        List<Provenance> provenances = end.transfers().stream()
                .filter(transfer -> transfer.from().equals(nobody.last().id()))
                .filter(transfer -> functions.isEmpty()
                        || transfer.function()
                                .filter(one -> !functions.contains(one))
                                .isEmpty())
                .map(Transfer::provenance)
                .distinct()
                .toList();
        return new Event(
                end.day(),
                end.kind().phrase(),
                nobody.last(),
                Optional.empty(),
                functions,
                end.by(),
                provenances,
                Optional.of(nobody));
    }
}
