package vn.giamngheo.json.format.internal.bytes;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A property with each of the constants it can have, as they are written.
 *
 * @param <E> the constants
 */
final class Written<E extends Enum<E>> {

    private final Map<E, byte[]> bytes;

    private Written(Map<E, byte[]> bytes) {
        this.bytes = bytes;
    }

    /** Constants as the tables write them, with what comes before and after. */
    static <E extends Enum<E>> Written<E> kebab(Class<E> type, String before, String after) {
        Map<E, byte[]> bytes = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String code = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            bytes.put(constant, LineOut.ascii(before + code + after));
        }
        return new Written<>(bytes);
    }

    byte[] of(E constant) {
        return Objects.requireNonNull(bytes.get(constant));
    }
}
