package vn.giamngheo.desk.web;

import java.util.List;

/**
 * What goes together in an account and what does not.
 *
 * @param empty whether nothing was entered yet
 * @param wrong what could not be read, or was refused
 * @param residuals the end by the columns and as reported
 * @param closes whether nothing is to be explained
 * @param found what does not go together
 */
record MovementAnswer(boolean empty, List<String> wrong, List<Residual> residuals, boolean closes, List<Found> found) {

    /**
     * The end of one account.
     *
     * @param name of the account
     * @param expected by the columns
     * @param end as reported
     * @param residual the difference
     */
    record Residual(String name, String expected, String end, String residual) {}

    /**
     * Something that does not go together.
     *
     * @param tone how it looks
     * @param words what it is
     */
    record Found(String tone, String words) {}

    static final MovementAnswer NOTHING = new MovementAnswer(true, List.of(), List.of(), false, List.of());

    static MovementAnswer refused(List<String> wrong) {
        return new MovementAnswer(false, wrong, List.of(), false, List.of());
    }
}
