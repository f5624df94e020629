package vn.giamngheo.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.giamngheo.observation.PartsSum;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** A target held against its parts, split by split. */
final class TargetPartsRules {

    private TargetPartsRules() {}

    static void check(Target target, JsonPointer at, Consumer<Finding> findings) {
        if (target.parts().isEmpty()) {
            return;
        }
        for (PartsSum sum : target.partsSums()) {
            List<Integer> indices = indices(sum, target);
            JsonPointer parts = at.child("parts");
            // Of several splits each is found at its first part.
            sum(sum, sum.split().isEmpty() ? parts : parts.child(indices.get(0)), findings);
            FigureRules.corrections(
                    sum,
                    part -> count(part.map(i -> parts.child(indices.get(i))).orElse(at)),
                    findings);
        }
    }

    private static JsonPointer count(JsonPointer target) {
        return target.child("measure").child("count");
    }

    private static List<Integer> indices(PartsSum sum, Target target) {
        return IntStream.range(0, target.parts().size())
                .filter(i -> target.parts().get(i).split().equals(sum.split()))
                .boxed()
                .toList();
    }

    private static void sum(PartsSum sum, JsonPointer at, Consumer<Finding> findings) {
        switch (sum.outcome()) {
            case AGREES ->
                findings.accept(held(
                        sum.approximate() ? TargetFinding.PARTS_AGREE_APPROXIMATELY : TargetFinding.PARTS_AGREE,
                        sum,
                        at));
            case AGREES_SO_FAR -> findings.accept(held(TargetFinding.PARTS_AGREE_SO_FAR, sum, at));
            case OPEN -> findings.accept(held(TargetFinding.PARTS_OPEN, sum, at));
            case EXCEEDS -> findings.accept(held(TargetFinding.PARTS_EXCEED, sum, at));
            case DIFFERS ->
                findings.accept(sum.sum()
                        .map(added -> Finding.of(
                                TargetFinding.PARTS_DIFFER,
                                at,
                                Map.of("sum", Argument.whole(added), "total", FigureRules.total(sum))))
                        .orElseGet(() -> held(TargetFinding.PARTS_CONTRADICT, sum, at)));
            case UNITS_DIFFER -> findings.accept(Finding.of(TargetFinding.PARTS_UNITS_DIFFER, at));
            case TOO_LARGE -> findings.accept(Finding.of(TargetFinding.SUM_TOO_LARGE, at));
            case INCOMPLETE -> {
                // Nothing to hold against each other.
            }
        }
    }

    private static Finding held(TargetFinding code, PartsSum sum, JsonPointer at) {
        return Finding.of(code, at, Map.of("parts", FigureRules.added(sum), "total", FigureRules.total(sum)));
    }
}
