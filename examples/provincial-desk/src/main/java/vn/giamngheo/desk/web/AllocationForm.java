package vn.giamngheo.desk.web;

/**
 * The form of an allocation, as it stands.
 *
 * @param kind {@code reduction} or {@code level}
 * @param number how many, as written
 * @param floor of each unit, as written
 * @param cap of each unit, as written
 * @param units one a line
 */
record AllocationForm(String kind, String number, String floor, String cap, String units) {

    static AllocationForm of(Answers answers) {
        return new AllocationForm(
                answers.text("kind", "reduction"),
                answers.text("number"),
                answers.text("floor"),
                answers.text("cap"),
                answers.text("units"));
    }
}
