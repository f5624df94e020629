package vn.giamngheo.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.testkit.gen.Simplest;

class LawGensTest {

    @Test
    void numbersAreOfEveryFamily() {
        List<InstrumentNumber> numbers = Seeds.thousand(LawGens.numbers());

        assertThat(numbers).extracting(InstrumentNumber::family).contains(InstrumentNumber.Family.values());
        assertThat(Seeds.count(numbers, number -> !number.asCanonical())).isBetween(50L, 200L);
        assertThat(Simplest.of(LawGens.numbers(), any -> true).text()).isEqualTo("1/QĐ-UBND");
    }

    @Test
    void referencesSayWhatDoesNotContradictItself() {
        List<InstrumentReference> references = Seeds.thousand(LawGens.references());

        assertThat(references).allSatisfy(reference -> {
            reference
                    .number()
                    .flatMap(InstrumentNumber::year)
                    .ifPresent(year -> assertThat(reference.issuedOn().stream())
                            .allSatisfy(day -> assertThat(day.getYear()).isEqualTo(year)));
            reference
                    .kind()
                    .ifPresent(kind -> assertThat(reference.number().flatMap(InstrumentNumber::kind))
                            .contains(kind));
        });
        assertThat(Seeds.count(references, reference -> reference.number().isEmpty()))
                .isBetween(80L, 250L);
        assertThat(Seeds.count(references, reference -> reference.provision().isPresent()))
                .isGreaterThan(100);
        assertThat(Seeds.count(references, InstrumentReference::asAmended)).isGreaterThan(100);
        assertThat(references)
                .anySatisfy(
                        reference -> assertThat(reference.number()).contains(InstrumentNumber.parse("07/2021/NĐ-CP")));
        assertThat(Simplest.of(LawGens.references(), any -> true).number())
                .contains(InstrumentNumber.parse("09/2011/QĐ-TTg"));
    }

    @Test
    void nothingLaterIsNamed() {
        LocalDate most = LocalDate.of(2021, 3, 14);

        assertThat(Seeds.thousand(LawGens.bases(most))).allSatisfy(basis -> {
            assertThat(basis.instrument().issuedOn().stream())
                    .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(most));
            // In force a day later.
            assertThat(basis.instrument().number()).isNotEqualTo(Optional.of(InstrumentNumber.parse("07/2021/NĐ-CP")));
        });
        assertThat(Seeds.thousand(LawGens.references(most.plusDays(1))))
                .extracting(InstrumentReference::number)
                .contains(Optional.of(InstrumentNumber.parse("07/2021/NĐ-CP")));
    }

    @Test
    void instrumentsSometimesLackWhatTheyShouldHave() {
        List<LegalInstrument> instruments = Seeds.thousand(LawGens.instruments());

        assertThat(Seeds.count(instruments, each -> each.number().isEmpty())).isBetween(60L, 200L);
        assertThat(Seeds.count(instruments, each -> each.signature().isEmpty())).isBetween(400L, 600L);
        assertThat(instruments)
                .allSatisfy(each -> assertThat(each.inForceFrom().stream())
                        .allSatisfy(day -> assertThat(day).isAfterOrEqualTo(each.issuedOn())));
        assertThat(Simplest.of(LawGens.instruments(), any -> true)).satisfies(each -> {
            assertThat(each.kind()).isEqualTo(InstrumentKind.DECISION);
            assertThat(each.inForceFrom()).isEmpty();
        });
        assertThat(Seeds.thousand(LawGens.signatures()))
                .allSatisfy(signature -> assertThat(signature.name()).isEqualTo("(đã ký)"));
        assertThat(Seeds.thousand(LawGens.kinds())).containsAll(InstrumentKind.known());
    }

    @Test
    void standardsApplyToSpansThatOftenFollowEachOther() {
        List<Applicability> all = Seeds.thousand(LawGens.applicabilities());

        assertThat(Seeds.count(all, each -> each.applied().size() > 1)).isBetween(200L, 450L);
        assertThat(Seeds.count(all, LawGensTest::isAdjacent)).isGreaterThan(100);
        assertThat(Seeds.count(
                        Seeds.thousand(LawGens.periods()), each -> each.from().equals(each.to())))
                .isGreaterThan(20);
        AppliedPeriod simplest =
                Simplest.of(LawGens.applicabilities(), any -> true).applied().get(0);
        assertThat(simplest.from()).isEqualTo(LawDays.FIRST);
        assertThat(simplest.to()).isEqualTo(LawDays.FIRST);
    }

    private static boolean isAdjacent(Applicability each) {
        return each.applied().size() > 1
                && each.applied()
                        .get(1)
                        .from()
                        .equals(each.applied().get(0).to().plusDays(1));
    }

    @Test
    void effectsAndSourcesAreOfEveryKind() {
        assertThat(Seeds.thousand(LawGens.effects()))
                .extracting(LegalEffect::kind)
                .contains(LegalEffect.Kind.values());
        assertThat(Seeds.thousand(LawGens.provenances()))
                .extracting(Provenance::confidence)
                .contains(Confidence.values());
        assertThat(Simplest.of(LawGens.legalEffects(), any -> true).all()).isEmpty();
        assertThat(Simplest.of(LawGens.provenances(), any -> true).confidence()).isEqualTo(Confidence.UNVERIFIED);
    }
}
