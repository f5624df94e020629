package vn.giamngheo.monetary;

import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * A line of income per head. Lines are equal if they are the same amount a month: 18,000,000 a year is 1,500,000 a
 * month. Ordered by that amount.
 */
public final class PovertyLine implements Comparable<PovertyLine> {

    /** The most that a line may be, in đồng over its period: with it every product still fits a {@code long}. */
    static final long MOST = 1_000_000_000_000L;

    /** Đồng in all {@link #months}; both without a common divisor. */
    private final long dong;

    private final int months;

    private PovertyLine(long dong, int months) {
        this.dong = dong;
        this.months = months;
    }

    /**
     * {@return a line}
     *
     * @param amount from 1 to 10<sup>12</sup> đồng, both included, over the period
     * @param period the time the amount is stated over
     * @throws RefusedException if the amount is outside these bounds
     */
    public static PovertyLine of(Vnd amount, LinePeriod period) {
        return of(amount.dong(), period.months());
    }

    /**
     * {@return a line stated per month}
     *
     * @param amount from 1 to 10<sup>12</sup> đồng per person per month, both included
     * @throws RefusedException if the amount is outside these bounds
     */
    public static PovertyLine perMonth(Vnd amount) {
        return of(amount, LinePeriod.MONTH);
    }

    /**
     * {@return a line stated per year}
     *
     * @param amount from 1 to 10<sup>12</sup> đồng per person per year, both included
     * @throws RefusedException if the amount is outside these bounds
     */
    public static PovertyLine perYear(Vnd amount) {
        return of(amount, LinePeriod.YEAR);
    }

    /**
     * {@return the line of that amount per person per month, as {@link #perMonth()} tells it}
     *
     * @param perMonth đồng: from 1 to 10<sup>12</sup> over 1, 2, 3, 4, 6 or 12
     * @throws RefusedException if it is another number
     */
    public static PovertyLine ofPerMonth(Ratio perMonth) {
        boolean isLine = perMonth.signum() > 0
                && perMonth.numerator().bitLength() < Long.SIZE
                && perMonth.denominator().bitLength() < Integer.SIZE
                && LinePeriod.YEAR.months() % perMonth.denominator().intValueExact() == 0;
        if (!isLine) {
            throw new RefusedException(
                    "chuẩn thu nhập phải là số đồng cho một số tháng tròn của năm, không phải " + perMonth,
                    "a line must be đồng over months that divide a year but was " + perMonth);
        }
        return of(perMonth.numerator().longValueExact(), perMonth.denominator().intValueExact());
    }

    static PovertyLine of(long dong, int months) {
        if (dong < 1 || dong > MOST) {
            throw new RefusedException(
                    "chuẩn thu nhập phải từ 1 đến "
                            + Language.VIETNAMESE.notation().format(MOST)
                            + " (đơn vị là đồng), không phải "
                            + Language.VIETNAMESE.notation().format(dong),
                    "a line must be from 1 to " + Language.ENGLISH.notation().format(MOST)
                            + " (the unit is đồng) but was "
                            + Language.ENGLISH.notation().format(dong));
        }
        int common = (int) Fraction.common(dong, months);
        return new PovertyLine(dong / common, months / common);
    }

    /** {@return the line in đồng per person per month} */
    public Ratio perMonth() {
        return Ratio.of(dong, months);
    }

    /** The numerator of {@link #perMonth()}. */
    long dong() {
        return dong;
    }

    /** The denominator of {@link #perMonth()}. */
    int months() {
        return months;
    }

    @Override
    public int compareTo(PovertyLine other) {
        return Long.compare(dong * other.months, other.dong * months);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PovertyLine that && dong == that.dong && months == that.months;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(dong) + months;
    }

    /** The amount per person per month as a fraction. */
    @Override
    public String toString() {
        return perMonth().toString();
    }
}
