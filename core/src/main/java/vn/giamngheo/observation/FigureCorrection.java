package vn.giamngheo.observation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.Phrase;

/**
 * One figure written otherwise, with which a sum closes. A suggestion: only the source tells which figure is wrong.
 *
 * @param kind what went wrong in writing
 * @param part which of the parts, from 0; empty for the total
 * @param printed the figure as it stands
 * @param corrected the number with which the sum closes, not negative
 */
public record FigureCorrection(Kind kind, Optional<Integer> part, Written<Stated<Long>> printed, long corrected) {

    /** What went wrong in writing. */
    public enum Kind {
        /** Two neighbouring digits changed places: {@code 12.354} for {@code 12.345}. */
        DIGIT_SWAP(new Phrase("đảo hai chữ số liền nhau", "two neighbouring digits changed places")),
        /** A mark between thousands was taken for a decimal mark: {@code 10.98} for {@code 10.980}. */
        LOST_THOUSANDS(new Phrase(
                "dấu phân cách hàng nghìn bị hiểu là dấu thập phân",
                "a mark between thousands was taken for a decimal mark"));

        private final Phrase phrase;

        Kind(Phrase phrase) {
            this.phrase = phrase;
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }

    /**
     * Checks what is given.
     *
     * @param kind what went wrong in writing
     * @param part which of the parts, from 0; empty for the total
     * @param printed the figure as it stands
     * @param corrected the number with which the sum closes
     */
    public FigureCorrection {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(printed, "printed");
    }

    /** All corrections of one figure that close the sum of otherwise exact numbers. */
    static List<FigureCorrection> closing(Written<Stated<Long>> total, List<Written<Stated<Long>>> parts) {
        int open = (int) parts.stream().filter(part -> exact(part).isEmpty()).count();
        // Two numbers that are no exact ones cannot both follow from the others.
        if (open > 1) {
            return List.of();
        }
        BigInteger sum = parts.stream().flatMap(part -> exact(part).stream()).reduce(BigInteger.ZERO, BigInteger::add);
        List<FigureCorrection> found = new ArrayList<>();
        exact(total).ifPresent(whole -> {
            for (int i = 0; i < parts.size(); i++) {
                Written<Stated<Long>> part = parts.get(i);
                Optional<BigInteger> number = exact(part);
                if (open == 0 || number.isEmpty()) {
                    of(Optional.of(i), part, whole.subtract(sum).add(number.orElse(BigInteger.ZERO)))
                            .ifPresent(found::add);
                }
            }
        });
        if (open == 0) {
            of(Optional.empty(), total, sum).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<FigureCorrection> of(
            Optional<Integer> part, Written<Stated<Long>> printed, BigInteger needed) {
        if (needed.signum() < 0 || needed.bitLength() >= Long.SIZE) {
            return Optional.empty();
        }
        long number = needed.longValue();
        if (printed.value().isEmpty()) {
            return printed.text()
                    .filter(text -> LostThousands.candidates(text).contains(number))
                    .map(text -> new FigureCorrection(Kind.LOST_THOUSANDS, part, printed, number));
        }
        return exact(printed)
                .filter(stands -> isSwapped(stands.toString(), needed.toString()))
                .map(stands -> new FigureCorrection(Kind.DIGIT_SWAP, part, printed, number));
    }

    private static Optional<BigInteger> exact(Written<Stated<Long>> figure) {
        return figure.value().flatMap(Stated::exact).map(BigInteger::valueOf);
    }

    /** Whether the two differ in just two neighbouring digits, which changed places. */
    private static boolean isSwapped(String digits, String other) {
        if (digits.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < digits.length() && digits.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < digits.length()
                && digits.charAt(at) == other.charAt(at + 1)
                && digits.charAt(at + 1) == other.charAt(at)
                && digits.substring(at + 2).equals(other.substring(at + 2));
    }
}
