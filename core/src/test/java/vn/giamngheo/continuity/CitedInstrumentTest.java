package vn.giamngheo.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.plan.Plan;

/** Instruments and days are made up. */
class CitedInstrumentTest {

    private static final LocalDate OWN = LocalDate.of(2022, 3, 11);
    private static final LocalDate CHANGE = LocalDate.of(2024, 7, 1);

    private static LegalEffect effect(String by, LegalEffect.Kind kind, String on, LocalDate from) {
        return new LegalEffect(
                InstrumentReference.of(by), kind, InstrumentReference.of(on), from, Provenance.unverified("ví dụ"));
    }

    private static final LegalEffect REPLACED =
            effect("20/2024/NĐ-CP", LegalEffect.Kind.REPLACES, "10/2020/NĐ-CP", CHANGE);
    private static final LegalEffect AMENDED =
            effect("15/2023/NĐ-CP", LegalEffect.Kind.AMENDS, "10/2020/NĐ-CP", CHANGE.minusYears(1));
    private static final LegalEffect BEFORE_THE_PLAN =
            effect("11/2021/NĐ-CP", LegalEffect.Kind.AMENDS, "10/2020/NĐ-CP", OWN);
    private static final LegalEffects EFFECTS = LegalEffects.of(List.of(REPLACED, AMENDED, BEFORE_THE_PLAN));

    private static Plan plan() {
        return SmallPlans.some(
                        OWN,
                        part -> part.task(
                                "1",
                                task -> task.title("task")
                                        .addReferences(
                                                InstrumentReference.of("99/2019/NĐ-CP"),
                                                InstrumentReference.of("10 / 2020/NĐ – CP"))))
                .toBuilder()
                .addBasis(new LegalBasis(BasisKind.PURSUANT_TO, InstrumentReference.of("10/2020/NĐ-CP")))
                .build();
    }

    private static List<LegalEffect> effectsOn(LocalDate day) {
        return CitedInstrument.changed(plan(), EFFECTS, day).stream()
                .findFirst()
                .map(CitedInstrument::effects)
                .orElse(List.of());
    }

    @Test
    void every_place_that_names_the_instrument_is_listed_in_document_order() {
        assertThat(CitedInstrument.changed(plan(), EFFECTS, CHANGE))
                .extracting(changed -> changed.cited().pointer().toString())
                .containsExactly("/basis/0/instrument", "/parts/0/tasks/0/references/1");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-11, 0", "2023-06-30, 0", "2023-07-01, 1", "2024-06-30, 1", "2024-07-01, 2", "2026-01-15, 2"})
    void what_was_done_after_the_plan_and_up_to_the_day_is_told(LocalDate day, int effects) {
        assertThat(effectsOn(day)).isEqualTo(List.of(AMENDED, REPLACED).subList(0, effects));
    }

    @Test
    void before_the_plan_nothing_has_been_done_since() {
        assertThat(CitedInstrument.changed(plan(), EFFECTS, OWN.minusYears(5))).isEmpty();
    }
}
