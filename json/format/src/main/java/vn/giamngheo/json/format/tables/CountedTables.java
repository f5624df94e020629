package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DECIMAL;
import static vn.giamngheo.json.format.internal.Scalars.INT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.Key;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.json.format.internal.Values;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** What measures count, and how much: the same in all documents about measures. */
final class CountedTables {

    /** How much is counted, as a decimal. */
    static final Codec<BigDecimal> AMOUNT = Codecs.shaped(Shapes.DECIMAL_FROM_ZERO, DECIMAL);

    private static final Codec<String> CODE = Codecs.codes(
            List.of("households", "persons", "sampled-households", "sampled-persons"), Function.identity());

    private static final Codec<Integer> DECIMALS = Codecs.shaped(new Shape.Whole(0, Unit.MAX_DECIMALS), INT);

    private CountedTables() {}

    /**
     * The two properties that tell a unit.
     *
     * @param code its code
     * @param decimals the decimals of weights
     */
    record UnitKeys(Key<String> code, Key<Integer> decimals) {
        Unit of(Values values) {
            return Unit.of(values.get(code), values.get(decimals));
        }
    }

    static <T> UnitKeys unit(RecordTable<T> t, Function<? super T, ? extends Unit> unit) {
        return new UnitKeys(
                t.required("unit", CODE, value -> unit.apply(value).code()),
                t.defaulted("decimals", DECIMALS, 0, value -> unit.apply(value).decimals()));
    }

    /** An amount as a whole number of the last decimal of its unit. */
    static long sum(BigDecimal amount, Unit unit) {
        int decimals = unit.decimals();
        if (amount.signum() < 0
                || amount.scale() > decimals
                || amount.compareTo(BigDecimal.valueOf(Long.MAX_VALUE, decimals)) > 0) {
            String shown = Phrase.shown(amount.toPlainString());
            throw new RefusedException(
                    "số đếm phải không âm, có không quá " + decimals
                            + " chữ số thập phân và không quá lớn, không phải “" + shown + "”",
                    "an amount must not be negative, have at most " + decimals
                            + " decimals and not be too great but was '" + shown + "'");
        }
        return amount.setScale(decimals).unscaledValue().longValueExact();
    }

    /** What is made, unless sums are beyond what they are kept in. */
    static <T> T within(Supplier<T> made) {
        try {
            return made.get();
        } catch (ArithmeticException e) {
            RefusedException refusal = new RefusedException(
                    "tổng các số đếm vượt quá giới hạn 64 bit", "the amounts add up to more than 64 bits hold");
            refusal.initCause(e);
            throw refusal;
        }
    }

    static BigDecimal amount(long sum, Unit unit) {
        return BigDecimal.valueOf(sum, unit.decimals());
    }

    static Optional<BigDecimal> unlessZero(BigDecimal amount) {
        return Optional.of(amount).filter(some -> some.signum() != 0);
    }
}
