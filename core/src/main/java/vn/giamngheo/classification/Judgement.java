package vn.giamngheo.classification;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.text.Phrase;

/**
 * Whether a household is deprived in an indicator, judged from raw facts by a cut-off.
 *
 * @param deprived whether it is
 * @param condition the cut-off in words
 * @param operands the numbers it was decided by
 * @param distance how far from the boundary; empty where the cut-off has no measure
 * @param members the ids of the members that make it so
 * @param unknown the unknown facts it hangs on; empty if decided
 */
record Judgement(
        Truth deprived,
        Phrase condition,
        List<Operand> operands,
        Optional<Distance> distance,
        List<String> members,
        List<FactRef> unknown) {

    Judgement {
        operands = List.copyOf(operands);
        members = List.copyOf(members);
        unknown = List.copyOf(unknown);
    }
}
