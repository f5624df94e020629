package vn.giamngheo.desk.web;

import java.util.List;

/**
 * How far a rate has come, in words.
 *
 * @param empty whether nothing was entered yet
 * @param wrong what could not be read, or was refused
 * @param lines what is said of it
 */
record ObservationAnswer(boolean empty, List<String> wrong, List<Line> lines) {

    /**
     * A line.
     *
     * @param term what it is about
     * @param words what is said
     */
    record Line(String term, String words) {}

    static final ObservationAnswer NOTHING = new ObservationAnswer(true, List.of(), List.of());

    static ObservationAnswer refused(List<String> wrong) {
        return new ObservationAnswer(false, wrong, List.of());
    }
}
