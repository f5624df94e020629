package vn.giamngheo.continuity;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.plan.PartKind;

/**
 * A place in a plan by the numbers printed there: {@code điểm 8 mục III Phụ lục}.
 *
 * @param part the part of the document; empty if it is not told
 * @param partNumber the labels of the number of that part; empty if it is not told
 * @param labels the numbers within the part, from the outermost; empty if only a part is named
 * @param taskMeant whether the words say that it is a task
 */
record Provision(Optional<PartKind> part, List<String> partNumber, List<String> labels, boolean taskMeant) {

    Provision {
        partNumber = List.copyOf(partNumber);
        labels = List.copyOf(labels);
    }

    /** Reads a provision as a reference prints it; empty if it is anything but one place by its numbers. */
    static Optional<Provision> read(String text) {
        return new ProvisionReader(text).read();
    }

    boolean names(NumberedPlace place) {
        return !labels.isEmpty()
                && labels.equals(place.labels())
                && (place.isTask() || !taskMeant)
                && (part.isEmpty() || part.equals(place.part()))
                && (partNumber.isEmpty() || partNumber.equals(place.partNumber()));
    }
}
