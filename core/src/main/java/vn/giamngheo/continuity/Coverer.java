package vn.giamngheo.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;

/** Looks up the tasks of one superior plan. */
final class Coverer {

    private final Plan superior;
    private final String number;
    private final LocalDate issuedOn;
    private final List<NumberedPlace> places;

    Coverer(Plan superior) {
        this.superior = superior;
        this.number = superior.instrument()
                .number()
                .map(InstrumentNumber::canonical)
                .orElseThrow(() -> new IllegalArgumentException("superior must have a number"));
        this.issuedOn = superior.instrument().issuedOn();
        this.places = NumberedPlace.of(superior);
    }

    Coverage cover(Plan plan) {
        Map<JsonPointer, List<Located<Task>>> takenUp = new TreeMap<>();
        List<Located<Task>> whole = new ArrayList<>();
        for (Located<Task> task : plan.tasks()) {
            List<InstrumentReference> here =
                    task.value().references().stream().filter(this::isMeant).toList();
            List<JsonPointer> named = here.stream()
                    .flatMap(reference -> task(reference).stream())
                    .map(Located::pointer)
                    .distinct()
                    .toList();
            named.forEach(pointer ->
                    takenUp.computeIfAbsent(pointer, key -> new ArrayList<>()).add(task));
            if (!here.isEmpty() && named.isEmpty()) {
                whole.add(task);
            }
        }
        return new Coverage(
                superior.tasks().stream()
                        .filter(task -> takenUp.containsKey(task.pointer()))
                        .map(task -> new Coverage.TakenUp(task, takenUp.getOrDefault(task.pointer(), List.of())))
                        .toList(),
                superior.tasks().stream()
                        .filter(task -> !takenUp.containsKey(task.pointer()))
                        .toList(),
                whole,
                plan.references().stream()
                        .filter(reference -> isDangling(reference.value()))
                        .toList());
    }

    private boolean isMeant(InstrumentReference reference) {
        return reference
                        .number()
                        .map(InstrumentNumber::canonical)
                        .filter(number::equals)
                        .isPresent()
                && reference.issuedOn().filter(day -> !day.equals(issuedOn)).isEmpty();
    }

    private boolean isDangling(InstrumentReference reference) {
        return isMeant(reference)
                && reference.provision().isPresent()
                && task(reference).isEmpty();
    }

    /** The task that a reference names; empty if it names none, or fits several places. */
    private Optional<Located<Task>> task(InstrumentReference reference) {
        Optional<Provision> provision = reference.provision().flatMap(Provision::read);
        if (provision.isEmpty()) {
            return Optional.empty();
        }
        List<NumberedPlace> fitting =
                places.stream().filter(place -> provision.get().names(place)).toList();
        return fitting.size() == 1 ? fitting.get(0).task() : Optional.empty();
    }
}
