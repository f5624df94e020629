package vn.giamngheo.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was read from a table: the whole of it, or everything that is wrong with it.
 *
 * @param value what was read; present only if nothing is wrong
 * @param faults all that is wrong, in the order of the text; empty if a value is present
 * @param <T> what it is read as
 */
public record Loaded<T>(Optional<T> value, List<TableFault> faults) {

    /**
     * Checks that there is either a value or a fault.
     *
     * @param value what was read
     * @param faults all that is wrong
     * @throws IllegalArgumentException if there are both or neither
     */
    public Loaded {
        faults = List.copyOf(faults);
        if (value.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("either a value or faults, but the faults were " + faults);
        }
    }

    /**
     * {@return a table that was read}
     *
     * @param value what was read
     * @param <T> what it is read as
     */
    public static <T> Loaded<T> of(T value) {
        return new Loaded<>(Optional.of(value), List.of());
    }

    /**
     * {@return a table that cannot be used}
     *
     * @param faults all that is wrong; at least one
     * @param <T> what it would be read as
     */
    public static <T> Loaded<T> faulty(List<TableFault> faults) {
        return new Loaded<>(Optional.empty(), faults);
    }

    /**
     * {@return what was read}
     *
     * @throws RefusedException if anything is wrong, with all of it in the reason
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new RefusedException(all(Language.VIETNAMESE), all(Language.ENGLISH)));
    }

    private String all(Language language) {
        String line = new Phrase("dòng", "line").in(language);
        return faults.stream()
                .map(fault -> (fault.line() == 0 ? "" : line + " " + fault.line() + ": ")
                        + fault.reason().in(language))
                .collect(Collectors.joining("; "));
    }
}
