package vn.giamngheo.rules;

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
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.SharedDenominator;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Whether the rates printed beside numbers of one unit can be rates of one population. */
final class DenominatorRules implements PlanRules {

    private record Implied(JsonPointer at, SharedDenominator.Pair pair, WholeRange range) {}

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        Map<CountUnit, List<Implied>> byUnit = new LinkedHashMap<>();
        for (Located<Target> target : plan.targets()) {
            if (target.value().measure() instanceof Measure.Count count) {
                // A number that fits no total by itself is told with its target, and left out here.
                count.impliedDenominator()
                        .ifPresent(range -> byUnit.computeIfAbsent(count.unit(), unit -> new ArrayList<>())
                                .add(new Implied(target.pointer(), pair(count), range)));
            }
        }
        for (List<Implied> implied : byUnit.values()) {
            if (implied.size() > 1 && shared(implied).isEmpty()) {
                findings.accept(Finding.of(
                        TargetFinding.DENOMINATORS_DISJOINT,
                        implied.get(0).at(),
                        Map.of(
                                "counts",
                                        listed(
                                                implied,
                                                one -> Argument.count(Stated.exactly(
                                                        one.pair().count()))),
                                "rates",
                                        listed(
                                                implied,
                                                one -> Argument.rate(Stated.exactly(
                                                        one.pair().rate()))),
                                "ranges", listed(implied, one -> Argument.range(one.range())))));
            }
        }
    }

    private static Optional<WholeRange> shared(List<Implied> implied) {
        return SharedDenominator.of(implied.stream().map(Implied::pair).toList())
                .range();
    }

    /** Number and rate, which both are exact: nothing else implies a denominator. */
    private static SharedDenominator.Pair pair(Measure.Count count) {
        Stated<Long> number = count.count().value().orElseThrow();
        Stated<PublishedRate> rate = count.rate().flatMap(Written::value).orElseThrow();
        return new SharedDenominator.Pair(number.low().orElseThrow(), rate.low().orElseThrow());
    }

    private static Argument listed(List<Implied> implied, Function<Implied, Argument> part) {
        return Argument.listed(implied.stream().map(part).toList());
    }
}
