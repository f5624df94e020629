package vn.giamngheo.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an allocation, in words.
 *
 * @param empty whether nothing was asked yet
 * @param wrong what could not be read, or was refused
 * @param obstacles what keeps the number from being shared out
 * @param rows what each unit gets
 * @param caption of the table
 * @param now how many there are
 * @param sum how many were shared out
 * @param left how many remain
 */
record AllocationAnswer(
        boolean empty,
        List<String> wrong,
        List<String> obstacles,
        List<Row> rows,
        String caption,
        String now,
        String sum,
        String left) {

    /**
     * A unit.
     *
     * @param name its name
     * @param now how many it has
     * @param share what it gets
     * @param left how many it has afterwards
     * @param why what decided, if that is not its weight
     */
    record Row(
            String name,
            String now,
            String share,
            String left,
            @Nullable String why) {}

    static final AllocationAnswer NOTHING = new AllocationAnswer(true, List.of(), List.of(), List.of(), "", "", "", "");

    static AllocationAnswer refused(List<String> wrong) {
        return new AllocationAnswer(false, wrong, List.of(), List.of(), "", "", "", "");
    }

    static AllocationAnswer impossible(List<String> obstacles) {
        return new AllocationAnswer(false, List.of(), obstacles, List.of(), "", "", "", "");
    }
}
