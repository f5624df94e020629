package vn.giamngheo.json.fuzz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a document says: every string, number and flag, each under the name of the property that it is or is in. Nothing
 * of it may be lost between reading and writing.
 */
final class Said {

    /** What is as usual is not written, and says nothing. */
    private static final Set<String> USUAL = Set.of();

    private static final Set<String> NAMES = Set.of("named", "text", "name");

    private static final Pattern MINUS_ZERO = Pattern.compile("-0(\\.0+)?");

    private Said() {}

    /** What the one text says and the other does not. */
    static List<String> lost(String read, String written) {
        List<String> lost = in(read);
        in(written).forEach(lost::remove);
        lost.removeAll(USUAL);
        return lost;
    }

    private static List<String> in(String text) {
        List<String> said = new ArrayList<>();
        collect("", Json.parse(text), said);
        return said;
    }

    /** Without what reading may change: the composition of letters, spaces in the names of agencies, the sign of zero. */
    private static String plain(String name, String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (NAMES.contains(name)) {
            return composed.strip().replaceAll("\\s+", " ");
        }
        return MINUS_ZERO.matcher(composed).matches() ? composed.substring(1) : composed;
    }

    private static void collect(String name, Json json, List<String> said) {
        if (json.isScalar()) {
            said.add(name + "=" + plain(name, json.text));
        }
        Set<String> names = new HashSet<>();
        for (Json.Property property : json.properties) {
            if (!names.add(property.name)) {
                said.add("a second " + property.name);
            }
            collect(property.name, property.value, said);
        }
        json.elements.forEach(element -> collect(name, element, said));
    }
}
