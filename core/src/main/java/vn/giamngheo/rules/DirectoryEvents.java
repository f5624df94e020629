package vn.giamngheo.rules;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.succession.SuccessionEvent;

/**
 * Events that change agencies, with the agencies, before a {@link vn.giamngheo.succession.Succession} is made of them, which
 * would refuse what is wrong. Pointers are such as {@code /events/3}; where several are concerned, that of the last; that of
 * the list where an event is missing.
 *
 * @param directory the agencies and places
 * @param events the events, in any order
 */
public record DirectoryEvents(Directory directory, List<SuccessionEvent> events) {

    /**
     * Copies the list.
     *
     * @param directory the agencies and places
     * @param events the events
     */
    public DirectoryEvents {
        Objects.requireNonNull(directory, "directory");
        events = List.copyOf(events);
    }
}
