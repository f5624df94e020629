package vn.giamngheo.testkit.text;

import java.util.List;
import java.util.Set;

/**
 * Where a text can be changed, and into what.
 *
 * @param from the first letter
 * @param to behind the last letter
 * @param instead what may stand there instead, the most usual first; at least one
 */
record Place(int from, int to, List<String> instead) {

    static Place at(int letter, String... instead) {
        return new Place(letter, letter + 1, List.of(instead));
    }

    static Place at(int letter, Set<String> instead) {
        return new Place(letter, letter + 1, List.copyOf(instead));
    }

    String instead(int choice) {
        return instead.get(Math.min(choice, instead.size() - 1));
    }
}
