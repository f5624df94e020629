package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.text.Language;

class ReadingTest {

    private static final DeprivationIndicator INCOME = DeprivationIndicator.of("income");

    /** Poor who is deprived in income or telecommunications. */
    private static PovertyStandard incomeIsAnIndicator() {
        return Samples.standard()
                .indicators(List.of(
                        Samples.indicator(DeprivationIndicator.TELECOM, new Cutoff.WithoutInternet()),
                        Samples.indicator(
                                INCOME, new Cutoff.IncomeIndicator(Comparison.AT_MOST, ParameterId.POVERTY_LINE))))
                .rows(List.of(
                        Row.of(
                                PovertyStatus.POOR,
                                Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF),
                                Samples.MADE_UP),
                        Row.of(
                                PovertyStatus.NON_POOR,
                                Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF),
                                Samples.MADE_UP)))
                .build();
    }

    @Test
    void anIndicatorOfIncomeIsKnownAsSoonAsIncomeIs() {
        Household open =
                Household.builder().id("h").area(AreaType.RURAL).internet(true).build();
        Household known = open.withIncome(Income.perHeadPerMonth(Vnd.of(1_500_000)));
        PovertyStandard standard = incomeIsAnIndicator();

        assertThat(Reading.of(open, Samples.REVIEW, standard))
                .isEqualTo(new Reading(AreaType.RURAL, Reading.NO_POINT, 0b00, 0b01));
        assertThat(Reading.of(known, Samples.REVIEW, standard))
                .isEqualTo(new Reading(AreaType.RURAL, 36_000_000, 0b00, 0b11));
        assertThat(PovertyEngine.classifyUnder(standard, open, Samples.REVIEW).unknown())
                .containsExactly(INCOME);
        assertThat(PovertyEngine.classifyUnder(standard, known, Samples.REVIEW).unknown())
                .isEmpty();
        assertThat(PovertyEngine.classifyUnder(standard, known, Samples.REVIEW).deprived())
                .containsExactly(INCOME);
    }

    @Test
    void ofTwoBoundariesEquallyFarTheFirstOfTheLawIsTheNearest() {
        Proof proof =
                Proofs.proof(NationalStandards.VN_2022, AreaType.RURAL, 1_875_000, 0, ReviewDate.of(2024, 10, 15));

        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.PARAGRAPH))
                .contains("375.000 đồng/người/tháng so với mức 1.500.000 đồng/người/tháng");
    }
}
