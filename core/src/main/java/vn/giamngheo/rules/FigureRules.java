package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giamngheo.observation.FigureCorrection;
import vn.giamngheo.observation.LostThousands;
import vn.giamngheo.observation.PartsSum;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** What targets and tables say alike of their numbers. */
final class FigureRules {

    private FigureRules() {}

    /** A number held against its wording; nothing is counted in decimals. */
    static void count(Written<Stated<Long>> count, JsonPointer at, Consumer<Finding> findings) {
        List<Long> candidates = count.value().isPresent()
                ? List.of()
                : count.text().map(LostThousands::candidates).orElse(List.of());
        if (candidates.isEmpty()) {
            Wording.check(count, StatedParser::count, Argument::count, at, findings);
        } else {
            findings.accept(Finding.of(
                    FigureFinding.COUNT_WITH_DECIMALS,
                    at,
                    Map.of(
                            "text", Argument.text(count.text().orElseThrow()),
                            "candidates",
                                    Argument.listed(candidates.stream()
                                            .map(Argument::whole)
                                            .toList()))));
        }
    }

    /**
     * What closes a sum, by kind: one correction is found at its figure, several at the total.
     *
     * @param place where a figure stands: which part, or empty for the total
     */
    static void corrections(PartsSum sum, Function<Optional<Integer>, JsonPointer> place, Consumer<Finding> findings) {
        List<FigureCorrection> swaps = new ArrayList<>();
        for (FigureCorrection correction : sum.corrections()) {
            if (correction.kind() == FigureCorrection.Kind.DIGIT_SWAP) {
                swaps.add(correction);
            } else {
                findings.accept(Finding.of(
                        FigureFinding.THOUSANDS_OFFERED,
                        place.apply(correction.part()),
                        Map.of(
                                "text",
                                        Argument.text(
                                                correction.printed().text().orElseThrow()),
                                "offered", Argument.whole(correction.corrected()))));
            }
        }
        if (!swaps.isEmpty()) {
            Optional<Integer> part = swaps.size() == 1 ? swaps.get(0).part() : Optional.empty();
            findings.accept(Finding.of(
                    FigureFinding.DIGITS_SWAPPED,
                    place.apply(part),
                    Map.of(
                            "corrections",
                            Argument.listed(
                                    swaps.stream().map(FigureRules::correction).toList()))));
        }
    }

    private static Argument correction(FigureCorrection correction) {
        Argument printed = number(correction.printed().value().orElseThrow());
        return new Argument.Several(List.of(printed, Argument.whole(correction.corrected())), " → ");
    }

    static Argument added(PartsSum sum) {
        return Argument.added(sum.parts().stream()
                .flatMap(part -> part.value().stream())
                .map(FigureRules::number)
                .toList());
    }

    static Argument total(PartsSum sum) {
        return sum.total().flatMap(Written::value).map(FigureRules::number).orElseThrow();
    }

    private static Argument number(Stated<Long> stated) {
        return stated.exact().map(Argument::whole).orElseGet(() -> Argument.count(stated));
    }
}
