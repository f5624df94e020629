package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.NON_POOR;
import static vn.giamngheo.standard.PovertyStatus.POOR;
import static vn.giamngheo.standard.PovertyStatus.UNDEFINED_BY_LAW;
import static vn.giamngheo.standard.SampleStandards.FEW;
import static vn.giamngheo.standard.SampleStandards.LINE;
import static vn.giamngheo.standard.SampleStandards.MANY;
import static vn.giamngheo.standard.SampleStandards.SAMPLE;
import static vn.giamngheo.standard.SampleStandards.UPPER;
import static vn.giamngheo.standard.SampleStandards.above;
import static vn.giamngheo.standard.SampleStandards.andShaped;
import static vn.giamngheo.standard.SampleStandards.atMost;
import static vn.giamngheo.standard.SampleStandards.below;
import static vn.giamngheo.standard.SampleStandards.cutoff;
import static vn.giamngheo.standard.SampleStandards.gap;
import static vn.giamngheo.standard.SampleStandards.indicator;
import static vn.giamngheo.standard.SampleStandards.indicators;
import static vn.giamngheo.standard.SampleStandards.line;
import static vn.giamngheo.standard.SampleStandards.row;
import static vn.giamngheo.standard.SampleStandards.standard;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;

/** Points of the scale of incomes are 24 to a đồng a month, 2 to a đồng a year. */
class DecisionTableTest {

    private static final long RURAL_LINE = 24L * 700_000;
    private static final long URBAN_LINE = 24L * 900_000;

    /** Two indicators of deprivation, and income as the third in between. */
    private static PovertyStandard withIncomeIndicator() {
        return standard()
                .lines(List.of(line(LINE, 700_000, 900_000)))
                .cutoffs(List.of(cutoff(2)))
                .indicators(List.of(
                        indicator("i-1"),
                        indicator(
                                DeprivationIndicator.of("income"),
                                Parameter.of(new Cutoff.IncomeIndicator(Comparison.AT_MOST, LINE), SAMPLE)),
                        indicator("i-2")))
                .rows(List.of(row(POOR, MANY), row(NON_POOR, FEW)))
                .build();
    }

    @Test
    void aClassIsThatOfTheRowToTheDong() {
        DecisionTable table = andShaped(standard(), 700_000, 900_000, 3).build().table();

        assertThat(table.outcome(AreaType.RURAL, RURAL_LINE, 0b0111).status()).isEqualTo(POOR);
        assertThat(table.outcome(AreaType.RURAL, RURAL_LINE, 0b1111).status()).isEqualTo(POOR);
        assertThat(table.outcome(AreaType.RURAL, RURAL_LINE, 0b0101).status()).isEqualTo(NEAR_POOR);
        assertThat(table.outcome(AreaType.RURAL, RURAL_LINE + 1, 0b1111).status())
                .isEqualTo(NON_POOR);
        assertThat(table.outcome(AreaType.URBAN, URBAN_LINE, 0b1110).status()).isEqualTo(POOR);
        assertThat(table.outcome(AreaType.URBAN, URBAN_LINE + 1, 0b1110).status())
                .isEqualTo(NON_POOR);
        assertThat(table.asksForCountOnly()).isTrue();
        assertThat(table.incomeMask()).isZero();
        assertThat(table.indicators().all())
                .extracting(DeprivationIndicator::code)
                .containsExactly("i-1", "i-2", "i-3", "i-4");
    }

    @Test
    void incomeDecidesTheIndicatorThatIsLeftToIt() {
        DecisionTable table = withIncomeIndicator().table();

        assertThat(table.incomeMask()).isEqualTo(0b010);
        assertThat(table.effectiveMask(AreaType.RURAL, RURAL_LINE, 0b100)).isEqualTo(0b110);
        assertThat(table.effectiveMask(AreaType.RURAL, RURAL_LINE + 1, 0b110)).isEqualTo(0b100);
        assertThat(table.effectiveMask(AreaType.URBAN, URBAN_LINE, 0b001)).isEqualTo(0b011);
        assertThat(table.effectiveMask(AreaType.URBAN, URBAN_LINE + 1, 0b111)).isEqualTo(0b101);
        assertThat(table.outcome(AreaType.RURAL, RURAL_LINE, 0b100).status()).isEqualTo(POOR);
        assertThat(table.outcome(AreaType.RURAL, RURAL_LINE + 1, 0b110).status())
                .isEqualTo(NON_POOR);
        assertThat(table.outcome(AreaType.RURAL, RURAL_LINE + 1, 0b111).status())
                .isEqualTo(POOR);
    }

    @Test
    void withoutAnIndicatorOfIncomeTheMaskStays() {
        DecisionTable table = andShaped(standard(), 700_000, 900_000, 3).build().table();

        assertThat(table.effectiveMask(AreaType.RURAL, 0, 0b1010)).isEqualTo(0b1010);
    }

    @Test
    void indicatorsAskedForByNameAreMoreThanTheirNumber() {
        DecisionTable table = standard()
                .cutoffs(List.of(cutoff(1)))
                .indicators(indicators(2))
                .rows(List.of(
                        row(POOR, Condition.deprivedInAll(DeprivationIndicator.of("i-1"))),
                        row(NEAR_POOR, Condition.allOf(MANY, FEW)),
                        row(NON_POOR, FEW)))
                .gaps(List.of(gap(Condition.deprivedInAll(DeprivationIndicator.of("i-2")))))
                .buildProved()
                .table();

        assertThat(table.asksForCountOnly()).isFalse();
        assertThat(table.outcome(AreaType.RURAL, 0, 0b01).status()).isEqualTo(POOR);
        assertThat(table.outcome(AreaType.RURAL, 0, 0b10).status()).isEqualTo(UNDEFINED_BY_LAW);
        assertThat(table.outcome(AreaType.RURAL, 0, 0b00).status()).isEqualTo(NON_POOR);
    }

    @Test
    void everyBandHasAPoint() {
        assertThat(andShaped(standard(), 700_000, 900_000, 3).build().table().bandPoints(AreaType.URBAN))
                .containsExactly(URBAN_LINE, URBAN_LINE + 1);
        assertThat(andShaped(standard(), 700_000, 900_000, 3).build().table().bandPoints(AreaType.RURAL))
                .containsExactly(RURAL_LINE, RURAL_LINE + 1);
        DecisionTable twoLines = standard()
                .lines(List.of(line(LINE, 700_000), line(UPPER, 1_000_000)))
                .rows(List.of(
                        row(POOR, below(LINE)),
                        row(NEAR_POOR, Condition.allOf(SampleStandards.atLeast(LINE), atMost(UPPER))),
                        row(NON_POOR, above(UPPER))))
                .build()
                .table();
        assertThat(twoLines.bandPoints(AreaType.RURAL)).containsExactly(RURAL_LINE - 1, 24_000_000L, 24_000_001L);
    }

    @Test
    void withoutLinesThereIsOneBand() {
        DecisionTable table = standard()
                .cutoffs(List.of(cutoff(1)))
                .indicators(indicators(1))
                .rows(List.of(row(POOR, MANY), row(NON_POOR, FEW)))
                .build()
                .table();

        assertThat(table.bandPoints(AreaType.RURAL)).containsExactly(0L);
        assertThat(table.outcome(AreaType.URBAN, 0, 1).status()).isEqualTo(POOR);
        assertThat(table.outcome(AreaType.URBAN, 1_000_000, 0).status()).isEqualTo(NON_POOR);
    }

    @Test
    void anOutcomeSaysWhereItComesFrom() {
        InstrumentReference article = InstrumentReference.of("02/2020/NQ-HĐND");
        Row poor = new Row(POOR, below(LINE), Optional.of(article), Optional.empty(), SAMPLE, Optional.empty());
        Row other = row(NON_POOR, above(LINE));
        LegalGap onTheLine = gap(Condition.allOf(atMost(LINE), SampleStandards.atLeast(LINE)));
        PovertyStandard standard = standard()
                .lines(List.of(line(LINE, 700_000)))
                .rows(List.of(poor, other))
                .gaps(List.of(onTheLine))
                .build();

        Outcome byRow = standard.table().outcome(AreaType.URBAN, RURAL_LINE - 1, 0);
        Outcome byOther = standard.table().outcome(AreaType.RURAL, RURAL_LINE + 1, 0);
        Outcome byGap = standard.table().outcome(AreaType.RURAL, RURAL_LINE, 0);

        assertThat(byRow.row()).contains(poor);
        assertThat(byRow.gap()).isEmpty();
        assertThat(byRow.citation()).isEqualTo(article);
        assertThat(byRow.area()).isEqualTo(AreaType.URBAN);
        assertThat(byRow).hasToString("POOR under VN-SAMPLE");
        assertThat(byOther.row()).contains(other);
        assertThat(byOther.citation()).isEqualTo(standard.basis());
        assertThat(byOther.area()).isEqualTo(AreaType.RURAL);
        assertThat(byGap.row()).isEmpty();
        assertThat(byGap.gap()).contains(onTheLine);
        assertThat(byGap.citation()).isEqualTo(standard.basis());
        assertThat(byGap.standard()).isSameAs(standard);
        assertThat(byGap).hasToString("UNDEFINED_BY_LAW under VN-SAMPLE");
    }
}
