package vn.giamngheo.json.format.tables;

import java.util.function.Function;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.internal.GeneralLines;
import vn.giamngheo.json.format.internal.bytes.HouseholdBytes;
import vn.giamngheo.json.format.internal.bytes.HouseholdLines;
import vn.giamngheo.json.format.spi.LineDecoder;
import vn.giamngheo.json.format.spi.LineEncoder;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.spi.Utf8Out;
import vn.giamngheo.json.format.spi.ValueFormat;

/** The wire format of the domain, line by line. */
public final class StandardLines {

    private StandardLines() {}

    /**
     * {@return what reads lines of a type}
     *
     * @param type the type
     * @param texts gives the tokens of a text, by a JSON library; used by many threads
     * @param options how to read
     * @param <T> the type
     * @throws IllegalArgumentException if the type has no form in the wire format
     */
    public static <T> LineDecoder<T> decoder(
            Class<T> type, Function<? super String, ? extends TokenSource> texts, ReadOptions options) {
        if (!type.equals(Household.class)) {
            return general(type, texts, options);
        }
        @SuppressWarnings("unchecked") // It is the same type.
        LineDecoder<T> households = (LineDecoder<T>) households(texts, options);
        return households;
    }

    /**
     * {@return what reads lines of households}
     *
     * @param texts gives the tokens of a text, by a JSON library; used by many threads
     * @param options how to read
     */
    public static LineDecoder<Household> households(
            Function<? super String, ? extends TokenSource> texts, ReadOptions options) {
        return new HouseholdLines(
                () -> general(Household.class, texts, options),
                options.limits(),
                texts.apply("").plainLength());
    }

    private static <T> LineDecoder<T> general(
            Class<T> type, Function<? super String, ? extends TokenSource> texts, ReadOptions options) {
        return new GeneralLines<>(StandardFormat.format().require(type), texts, options);
    }

    /**
     * {@return what writes lines of a type}
     *
     * @param type the type
     * @param <T> the type
     * @throws IllegalArgumentException if the type has no form in the wire format
     */
    public static <T> LineEncoder<T> encoder(Class<T> type) {
        if (type.equals(Household.class)) {
            return (value, out) -> HouseholdBytes.write((Household) value, out);
        }
        ValueFormat<T> format = StandardFormat.format().require(type);
        Utf8Out line = Utf8Out.oneLine();
        return (value, out) -> {
            line.clear();
            format.write(value, line);
            line.putInto(out);
        };
    }
}
