package vn.giamngheo.json.format.spi;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of a type for hosts that put one around each document. */
public final class RootName {

    private RootName() {}

    /**
     * {@return the simple name of the widest of a type and its supertypes that have a form, if there is any} It is the
     * same for what is written, of which only the class is known, and for what is asked for.
     *
     * @param format the types that have a form
     * @param type the type
     */
    public static Optional<String> of(DocumentFormat format, Class<?> type) {
        if (format.find(type).isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .flatMap(wider -> of(format, wider).stream())
                .findFirst()
                .or(() -> Optional.of(type.getSimpleName()));
    }
}
