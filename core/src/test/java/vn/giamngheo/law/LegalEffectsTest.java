package vn.giamngheo.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.Language;

class LegalEffectsTest {

    private static final InstrumentReference DECREE = InstrumentReference.of("01/2020/NĐ-CP");
    private static final InstrumentReference AMENDMENT = InstrumentReference.of("02/2022/NĐ-CP");
    private static final InstrumentReference SUCCESSOR = InstrumentReference.of("03/2024/NĐ-CP");
    private static final InstrumentReference AS_AMENDED =
            DECREE.toBuilder().provision("Điều 5").asAmended(true).build();

    private static final LocalDate AMENDED = LocalDate.of(2022, 7, 1);
    private static final LocalDate REPLACED = LocalDate.of(2024, 7, 1);

    private static final LegalEffects EFFECTS = LegalEffects.of(List.of(
            effect(SUCCESSOR, LegalEffect.Kind.REPLACES, DECREE, REPLACED),
            effect(AMENDMENT, LegalEffect.Kind.AMENDS, DECREE, AMENDED)));

    private static LegalEffect effect(
            InstrumentReference by, LegalEffect.Kind kind, InstrumentReference on, LocalDate from) {
        return new LegalEffect(by, kind, on, from, Provenance.confirmed("ví dụ"));
    }

    @Test
    @DisplayName("R23: a reference to the text as issued means that text for ever")
    void aFixedReferenceStays() {
        assertThat(EFFECTS.textOn(DECREE, REPLACED.plusYears(1))).containsExactly(DECREE);
    }

    @Test
    @DisplayName("R23: a reference “và các văn bản sửa đổi, bổ sung hoặc thay thế” follows, from the first day on")
    void aReferenceAsAmendedFollows() {
        assertThat(EFFECTS.textOn(AS_AMENDED, AMENDED.minusDays(1))).containsExactly(AS_AMENDED);
        assertThat(EFFECTS.textOn(AS_AMENDED, AMENDED)).containsExactly(AS_AMENDED, AMENDMENT);
        assertThat(EFFECTS.textOn(AS_AMENDED, REPLACED.minusDays(1))).containsExactly(AS_AMENDED, AMENDMENT);
        assertThat(EFFECTS.textOn(AS_AMENDED, REPLACED)).containsExactly(SUCCESSOR);
    }

    @Test
    void whatIsRepealedIsNoText() {
        LegalEffects repealed = LegalEffects.of(List.of(effect(SUCCESSOR, LegalEffect.Kind.REPEALS, DECREE, REPLACED)));

        assertThat(repealed.textOn(AS_AMENDED, REPLACED.minusDays(1))).containsExactly(AS_AMENDED);
        assertThat(repealed.textOn(AS_AMENDED, REPLACED)).isEmpty();
    }

    @Test
    void amendmentsOfTheSuccessorCount() {
        InstrumentReference later = InstrumentReference.of("04/2025/NĐ-CP");
        LegalEffects effects = LegalEffects.of(List.of(
                effect(SUCCESSOR, LegalEffect.Kind.REPLACES, DECREE, REPLACED),
                effect(later, LegalEffect.Kind.AMENDS, SUCCESSOR, REPLACED.plusYears(1))));

        assertThat(effects.textOn(AS_AMENDED, REPLACED.plusYears(1))).containsExactly(SUCCESSOR, later);
    }

    @Test
    void instrumentsThatReplaceEachOtherEnd() {
        LegalEffects circle = LegalEffects.of(List.of(
                effect(SUCCESSOR, LegalEffect.Kind.REPLACES, DECREE, AMENDED),
                effect(DECREE, LegalEffect.Kind.REPLACES, SUCCESSOR, AMENDED)));

        assertThat(circle.textOn(AS_AMENDED, AMENDED)).isEmpty();
    }

    @Test
    void findsAnInstrumentInAnySpellingOfItsNumber() {
        InstrumentReference spaced = InstrumentReference.builder()
                .number(InstrumentNumber.parse("01 /2020/NĐ-CP"))
                .asAmended(true)
                .build();

        assertThat(EFFECTS.textOn(spaced, AMENDED)).containsExactly(spaced, AMENDMENT);
    }

    @Test
    void isCitedAsAmended() {
        assertThat(AS_AMENDED.citation(Language.VIETNAMESE))
                .isEqualTo("Điều 5 Nghị định 01/2020/NĐ-CP và các văn bản sửa đổi, bổ sung hoặc thay thế");
        assertThat(AS_AMENDED.citation(Language.ENGLISH))
                .isEqualTo("Article 5 of Decree 01/2020/NĐ-CP as amended, supplemented or replaced");
    }
}
