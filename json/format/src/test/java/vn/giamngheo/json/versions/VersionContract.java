package vn.giamngheo.json.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.hostile.RootDocument;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Terms;

/** Documents of older versions are read as if they were of this one, and newer ones only on request. */
public abstract class VersionContract {

    private static final ReadOptions STRICT = ReadOptions.strict();
    private static final ReadOptions LENIENT = STRICT.lenientToNewer();
    private static final Terms TERMS = Terms.of(Profile.PUBLISH, LocalDate.of(2024, 1, 1));

    protected abstract OptionReader reader();

    private static List<String> shown(Report report) {
        return report.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer() + " "
                        + finding.location()
                                .map(at -> at.line() + ":" + at.column())
                                .orElse("-"))
                .toList();
    }

    private List<String> found(String json, Class<?> type) {
        return shown(reader().read(json, type).report());
    }

    // Older

    @Test
    void aHouseholdOfTheDraftHasItsIncomePerHead() throws Exception {
        String json = Golden.text("household/draft-per-head.json");
        ReadResult<Household> read = reader().read(json, Household.class);

        Household household = read.orElseThrow();
        assertThat(household.income()).contains(new Income.PerHead(Vnd.of(1_500_000)));
        assertThat(household.id()).isEqualTo("52-0417");
        assertThat(household.size()).contains(4);
        assertThat(read.report().findings()).isEmpty();
        assertThat(reader().readByHost(json, Household.class)).isEqualTo(household);
        assertThat(reader().read(json.getBytes(StandardCharsets.UTF_8), Household.class, STRICT)
                        .orElseThrow())
                .isEqualTo(household);
    }

    @Test
    void aHouseholdOfTheDraftHasItsIncomeOfAllWhereverItsVersionStands() throws Exception {
        String json = Golden.text("household/draft-of-household.json");
        Household household = reader().read(json, Household.class).orElseThrow();

        assertThat(household.income()).contains(new Income.OfHousehold(Vnd.of(90_000_000), 12));
        assertThat(household.members()).hasSize(2);
        assertThat(reader().readByHost(json, Household.class)).isEqualTo(household);
    }

    @Test
    void anObservationOfTheDraftHasItsPlaceAndItsKind() {
        Observation share = reader().read(Golden.text("observation/draft-share.json"), Observation.class)
                .orElseThrow();
        Observation printed = reader().read(Golden.text("observation/draft-printed.json"), Observation.class)
                .orElseThrow();

        assertThat(share.place().name()).isEqualTo("tỉnh Hòa Bình");
        assertThat(share.place().level()).isEqualTo(AdministrativeLevel.PROVINCE);
        assertThat(share.value()).isInstanceOfSatisfying(ObservedValue.Share.class, value -> {
            assertThat(value.numerator()).isEqualTo(20_240);
            assertThat(value.denominator()).isEqualTo(220_000);
            assertThat(value.printed().map(PublishedRate::value)).contains(new BigDecimal("9.2"));
        });
        assertThat(printed.value()).isInstanceOf(ObservedValue.Printed.class);
        assertThat(printed.place().level()).isEqualTo(AdministrativeLevel.NATION);
    }

    @Test
    void aNumberOfTheDraftIsATally() {
        String json = Golden.text("observation/draft-share.json")
                .replaceFirst("(?s)\\{\\s*\"numerator\".*?}", "{\"number\": 20240}");

        assertThat(reader().read(json, Observation.class).orElseThrow().value())
                .isEqualTo(new ObservedValue.Tally(20_240));
    }

    @Test
    void anAgencyOfTheDraftIsFound() {
        assertThat(reader().read(Golden.text("agency/draft-found.json"), Resolution.class)
                        .orElseThrow())
                .isInstanceOf(Resolution.Found.class);
    }

    /** Where only the number changed. */
    @TestFactory
    Stream<DynamicTest> everyKindOfDocumentIsReadAsADraft() {
        Set<String> changed = Set.of("household", "observation");
        return RootDocument.all().stream()
                .filter(document -> !changed.contains(document.kind()))
                .map(document -> DynamicTest.dynamicTest(document.kind(), () -> {
                    String draft = document.json().replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"0.9\"");
                    assertThat(draft).isNotEqualTo(document.json());
                    assertThat(reader().read(draft, document.type()).orElseThrow())
                            .isEqualTo(reader().read(document.json(), document.type())
                                    .orElseThrow());
                    assertThat(shown(reader().read(draft, document.type(), STRICT.upcastFrom("1.0"))
                                    .report()))
                            .singleElement()
                            .asString()
                            .startsWith("json.unsupported-version /schemaVersion ");
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What the new form needs is told by the new form, at the place of the old one.
                "\"incomePerHead\": \"x\" | json.wrong-type /incomePerHead 2:18",
                "\"incomePerHead\": null | json.null /incomePerHead 2:18",
                "\"incomePerHead\": 1.5 | json.invalid-number /incomePerHead 2:18",
                "\"incomePerHead\": -1 | json.invalid-object /incomePerHead 2:1",
                "\"incomePerHead\": {\"a\": 1} | json.wrong-type /incomePerHead 2:18",
                "\"incomePerHead\": 1, \"incomePerHead\": 2 | json.duplicate-property /incomePerHead 2:21",
                "\"householdIncome\": 1, \"incomeMonths\": 13 | json.invalid-object /householdIncome 2:1",
                "\"incomeMonths\": 12, \"householdIncome\": true | json.wrong-type /householdIncome 2:40",
                // What cannot be made new is left for the tables.
                "\"householdIncome\": 1 | json.unknown-property /householdIncome 2:1",
                "\"incomeMonths\": 1 | json.unknown-property /incomeMonths 2:1",
                "\"size\": 0 | json.invalid-object '' 1:1",
            })
    void whatIsWrongIsFoundWhereItStands(String properties, String expected) {
        String json = "{\"schemaVersion\": \"0.9\", \"kind\": \"household\", \"id\": \"a\",\n" + properties + "}";

        assertThat(found(json, Household.class)).containsExactly(expected.replace("''", ""));
    }

    @Test
    void theNewFormInAnOldDocumentIsRead() {
        String json = "{\"schemaVersion\": \"0.9\", \"kind\": \"household\", \"id\": \"a\","
                + " \"income\": {\"kind\": \"per-head\", \"perMonth\": 7}}";
        assertThat(reader().read(json, Household.class).orElseThrow().income()).contains(new Income.PerHead(Vnd.of(7)));
    }

    @Test
    void twoFormsAtOnceAreOneTooMany() {
        String json = "{\"schemaVersion\": \"0.9\", \"kind\": \"household\", \"id\": \"a\",\n"
                + "\"incomePerHead\": 1, \"householdIncome\": 2, \"incomeMonths\": 3}";
        assertThat(found(json, Household.class))
                .containsExactly(
                        "json.unknown-property /householdIncome 2:21", "json.unknown-property /incomeMonths 2:43");
    }

    @Test
    void theFormOfTheDraftIsUnknownInThisVersion() {
        String json = Golden.text("household/draft-per-head.json").replace("0.9", "1.0");
        assertThat(found(json, Household.class)).containsExactly("json.unknown-property /incomePerHead 7:3");
    }

    @Test
    void allThatIsWrongIsFoundInTheOrderOfTheText() {
        String json = """
                {"placeLevel": "town", "value": {"why": 1, "printed": "9,2"}, "kind": "observation",
                 "unit": "household", "source": "rumour", "indicator": "poor-household-rate", "zzz": 1,
                 "asOf": "2023-12-32", "schemaVersion": "0.9", "placeName": " "}""";
        assertThat(found(json, Observation.class))
                .containsExactly(
                        "json.not-allowed /placeLevel 1:16",
                        "json.wrong-type /value/why 1:41",
                        "json.invalid-number /value/printed 1:55",
                        "json.not-allowed /source 2:33",
                        "json.unknown-property /zzz 2:79",
                        "json.invalid-value /asOf 3:10",
                        "json.invalid-value /placeName 3:61");
    }

    @Test
    void aTextThatBreaksOffIsAllThatIsSaid() {
        String json = "{\"schemaVersion\": \"0.9\", \"kind\": \"household\", \"size\": true,\n \"members\": [{\"id\": ";
        assertThat(found(json, Household.class)).hasSize(1).first().asString().startsWith("json.syntax /members/0");
        assertThat(found("{\"schemaVersion\": \"0.9\", \"id\": tru", Household.class))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("json.syntax  ");
    }

    @Test
    void aTextThatNestsTooDeepIsFoundThere() {
        String json = "{\"schemaVersion\": \"0.9\", \"kind\": \"household\", \"id\": " + "[".repeat(100)
                + "]".repeat(100) + "}";
        assertThat(found(json, Household.class))
                .containsExactly("json.too-deep /id" + "/0".repeat(62) + " 1:" + (53 + 63));
    }

    @Test
    void anOldDocumentBeyondAllMeasureEndsInAFinding() {
        String json = "{\"schemaVersion\": \"0.9\", \"kind\": \"household\", \"id\": [" + "0,".repeat(300_000) + "0]}";
        assertThat(found(json, Household.class)).hasSize(1).first().asString().startsWith("json.too-long /id/");
    }

    @Test
    void aVersionTooFarInsideIsNotLookedFor() {
        String json = "{\"id\": [" + "0,".repeat(70_000) + "0], \"schemaVersion\": \"0.9\"}";
        assertThat(found(json, Household.class)).hasSize(1).first().asString().startsWith("json.unsupported-version");
        assertThat(found(json.replace("0.9", "1.0"), Household.class))
                .contains("json.wrong-type /id 1:8")
                .noneMatch(finding -> finding.contains("version"));
    }

    @Test
    void anUnclosedDocumentAfterAnotherIsTrailing() {
        String json = Golden.text("household/draft-per-head.json");
        assertThat(found(json + "{", Household.class)).containsExactly("json.trailing-content  15:1");
    }

    @Test
    void aHostIsToldWhereItStands() {
        Throwable thrown = catchThrowable(() -> reader().readByHost(
                        "{\"schemaVersion\": \"0.9\", \"kind\": \"household\", \"id\": \"a\", \"incomePerHead\": true}",
                        Household.class));

        while (thrown.getCause() != null && !(thrown instanceof InvalidDocumentException)) {
            thrown = thrown.getCause();
        }
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        invalid -> assertThat(shown(invalid.report()))
                                .containsExactly("json.wrong-type /incomePerHead 1:75"));
    }

    @Test
    void reportsOfASeriesAreEachOfTheirVersion() {
        String series = RootDocument.all().stream()
                .filter(document -> document.kind().equals("movement-series"))
                .findFirst()
                .orElseThrow()
                .json();
        MovementSeries expected = reader().read(series, MovementSeries.class).orElseThrow();
        String old = inside(series, "0.9");
        String newer = inside(series, "1.1");

        assertThat(reader().read(old, MovementSeries.class).orElseThrow()).isEqualTo(expected);
        assertThat(found(newer, MovementSeries.class))
                .singleElement()
                .asString()
                .startsWith("json.unsupported-version /reports/0/schemaVersion ");
        ReadResult<MovementSeries> lenient = reader().read(newer, MovementSeries.class, LENIENT);
        assertThat(lenient.orElseThrow()).isEqualTo(expected);
        assertThat(shown(lenient.report()))
                .singleElement()
                .asString()
                .startsWith("json.newer-version /reports/0/schemaVersion ");
    }

    /** Another version of the first report, where that of the series stays. */
    private static String inside(String series, String version) {
        int report = series.indexOf('[');
        return series.substring(0, report) + series.substring(report).replace("\"1.0\"", "\"" + version + "\"");
    }

    // Older, with the rules

    @Test
    void rulesAreSaidAtThePlacesOfTheOldText() {
        String json =
                "{\"schemaVersion\": \"0.9\", \"kind\": \"observation\", \"indicator\": \"poor-household-rate\",\n"
                        + " \"value\": {\"numerator\": 20240, \"denominator\": 220000, \"printed\": \"9.3\"},\n"
                        + " \"unit\": \"household\", \"source\": \"review-official\", \"placeName\": \"a\", \"placeLevel\": \"province\",\n"
                        + " \"asOf\": \"2023-12-31\"}";
        String now = "{\"schemaVersion\": \"1.0\", \"kind\": \"observation\", \"indicator\": \"poor-household-rate\",\n"
                + " \"value\": {\"kind\": \"share\", \"numerator\": 20240, \"denominator\": 220000, \"printed\": \"9.3\"},\n"
                + " \"unit\": \"household\", \"source\": \"review-official\","
                + " \"place\": {\"name\": \"a\", \"level\": \"province\"},\n"
                + " \"asOf\": \"2023-12-31\"}";

        Checked<Observation> old = reader().check(json, Observation.class, StandardRules.validator(), TERMS, STRICT);
        Checked<Observation> current = reader().check(now, Observation.class, StandardRules.validator(), TERMS, STRICT);

        assertThat(old.value()).isEqualTo(current.value());
        assertThat(ids(old.report())).isNotEmpty().isEqualTo(ids(current.report()));
        assertThat(old.report().findings())
                .allSatisfy(finding -> assertThat(finding.location()).isPresent());
        assertThat(shown(old.report())).anyMatch(finding -> finding.contains(" /value/printed 2:66"));
    }

    private static List<String> ids(Report report) {
        return report.findings().stream()
                .map(finding -> finding.code().id())
                .sorted()
                .toList();
    }

    @Test
    void rulesAreSaidBesideFaultsOfReading() {
        String json = "{\"schemaVersion\": \"0.9\", \"kind\": \"household\", \"id\": \"a\", \"area\": \"village\",\n"
                + " \"incomePerHead\": 99000000000, \"size\": 3}";
        Checked<Household> checked = reader().check(json, Household.class, StandardRules.validator(), TERMS, STRICT);

        assertThat(checked.value()).isEmpty();
        assertThat(shown(checked.report())).contains("json.not-allowed /area 1:66");
        assertThat(checked.report().findings())
                .filteredOn(finding -> !finding.code().id().startsWith("json."))
                .allSatisfy(finding -> assertThat(finding.pointer().toString()).doesNotStartWith("/income/"));
    }

    // Newer

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1",
                "2.0",
                "1.10",
                "0.8",
                "0.95",
                "2",
                "1.0.1",
                "1.",
                ".9",
                "x",
                "",
                "v1.0",
                "01.0",
                "1.00",
                "1,0",
                "١.٠",
                "9999999.0",
                "1.0 "
            })
    void otherVersionsAreRefusedAndNothingElseIsSaid(String version) {
        String json = "{\"zzz\": null, \"schemaVersion\": \"" + version + "\", \"kind\": \"plan\"}";
        ReadResult<Household> read = reader().read(json, Household.class);

        assertThat(shown(read.report())).containsExactly("json.unsupported-version /schemaVersion 1:32");
        Finding finding = read.report().findings().get(0);
        BothLanguages.areComplete(finding);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("Version “" + version + "” of the format cannot be read. Allowed: 0.9, 1.0.");
        assertThat(finding.code().hint(Language.ENGLISH)).contains("leniently");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.8", "0.95", "2", "1.0.1", "x", "01.1", "1.1234567"})
    void whatIsNoLaterVersionIsRefusedLenientlyToo(String version) {
        String json = "{\"schemaVersion\": \"" + version + "\", \"kind\": \"household\", \"id\": \"a\"}";
        assertThat(shown(reader().read(json, Household.class, LENIENT).report()))
                .containsExactly("json.unsupported-version /schemaVersion 1:19");
    }

    @Test
    void olderVersionsMayBeRefused() {
        ReadResult<Household> read =
                reader().read(Golden.text("household/draft-per-head.json"), Household.class, STRICT.upcastFrom("1.0"));

        assertThat(shown(read.report())).containsExactly("json.unsupported-version /schemaVersion 2:20");
        assertThat(read.report().findings().get(0).message(Language.VIETNAMESE))
                .isEqualTo("Không đọc được phiên bản “0.9” của định dạng. Được phép: 1.0.");
        assertThat(reader().read(
                                Golden.text("household/draft-per-head.json"), Household.class, STRICT.upcastFrom("0.9"))
                        .report()
                        .findings())
                .isEmpty();
    }

    private static final String NEWER = """
            {"future": {"a": [1, null, {}]}, "schemaVersion": "1.1", "kind": "allocation-request", "total": 100,
             "unit": "household", "units": [{"code": "A", "weight": "1", "colour": 1, "colour": 2}]}""";

    @Test
    void whatIsNotKnownOfALaterVersionIsPassedOverWithAWarning() {
        ReadResult<AllocationRequest> read = reader().read(NEWER, AllocationRequest.class, LENIENT);

        assertThat(read.orElseThrow().units()).hasSize(1);
        assertThat(shown(read.report()))
                .containsExactly(
                        "json.passed-over /future 1:2",
                        "json.newer-version /schemaVersion 1:51",
                        "json.passed-over /units/0/colour 2:62",
                        "json.passed-over /units/0/colour 2:75");
        assertThat(read.report().findings()).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            BothLanguages.areComplete(finding);
        });
        assertThat(read.report().findings())
                .extracting(finding -> finding.message(Language.ENGLISH))
                .contains(
                        "The property “future” is passed over.",
                        "The document is of version “1.1”, later than “1.0”: only what is known is read.");
    }

    @Test
    void allElseOfALaterVersionIsAsStrictAsEver() {
        String json = NEWER.replace("100,", "\"x\",").replace("\"A\"", "null").replace("\"weight\": \"1\", ", "");

        assertThat(shown(reader().read(json, AllocationRequest.class, LENIENT).report()))
                .containsExactly(
                        "json.passed-over /future 1:2",
                        "json.newer-version /schemaVersion 1:51",
                        "json.wrong-type /total 1:97",
                        "json.missing-property /units/0 2:33",
                        "json.null /units/0/code 2:42",
                        "json.passed-over /units/0/colour 2:48",
                        "json.passed-over /units/0/colour 2:61");
    }

    @Test
    void closedCodesStayClosed() {
        String json = "{\"schemaVersion\": \"3.0\", \"kind\": \"household\", \"id\": \"a\", \"area\": \"suburban\"}";
        assertThat(shown(reader().read(json, Household.class, LENIENT).report()))
                .containsExactly("json.newer-version /schemaVersion 1:19", "json.not-allowed /area 1:66");
    }

    @Test
    void leniencyIsForLaterVersionsOnly() {
        assertThat(shown(reader().read(NEWER.replace("1.1", "1.0"), AllocationRequest.class, LENIENT)
                        .report()))
                .containsExactly(
                        "json.unknown-property /future 1:2",
                        "json.unknown-property /units/0/colour 2:62",
                        "json.unknown-property /units/0/colour 2:75");
        assertThat(reader().read(Golden.text("household/draft-per-head.json"), Household.class, LENIENT)
                        .report()
                        .findings())
                .isEmpty();
    }

    @Test
    void findingsOfBothAreSaidOfALaterVersion() {
        String json =
                "{\"schemaVersion\": \"1.1\", \"kind\": \"observation\", \"indicator\": \"poor-household-rate\",\n"
                        + " \"value\": {\"kind\": \"share\", \"numerator\": 20240, \"denominator\": 220000, \"printed\": \"9.3\"},\n"
                        + " \"unit\": \"household\", \"source\": \"review-official\", \"mood\": 1,"
                        + " \"place\": {\"name\": \"a\", \"level\": \"province\"}, \"asOf\": \"2023-12-31\"}";
        Checked<Observation> checked =
                reader().check(json, Observation.class, StandardRules.validator(), TERMS, LENIENT);

        assertThat(checked.value()).isPresent();
        assertThat(shown(checked.report()))
                .contains("json.newer-version /schemaVersion 1:19", "json.passed-over /mood 3:52")
                .anyMatch(finding -> finding.contains(" /value/printed "));
        assertThat(shown(reader().check(json, Observation.class, StandardRules.validator(), TERMS, STRICT)
                        .report()))
                .containsExactly("json.unsupported-version /schemaVersion 1:19");
    }

    @Test
    void versionsAreListed() {
        assertThat(WireFormat.versions()).containsExactly("0.9", "1.0");
    }
}
