package vn.giamngheo.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of all entries by their stems. */
final class NameIndex {

    private final Map<String, List<EntryName>> names = new HashMap<>();
    private final NearNames near = new NearNames();

    /** Entries by id, so that what is found does not depend on the order in which they were given. */
    NameIndex(Collection<AgencyEntry> entries) {
        for (AgencyEntry entry : entries) {
            add(new EntryName(entry, entry.name(), Optional.empty()));
            for (AgencyAlias alias : entry.aliases()) {
                add(new EntryName(entry, alias.name(), Optional.of(alias)));
            }
        }
    }

    private void add(EntryName name) {
        String stem = NameKeys.stem(name.text(), name.entry().level());
        names.computeIfAbsent(stem, key -> new ArrayList<>()).add(name);
        near.add(stem, name);
    }

    /** The names that have a stem; none of them if no name has. */
    List<EntryName> of(String stem) {
        return names.getOrDefault(stem, List.of());
    }

    /** The names much like one, the nearest first. */
    List<EntryName> near(String key) {
        return near.of(key);
    }
}
