package vn.giamngheo.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.internal.WholeSum;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * An amount of đồng: a whole number that fits a {@code long}, negative for a difference. There is no smaller unit;
 * every computation is exact or throws.
 */
public final class Vnd implements Comparable<Vnd> {

    /** Nothing. */
    public static final Vnd ZERO = new Vnd(0);

    private final long dong;

    private Vnd(long dong) {
        this.dong = dong;
    }

    /**
     * An amount in đồng.
     *
     * @param dong the number of đồng
     * @return the amount
     */
    public static Vnd of(long dong) {
        return new Vnd(dong);
    }

    /**
     * An amount in a larger unit: {@code of(new BigDecimal("2.5"), BILLION)}.
     *
     * @param amount the number of units
     * @param unit the unit
     * @return the amount
     * @throws ArithmeticException if it is not a whole number of đồng, or beyond the range of a {@code long}
     */
    public static Vnd of(BigDecimal amount, VndUnit unit) {
        return new Vnd(Whole.scaled(amount, unit.exponent(), "amount in " + unit));
    }

    /**
     * Reads an amount in Vietnamese notation with its unit: {@code 671.041 triệu đồng}, {@code 2,5 tỷ đồng},
     * {@code 1.500.000đ}. Units are đồng, đ, VNĐ and VND, alone or after nghìn (ngàn), triệu, tỷ (tỉ) or nghìn tỷ. The
     * inverse of {@link #toString()}.
     *
     * @param text the amount
     * @return the amount
     * @throws IllegalArgumentException if the unit is missing or not known, the number is not in Vietnamese notation,
     *     or it is not a whole number of đồng within the range of a {@code long}
     */
    public static Vnd parse(String text) {
        return MoneyText.read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "text must be a whole amount of đồng in Vietnamese notation with its unit, such as"
                                + " '671.041 triệu đồng', but was '" + Phrase.shown(text) + "'"));
    }

    /**
     * The sum of amounts in any order, zero if there are none.
     *
     * @param amounts the amounts
     * @return the sum
     * @throws ArithmeticException if it is beyond the range of a {@code long}
     */
    public static Vnd sum(Iterable<Vnd> amounts) {
        List<Long> parts = new ArrayList<>();
        amounts.forEach(amount -> parts.add(amount.dong));
        return WholeSum.of(parts)
                .map(Vnd::of)
                .orElseThrow(() -> new ArithmeticException("sum is beyond the range of a long"));
    }

    /**
     * The number of đồng.
     *
     * @return the number, negative for a difference
     */
    public long dong() {
        return dong;
    }

    /**
     * This amount and another.
     *
     * @param other the other amount
     * @return the sum
     * @throws ArithmeticException if it is beyond the range of a {@code long}
     */
    public Vnd plus(Vnd other) {
        return new Vnd(Math.addExact(dong, other.dong));
    }

    /**
     * This amount less another.
     *
     * @param other the other amount
     * @return the difference, which may be negative
     * @throws ArithmeticException if it is beyond the range of a {@code long}
     */
    public Vnd minus(Vnd other) {
        return new Vnd(Math.subtractExact(dong, other.dong));
    }

    /**
     * This amount so many times.
     *
     * @param times how many times
     * @return the product
     * @throws ArithmeticException if it is beyond the range of a {@code long}
     */
    public Vnd multipliedBy(long times) {
        return new Vnd(Math.multiplyExact(dong, times));
    }

    /**
     * This amount as it is printed in a unit, with as many decimals as it takes to be exact:
     * {@code 671.041 triệu đồng}, {@code 1.5 million đồng}.
     *
     * @param unit the unit
     * @param language the language, which decides the notation
     * @return number and unit
     */
    public String in(VndUnit unit, Language language) {
        BigDecimal number = Decimals.canonical(BigDecimal.valueOf(dong, unit.exponent()), "amount");
        return language.notation().format(number) + " " + unit.noun(language);
    }

    @Override
    public int compareTo(Vnd other) {
        return Long.compare(dong, other.dong);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vnd vnd && dong == vnd.dong;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(dong);
    }

    /** The amount in đồng, in Vietnamese: {@code 671.041.000.000 đồng}. */
    @Override
    public String toString() {
        return in(VndUnit.DONG, Language.VIETNAMESE);
    }
}
