package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;

class PlanAgencyRulesTest {

    private static final LegalEffects NONE = LegalEffects.of(List.of());
    private static final LocalDate OWN = LocalDate.of(2022, 3, 11);

    /** What these rules say, without what any plan is told. */
    private static Report validate(Plan plan, Directory directory, LegalEffects effects) {
        Set<String> ours =
                Stream.of(PlanAgencyFinding.values()).map(PlanAgencyFinding::id).collect(Collectors.toSet());
        return Report.of(
                StandardRules.validator(directory, effects)
                        .validate(plan, Profile.PUBLISH, plan.instrument().issuedOn())
                        .findings()
                        .stream()
                        .filter(finding -> ours.contains(finding.code().id()))
                        .toList());
    }

    private static Plan plan(LocalDate day, Consumer<? super Section.Builder> content) {
        return Plan.builder()
                .instrument(LegalInstrument.builder()
                        .kind(InstrumentKind.DECISION)
                        .title("Kế hoạch giảm nghèo")
                        .issuer("Ủy ban nhân dân tỉnh Bình Định")
                        .issuedOn(day)
                        .build())
                .jurisdiction(Place.parse("tỉnh Bình Định"))
                .source(new Source(Source.Kind.FULL_TEXT, Optional.empty(), Optional.empty()))
                .part(PartKind.PLAN, content)
                .build();
    }

    private static Report lead(String lead, LocalDate day) {
        return validate(
                plan(day, part -> part.task("1", task -> task.title("task").lead(lead))), Directory.standard(), NONE);
    }

    @Test
    void names_of_their_day_are_nothing_to_speak_of() {
        assertThat(lead(
                                "Sở Lao động - Thương binh và Xã hội; Giám đốc Sở Y tế; các sở, ngành liên quan;"
                                        + " UBND các huyện, thị xã, thành phố",
                                OWN)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-03-11, 1", "2025-02-28, 1", "2025-03-01, 0", "2026-01-15, 0"})
    void an_agency_that_was_not_there_yet_is_a_warning(LocalDate day, int warnings) {
        assertThat(lead("Sở Nông nghiệp và Môi trường", day).of(PlanAgencyFinding.NOT_THEN))
                .hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-11, 0", "2025-02-28, 0", "2025-03-01, 1", "2026-01-15, 1"})
    void an_agency_that_was_there_no_more_is_a_warning(LocalDate day, int warnings) {
        Report report = lead("Sở Lao động - Thương binh và Xã hội", day);

        assertThat(report.findings()).hasSize(warnings);
        assertThat(report.of(PlanAgencyFinding.NOT_THEN)).hasSize(warnings).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.pointer()).hasToString("/parts/0/tasks/0/lead");
            assertThat(finding.message(Language.ENGLISH)).contains(Language.ENGLISH.shortDay(day));
            assertThat(finding.message(Language.VIETNAMESE))
                    .startsWith("“Sở Lao động - Thương binh và Xã hội”: theo danh bạ, vào ngày ");
        });
    }

    @Test
    void a_name_that_means_nothing_is_kept_with_those_much_like_it() {
        assertThat(lead("Sở Tài nguyên và Môi trừơng", OWN).of(PlanAgencyFinding.NEAR_NAMES))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.VIETNAMESE))
                        .startsWith("“Sở Tài nguyên và Môi trừơng” không có trong danh bạ; tên gần giống: ")
                        .contains("Sở Tài nguyên và Môi trường"));
        assertThat(lead("Câu lạc bộ Những người cao tuổi", OWN).of(PlanAgencyFinding.NOT_KNOWN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.ENGLISH))
                        .isEqualTo("“Câu lạc bộ Những người cao tuổi” is not in the directory."));
    }

    @Test
    void a_name_that_may_mean_two_is_said_to() {
        assertThat(lead("Sở Văn hóa", OWN).of(PlanAgencyFinding.AMBIGUOUS))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.ENGLISH))
                        .contains("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa và Thể thao"));
    }

    @Test
    void names_are_looked_for_wherever_agencies_stand() {
        AgencyList gone = AgencyList.parse("Sở Nông nghiệp và Môi trường");
        ReportingLine line =
                ReportingLine.builder().reporters(gone).to(gone).via(gone).build();
        ReportingLine byTheLead = ReportingLine.builder().to(gone).build();
        Plan plan = plan(
                        OWN,
                        part -> part.addReporting(line)
                                .task(
                                        "1",
                                        task -> task.title("task")
                                                .lead(gone)
                                                .coordinate(gone)
                                                .addRoles(new Responsibility(Role.GUIDE, gone, gone))
                                                .addReporting(byTheLead)))
                .toBuilder()
                .addressees(gone)
                .build();

        assertThat(validate(plan, Directory.standard(), NONE).of(PlanAgencyFinding.NOT_THEN))
                .extracting(finding -> finding.pointer().toString())
                .containsExactly(
                        "/addressees",
                        "/parts/0/reporting/0/reporters",
                        "/parts/0/reporting/0/to",
                        "/parts/0/reporting/0/via",
                        "/parts/0/tasks/0/coordinate",
                        "/parts/0/tasks/0/lead",
                        "/parts/0/tasks/0/reporting/0/to",
                        "/parts/0/tasks/0/roles/0/agencies",
                        "/parts/0/tasks/0/roles/0/toward");
    }

    private static List<String> leads(LocalDate day, PlanAgencyFinding code, String... leads) {
        return validate(
                        plan(day, part -> {
                            for (String lead : leads) {
                                part.task("1", task -> task.title("task").lead(lead));
                            }
                        }),
                        Directory.standard(),
                        NONE)
                .of(code)
                .stream()
                .map(finding -> finding.pointer() + " " + finding.message(Language.VIETNAMESE))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SLĐTBXH",
                "Sở LĐ-TB&XH",
                "Giám đốc Sở LĐTBXH",
                "Sở Lao động - TBXH",
            })
    @DisplayName("U5: an agency that is named by an abbreviation alone")
    void abbreviated(String name) {
        assertThat(leads(OWN, PlanAgencyFinding.ABBREVIATED, name))
                .containsExactly("/parts/0/tasks/0/lead “" + name
                        + "” chỉ được viết tắt; theo danh bạ là Sở Lao động - Thương binh và Xã hội tỉnh Bình Định.");
        assertThat(leads(OWN, PlanAgencyFinding.ABBREVIATED, name, "Sở Lao động - Thương binh và Xã hội"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND tỉnh",
                "PCT UBND tỉnh",
                "UBMTTQVN tỉnh",
                "Sở Y tế",
                "Sở Lao động Thương binh Xã hội",
                "Sở Văn hóa & Thể thao",
            })
    void whatEveryOfficialReadsIsNoAbbreviation(String name) {
        assertThat(leads(OWN, PlanAgencyFinding.ABBREVIATED, name)).isEmpty();
    }

    @Test
    void oneAgencyOfTwoNames() {
        assertThat(leads(
                        OWN,
                        PlanAgencyFinding.TWO_NAMES,
                        "Mặt trận Tổ quốc Việt Nam tỉnh",
                        "UBMTTQVN tỉnh",
                        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Định"))
                .containsExactly(
                        "/parts/0/tasks/1/lead “UBMTTQVN tỉnh” và “Mặt trận Tổ quốc Việt Nam tỉnh” là một cơ quan:"
                                + " Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Định.");
        assertThat(leads(
                        OWN,
                        PlanAgencyFinding.TWO_NAMES,
                        "Ban Dân tộc",
                        "Ban Dân tộc tỉnh",
                        "Ban dân tộc tỉnh Bình Định",
                        "Trưởng Ban Dân tộc",
                        "UBND tỉnh",
                        "Chủ tịch Uỷ ban nhân dân tỉnh"))
                .isEmpty();
    }

    @Test
    void anAgencyOfALowerLevelHasAPlace() {
        assertThat(leads(OWN, PlanAgencyFinding.PLACE_MISSING, "Phòng Văn hóa và Thông tin"))
                .containsExactly(
                        "/parts/0/tasks/0/lead “Phòng Văn hóa và Thông tin” là cơ quan cấp huyện mà không nêu của"
                                + " địa phương nào.");
        assertThat(leads(
                        OWN,
                        PlanAgencyFinding.PLACE_MISSING,
                        "Phòng Văn hóa và Thông tin huyện An Lão",
                        "UBND các huyện",
                        "Sở Y tế",
                        "Bộ Nội vụ"))
                .isEmpty();
    }

    @Test
    void namesAreGradedAsFarAsTheyCanStillBeMended() {
        Plan plan = plan(OWN, part -> part.task("1", task -> task.title("task").lead("Sở Văn hóa")));

        assertThat(Stream.of(Profile.DRAFT, Profile.SUBMIT, Profile.PUBLISH, Profile.AUDIT)
                        .map(profile -> StandardRules.validator(Directory.standard(), NONE)
                                .validate(plan, profile, OWN)
                                .of(PlanAgencyFinding.AMBIGUOUS)
                                .get(0)
                                .severity()))
                .containsExactly(Severity.INFORMATION, Severity.WARNING, Severity.WARNING, Severity.INFORMATION);
    }

    @Test
    void withoutReferenceDataNothingIsSaidButAllIsKnown() {
        Plan plan = plan(OWN, part -> part.task("1", task -> task.title("task").lead("Sở Văn hóa")));

        assertThat(StandardRules.validator()
                        .validate(plan, Profile.PUBLISH, OWN)
                        .of(PlanAgencyFinding.AMBIGUOUS))
                .isEmpty();
        for (PlanAgencyFinding code : PlanAgencyFinding.values()) {
            assertThat(StandardRules.validator().catalogue().find(code.id())).contains(code);
        }
    }

    // Instruments that are named; they and the days are made up.

    private static final LegalEffects ENDED = LegalEffects.of(List.of(
            effect(LegalEffect.Kind.REPLACES, "10/2020/NĐ-CP", "2022-03-10"),
            effect(LegalEffect.Kind.REPEALS, "10/2020/NĐ-CP", "2022-03-11"),
            effect(LegalEffect.Kind.REPLACES, "11/2020/NĐ-CP", "2022-03-12"),
            effect(LegalEffect.Kind.AMENDS, "12/2020/NĐ-CP", "2022-03-01")));

    private static LegalEffect effect(LegalEffect.Kind kind, String on, String from) {
        return new LegalEffect(
                InstrumentReference.of("20/2022/NĐ-CP"),
                kind,
                InstrumentReference.of(on),
                LocalDate.parse(from),
                Provenance.unverified("ví dụ"));
    }

    private static List<String> referring(InstrumentReference... references) {
        Plan plan = plan(OWN, part -> part.task("1", task -> task.title("task").addReferences(references)));
        return validate(plan, Directory.standard(), ENDED).findings().stream()
                .map(finding ->
                        finding.code().id() + " " + finding.pointer() + " " + finding.message(Language.VIETNAMESE))
                .toList();
    }

    @Test
    @DisplayName(
            "R23: an instrument that had ended, named in the text, is said once, with the day on which it ended first")
    void referenceEnded() {
        assertThat(referring(
                        InstrumentReference.of("11/2020/NĐ-CP"),
                        InstrumentReference.of("12/2020/NĐ-CP"),
                        InstrumentReference.of("10/2020/NĐ-CP").toBuilder()
                                .asAmended(true)
                                .build(),
                        InstrumentReference.of("10/2020/NĐ-CP")))
                .containsExactly(
                        "law.reference-ended /parts/0/tasks/0/references/3 Nghị định 10/2020/NĐ-CP đã hết hiệu lực từ"
                                + " ngày 10/03/2022 theo Nghị định 20/2022/NĐ-CP.");
    }

    @ParameterizedTest
    @CsvSource({
        "12/2020/ND-CP, 1",
        "12/2020/nđ-cp, 1",
        "012/2020/NĐ-CP, 1",
        "12/2020/NĐ-CP, 0",
        "12/2020/NĐ - CP, 0",
        "12/2020/NQ-CP, 0",
        "13/2020/ND-CP, 0"
    })
    void aNumberThatIsKnownInAnotherSpelling(String number, int found) {
        assertThat(referring(InstrumentReference.of(number)))
                .hasSize(found)
                .allMatch(("law.number-otherwise /parts/0/tasks/0/references/0/number Số, ký hiệu " + number
                        + " được biết là 12/2020/NĐ-CP.")::equals);
    }

    // Legal bases; instruments and days are made up.

    private static Report based(LegalEffect.Kind kind, LocalDate from, boolean asAmended) {
        LegalEffect effect = new LegalEffect(
                InstrumentReference.of("20/2022/NĐ-CP"),
                kind,
                InstrumentReference.of("10/2020/NĐ-CP"),
                from,
                Provenance.unverified("ví dụ"));
        Plan plan = plan(OWN, part -> {}).toBuilder()
                .addBasis(new LegalBasis(BasisKind.PURSUANT_TO, InstrumentReference.of("5/2019/NĐ-CP")))
                .addBasis(new LegalBasis(
                        BasisKind.PURSUANT_TO,
                        InstrumentReference.of("10/2020/NĐ-CP").toBuilder()
                                .asAmended(asAmended)
                                .build()))
                .build();
        return validate(plan, Directory.standard(), LegalEffects.of(List.of(effect)));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-10, 1", "2022-03-11, 1", "2022-03-12, 0"})
    void a_basis_that_had_been_replaced_is_a_warning(LocalDate from, int warnings) {
        Report report = based(LegalEffect.Kind.REPLACES, from, false);

        assertThat(report.findings()).hasSize(warnings);
        assertThat(report.of(PlanAgencyFinding.BASIS_REPLACED))
                .hasSize(warnings)
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.pointer()).hasToString("/basis/1/instrument");
                    assertThat(finding.message(Language.VIETNAMESE))
                            .isEqualTo(
                                    "Căn cứ Nghị định 10/2020/NĐ-CP đã được thay thế bằng Nghị định 20/2022/NĐ-CP từ ngày "
                                            + Language.VIETNAMESE.shortDay(from) + ".");
                });
    }

    @Test
    void a_basis_that_had_been_repealed_is_a_warning() {
        assertThat(based(LegalEffect.Kind.REPEALS, OWN, false).findings())
                .extracting(finding -> finding.message(Language.ENGLISH))
                .containsExactly(
                        "The basis Decree 10/2020/NĐ-CP had been repealed by Decree 20/2022/NĐ-CP on 11/03/2022.");
    }

    @Test
    void amendments_and_texts_meant_as_they_have_become_are_nothing_to_speak_of() {
        assertThat(based(LegalEffect.Kind.AMENDS, OWN, false).findings()).isEmpty();
        assertThat(based(LegalEffect.Kind.REPLACES, OWN, true).findings()).isEmpty();
    }
}
