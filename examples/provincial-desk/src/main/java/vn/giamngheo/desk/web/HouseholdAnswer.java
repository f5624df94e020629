package vn.giamngheo.desk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a household is and why, in words.
 *
 * @param wrong what could not be read of the form, by field
 * @param status the code of the status
 * @param name the status
 * @param tone how it looks
 * @param possible what the household may be, if facts are unknown
 * @param blocking the facts that keep it open
 * @param paragraph why, in sentences
 * @param tree the whole proof
 * @param ways what would lift it out
 */
record HouseholdAnswer(
        Map<String, String> wrong,
        String status,
        String name,
        String tone,
        List<String> possible,
        List<String> blocking,
        String paragraph,
        String tree,
        List<Way> ways) {

    /**
     * What would lead to one class.
     *
     * @param goal the class
     * @param none why nothing does; null if something does
     * @param changes the first of the smallest changes
     * @param more the others
     * @param moreCount how many others
     */
    record Way(String goal, @Nullable String none, List<String> changes, List<String> more, String moreCount) {}

    static HouseholdAnswer refused(Map<String, String> wrong) {
        return new HouseholdAnswer(wrong, "", "", "", List.of(), List.of(), "", "", List.of());
    }
}
