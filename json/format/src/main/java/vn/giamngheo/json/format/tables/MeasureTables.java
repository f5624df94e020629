package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.CountedTables.AMOUNT;
import static vn.giamngheo.json.format.tables.QuantityTables.RATIO_FROM_ZERO;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.IndicatorWeight;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.MissingPolicy;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.RecordedMeasures;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.text.RefusedException;

/** Measures of Alkire and Foster. They are read only if they follow from what was counted. */
final class MeasureTables {

    static final Codec<Dimension> DIMENSION = Codecs.text(Shapes.CODE, Dimension::of, Dimension::code);

    private static final Codec<IndicatorWeights> WEIGHTS =
            Codecs.map(Codecs.list(weight()), IndicatorWeights::of, IndicatorWeights::weights);

    private static final Codec<PovertyCutoff> CUTOFF =
            Codecs.map(RATIO_FROM_ZERO, PovertyCutoff::new, PovertyCutoff::k);

    private static final Codec<RatioRange> RANGE =
            Codecs.pair(RATIO_FROM_ZERO, TrajectoryTables::range, RatioRange::min, RatioRange::max);

    static final Codec<AlkireFoster<?>> MEASURES = measures(true);

    private MeasureTables() {}

    /**
     * What an indicator adds, as it is written.
     *
     * @param indicator which one
     * @param uncensored the share of the population deprived in it
     * @param censored the share that is poor and deprived in it
     * @param contribution what it adds to M0
     * @param share its part of M0
     */
    private record Line(
            DeprivationIndicator indicator,
            Ratio uncensored,
            Ratio censored,
            Ratio contribution,
            Optional<Ratio> share) {

        static Line of(AlkireFoster.OfIndicator one) {
            return new Line(
                    one.weight().indicator(), one.uncensored(), one.censored(), one.contribution(), one.share());
        }

        AlkireFoster.OfIndicator with(IndicatorWeight weight) {
            return new AlkireFoster.OfIndicator(weight, uncensored, censored, contribution, share);
        }
    }

    private static Codec<IndicatorWeight> weight() {
        RecordTable<IndicatorWeight> t = new RecordTable<>("indicator-weight");
        var indicator = t.required("indicator", RuleTables.INDICATOR, IndicatorWeight::indicator);
        var dimension = t.required("dimension", DIMENSION, IndicatorWeight::dimension);
        var weight = t.required("weight", RATIO_FROM_ZERO, IndicatorWeight::weight);
        return t.end(v -> new IndicatorWeight(v.get(indicator), v.get(dimension), v.get(weight)));
    }

    /** Of a document of its own, or within one. */
    static Codec<AlkireFoster<?>> measures(boolean document) {
        RecordTable<AlkireFoster<?>> t = new RecordTable<>("alkire-foster");
        if (document) {
            t.version("schemaVersion", WireFormat.schemaVersion());
            t.fixed("kind", "alkire-foster");
        }
        var group = t.optional("group", TEXT, AlkireFoster::group);
        var unit = CountedTables.unit(t, AlkireFoster::unit);
        var weights = t.required("weights", WEIGHTS, AlkireFoster::weights);
        var cutoff = t.required("cutoff", CUTOFF, AlkireFoster::cutoff);
        var missing = t.defaulted(
                "missing",
                Codecs.codes(List.of(MissingPolicy.values()), MissingPolicy::code),
                MissingPolicy.COMPLETE,
                AlkireFoster::policy);
        var population = t.required("population", AMOUNT, AlkireFoster::population);
        var poor = t.required("poor", AMOUNT, AlkireFoster::poor);
        var incomplete = t.optional("incomplete", AMOUNT, one -> CountedTables.unlessZero(one.incomplete()));
        var leftOut = t.optional("leftOut", AMOUNT, one -> CountedTables.unlessZero(one.leftOut()));
        var h = t.optional("headcountRatio", RATIO_FROM_ZERO, AlkireFoster::headcountRatio);
        var a = t.optional("intensity", RATIO_FROM_ZERO, AlkireFoster::intensity);
        var m0 = t.optional("adjustedHeadcountRatio", RATIO_FROM_ZERO, AlkireFoster::adjustedHeadcountRatio);
        var bounds = t.optional("bounds", bounds(), AlkireFoster::bounds);
        var indicators = t.list("indicators", line(), MeasureTables::lines);
        var dimensions = t.list("dimensions", ofDimension(), AlkireFoster::dimensions);
        t.elements("weights", 1, IndicatorWeights.MAX_SIZE);
        return t.end(v -> new RecordedMeasures(
                        unit.of(v),
                        v.get(group),
                        v.get(weights),
                        v.get(cutoff),
                        v.get(missing),
                        v.get(population),
                        v.get(poor),
                        v.get(incomplete).orElse(BigDecimal.ZERO),
                        v.get(leftOut).orElse(BigDecimal.ZERO),
                        v.get(h),
                        v.get(a),
                        v.get(m0),
                        v.get(bounds),
                        indicators(v.get(weights), v.get(indicators)),
                        v.get(dimensions))
                .measures());
    }

    private static Codec<AlkireFoster.Bounds> bounds() {
        RecordTable<AlkireFoster.Bounds> t = new RecordTable<>("measure-bounds");
        var h = t.required("headcountRatio", RANGE, AlkireFoster.Bounds::headcountRatio);
        var m0 = t.required("adjustedHeadcountRatio", RANGE, AlkireFoster.Bounds::adjustedHeadcountRatio);
        return t.end(v -> new AlkireFoster.Bounds(v.get(h), v.get(m0)));
    }

    private static Codec<Line> line() {
        RecordTable<Line> t = new RecordTable<>("measure-of-indicator");
        var indicator = t.required("indicator", RuleTables.INDICATOR, Line::indicator);
        var uncensored = t.required("uncensored", RATIO_FROM_ZERO, Line::uncensored);
        var censored = t.required("censored", RATIO_FROM_ZERO, Line::censored);
        var contribution = t.required("contribution", RATIO_FROM_ZERO, Line::contribution);
        var share = t.optional("share", RATIO_FROM_ZERO, Line::share);
        return t.end(
                v -> new Line(v.get(indicator), v.get(uncensored), v.get(censored), v.get(contribution), v.get(share)));
    }

    private static List<Line> lines(AlkireFoster<?> measures) {
        return measures.indicators().stream().map(Line::of).toList();
    }

    private static List<AlkireFoster.OfIndicator> indicators(IndicatorWeights weights, List<Line> lines) {
        List<IndicatorWeight> expected = weights.weights();
        List<AlkireFoster.OfIndicator> indicators = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i >= expected.size()
                    || !expected.get(i).indicator().equals(lines.get(i).indicator())) {
                throw new RefusedException(
                        "các chỉ số (indicators) phải là các chỉ số có quyền số (weights), theo cùng thứ tự",
                        "the indicators must be those of the weights, in the same order");
            }
            indicators.add(lines.get(i).with(expected.get(i)));
        }
        return indicators;
    }

    private static Codec<AlkireFoster.OfDimension> ofDimension() {
        RecordTable<AlkireFoster.OfDimension> t = new RecordTable<>("measure-of-dimension");
        var dimension = t.required("dimension", DIMENSION, AlkireFoster.OfDimension::dimension);
        var weight = t.required("weight", RATIO_FROM_ZERO, AlkireFoster.OfDimension::weight);
        var contribution = t.required("contribution", RATIO_FROM_ZERO, AlkireFoster.OfDimension::contribution);
        var share = t.optional("share", RATIO_FROM_ZERO, AlkireFoster.OfDimension::share);
        return t.end(
                v -> new AlkireFoster.OfDimension(v.get(dimension), v.get(weight), v.get(contribution), v.get(share)));
    }
}
