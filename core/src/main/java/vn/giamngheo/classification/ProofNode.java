package vn.giamngheo.classification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Phrase;

/** A condition of a standard with what was found of the household: a tree as the law states it. */
public sealed interface ProofNode {

    /** {@return whether the condition holds of the household} */
    Truth truth();

    /** How the conditions of a group belong together. */
    enum Connective {
        /** Every one of them (<i>và</i>). */
        ALL("all"),
        /** At least one of them (<i>một trong các điều kiện</i>). */
        ANY("any");

        private final String code;

        Connective(String code) {
            this.code = code;
        }

        /** {@return the wire form} */
        public String code() {
            return code;
        }
    }

    /** What a condition looks at. */
    enum Subject {
        /** Income per head. */
        INCOME("income"),
        /** The number of deprived indicators. */
        DEPRIVATIONS("deprivations"),
        /** Deprivation in certain indicators. */
        INDICATORS("indicators"),
        /** The points of form B1, which estimate income. */
        INCOME_POINTS("income-points"),
        /** The points of form B2, which count deprivations. */
        DEPRIVATION_POINTS("deprivation-points");

        private final String code;

        Subject(String code) {
            this.code = code;
        }

        /** {@return the wire form} */
        public String code() {
            return code;
        }
    }

    /**
     * Several conditions.
     *
     * @param connective how they belong together
     * @param truth whether the whole holds; may be decided where no single part is
     * @param parts the conditions, at least one
     */
    record Group(Connective connective, Truth truth, List<ProofNode> parts) implements ProofNode {
        /**
         * Copies the list.
         *
         * @param connective how they belong together
         * @param truth whether the whole holds
         * @param parts the conditions, at least one
         * @throws IllegalArgumentException if there is none
         */
        public Group {
            Objects.requireNonNull(connective, "connective");
            Objects.requireNonNull(truth, "truth");
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("parts must hold at least one node");
            }
        }
    }

    /**
     * One condition.
     *
     * @param subject what it looks at
     * @param condition what it asks, in words
     * @param truth whether it holds
     * @param operands the numbers it was decided by, as given
     * @param compared the two numbers that were compared; empty where something is unknown or nothing is measured
     * @param distance how far the household is from the boundary; empty where that is not known or nothing is measured
     * @param citation where the law says so
     * @param provenance how sure the boundary is; empty where the condition has no number of the standard
     * @param unknown the unknown facts it hangs on; empty if it is decided
     */
    record Leaf(
            Subject subject,
            Phrase condition,
            Truth truth,
            List<Operand> operands,
            Optional<Compared> compared,
            Optional<Distance> distance,
            InstrumentReference citation,
            Optional<Provenance> provenance,
            List<FactRef> unknown)
            implements ProofNode {
        /**
         * Copies the lists.
         *
         * @param subject what it looks at
         * @param condition what it asks, in words
         * @param truth whether it holds
         * @param operands the numbers it was decided by
         * @param compared the two numbers that were compared
         * @param distance how far the household is from the boundary
         * @param citation where the law says so
         * @param provenance how sure the boundary is
         * @param unknown the unknown facts it hangs on
         */
        public Leaf {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(truth, "truth");
            operands = List.copyOf(operands);
            Objects.requireNonNull(compared, "compared");
            Objects.requireNonNull(distance, "distance");
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(provenance, "provenance");
            unknown = List.copyOf(unknown);
        }

        /** The condition and whether it holds; no number of the household. */
        @Override
        public String toString() {
            return "Leaf{" + condition.english() + ": " + truth + "}";
        }
    }
}
