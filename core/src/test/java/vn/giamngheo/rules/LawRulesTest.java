package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.text.Language;

class LawRulesTest {

    /** The plan is of 7 March 2017. */
    private final Plan plan = Plans.plan();

    @ParameterizedTest
    @CsvSource({
        "35/KH-UBND, ",
        "35 /KH-UBND, law.number-spaced /instrument/number",
        "35/KH–UBND, law.number-look-alike /instrument/number",
        "35/KH - UBND, law.number-spaced /instrument/number",
        "'35\u00a0/KH-UBND', law.number-spaced /instrument/number",
        "'35\u200b/KH-UBND', law.number-look-alike /instrument/number",
        "'35 /KH–UBND', law.number-look-alike /instrument/number",
    })
    void r35_a_number_is_written_in_its_form(String number, String found) {
        assertThat(Found.in(Found.numbered(plan, number))).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void r35_a_letter_that_looks_like_another_is_told_with_what_was_understood() {
        Plan odd = based(InstrumentReference.of("24/2021/QH15"), InstrumentReference.of("07/2021/N\u00d0-CP"));

        assertThat(Found.findings(odd)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(LawFinding.NUMBER_LOOK_ALIKE);
            assertThat(finding.message(Language.VIETNAMESE)).endsWith("được hiểu là 07/2021/NĐ-CP.");
        });
    }

    @Test
    void the_full_text_has_a_number_and_a_signature() {
        Plan sound = Found.fullText(plan);
        Plan bare = sound.toBuilder()
                .instrument(sound.instrument().toBuilder()
                        .number(Optional.empty())
                        .signature(Optional.empty())
                        .build())
                .build();

        assertThat(Found.in(bare)).contains("law.number-missing /instrument", "law.signature-missing /instrument");
        assertThat(Found.in(sound)).noneMatch(found -> found.startsWith("law."));
    }

    @Test
    void the_year_of_a_number_is_that_of_its_day() {
        assertThat(Found.in(based(Found.reference("47/2015/NQ-HĐND", LocalDate.of(2015, 12, 31)))))
                .isEmpty();
        assertThat(Found.in(based(Found.reference("47/2015/NQ-HĐND", LocalDate.of(2016, 1, 1)))))
                .containsExactly("law.year-differs /basis/0/instrument/number");
        assertThat(Found.findings(based(Found.reference("47/2015/NQ-HĐND", LocalDate.of(2016, 1, 1))))
                        .get(0)
                        .message(Language.ENGLISH))
                .isEqualTo("The number “47/2015/NQ-HĐND” is of 2015, but the day of issue is given as 01/01/2016.");
    }

    @Test
    void the_symbol_of_a_number_is_that_of_its_kind() {
        InstrumentReference decision = InstrumentReference.of("59/2015/QĐ-TTg");

        assertThat(Found.in(
                        based(decision.toBuilder().kind(InstrumentKind.DECISION).build())))
                .isEmpty();
        assertThat(Found.in(
                        based(decision.toBuilder().kind(InstrumentKind.DECREE).build())))
                .containsExactly("law.kind-differs /basis/0/instrument/number");
        assertThat(Found.in(based(InstrumentReference.of("24/2021/QH15").toBuilder()
                        .kind(InstrumentKind.LAW)
                        .build())))
                .isEmpty();
    }

    @Test
    void effect_for_the_past_is_told() {
        assertThat(Found.in(Found.with(
                        plan,
                        plan.instrument().toBuilder()
                                .inForceFrom(LocalDate.of(2017, 3, 7))
                                .build())))
                .isEmpty();
        assertThat(Found.in(Found.with(
                        plan,
                        plan.instrument().toBuilder()
                                .inForceFrom(LocalDate.of(2017, 3, 6))
                                .build())))
                .containsExactly("law.in-force-before-issue /instrument/inForceFrom");
    }

    @Test
    void a_basis_is_named_once() {
        InstrumentReference one = Found.reference("90/QĐ-TTg", LocalDate.of(2017, 1, 18));

        assertThat(Found.in(based(one, Found.reference("90 /QĐ-TTg", LocalDate.of(2017, 1, 18)))))
                .containsExactly(
                        "law.basis-repeated /basis/1/instrument", "law.number-spaced /basis/1/instrument/number");
        assertThat(Found.in(based(one, Found.reference("90/QĐ-TTg", LocalDate.of(2016, 1, 18)))))
                .isEmpty();
        assertThat(Found.in(based(one, one.toBuilder().provision("Điều 2").build())))
                .isEmpty();
        assertThat(Found.in(based(one, one.toBuilder().issuer("Chính phủ").build())))
                .isEmpty();
        assertThat(Found.in(based(one).toBuilder()
                        .addBasis(new LegalBasis(BasisKind.IMPLEMENTS, one))
                        .build()))
                .isEmpty();
        InstrumentReference law = InstrumentReference.builder().title("Luật").build();
        assertThat(Found.in(based(law, law))).containsExactly("law.basis-repeated /basis/1/instrument");
    }

    @Test
    void a_document_does_not_rest_on_itself() {
        InstrumentReference same = Found.reference("35/KH-UBND", LocalDate.of(2017, 3, 7));
        String itself = "law.basis-is-itself /basis/0/instrument";

        assertThat(Found.in(based(same))).containsExactly(itself);
        assertThat(Found.in(based(same.toBuilder()
                        .issuer("Ủy ban nhân dân tỉnh Thanh Hoá")
                        .build())))
                .containsExactly(itself);
        assertThat(Found.in(based(
                        same.toBuilder().issuer("Ủy ban nhân dân tỉnh Nghệ An").build())))
                .isEmpty();
        assertThat(Found.in(based(Found.reference("35/KH-UBND", LocalDate.of(2017, 3, 6)))))
                .isEmpty();
        assertThat(Found.in(plan.toBuilder()
                        .addBasis(new LegalBasis(BasisKind.ATTACHED_TO, same))
                        .build()))
                .isEmpty();
    }

    @Test
    void only_a_number_that_starts_again_each_year_needs_a_day() {
        assertThat(Found.in(based(InstrumentReference.of("90/QĐ-TTg"))))
                .containsExactly("law.basis-undated /basis/0/instrument");
        assertThat(Found.in(based(InstrumentReference.of("9274/UBND-VX"))))
                .containsExactly("law.basis-undated /basis/0/instrument");
        assertThat(Found.in(based(
                        InstrumentReference.of("07/2015/NĐ-CP"),
                        InstrumentReference.of("24/2015/QH13"),
                        InstrumentReference.of("05-CT/TW"))))
                .isEmpty();
    }

    @Test
    void what_is_named_in_the_text_is_not_younger_than_the_text() {
        assertThat(Found.in(Found.led()
                        .addReferences(Found.reference("71/QĐ-LĐTBXH", LocalDate.of(2017, 3, 7)))
                        .build()))
                .isEmpty();
        assertThat(Found.in(Found.led()
                        .addReferences(Found.reference("71/QĐ-LĐTBXH", LocalDate.of(2017, 3, 8)))
                        .build()))
                .containsExactly("law.reference-later " + Found.TASK + "/references/0/issuedOn");
    }

    @Test
    void a_number_as_long_as_a_document_is_not_taken_apart() {
        assertThat(Found.in(Found.numbered(plan, "9".repeat(201))))
                .containsExactly("plan.text-too-long /instrument/number");
        assertThat(Found.in(Found.numbered(plan, "9".repeat(200))))
                .containsExactly("law.number-unrecognised /instrument/number");
    }

    private Plan based(InstrumentReference... references) {
        Plan.Builder builder = plan.toBuilder();
        for (InstrumentReference reference : references) {
            builder.addBasis(new LegalBasis(BasisKind.PURSUANT_TO, reference));
        }
        return builder.build();
    }
}
