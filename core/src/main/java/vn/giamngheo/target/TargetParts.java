package vn.giamngheo.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.observation.PartsSum;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;

/** A target held against its parts, split by split. */
final class TargetParts {

    private TargetParts() {}

    static List<PartsSum> sums(Target target) {
        Map<Optional<String>, List<Target>> splits = new LinkedHashMap<>();
        for (Target part : target.parts()) {
            splits.computeIfAbsent(part.split(), name -> new ArrayList<>()).add(part);
        }
        return splits.entrySet().stream()
                .map(split -> sum(target, split.getKey(), split.getValue()))
                .toList();
    }

    private static PartsSum sum(Target target, Optional<String> split, List<Target> parts) {
        boolean complete = target.partsComplete();
        Optional<Written<Stated<Long>>> total = count(target);
        List<Written<Stated<Long>>> counts =
                parts.stream().flatMap(part -> count(part).stream()).toList();
        if (!parts.stream().allMatch(part -> unit(part).equals(unit(target)))) {
            return new PartsSum(split, complete, PartsSum.Outcome.UNITS_DIFFER, total, counts);
        }
        return total.map(whole -> PartsSum.of(split, complete, whole, counts))
                .orElseGet(() -> new PartsSum(split, complete, PartsSum.Outcome.INCOMPLETE, total, counts));
    }

    private static Optional<Written<Stated<Long>>> count(Target target) {
        return target.measure() instanceof Measure.Count count ? Optional.of(count.count()) : Optional.empty();
    }

    private static Optional<CountUnit> unit(Target target) {
        return target.measure() instanceof Measure.Count count ? Optional.of(count.unit()) : Optional.empty();
    }
}
