package vn.giamngheo.allocation;

import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * What one unit gets, and why.
 *
 * @param code the code of the unit
 * @param number what it gets; the quota, or one of the two whole numbers beside it
 * @param quota what it would get if numbers need not be whole; exact, not negative
 * @param bound what decided the quota
 * @param left how many it has after giving the number; not negative; empty where it is not known how many it has
 */
public record AllocationShare(String code, long number, Ratio quota, ShareBound bound, Optional<Long> left) {

    /** A reader wants to see which way it was rounded, not the fraction. */
    private static final int SHOWN_DECIMALS = 2;

    /**
     * Checks what is given.
     *
     * @param code the code of the unit
     * @param number what it gets
     * @param quota what it would get if numbers need not be whole
     * @param bound what decided the quota
     * @param left how many it has after giving the number
     * @throws RefusedException if a number is negative, or the number is not the quota or next to it
     */
    public AllocationShare {
        code = VietnameseText.nfc(code);
        Objects.requireNonNull(bound, "bound");
        boolean negative = quota.signum() < 0 || left.filter(rest -> rest < 0).isPresent();
        Ratio off = quota.minus(Ratio.of(number));
        if (negative || off.compareTo(Ratio.ONE) >= 0 || off.compareTo(Ratio.ONE.negated()) <= 0) {
            throw new RefusedException(
                    "số phân bổ (number) phải bằng số theo tỷ lệ (quota) hoặc là số nguyên liền kề,"
                            + " và không số nào được âm",
                    "number must be the quota or a whole number next to it, and nothing may be negative");
        }
    }

    /** {@return the whole part of the quota} */
    public long wholePart() {
        return quota.floor().longValueExact();
    }

    /** {@return what the quota has beyond its whole part; from 0, below 1} */
    public Ratio remainder() {
        return quota.minus(Ratio.of(wholePart()));
    }

    /** {@return true if its remainder was among the largest, and it got one more than the whole part} */
    public boolean roundedUp() {
        return number > wholePart();
    }

    /**
     * The share in words.
     *
     * @param language the language of the reader
     * @param unit what is counted
     * @return {@code A01: 1.235 hộ (theo trọng số được 1.234,57, làm tròn lên), còn 3.000 hộ}
     */
    public String describe(Language language, CountUnit unit) {
        boolean vietnamese = language == Language.VIETNAMESE;
        String rest = left.map(number -> (vietnamese ? ", còn " : ", leaving ") + Words.counted(number, unit, language))
                .orElse("");
        return code + ": " + Words.counted(number, unit, language) + " (" + why(language, vietnamese) + ")" + rest;
    }

    private String why(Language language, boolean vietnamese) {
        String words = bound.phrase().in(language);
        if (quota.isWhole()) {
            return words;
        }
        String exact = language.notation().format(quota.round(SHOWN_DECIMALS, RoundingMode.HALF_UP));
        String up = vietnamese ? ", làm tròn lên" : ", rounded up";
        String down = vietnamese ? ", làm tròn xuống" : ", rounded down";
        return words + (vietnamese ? " được " : " ") + exact + (roundedUp() ? up : down);
    }
}
