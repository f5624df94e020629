package vn.giamngheo.json.format.spi;

import java.util.List;
import java.util.Optional;

/** The types that have a form in JSON. */
public interface DocumentFormat {

    /** {@return the types that have a form of their own, in the order in which they were named} */
    List<Class<?>> types();

    /**
     * The form of a type: its own, or that of the nearest of its supertypes that has one.
     *
     * @param type the type
     * @param <T> the type
     * @return the form, if there is one
     */
    <T> Optional<ValueFormat<T>> find(Class<T> type);

    /**
     * The form of a type that must have one.
     *
     * @param type the type
     * @param <T> the type
     * @return the form
     * @throws IllegalArgumentException if the type has none
     */
    default <T> ValueFormat<T> require(Class<T> type) {
        return find(type)
                .orElseThrow(
                        () -> new IllegalArgumentException("type has no form in the wire format: " + type.getName()));
    }
}
