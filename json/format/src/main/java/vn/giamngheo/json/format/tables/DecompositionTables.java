package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.QuantityTables.RATIO_FROM_ZERO;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.Decomposition;
import vn.giamngheo.measure.Decomposition.OfDimension;
import vn.giamngheo.measure.Decomposition.OfGroup;
import vn.giamngheo.measure.Decomposition.OfIndicator;
import vn.giamngheo.measure.IndicatorWeight;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/** What groups add to the poverty of a whole. It is read only if it follows from the measures beside it. */
final class DecompositionTables {

    static final Codec<Decomposition<?, ?>> DECOMPOSITION = decomposition();

    private DecompositionTables() {}

    /**
     * What a group adds, as it is written.
     *
     * @param name the group
     * @param measures those of the group by itself
     * @param populationShare its part of the population
     * @param poorShare its part of the poor
     * @param contribution what it adds to M0 of the whole
     * @param share its part of that
     * @param indicators what its indicators add
     * @param dimensions what its dimensions add
     */
    private record Line(
            String name,
            AlkireFoster<?> measures,
            Optional<Ratio> populationShare,
            Optional<Ratio> poorShare,
            Optional<Ratio> contribution,
            Optional<Ratio> share,
            List<Part> indicators,
            List<OfDimension> dimensions) {

        static Line of(String name, OfGroup<?> group) {
            return new Line(
                    name,
                    group.measures(),
                    group.populationShare(),
                    group.poorShare(),
                    group.contribution(),
                    group.share(),
                    group.indicators().stream().map(Part::of).toList(),
                    group.dimensions());
        }

        OfGroup<?> group() {
            return new OfGroup<>(measures, populationShare, poorShare, contribution, share, ofIndicators(), dimensions);
        }

        private List<OfIndicator> ofIndicators() {
            List<IndicatorWeight> weights = measures.weights().weights();
            List<OfIndicator> all = new ArrayList<>();
            for (int i = 0; i < indicators.size(); i++) {
                if (i >= weights.size()
                        || !weights.get(i).indicator().equals(indicators.get(i).indicator())) {
                    throw new RefusedException(
                            "các chỉ số của nhóm “" + name + "” phải là các chỉ số có quyền số, theo cùng thứ tự",
                            "the indicators of the group '" + name
                                    + "' must be those of the weights, in the same order");
                }
                all.add(new OfIndicator(
                        weights.get(i),
                        indicators.get(i).contribution(),
                        indicators.get(i).share()));
            }
            return all;
        }
    }

    /**
     * What an indicator in a group adds, as it is written.
     *
     * @param indicator which one
     * @param contribution what it adds
     * @param share its part of M0 of the whole
     */
    private record Part(DeprivationIndicator indicator, Optional<Ratio> contribution, Optional<Ratio> share) {
        static Part of(OfIndicator one) {
            return new Part(one.weight().indicator(), one.contribution(), one.share());
        }
    }

    private static Codec<Decomposition<?, ?>> decomposition() {
        RecordTable<Decomposition<?, ?>> t = new RecordTable<>("decomposition");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "decomposition");
        var total = t.required("total", MeasureTables.measures(false), Decomposition::total);
        var groups = t.list("groups", line(), DecompositionTables::lines);
        t.some("groups", 1);
        return t.end(v -> Decomposition.recorded(v.get(total), byName(v.get(groups))));
    }

    private static List<Line> lines(Decomposition<?, ?> decomposition) {
        List<Line> lines = new ArrayList<>();
        decomposition.groups().forEach((key, group) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("groups must be told apart by text but were by "
                        + key.getClass().getName());
            }
            lines.add(Line.of(name, group));
        });
        return lines;
    }

    private static Map<String, OfGroup<?>> byName(List<Line> lines) {
        Map<String, OfGroup<?>> groups = new LinkedHashMap<>();
        for (Line line : lines) {
            if (groups.put(line.name(), line.group()) != null) {
                throw new RefusedException(
                        "nhóm “" + line.name() + "” xuất hiện hơn một lần",
                        "the group '" + line.name() + "' stands there more than once");
            }
        }
        return groups;
    }

    private static Codec<Line> line() {
        RecordTable<Line> t = new RecordTable<>("decomposition-group");
        var name = t.required("name", TEXT, Line::name);
        var measures = t.required("measures", MeasureTables.measures(false), Line::measures);
        var populationShare = t.optional("populationShare", RATIO_FROM_ZERO, Line::populationShare);
        var poorShare = t.optional("poorShare", RATIO_FROM_ZERO, Line::poorShare);
        var contribution = t.optional("contribution", RATIO_FROM_ZERO, Line::contribution);
        var share = t.optional("share", RATIO_FROM_ZERO, Line::share);
        var indicators = t.list("indicators", indicator(), Line::indicators);
        var dimensions = t.list("dimensions", dimension(), Line::dimensions);
        return t.end(v -> new Line(
                v.get(name),
                v.get(measures),
                v.get(populationShare),
                v.get(poorShare),
                v.get(contribution),
                v.get(share),
                v.get(indicators),
                v.get(dimensions)));
    }

    private static Codec<Part> indicator() {
        RecordTable<Part> t = new RecordTable<>("decomposition-indicator");
        var indicator = t.required("indicator", RuleTables.INDICATOR, Part::indicator);
        var contribution = t.optional("contribution", RATIO_FROM_ZERO, Part::contribution);
        var share = t.optional("share", RATIO_FROM_ZERO, Part::share);
        return t.end(v -> new Part(v.get(indicator), v.get(contribution), v.get(share)));
    }

    private static Codec<OfDimension> dimension() {
        RecordTable<OfDimension> t = new RecordTable<>("decomposition-dimension");
        var dimension = t.required("dimension", MeasureTables.DIMENSION, OfDimension::dimension);
        var contribution = t.optional("contribution", RATIO_FROM_ZERO, OfDimension::contribution);
        var share = t.optional("share", RATIO_FROM_ZERO, OfDimension::share);
        return t.end(v -> new OfDimension(v.get(dimension), v.get(contribution), v.get(share)));
    }
}
