package vn.giamngheo.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** Collects what is wrong, so that all of it is said at once. */
final class Faults {

    private final List<Phrase> found = new ArrayList<>();

    void add(String vietnamese, String english) {
        found.add(new Phrase(vietnamese, english));
    }

    /** The same of several units, sorted by code; of none there is nothing to say. */
    void addCodes(String vietnamese, String english, Collection<String> codes) {
        if (!codes.isEmpty()) {
            String shown = Words.codes(codes.stream().distinct().sorted().toList());
            add(vietnamese + ": " + shown, english + ": " + shown);
        }
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new RefusedException(joined(Phrase::vietnamese), joined(Phrase::english));
        }
    }

    private String joined(Function<Phrase, String> words) {
        return found.stream().map(words).collect(Collectors.joining("; "));
    }
}
