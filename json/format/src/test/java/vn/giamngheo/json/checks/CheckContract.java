package vn.giamngheo.json.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.toys.Route;
import vn.giamngheo.json.toys.ToyFormat;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;
import vn.giamngheo.validation.Waiver;
import vn.giamngheo.validation.WaiverUse;

/** What is said of a text at once, of reading and of meaning. */
public abstract class CheckContract {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Terms TERMS = Terms.of(Profile.PUBLISH, DAY);
    private static final String HEAD = "{\"schemaVersion\": \"1.0\", \"kind\": \"route\", ";
    private static final String PLAN = "{\"schemaVersion\":\"1.0\",\"kind\":\"plan\",\"instrument\":{\"kind\":\"plan\","
            + "\"title\":\"a\",\"issuer\":\"b\",\"issuedOn\":\"2017-03-07\"},\"source\":{\"kind\":\"summary\"}";

    protected abstract DocumentChecker checker();

    private Checked<Route> check(String json, Terms terms) {
        return checker().check(ToyFormat.format(), json, Route.class, ToyRules.validator(), terms);
    }

    private List<String> found(String json) {
        return shown(check(json, TERMS).report().findings());
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().id() + " " + finding.pointer() + " "
                        + finding.location()
                                .map(at -> at.line() + ":" + at.column())
                                .orElse("-"))
                .toList();
    }

    @Test
    void aSoundDocumentGivesItsValueAndWhatTheRulesSay() {
        String json = HEAD + "\"title\": \"a\",\n \"legs\": [{\"name\": \"b\"}]}";

        Checked<Route> checked = check(json, TERMS);

        Report byObject = ToyRules.validator().validate(checked.value().orElseThrow(), TERMS);
        assertThat(byObject.findings())
                .extracting(finding -> finding.code().id() + " " + finding.pointer())
                .containsExactly(
                        "toy.day-missing ",
                        "toy.legs-odd /legs",
                        "toy.leg-unshaped /legs/0/shape",
                        "toy.title-short /title");
        assertThat(shown(checked.report().findings()))
                .containsExactly(
                        "toy.day-missing  1:1",
                        "toy.title-short /title 1:52",
                        "toy.legs-odd /legs 2:10",
                        "toy.leg-unshaped /legs/0/shape 2:11");
    }

    @Test
    void aDocumentWithoutFaultsGivesAnEmptyReport() {
        Checked<Route> checked = check(HEAD + "\"title\": \"ab\", \"day\": \"2017-03-07\"}", TERMS);

        assertThat(checked.report().findings()).isEmpty();
        assertThat(checked.value().orElseThrow().title()).isEqualTo("ab");
    }

    @TestFactory
    Stream<DynamicTest> faultsOfReadingLeaveTheRest() {
        return Stream.of(
                        List.of(
                                "an unknown property is passed over",
                                "\"title\": \"a\", \"day\": \"2017-03-07\", \"dya\": 1}",
                                "toy.title-short /title 1:52",
                                "json.unknown-property /dya 1:78"),
                        List.of(
                                "what is said of the object itself may be for what is unknown in it",
                                "\"title\": \"ab\", \"dya\": \"2017-03-07\"}",
                                "json.unknown-property /dya 1:58"),
                        List.of(
                                "of what is there twice the first counts",
                                "\"title\": \"a\", \"title\": \"abc\", \"day\": \"2017-03-07\"}",
                                "toy.title-short /title 1:52",
                                "json.duplicate-property /title 1:57"),
                        List.of(
                                "a broken property that may be absent is not missing",
                                "\"title\": \"a\", \"day\": 2017}",
                                "toy.title-short /title 1:52",
                                "json.wrong-type /day 1:64"),
                        List.of(
                                "a broken property with a usual value",
                                "\"title\": \"a\", \"day\": \"2017-03-07\", \"status\": \"shut\"}",
                                "toy.title-short /title 1:52",
                                "json.not-allowed /status 1:88"),
                        List.of(
                                "a broken property that must be there drops the element",
                                "\"title\": \"ab\", \"day\": \"2017-03-07\", \"legs\": [{\"name\": 1, \"legs\": [{\"name\": \"z\"}]}]}",
                                "json.wrong-type /legs/0/name 1:97"),
                        List.of(
                                "elements after it keep their places",
                                "\"title\": \"ab\", \"day\": \"2017-03-07\", \"legs\": [{},{\"name\":\"b\"},3,{\"name\":\"c\"}]}",
                                "json.missing-property /legs/0 1:88",
                                "toy.leg-unshaped /legs/1/shape 1:91",
                                "json.wrong-type /legs/2 1:104",
                                "toy.leg-unshaped /legs/3/shape 1:106"),
                        List.of(
                                "a broken alternative is the nearest thing that may be absent",
                                "\"title\": \"ab\", \"day\": \"2017-03-07\", \"legs\": [{\"name\": \"b\", \"shape\":"
                                        + " {\"kind\": \"circle\"}}, {\"name\": \"c\"}]}",
                                "json.missing-property /legs/0/shape 1:111",
                                "toy.leg-unshaped /legs/1/shape 1:132"),
                        List.of(
                                "a document without its version and with another kind",
                                "\"title\": \"a\", \"day\": \"2017-03-07\"}",
                                "toy.title-short /title 1:52"),
                        List.of(
                                "a broken property at the root that must be there",
                                "\"title\": 1, \"legs\": [{\"name\": \"b\"}]}",
                                "json.wrong-type /title 1:52"))
                .map(example -> DynamicTest.dynamicTest(
                        example.get(0),
                        () -> assertThat(found(HEAD + example.get(1)))
                                .containsExactlyElementsOf(example.subList(2, example.size()))));
    }

    @Test
    void theVersionAndKindOfADocumentHoldNothingUp() {
        assertThat(found("{\"title\": \"a\", \"day\": \"2017-03-07\"}"))
                .containsExactlyInAnyOrder(
                        "json.missing-property  1:1", "json.missing-property  1:1", "toy.title-short /title 1:11");
        assertThat(found("{\"schemaVersion\": \"1.0\", \"kind\": \"road\", \"title\": \"a\", \"day\": \"2017-03-07\"}"))
                .containsExactly("json.not-allowed /kind 1:34", "toy.title-short /title 1:51");
        assertThat(found("{\"schemaVersion\": \"2.0\", \"kind\": \"route\", \"title\": \"a\"}"))
                .containsExactly("json.unsupported-version /schemaVersion 1:19");
    }

    @Test
    void noValueIsGivenWhereReadingFoundFaults() {
        assertThat(check(HEAD + "\"title\": \"ab\", \"dya\": 1}", TERMS).value())
                .isEmpty();
        assertThat(check(HEAD + "\"title\": \"a\"}", TERMS).value()).isPresent();
    }

    @Test
    void whatIsJudgedTogetherIsNotSaidWhereSomethingIsMissing() {
        String legs =
                "\"title\": \"ab\", \"day\": \"2017-03-07\", \"legs\": [{\"name\": \"b\", \"legs\": [{\"name\": \"c\"}]}, ";

        assertThat(found(HEAD + legs + "{\"name\": \"d\", \"legs\": [{\"name\": \"e\"}]}, {\"name\": \"f\"}]}"))
                .filteredOn(line -> line.startsWith("toy.legs-odd"))
                .containsExactly(
                        "toy.legs-odd /legs 1:87",
                        "toy.legs-odd /legs/0/legs 1:110",
                        "toy.legs-odd /legs/1/legs 1:150");
        assertThat(found(HEAD + legs + "{\"name\": \"d\", \"legs\": [{\"name\": 5}]}, {\"name\": \"f\"}]}"))
                .filteredOn(line -> !line.startsWith("toy.leg-unshaped"))
                .containsExactly("toy.legs-odd /legs/0/legs 1:110", "json.wrong-type /legs/1/legs/0/name 1:160");
    }

    @Test
    void operandsThatArePlacesAreThoseOfTheText() {
        Finding after = check(
                        HEAD
                                + "\"title\": \"ab\", \"day\": \"2017-03-07\", \"legs\": [0, {\"name\": \"a\"}, 1, 2, {\"name\": \"z\"}]}",
                        TERMS)
                .report()
                .of(ToyRules.ToyFinding.LEG_AFTER)
                .get(0);

        assertThat(after.pointer()).hasToString("/legs/4/name");
        assertThat(after.message(Language.ENGLISH)).isEqualTo("z is after /legs/1; /legs/1; /legs/4.");
    }

    @Test
    void allIsGradedByTheTerms() {
        String json = HEAD + "\"title\": \"a\", \"dya\": 1}";
        Terms draft = Terms.of(Profile.DRAFT.with("json.unknown-property", Severity.WARNING), DAY);

        assertThat(check(json, TERMS).report().findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.ERROR);
        assertThat(check(json, draft).report().findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFORMATION, Severity.WARNING);
        assertThatThrownBy(() -> check(json, Terms.of(Profile.DRAFT.with("json.unheard-of", Severity.WARNING), DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("json.unheard-of");
    }

    @Test
    void waiversCoverWhatReadingAndRulesFind() {
        String json = HEAD + "\"title\": \"a\", \"day\": \"2017-03-07\", \"dya\": 1}";
        Waiver unknown = waiver("json.unknown-property", "/dya");
        Waiver title = waiver("toy.title-short", "/title");
        Waiver nothing = waiver("toy.legs-odd", "/legs/7/legs");

        Report report = check(json, TERMS.waiving(List.of(unknown, title, nothing), DAY))
                .report();

        assertThat(shown(report.findings())).containsExactly("waiver.unused /legs/7/legs 1:1");
        assertThat(report.waivers())
                .filteredOn(use -> use.state() == WaiverUse.State.APPLIED)
                .flatExtracting(use -> shown(use.findings()))
                .containsExactlyInAnyOrder("json.unknown-property /dya 1:78", "toy.title-short /title 1:52");
    }

    private static Waiver waiver(String code, String pointer) {
        return new Waiver(code, JsonPointer.parse(pointer), "thử", "A", DAY);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoDocumentIsAnsweredWithOneFinding() {
        return Stream.of(
                        List.of("", "json.syntax  1:1"),
                        List.of("null", "json.null  1:1"),
                        List.of("[]", "json.wrong-type  1:1"),
                        List.of("7", "json.wrong-type  1:1"))
                .map(example -> DynamicTest.dynamicTest("“" + example.get(0) + "”", () -> {
                    Checked<Route> checked = check(example.get(0), TERMS);
                    assertThat(checked.value()).isEmpty();
                    assertThat(shown(checked.report().findings())).containsExactly(example.get(1));
                }));
    }

    @Test
    void aTextThatBreaksOffSaysOnlyThat() {
        assertThat(found(HEAD + "\"title\": \"a\", \"legs\": [{\"name\": \"b\"}"))
                .singleElement()
                .asString()
                .startsWith("json.syntax /legs");
    }

    @Test
    void bytesAreCheckedToo() {
        byte[] sound = (PLAN + "}").getBytes(StandardCharsets.UTF_8);
        byte[] latin = (PLAN + ",\"copies\":[\"\u00e0\"]}").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(checker()
                        .check(sound, Plan.class, TrialRules.validator(), TERMS)
                        .value())
                .isPresent();
        assertThat(shown(checker()
                        .check(latin, Plan.class, TrialRules.validator(), TERMS)
                        .report()
                        .findings()))
                .containsExactly("json.syntax  1:155");
    }

    @Test
    void aTypeWithoutRulesIsAMistake() {
        String json = "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"1\"}";

        assertThatThrownBy(() -> checker().check(json, Household.class, Validator.empty(), TERMS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rules");
    }

    @TestFactory
    Stream<DynamicTest> whatIsHugeEndsInBoundedTimeWithAFinding() {
        String tasks = (",{\"number\":\"1\",\"title\":\"a\",\"lead\":\"UBND xã A\",\"schedule\":\"năm 2017\"}")
                .repeat(100_000);
        return Stream.of(
                        List.of("a string of ten million", PLAN + ",\"copies\":[\"" + "a".repeat(10_000_000) + "\"]}"),
                        List.of("nothing but brackets", "[".repeat(1_000_000)),
                        List.of("nothing but objects", "{\"a\":".repeat(1_000_000)),
                        List.of(
                                "a hundred thousand tasks",
                                PLAN + ",\"parts\":[{\"tasks\":[" + tasks.substring(1) + "]}]}"),
                        List.of(
                                "a hundred thousand tasks and one that is none",
                                PLAN + ",\"parts\":[{\"tasks\":[" + tasks.substring(1) + ",7]}]}"),
                        List.of(
                                "a hundred thousand tasks without a title",
                                PLAN + ",\"parts\":[{\"tasks\":[{}" + ",{}".repeat(99_999) + "]}]}"))
                .map(example -> DynamicTest.dynamicTest(
                        example.get(0),
                        () -> Assertions.assertTimeoutPreemptively(
                                Duration.ofSeconds(60),
                                () -> assertThat(checker()
                                                .check(example.get(1), Plan.class, TrialRules.validator(), TERMS)
                                                .report()
                                                .findings())
                                        .isNotEmpty())));
    }
}
