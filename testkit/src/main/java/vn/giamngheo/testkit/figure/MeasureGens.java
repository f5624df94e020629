package vn.giamngheo.testkit.figure;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.measure.GapTable;
import vn.giamngheo.measure.GapTally;
import vn.giamngheo.measure.IndicatorWeight;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.MeasureSetting;
import vn.giamngheo.measure.MissingPolicy;
import vn.giamngheo.measure.PatternCell;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PatternTally;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Makes what multidimensional poverty is measured from. */
public final class MeasureGens {

    private static final int MOST_CELLS = 8;
    private static final long MOST_WEIGHT = 1_000_000;
    private static final int MOST_PARTS = 12;

    private static final List<PovertyStandard> STANDARDS = Times.standards().stream()
            .filter(standard -> standard.indicatorList().size() > 0)
            .toList();

    private MeasureGens() {}

    /** {@return the generator of weights: the same for all indicators of a standard or within its dimensions, and any of up
     * to 6 indicators, whose smallest is often a twelfth of the others} */
    public static Gen<IndicatorWeights> weights() {
        Gen<IndicatorWeights> own = Gens.oneOf(Gens.constant(1), Gens.between(1, MOST_PARTS))
                .list(1, 6)
                .map(MeasureGens::weights);
        Gen<IndicatorWeights> equal = Gens.among(STANDARDS).map(IndicatorWeights::equal);
        return Gens.oneOf(own, equal, Gens.among(STANDARDS).map(IndicatorWeights::nested));
    }

    private static IndicatorWeights weights(List<Integer> parts) {
        int whole = parts.stream().mapToInt(Integer::intValue).sum();
        List<DeprivationIndicator> indicators =
                NationalStandards.VN_2022.indicatorList().all();
        List<IndicatorWeight> weights = new ArrayList<>();
        for (int part : parts) {
            int index = weights.size();
            Dimension dimension = index % 2 == 0 ? Dimension.HEALTH : Dimension.EDUCATION;
            weights.add(new IndicatorWeight(indicators.get(index), dimension, Ratio.of(part, whole)));
        }
        return IndicatorWeights.of(weights);
    }

    /** {@return the generator of cut-offs that are some household's very score, by any weights} */
    public static Gen<PovertyCutoff> cutoffs() {
        return weights().then(MeasureGens::cutoffs);
    }

    /**
     * {@return the generator of cut-offs for some weights: scores that a household can have, mostly that of as many
     * indicators as the national standard asks for, of one fewer or of one more; and just above such a score}
     *
     * @param weights the weights
     */
    public static Gen<PovertyCutoff> cutoffs(IndicatorWeights weights) {
        int size = weights.indicators().size();
        int count = povertyCutoff();
        Gen<Integer> around = Gens.among(count, count - 1, count + 1, 1, size);
        Gen<PovertyCutoff> reached = around.map(number -> score(weights, Math.min(number, size)));
        Gen<PovertyCutoff> all = Gens.constant(PovertyCutoff.of(1, 1));
        return Gens.oneOf(reached, reached, all, reached.map(MeasureGens::above));
    }

    /** As many deprivations as make a household poor today. */
    private static int povertyCutoff() {
        return NationalStandards.VN_2022.cutoff(ParameterId.POVERTY_CUTOFF).get();
    }

    private static PovertyCutoff score(IndicatorWeights weights, int number) {
        return new PovertyCutoff(weights.weights().subList(0, number).stream()
                .map(IndicatorWeight::weight)
                .reduce(Ratio.ZERO, Ratio::plus));
    }

    private static PovertyCutoff above(PovertyCutoff cutoff) {
        Ratio above = cutoff.k().plus(Ratio.of(1, 1_000_000));
        return above.compareTo(Ratio.ONE) > 0 ? cutoff : new PovertyCutoff(above);
    }

    /** {@return the generator of tables of households under a national standard, in which little may be unknown} */
    public static Gen<PatternTable<Unit.Households>> patterns() {
        return Gens.among(STANDARDS)
                .then(standard -> patterns(standard.indicatorList().all(), Unit.HOUSEHOLDS));
    }

    /**
     * {@return the generator of tables: of nobody, or of up to 8 patterns, mostly with as many deprivations as make a
     * household poor, one fewer or one more; all or none are there as well, and some of which not all is known}
     *
     * @param indicators the indicators, 1 to 62
     * @param unit what is counted
     * @param <U> what is counted
     */
    public static <U extends Unit> Gen<PatternTable<U>> patterns(List<DeprivationIndicator> indicators, U unit) {
        Gen<Row> rows = choices -> row(choices, indicators.size());
        return rows.list(0, MOST_CELLS).map(all -> {
            PatternTally<U> tally = PatternTally.of(indicators, unit);
            all.forEach(row -> tally.add(row.known(), row.deprived() & row.known(), row.weight()));
            return tally.toTable();
        });
    }

    /** {@return the generator of single cells, as of tables of all indicators of today} */
    public static Gen<PatternCell> cells() {
        int size = NationalStandards.VN_2022.indicatorList().size();
        return choices -> {
            Row row = row(choices, size);
            return new PatternCell(row.known(), row.deprived() & row.known(), row.weight());
        };
    }

    /** {@return the generator of single weights, any one of those of a set} */
    public static Gen<IndicatorWeight> indicatorWeights() {
        return weights().then(all -> Gens.among(all.weights()));
    }

    /** A pattern, and of how many. */
    private record Row(long known, long deprived, long weight) {}

    private static Row row(Choices choices, int size) {
        int count = povertyCutoff();
        int deprivations =
                Math.min(size, Gens.among(0, count, count - 1, count + 1, size).from(choices));
        int shift = choices.upTo(size - deprivations);
        long full = (1L << size) - 1;
        long known = choices.onceIn(4) ? full & ~(1L << choices.upTo(size - 1)) : full;
        return new Row(
                known,
                ((1L << deprivations) - 1) << shift,
                Amounts.total(MOST_WEIGHT).from(choices));
    }

    /** {@return the generator of measures to be taken, with a cut-off that goes with the weights} */
    public static Gen<MeasureSetting> settings() {
        return weights()
                .then(weights -> cutoffs(weights)
                        .then(cutoff -> Gens.among(MissingPolicy.values())
                                .map(policy -> new MeasureSetting(weights, cutoff, policy))));
    }

    /** {@return the generator of tables of how far households fall short, of 0, all and any part of the cut-off} */
    public static Gen<GapTable<Unit.Households>> gaps() {
        List<DeprivationIndicator> indicators =
                NationalStandards.VN_2022.indicatorList().all().subList(0, 3);
        Gen<Ratio> gap = Amounts.partOf(MOST_PARTS).map(part -> Ratio.of(part, MOST_PARTS));
        Gen<Long> weights = Amounts.total(MOST_WEIGHT);
        return gap.list(indicators.size(), indicators.size())
                .then(row -> weights.map(weight -> new GapRow(row, weight)))
                .list(0, MOST_CELLS)
                .map(rows -> {
                    GapTally<Unit.Households> tally = GapTally.of(indicators, Unit.HOUSEHOLDS);
                    rows.forEach(row -> tally.add(row.gaps(), row.weight()));
                    return tally.toTable();
                });
    }

    /** How far some fall short, and how many. */
    private record GapRow(List<Ratio> gaps, long weight) {}
}
