package vn.giamngheo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.jackson2.GiamngheoModule;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.plan.Plan;

/** Each planted fault is rejected, by the sentence that names it. */
class JsonContractRejectsTest {

    private static final ObjectMapper SOUND = new ObjectMapper().registerModule(new GiamngheoModule());

    private static String write(Object value) throws JsonProcessingException {
        return SOUND.writeValueAsString(value);
    }

    private static Object read(String json, Class<?> type) throws JsonProcessingException {
        return SOUND.readValue(json, type);
    }

    private static List<String> problems(JsonContract.Writing write, JsonContract.Reading read) {
        return JsonContract.of(write, read)
                .on(Household.class, Observation.class, Plan.class)
                .problems();
    }

    /** Every value of a text as something else, from the inside out. */
    private static Json each(Json value, UnaryOperator<Json> change) {
        if (value instanceof Json.Obj object) {
            return change.apply(new Json.Obj(object.properties().stream()
                    .map(property -> new Json.Property(property.name(), each(property.value(), change)))
                    .toList()));
        }
        return change.apply(
                value instanceof Json.Arr array
                        ? new Json.Arr(array.elements().stream()
                                .map(element -> each(element, change))
                                .toList())
                        : value);
    }

    private static Json.Obj properties(Json.Obj object, UnaryOperator<Stream<Json.Property>> change) {
        return new Json.Obj(change.apply(object.properties().stream()).toList());
    }

    private static boolean is(Json value, String pattern) {
        return value instanceof Json.Str string && string.text().matches(pattern);
    }

    /** Mappers that write what is not the wire format, but read it. */
    @Nested
    class Writing {

        private List<String> writing(UnaryOperator<Json> change) {
            return problems(value -> each(Json.parse(write(value)), change).compact(), JsonContractRejectsTest::read);
        }

        private List<String> ofObjects(UnaryOperator<Json.Obj> change) {
            return writing(value -> value instanceof Json.Obj object ? change.apply(object) : value);
        }

        @Test
        void decimals_as_numbers_R46() {
            assertThat(writing(value -> is(value, "[0-9]+\\.[0-9]+") && !is(value, "1\\.0")
                            ? new Json.Num(((Json.Str) value).text())
                            : value))
                    .contains("household/full: writes the number 62.5 at '/dwelling/floorArea' instead of \"62.5\" (the"
                            + " first of 6)");
        }

        @Test
        void whole_numbers_as_doubles_R46() {
            assertThat(writing(value -> value instanceof Json.Num number
                            ? new Json.Num(Double.toString(Double.parseDouble(number.digits())))
                            : value))
                    .anyMatch(problem -> problem.startsWith(
                            "household/full: writes a whole number as 9.0E7 at '/income/total' instead of 90000000"));
        }

        @Test
        void decimals_without_their_last_noughts_R7() {
            assertThat(writing(value -> is(value, "[0-9]+\\.[0-9]+") && !is(value, "1\\.0")
                            ? new Json.Str(new BigDecimal(((Json.Str) value).text())
                                    .stripTrailingZeros()
                                    .toPlainString())
                            : value))
                    .anyMatch(problem -> problem.startsWith(
                            "observation/full: writes the other text \"9.2\" at '/value/printed' instead of \"9.20\""));
        }

        @Test
        void days_as_arrays() {
            assertThat(writing(value -> is(value, "[0-9]{4}-[0-9]{2}-[0-9]{2}")
                            ? new Json.Arr(Stream.of(((Json.Str) value).text().split("-", -1))
                                    .<Json>map(part -> new Json.Num(Integer.toString(Integer.parseInt(part))))
                                    .toList())
                            : value))
                    .anyMatch(problem -> problem.startsWith("household/full: writes the array [2025,7,1] at"
                            + " '/areaChanges/0/from' instead of \"2025-07-01\""));
        }

        @Test
        void null_for_what_is_not_stated() {
            assertThat(ofObjects(object -> properties(
                            object,
                            all -> Stream.concat(all, Stream.of(new Json.Property("note", new Json.Word("null")))))))
                    .anyMatch(problem ->
                            problem.startsWith("household/smallest: writes null at '/note', where nothing is due"))
                    .anyMatch(
                            problem -> problem.startsWith("household/smallest: is not read again when it was written"));
        }

        @Test
        void lists_of_nothing() {
            assertThat(ofObjects(object -> object.properties().stream()
                                            .anyMatch(one -> one.name().equals("kind"))
                                    && object.properties().stream()
                                            .noneMatch(one -> one.name().equals("members"))
                            ? properties(
                                    object,
                                    all -> Stream.concat(
                                            all, Stream.of(new Json.Property("members", new Json.Arr(List.of())))))
                            : object))
                    .anyMatch(problem -> problem.startsWith(
                            "household/smallest: writes the array [] at '/members', where nothing is due"));
        }

        @Test
        void nothing_for_what_is_false_or_nought_R9() {
            assertThat(ofObjects(object -> properties(
                            object, all -> all.filter(one -> !one.value().equals(new Json.Word("false"))))))
                    .anyMatch(problem -> problem.startsWith("household/full: leaves out '/internet'")
                            || problem.startsWith("household/full: leaves out '/members/0/disability'"))
                    .anyMatch(problem ->
                            problem.startsWith("household/full: is another value when it was written and read again"));
        }

        @Test
        void names_of_its_own() {
            assertThat(ofObjects(object -> properties(
                            object,
                            all -> all.map(one -> new Json.Property(
                                    one.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT), one.value())))))
                    .anyMatch(problem -> problem.startsWith("household/smallest: leaves out '/schemaVersion'"))
                    .anyMatch(problem ->
                            problem.startsWith("household/smallest: writes \"1.0\" at '/schema_version', where"));
        }

        @Test
        void properties_by_name() {
            assertThat(ofObjects(
                            object -> properties(object, all -> all.sorted(Comparator.comparing(Json.Property::name)))))
                    .singleElement()
                    .asString()
                    .startsWith("household/smallest: writes the properties of '' in another order (the first of ");
        }

        @Test
        void a_property_twice() {
            assertThat(ofObjects(object -> properties(
                            object,
                            all -> Stream.concat(
                                    all, object.properties().stream().limit(1)))))
                    .anyMatch(problem -> problem.startsWith("household/smallest: writes '/schemaVersion' twice"));
        }

        @Test
        void lists_cut_short() {
            assertThat(writing(value -> value instanceof Json.Arr array
                            ? new Json.Arr(array.elements().stream().limit(1).toList())
                            : value))
                    .anyMatch(problem ->
                            problem.startsWith("household/full: writes 1 elements at '/areaChanges' instead of 2"));
        }

        @Test
        void what_is_no_json_at_all() {
            assertThat(problems(Object::toString, JsonContractRejectsTest::read))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "household/smallest: is not written as JSON: java.lang.IllegalArgumentException (the first of");
        }
    }

    /** Mappers that read what is not the wire format, but write it. */
    @Nested
    class Reading {

        private List<String> reading(UnaryOperator<Json> change) {
            return problems(
                    JsonContractRejectsTest::write,
                    (json, type) -> read(each(Json.parse(json), change).compact(), type));
        }

        private List<String> ofObjects(UnaryOperator<Json.Obj> change) {
            return reading(value -> value instanceof Json.Obj object ? change.apply(object) : value);
        }

        private void assertOnly(List<String> problems, String sentence) {
            assertThat(problems).singleElement().asString().startsWith(sentence);
        }

        @Test
        void passes_over_what_it_does_not_know_R43() {
            assertOnly(
                    ofObjects(object -> properties(
                            object, all -> all.filter(one -> !one.name().equals("povertyRatePct")))),
                    "household/smallest: passes over an unknown property at '/povertyRatePct' (the first of ");
        }

        @Test
        void takes_the_last_of_two_R43() {
            assertOnly(
                    ofObjects(object -> {
                        Map<String, Json.Property> last = new LinkedHashMap<>();
                        object.properties().forEach(one -> last.put(one.name(), one));
                        return new Json.Obj(new ArrayList<>(last.values()));
                    }),
                    "household/smallest: reads a property that is there twice at '/schemaVersion' (the first of ");
        }

        @Test
        void takes_null_for_nothing() {
            assertOnly(
                    ofObjects(object -> properties(
                            object, all -> all.filter(one -> !one.value().equals(new Json.Word("null"))))),
                    "household/full: reads null at '/province' (the first of ");
        }

        @Test
        void takes_one_and_a_point_for_one_R46() {
            assertOnly(
                    reading(value -> value instanceof Json.Num number
                            ? new Json.Num(number.digits().replaceFirst("\\.0$", ""))
                            : value),
                    "household/full: reads a whole number with a point at '/income/total' (the first of ");
        }

        @Test
        void takes_an_exponent_R46() {
            assertOnly(
                    reading(value -> value instanceof Json.Num number
                            ? new Json.Num(number.digits().replaceFirst("e0$", ""))
                            : value),
                    "household/full: reads a whole number with an exponent at '/income/total' (the first of ");
        }

        @Test
        void takes_text_for_a_number() {
            assertThat(reading(value -> is(value, "[0-9]{6,}") ? new Json.Num(((Json.Str) value).text()) : value))
                    .anyMatch(problem -> problem.startsWith(
                            "household/full: reads a whole number that is written as text at '/income/total'"));
        }

        @Test
        void takes_a_number_for_a_decimal_R46() {
            assertOnly(
                    reading(value ->
                            value instanceof Json.Num number && number.digits().matches("[0-9]+\\.[0-9]*[1-9][0-9]*")
                                    ? new Json.Str(number.digits())
                                    : value),
                    "household/full: reads a decimal that is written as a number at '/dwelling/floorArea' (the first of ");
        }

        @Test
        void takes_an_array_for_a_day() {
            assertOnly(
                    reading(value -> value instanceof Json.Arr array
                                    && array.elements().size() == 3
                                    && array.elements().get(0) instanceof Json.Num
                            ? new Json.Str(array.elements().stream()
                                    .map(part -> ((Json.Num) part).digits())
                                    .map(part -> part.length() == 1 ? "0" + part : part)
                                    .reduce((one, other) -> one + "-" + other)
                                    .orElseThrow())
                            : value),
                    "household/full: reads a day that is written as an array at '/areaChanges/0/from' (the first of ");
        }

        @Test
        void takes_whole_numbers_for_doubles_R46() {
            assertThat(reading(value ->
                            value instanceof Json.Num number && number.digits().length() == 16
                                    ? new Json.Num(new BigDecimal(Double.parseDouble(number.digits())).toPlainString())
                                    : value))
                    .anyMatch(problem -> problem.contains("does not keep the whole number 9007199254740993 at '/"));
        }

        @Test
        void asks_for_properties_in_their_order() {
            assertThat(problems(JsonContractRejectsTest::write, (json, type) -> {
                        if (!json.stripLeading().matches("(?s)\\{\\s*\"schemaVersion\".*")) {
                            throw new IllegalArgumentException("schemaVersion must come first");
                        }
                        return read(json, type);
                    }))
                    .anyMatch(problem ->
                            problem.startsWith("household/smallest: does not read properties in another order:"
                                    + " java.lang.IllegalArgumentException"));
        }

        @Test
        void takes_a_household_without_its_members() {
            assertThat(problems(
                            JsonContractRejectsTest::write,
                            (json, type) -> read(json, type) instanceof Household household
                                    ? household.toBuilder().members(List.of()).build()
                                    : read(json, type)))
                    .anyMatch(problem -> problem.startsWith("household/full: leaves out '/members'"));
        }

        @Test
        void reads_something_else() {
            assertOnly(
                    problems(JsonContractRejectsTest::write, (json, type) -> SOUND.readValue(json, Map.class)),
                    "household/smallest: is read as something else: java.util.LinkedHashMap (the first of ");
        }

        @Test
        void tells_no_places() {
            assertOnly(
                    JsonContract.of(JsonContractRejectsTest::write, JsonContractRejectsTest::read)
                            .on(Household.class)
                            .telling(thrown -> List.of())
                            .problems(),
                    "household/smallest: does not tell the place of what it refuses at '/povertyRatePct' (the first of ");
        }
    }

    @Test
    void a_mapper_that_was_taught_nothing() {
        ObjectMapper untaught = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThat(JsonContract.of(untaught::writeValueAsString, untaught::readValue)
                        .problems())
                .isNotEmpty()
                .allMatch(problem -> problem.contains(": is not read: com.fasterxml.jackson.databind."));
    }

    @Test
    void what_is_wrong_is_thrown_at_once() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> JsonContract.of(Object::toString, JsonContractRejectsTest::read)
                        .on(Household.class)
                        .verify())
                .withMessage("mapper must keep its contract, but:\n- household/smallest: is not written as JSON:"
                        + " java.lang.IllegalArgumentException (the first of 2)");
    }
}
