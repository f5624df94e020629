package vn.giamngheo.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegalInstrumentTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 11);

    @Test
    void holdsHeadAndFoot() {
        LegalInstrument decision = decision().build();
        assertThat(decision.number()).contains(InstrumentNumber.parse("768/QĐ-UBND"));
        assertThat(decision.kind()).isEqualTo(InstrumentKind.DECISION);
        assertThat(decision.issuedAt()).contains("Bình Định");
        assertThat(decision.inForceFrom()).isEmpty();
        assertThat(decision)
                .isEqualTo(decision().build())
                .isNotEqualTo(decision().inForceFrom(DAY).build());
        assertThat(decision.toBuilder().build()).isEqualTo(decision);
    }

    @Test
    void r33KeepsItsTextsAsWritten() {
        String decomposed = Normalizer.normalize("Ủy ban nhân dân tỉnh Bình Định", Normalizer.Form.NFD);
        LegalInstrument instrument = decision()
                .issuer(decomposed)
                .title(decomposed)
                .issuedAt(decomposed)
                .signature(new Signature(Optional.of(decomposed), Optional.of(decomposed), decomposed))
                .build();
        assertThat(instrument.issuer()).isEqualTo(decomposed);
        assertThat(instrument.title()).isEqualTo(decomposed);
        assertThat(instrument.issuedAt()).contains(decomposed);
        assertThat(instrument.signature().orElseThrow().name()).isEqualTo(decomposed);
        assertThat(instrument.signature().orElseThrow().capacity()).contains(decomposed);
        assertThat(instrument.signature().orElseThrow().onBehalfOf()).contains(decomposed);
        assertThat(new Provenance(Confidence.UNVERIFIED, decomposed).source()).isEqualTo(decomposed);
        InstrumentReference reference = InstrumentReference.builder()
                .title(decomposed)
                .issuer(decomposed)
                .provision(decomposed)
                .build();
        assertThat(reference.title()).contains(decomposed);
        assertThat(reference.issuer()).contains(decomposed);
        assertThat(reference.provision()).contains(decomposed);
    }

    @Test
    void r39ShowsOfficesButNoNames() {
        Signature signature = new Signature(
                Optional.of("TM. ỦY BAN NHÂN DÂN"), Optional.of("KT. CHỦ TỊCH, PHÓ CHỦ TỊCH"), "Người Ký");
        assertThat(signature.name()).isEqualTo("Người Ký");
        assertThat(signature.toString())
                .contains("PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN")
                .doesNotContain("Người Ký");
        assertThat(decision().signature(signature).build().toString())
                .contains("PHÓ CHỦ TỊCH")
                .doesNotContain("Người Ký");
        assertThat(new Signature(Optional.empty(), Optional.empty(), "Người Ký"))
                .hasToString("Signature[onBehalfOf=, capacity=]");
    }

    @Test
    void namesEveryAttributeThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LegalInstrument.builder().build())
                .withMessageContainingAll("kind", "title", "issuer", "issuedOn");
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision().title(" ").build())
                .withMessage("title must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision().issuedAt("\u00a0").build())
                .withMessage("issuedAt must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signature(Optional.empty(), Optional.of(""), "Người Ký"))
                .withMessage("capacity must not be blank");
    }

    @Test
    void aReferenceNamesANumberOrATitle() {
        assertThat(InstrumentReference.of("160/NQ-CP").number()).contains(InstrumentNumber.parse("160/NQ-CP"));
        InstrumentReference law = InstrumentReference.builder()
                .title("Luật Tổ chức chính quyền địa phương")
                .kind(InstrumentKind.LAW)
                .issuedOn(LocalDate.of(2015, 6, 19))
                .provision("Điều 21")
                .build();
        assertThat(law.number()).isEmpty();
        assertThat(law.toBuilder().build()).isEqualTo(law);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> InstrumentReference.builder().issuer("Chính phủ").build())
                .withMessage("a reference needs a number or a title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law.toBuilder().provision("").build())
                .withMessage("provision must not be blank");
    }

    @Test
    void aReferenceMayContradictItself() {
        // "Nghị quyết 30a-NQ/CP" and worse is printed; what is printed is kept.
        InstrumentReference odd = InstrumentReference.builder()
                .number(InstrumentNumber.parse("768/QĐ-UBND"))
                .kind(InstrumentKind.PLAN)
                .build();
        assertThat(odd.kind()).contains(InstrumentKind.PLAN);
    }

    @ParameterizedTest
    @EnumSource
    void everyBasisHasItsCode(BasisKind kind) {
        assertThat(BasisKind.of(kind.code())).isEqualTo(kind);
    }

    @Test
    void codesOfBasesAreThoseOfTheWireFormat() {
        assertThat(BasisKind.values())
                .extracting(BasisKind::code)
                .containsExactly("pursuant-to", "proposed-by", "implements", "attached-to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BasisKind.of("PURSUANT_TO"))
                .withMessageContaining("'PURSUANT_TO'");
    }

    @Test
    void aBasisRelatesAnInstrument() {
        LegalBasis basis = new LegalBasis(BasisKind.IMPLEMENTS, InstrumentReference.of("160/NQ-CP"));
        assertThat(basis).isEqualTo(new LegalBasis(BasisKind.IMPLEMENTS, InstrumentReference.of("160/NQ-CP")));
    }

    private static LegalInstrument.Builder decision() {
        return LegalInstrument.builder()
                .number(InstrumentNumber.parse("768/QĐ-UBND"))
                .kind(InstrumentKind.DECISION)
                .title("Ban hành Kế hoạch thực hiện Nghị quyết số 160/NQ-CP")
                .issuer("Ủy ban nhân dân tỉnh Bình Định")
                .issuedOn(DAY)
                .issuedAt("Bình Định");
    }
}
