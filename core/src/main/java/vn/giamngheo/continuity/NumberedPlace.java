package vn.giamngheo.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;

/**
 * A section or task of a plan with the numbers printed before it and before the sections around it.
 *
 * @param part the kind of part that it is in
 * @param partNumber the labels of the number of that part; empty if it has none
 * @param labels its number below those around it; sections without a number are passed over
 * @param task the task; empty for a section
 */
record NumberedPlace(
        Optional<PartKind> part, List<String> partNumber, List<String> labels, Optional<Located<Task>> task) {

    NumberedPlace {
        partNumber = List.copyOf(partNumber);
        labels = List.copyOf(labels);
    }

    boolean isTask() {
        return task.isPresent();
    }

    /** All sections and tasks that have a number. */
    static List<NumberedPlace> of(Plan plan) {
        Stream<Optional<NumberedPlace>> sections = plan.sections().stream()
                .filter(section -> !section.path().isEmpty())
                .map(section -> of(section.path(), section.value().number(), Optional.empty()));
        Stream<Optional<NumberedPlace>> tasks =
                plan.tasks().stream().map(task -> of(task.path(), task.value().number(), Optional.of(task)));
        return Stream.concat(sections, tasks).flatMap(Optional::stream).toList();
    }

    private static Optional<NumberedPlace> of(
            List<Section> path, Optional<String> number, Optional<Located<Task>> task) {
        List<String> own = number.map(PrintedNumber::printed).orElse(List.of());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = new ArrayList<>();
        path.stream()
                .skip(1)
                .flatMap(section -> section.number().stream())
                .forEach(around -> PrintedNumber.append(labels, PrintedNumber.printed(around)));
        PrintedNumber.append(labels, own);
        Section part = path.get(0);
        List<String> partNumber = part.number().map(PrintedNumber::printed).orElse(List.of());
        return Optional.of(new NumberedPlace(part.kind(), partNumber, labels, task));
    }
}
