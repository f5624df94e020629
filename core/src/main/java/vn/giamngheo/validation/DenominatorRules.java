package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;

/** Whether the rates printed beside numbers of one unit can be rates of one population. */
final class DenominatorRules implements PlanRules {

    private record Implied(JsonPointer at, Argument count, Argument rate, WholeRange range) {}

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        Map<CountUnit, List<Implied>> byUnit = new LinkedHashMap<>();
        for (Located<Target> target : plan.targets()) {
            if (target.value().measure() instanceof Measure.Count count) {
                count.impliedDenominator()
                        .ifPresent(range -> byUnit.computeIfAbsent(count.unit(), unit -> new ArrayList<>())
                                .add(implied(target.pointer(), count, range)));
            }
        }
        for (List<Implied> implied : byUnit.values()) {
            if (common(implied).isEmpty()) {
                findings.accept(Finding.of(
                        PlanFinding.DENOMINATORS_DISJOINT,
                        implied.get(0).at(),
                        Map.of(
                                "counts", listed(implied, Implied::count),
                                "rates", listed(implied, Implied::rate),
                                "ranges", listed(implied, one -> Argument.range(one.range())))));
            }
        }
    }

    private static Optional<WholeRange> common(List<Implied> implied) {
        Optional<WholeRange> common = Optional.of(implied.get(0).range());
        for (Implied next : implied) {
            common = common.flatMap(range -> range.intersection(next.range()));
        }
        return common;
    }

    private static Argument listed(List<Implied> implied, Function<Implied, Argument> part) {
        return Argument.listed(implied.stream().map(part).toList());
    }

    private static Implied implied(JsonPointer at, Measure.Count count, WholeRange range) {
        return new Implied(
                at,
                Argument.count(count.count().value().orElseThrow()),
                Argument.rate(count.rate().flatMap(Written::value).orElseThrow()),
                range);
    }
}
