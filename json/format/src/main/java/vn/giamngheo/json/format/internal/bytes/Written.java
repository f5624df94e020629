package vn.giamngheo.json.format.internal.bytes;

import java.util.Locale;

/**
 * A property with each of the constants it can have, as they are written.
 *
 * @param <E> the constants
 */
final class Written<E extends Enum<E>> {

    private final byte[][] bytes;

    private Written(byte[][] bytes) {
        this.bytes = bytes;
    }

    /** Constants as the tables write them, with what comes before and after. */
    static <E extends Enum<E>> Written<E> kebab(Class<E> type, String before, String after) {
        E[] constants = type.getEnumConstants();
        byte[][] bytes = new byte[constants.length][];
        for (E constant : constants) {
            String code = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            bytes[constant.ordinal()] = LineOut.ascii(before + code + after);
        }
        return new Written<>(bytes);
    }

    byte[] of(E constant) {
        return bytes[constant.ordinal()];
    }
}
