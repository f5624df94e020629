package vn.giamngheo.allocation;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/** One of the units among which a number is shared out, with all that decides how much it gets. */
@Value.Immutable
@ModelStyle
public abstract sealed class AllocationUnit permits ImmutableAllocationUnit {

    private static final int MAX_CODE_LENGTH = 64;

    AllocationUnit() {}

    /**
     * {@return what the unit is known by} It decides between equal remainders, so it should not change when the unit is
     * renamed: a code rather than a name. From 1 to 64 {@code char}s in normal form C, however it was given, without spaces at the ends or
     * several together.
     */
    public abstract String code();

    /** {@return what it counts for; only the proportions between units matter; not negative} */
    public abstract Ratio weight();

    /** {@return how many it has, and cannot give more than; not negative; empty where that does not limit it} */
    public abstract Optional<Long> current();

    /** {@return the least it takes; not negative, 0 if not set} */
    @Value.Default
    public long floor() {
        return 0;
    }

    /** {@return the most it takes, as decided; not negative; empty if nothing was decided} */
    public abstract Optional<Long> cap();

    /** {@return the number it takes whatever the others do; not negative; empty if it takes part in the sharing} */
    public abstract Optional<Long> locked();

    /** {@return a builder that starts from this unit} */
    public abstract Builder toBuilder();

    /** {@return the most it can take: the lesser of {@link #cap()} and {@link #current()}; empty without either} */
    public Optional<Long> limit() {
        return Stream.of(cap(), current()).flatMap(Optional::stream).min(Long::compare);
    }

    /** Codes are compared, so they are kept in one form. */
    @Value.Check
    AllocationUnit normalised() {
        String code = VietnameseText.nfc(code());
        checkCode(code);
        boolean negative = weight().signum() < 0
                || floor() < 0
                || Stream.of(current(), cap(), locked())
                        .flatMap(Optional::stream)
                        .anyMatch(number -> number < 0);
        if (negative) {
            throw new RefusedException(
                    "trọng số (weight), số hiện có (current), mức sàn (floor), mức trần (cap) và số đã chốt (locked)"
                            + " của " + code() + " không được âm",
                    "weight, current, floor, cap and locked of " + code() + " must not be negative");
        }
        return code.equals(code()) ? this : toBuilder().code(code).build();
    }

    private static void checkCode(String code) {
        if (code.isEmpty()
                || code.length() > MAX_CODE_LENGTH
                || !VietnameseText.clean(code).equals(code)) {
            String shown = Phrase.shown(code);
            throw new RefusedException(
                    "mã đơn vị (code) phải có từ 1 đến " + MAX_CODE_LENGTH
                            + " ký tự, không có khoảng trắng thừa, không phải “" + shown + "”",
                    "code must have from 1 to " + MAX_CODE_LENGTH + " characters without needless spaces but was '"
                            + shown + "'");
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a unit; {@code build} throws {@link IllegalStateException} if code or weight is not set, and
     * {@link RefusedException} if the code is none or a number is negative.
     */
    public static final class Builder extends ImmutableAllocationUnit.Builder {
        Builder() {}
    }
}
