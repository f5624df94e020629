package vn.giamngheo.standard;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.text.RefusedException;

/** What a row of a rule asks of a household. Names the numbers; their values are parameters of the standard. */
public sealed interface Condition {

    /**
     * Income per head against a line of the household's area.
     *
     * @param comparison how income must stand to the line
     * @param line the line
     */
    record Income(Comparison comparison, ParameterId line) implements Condition {
        /**
         * Checks that nothing is missing.
         *
         * @param comparison how income must stand to the line
         * @param line the line
         */
        public Income {
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(line, "line");
        }
    }

    /**
     * The number of deprived indicators against a cut-off.
     *
     * @param comparison how the number must stand to the cut-off
     * @param cutoff the cut-off
     */
    record Deprivations(Comparison comparison, ParameterId cutoff) implements Condition {
        /**
         * Checks that nothing is missing.
         *
         * @param comparison how the number must stand to the cut-off
         * @param cutoff the cut-off
         */
        public Deprivations {
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(cutoff, "cutoff");
        }
    }

    /**
     * Deprivation in each of some indicators.
     *
     * @param indicators at least one
     */
    record DeprivedInAll(List<DeprivationIndicator> indicators) implements Condition {
        /**
         * Copies the list.
         *
         * @param indicators at least one
         * @throws RefusedException if there is none
         */
        public DeprivedInAll {
            indicators = List.copyOf(indicators);
            requireSome(indicators, "indicators");
        }
    }

    /**
     * Every one of some conditions.
     *
     * @param of at least one
     */
    record AllOf(List<Condition> of) implements Condition {
        /**
         * Copies the list.
         *
         * @param of at least one
         * @throws RefusedException if there is none
         */
        public AllOf {
            of = List.copyOf(of);
            requireSome(of, "of");
        }
    }

    /**
     * At least one of some conditions.
     *
     * @param of at least one
     */
    record AnyOf(List<Condition> of) implements Condition {
        /**
         * Copies the list.
         *
         * @param of at least one
         * @throws RefusedException if there is none
         */
        public AnyOf {
            of = List.copyOf(of);
            requireSome(of, "of");
        }
    }

    /**
     * {@return income per head against a line}
     *
     * @param comparison how income must stand to the line
     * @param line the line
     */
    static Condition income(Comparison comparison, ParameterId line) {
        return new Income(comparison, line);
    }

    /**
     * {@return the number of deprived indicators against a cut-off}
     *
     * @param comparison how the number must stand to the cut-off
     * @param cutoff the cut-off
     */
    static Condition deprivations(Comparison comparison, ParameterId cutoff) {
        return new Deprivations(comparison, cutoff);
    }

    /**
     * {@return deprivation in each of some indicators}
     *
     * @param indicators at least one
     */
    static Condition deprivedInAll(DeprivationIndicator... indicators) {
        return new DeprivedInAll(List.of(indicators));
    }

    /**
     * {@return every one of some conditions}
     *
     * @param conditions at least one
     */
    static Condition allOf(Condition... conditions) {
        return new AllOf(List.of(conditions));
    }

    /**
     * {@return at least one of some conditions}
     *
     * @param conditions at least one
     */
    static Condition anyOf(Condition... conditions) {
        return new AnyOf(List.of(conditions));
    }

    private static void requireSome(List<?> list, String argument) {
        if (list.isEmpty()) {
            throw new RefusedException(
                    "điều kiện (" + argument + ") không được để trống", argument + " must hold at least one element");
        }
    }
}
