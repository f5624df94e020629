package vn.giamngheo.json.holders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.continuity.TaskFunctions;
import vn.giamngheo.continuity.TaskHolders;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Step;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Finding;

/** Answers to what a name means and who holds what, and all that is to be found in those that are not well-formed. */
public abstract class HolderReadingContract {

    private static final String LABOUR = "{\"id\":\"so-ldtbxh\",\"kind\":\"department\",\"level\":\"province\","
            + "\"title\":\"Sở LĐTBXH\",\"province\":{\"level\":\"province\",\"code\":\"52\",\"name\":\"Tỉnh Bình Định\"}}";

    private static final String HELD = "{\"schemaVersion\":\"1.0\",\"kind\":\"held\",\"by\":{\"id\":\"so-nnmt\","
            + "\"kind\":\"department\",\"level\":\"province\",\"title\":\"Sở Nông nghiệp và Môi trường\","
            + "\"province\":{\"level\":\"province\",\"code\":\"52\",\"name\":\"Tỉnh Bình Định\"}},\"chain\":["
            + "{\"day\":\"2025-03-01\",\"what\":{\"vi\":\"chuyển giao chức năng\",\"en\":\"function transferred\"},"
            + "\"from\":" + LABOUR + ",\"to\":{\"id\":\"so-nnmt\",\"kind\":\"department\",\"level\":\"province\","
            + "\"title\":\"Sở Nông nghiệp và Môi trường\","
            + "\"province\":{\"level\":\"province\",\"code\":\"52\",\"name\":\"Tỉnh Bình Định\"}},"
            + "\"function\":\"poverty-reduction\",\"by\":{\"number\":\"45/2025/NĐ-CP\"},"
            + "\"provenance\":{\"confidence\":\"unverified\",\"source\":\"ví dụ\"}}],\"confidence\":\"unverified\"}";

    private static final String PLAN = "{\"schemaVersion\":\"1.0\",\"kind\":\"plan\",\"instrument\":{"
            + "\"number\":\"768/QĐ-UBND\",\"kind\":\"decision\",\"title\":\"a\",\"issuer\":\"UBND tỉnh\","
            + "\"issuedOn\":\"2022-03-11\"},\"jurisdiction\":{\"name\":\"tỉnh Bình Định\",\"level\":\"province\"},"
            + "\"source\":{\"kind\":\"full-text\"},\"parts\":[{\"kind\":\"plan\",\"tasks\":[{\"number\":\"1\",\"title\":\"Rà soát\","
            + "\"lead\":\"Sở LĐTBXH\",\"coordinate\":\"Các Sở: Y tế, Không Có; các sở, ngành có liên quan;"
            + " UBND các huyện, thị xã, thành phố\"}],\"reporting\":[{\"reporters\":\"Chủ tịch UBND huyện An Lão\","
            + "\"to\":\"UBND tỉnh\"}]}]}";

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @TestFactory
    Stream<DynamicTest> malformedHoldings() {
        return malformed("malformed-holdings.txt", Holding.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedResolutions() {
        return malformed("malformed-resolutions.txt", Resolution.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedPlanHolders() {
        return malformed("malformed-plan-holders.txt", PlanHolders.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedPlanFamilies() {
        return malformed("malformed-plan-families.txt", PlanFamily.class);
    }

    private Stream<DynamicTest> malformed(String file, Class<?> type) {
        return ToyCase.in(HolderReadingContract.class, file).stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    List<Finding> findings =
                            mapper(type).read(example.json()).report().findings();
                    assertThat(findings)
                            .extracting(finding -> finding.code().id() + " " + finding.pointer())
                            .containsExactlyInAnyOrderElementsOf(example.findings());
                    findings.forEach(BothLanguages::areComplete);
                }));
    }

    @Test
    void whoHoldsWhatIsReadAndWrittenAsItStands() {
        Holding expected = new Holding.Held(
                department("so-nnmt", "Sở Nông nghiệp và Môi trường"),
                List.of(new Step(
                        LocalDate.of(2025, 3, 1),
                        new Phrase("chuyển giao chức năng", "function transferred"),
                        department("so-ldtbxh", "Sở LĐTBXH"),
                        department("so-nnmt", "Sở Nông nghiệp và Môi trường"),
                        Optional.of(AgencyFunction.POVERTY_REDUCTION),
                        InstrumentReference.of("45/2025/NĐ-CP"),
                        Provenance.unverified("ví dụ"))),
                Confidence.UNVERIFIED);

        assertThat(mapper(Holding.class).read(HELD).orElseThrow()).isEqualTo(expected);
        assertThat(mapper(Holding.class).write(expected)).isEqualToIgnoringWhitespace(HELD);
    }

    private static Agency department(String id, String title) {
        UnitRef province = new UnitRef(AdministrativeLevel.PROVINCE, "52", "Tỉnh Bình Định", Optional.empty());
        return new Agency(
                new AgencyId(id),
                AgencyKind.DEPARTMENT,
                AdministrativeLevel.PROVINCE,
                title,
                Optional.of(province),
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"so-ldtbxh", "so-tttt", "so-nnptnt", "so-y-te", "ban-dan-toc", "hdnd-tinh"})
    void whatTheLibraryAnswersComesBackAsItWas(String id) throws Exception {
        Succession succession = Succession.standard();
        LocalDate then = LocalDate.of(2024, 6, 30);
        Agency agency = Agency.of(
                succession.directory().entry(new AgencyId(id)).orElseThrow(),
                Gazetteer.provinces().provinceOn("64", then).map(AdministrativeUnit::ref),
                Optional.empty());
        Holding holding = succession.holderOf(agency, LocalDate.of(2026, 1, 1));

        String json = mapper(Holding.class).write(holding);

        assertThat(mapper(Holding.class).read(json).orElseThrow()).isEqualTo(holding);
        assertThat(mapper(Holding.class).readByHost(json)).isEqualTo(holding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Y tế",
                "Sở Văn hóa",
                "Sở Nông nghiệp và Môi trường",
                "các sở, ngành có liên quan",
                "UBND các huyện, thị xã, thành phố",
                "Giám đốc Sở Tài chính",
                "UBND huyện An Lão",
                "Sở Không Có"
            })
    void whatANameIsFoundToMeanComesBackAsItWas(String name) throws Exception {
        Directory directory = Directory.standard();
        LocalDate then = LocalDate.of(2024, 6, 30);
        AdministrativeUnit province =
                directory.gazetteer().provinceOn("52", then).orElseThrow();
        Resolution resolution = directory.resolve(name, Setting.of(province, then));

        String json = mapper(Resolution.class).write(resolution);

        assertThat(mapper(Resolution.class).read(json).orElseThrow()).isEqualTo(resolution);
        assertThat(mapper(Resolution.class).readByHost(json)).isEqualTo(resolution);
    }

    @Test
    void theHoldersOfAPlanComeBackAsTheyWere() throws Exception {
        Plan plan = mapper(Plan.class).read(PLAN).orElseThrow();
        PlanHolders holders = PlanHolders.on(
                plan,
                LocalDate.of(2026, 1, 1),
                Succession.standard(),
                TaskFunctions.all(AgencyFunction.POVERTY_REDUCTION));

        String json = mapper(PlanHolders.class).write(holders);

        assertThat(holders.tasks().get(0).holders()).hasSize(5);
        assertThat(mapper(PlanHolders.class).read(json).orElseThrow()).isEqualTo(holders);
        assertThat(mapper(PlanHolders.class).readByHost(json)).isEqualTo(holders);
    }

    @Test
    void oneOfTheAlternativesIsReadByItsOwnType() {
        assertThat(mapper(Holding.Held.class).read(HELD).orElseThrow().confidence())
                .isEqualTo(Confidence.UNVERIFIED);
        assertThat(mapper(Holding.Parted.class).read(HELD).report().findings())
                .extracting(finding -> finding.code().id() + " " + finding.pointer())
                .containsExactly("json.invalid-value ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sở Y tế                              ; 0; \"Sở Y tế\"",
                "Các Sở: Y tế, Nội vụ                 ; 1; {\"kind\":\"named\",\"text\":\"Nội vụ\",\"name\":\"Sở Nội vụ\"}",
                "Giám đốc các Sở: Y tế, Nội vụ        ; 0;"
                        + " {\"kind\":\"officer\",\"text\":\"Y tế\",\"name\":\"Giám đốc Sở Y tế\"}",
                "UBND các huyện, thị xã, thành phố    ; 0; \"UBND các huyện, thị xã, thành phố\"",
                "Đề nghị UB MTTQVN tỉnh               ; 0; \"Đề nghị UB MTTQVN tỉnh\""
            })
    void aNameIsItsWordingWhereThatSaysAll(String list, int entry, String written) {
        AgencyRef named = AgencyList.parse(list).agencies().get(entry);
        Resolution resolution = new Resolution.NotFound(named, List.of());

        String json = mapper(Resolution.class).write(resolution);

        assertThat(json)
                .isEqualToIgnoringWhitespace(
                        "{\"schemaVersion\":\"1.0\",\"kind\":\"not-found\",\"named\":" + written + "}");
        assertThat(mapper(Resolution.class).read(json).orElseThrow()).isEqualTo(resolution);
    }

    @Test
    void aReportWithoutASubjectHasNoTitle() {
        PlanHolders holders = new PlanHolders(
                Optional.empty(),
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(new TaskHolders(JsonPointer.parse("/parts/0/reporting/0"), Optional.empty(), "", List.of())));
        String json = "{\"schemaVersion\":\"1.0\",\"kind\":\"plan-holders\",\"day\":\"2026-01-01\","
                + "\"reports\":[{\"pointer\":\"/parts/0/reporting/0\"}]}";

        assertThat(mapper(PlanHolders.class).write(holders)).isEqualToIgnoringWhitespace(json);
        assertThat(mapper(PlanHolders.class).read(json).orElseThrow()).isEqualTo(holders);
    }

    @Test
    void theReasonOfARefusalIsTold() {
        Finding finding = mapper(Resolution.class)
                .read("{\"schemaVersion\":\"1.0\",\"kind\":\"not-found\",\"named\":\"Sở Y tế; Sở Nội vụ\"}")
                .report()
                .findings()
                .get(0);

        assertThat(finding.message(Language.VIETNAMESE))
                .endsWith("phải nêu một cơ quan nhưng “Sở Y tế; Sở Nội vụ” nêu 2.");
        assertThat(finding.message(Language.ENGLISH))
                .endsWith("text must name one agency but 'Sở Y tế; Sở Nội vụ' names 2.");
    }

    @Test
    void aPlaceBelowTheProvinceIsNamed() {
        Agency committee = new Agency(
                new AgencyId("ubnd-huyen"),
                AgencyKind.PEOPLE_COMMITTEE,
                AdministrativeLevel.DISTRICT,
                "UBND huyện",
                Optional.empty(),
                Optional.of(Place.parse("huyện An Lão")));
        Resolution resolution =
                new Resolution.Found(new AgencyRef.Named("UBND huyện An Lão"), committee, Optional.empty(), false);

        assertThat(mapper(Resolution.class).write(resolution))
                .isEqualToIgnoringWhitespace("{\"schemaVersion\":\"1.0\",\"kind\":\"agency\","
                        + "\"named\":\"UBND huyện An Lão\",\"agency\":{\"id\":\"ubnd-huyen\","
                        + "\"kind\":\"people-committee\",\"level\":\"district\",\"title\":\"UBND huyện\","
                        + "\"place\":{\"name\":\"huyện An Lão\",\"level\":\"district\"}}}");
    }
}
