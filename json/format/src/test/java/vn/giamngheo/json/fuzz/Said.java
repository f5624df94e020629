package vn.giamngheo.json.fuzz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giamngheo.text.VietnameseText;

/**
 * What a document says: every string, number and flag, each under the name of the property that it is or is in. Nothing
 * of it may be lost between reading and writing.
 */
final class Said {

    /** What is as usual is not written, and says nothing. */
    private static final Set<String> USUAL = Set.of(
            "about=false",
            "above=0",
            "acrossStandards=false",
            "asAmended=false",
            "bound=none",
            "complete=true",
            "decimals=0",
            "floor=0",
            "incomplete=0",
            "leftOut=0",
            "levelSupplied=false",
            "linePeriod=month",
            "missing=complete",
            "modality=assigned",
            "on=0",
            "partsComplete=true",
            "rateBase=own-total",
            "scheme=national",
            "several=false",
            "unknown=0",
            "watts=false");

    private static final Set<String> NAMES = Set.of("named", "text", "name", "code");

    /** Numbers of which only the value is kept. */
    private static final Set<String> AMOUNTS = Set.of(
            "floorArea",
            "weight",
            "population",
            "poor",
            "incomplete",
            "leftOut",
            "unknown",
            "on",
            "above",
            "withIncome",
            "atMost",
            "below");

    /** Lists of what is there or is not: what is told twice is told once. */
    private static final Set<String> ONCE = Set.of("findings", "changes", "waivers");

    private static final Set<String> AGENCIES = Set.of("named", "group", "officer");

    private static final Pattern TRAILING_ZEROS = Pattern.compile("\\.?0+$");

    private static final Pattern MINUS_ZERO = Pattern.compile("-0(\\.0+)?");

    private Said() {}

    /** What the one text says and the other does not. */
    static List<String> lost(String read, String written) {
        List<String> lost = in(read);
        List<String> kept = in(written);
        kept.forEach(lost::remove);
        lost.removeAll(USUAL);
        return lost;
    }

    private static List<String> in(String text) {
        List<String> said = new ArrayList<>();
        collect("", Json.parse(text), said);
        return said;
    }

    /**
     * Without what reading may change: the composition of letters, what cannot be seen in the names and codes of
     * agencies and places, zeros after the decimals of amounts, the sign of zero.
     */
    private static String plain(String name, String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (NAMES.contains(name)) {
            return VietnameseText.clean(composed);
        }
        String signed = MINUS_ZERO.matcher(composed).matches() ? composed.substring(1) : composed;
        return AMOUNTS.contains(name) && signed.indexOf('.') > 0
                ? TRAILING_ZEROS.matcher(signed).replaceFirst("")
                : signed;
    }

    /** An agency whose wording says all is its wording: then its kind is not written. */
    private static boolean isAgency(Json json) {
        return json.properties.stream()
                .anyMatch(property -> property.name.equals("kind") && AGENCIES.contains(property.value.text));
    }

    private static void collectAgency(String name, Json agency, List<String> said) {
        Set<String> texts = new HashSet<>();
        for (Json.Property property : agency.properties) {
            boolean isText = property.name.equals("text");
            // A name is written where it is not the text.
            boolean isName = isText || property.name.equals("name");
            if (isName ? texts.add(property.value.text) : !property.name.equals("kind")) {
                collect(isText ? name : property.name, property.value, said);
            }
        }
    }

    private static void collect(String name, Json json, List<String> said) {
        if (isAgency(json)) {
            collectAgency(name, json, said);
            return;
        }
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
        Set<String> elements = new HashSet<>();
        for (Json element : json.elements) {
            if (!ONCE.contains(name) || elements.add(inOrder(element).toString())) {
                collect(name, element, said);
            }
        }
    }

    /** The same with its properties in the order of their names. */
    private static Json inOrder(Json json) {
        Json sorted = json.copy();
        sorted.all().forEach(each -> each.properties.sort(Comparator.comparing(property -> property.name)));
        return sorted;
    }
}
