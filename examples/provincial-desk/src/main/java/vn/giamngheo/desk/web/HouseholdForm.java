package vn.giamngheo.desk.web;

import java.util.List;

/**
 * The form of a household, as it stands.
 *
 * @param on the day of the review, as the field has it
 * @param size how many persons, as written
 * @param area {@code rural}, {@code urban} or {@code unknown}
 * @param income of the household, as written
 * @param months in how many months
 * @param standard the title of the standard that asks for the indicators; empty if none applies
 * @param indicators what the standard asks for
 */
record HouseholdForm(
        String on,
        String size,
        String area,
        String income,
        String months,
        String standard,
        List<Indicator> indicators) {

    /**
     * An indicator.
     *
     * @param field the name of its field
     * @param name what it is called
     * @param value {@code deprived}, {@code not-deprived} or {@code unknown}
     */
    record Indicator(String field, String name, String value) {}
}
