package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * The words of a deployer: another language, or other words for some of the texts. The keys are those of {@link
 * Catalogue#texts}; whatever is not there is said in the words of this library. From a file of properties, which the
 * deployer reads:
 *
 * <pre>{@code
 * Map<String, String> texts = new TreeMap<>();
 * properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
 * Wordings french = Wordings.of(Locale.FRENCH, Language.ENGLISH, texts, validator.catalogue());
 * Renderer.in(Language.ENGLISH).using(french).text(report);
 * }</pre>
 *
 * <p>A translator starts from {@link Catalogue#texts} and goes on with {@link #missing()}, which after a new version of this
 * library holds what came with it.
 */
public final class Wordings {

    private final Locale locale;
    private final Language manner;
    private final Map<String, String> texts;
    private final Map<String, String> missing;

    private Wordings(Locale locale, Language manner, Map<String, String> texts, Map<String, String> missing) {
        this.locale = locale;
        this.manner = manner;
        this.texts = texts;
        this.missing = missing;
    }

    /**
     * {@return the words}
     *
     * @param locale of what language they are
     * @param manner how numbers, days and money are written, and in what language all is said for which there is no text
     * @param texts the texts by key; a message names just the operands that the message of the code names, each in
     *     braces, and has <code>{{</code> for <code>{</code>
     * @param catalogue what can be said
     * @throws RefusedException if a key is none of the catalogue, or a text is blank, not in Unicode normal form C or names
     *     other operands; all faults are named
     */
    public static Wordings of(Locale locale, Language manner, Map<String, String> texts, Catalogue catalogue) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(manner, "manner");
        Map<String, String> known = WordKeys.texts(catalogue, manner);
        List<Phrase> faults = new ArrayList<>();
        new TreeMap<>(texts).forEach((key, text) -> check(key, text, known, faults));
        if (!faults.isEmpty()) {
            throw new RefusedException(
                    faults.stream().map(Phrase::vietnamese).collect(Collectors.joining("; ")),
                    faults.stream().map(Phrase::english).collect(Collectors.joining("; ")));
        }
        Map<String, String> missing = new TreeMap<>(known);
        missing.keySet().removeAll(texts.keySet());
        return new Wordings(locale, manner, Map.copyOf(texts), Collections.unmodifiableMap(missing));
    }

    private static void check(String key, String text, Map<String, String> known, List<Phrase> faults) {
        String shown = Phrase.shown(key);
        String standard = known.get(key);
        if (standard == null) {
            faults.add(new Phrase(
                    "“" + shown + "” không phải là khóa của câu chữ nào", "'" + shown + "' is the key of no text"));
            return;
        }
        if (text.isBlank()) {
            faults.add(new Phrase("“" + shown + "” để trống", "'" + shown + "' is blank"));
            return;
        }
        if (!VietnameseText.nfc(text).equals(text)) {
            faults.add(new Phrase(
                    "“" + shown + "” không theo dạng chuẩn Unicode dựng sẵn (NFC)",
                    "'" + shown + "' is not in Unicode normal form C"));
        }
        Set<String> expected = Template.placeholders(standard);
        Set<String> found = Template.placeholders(text);
        if (!expected.equals(found)) {
            faults.add(new Phrase(
                    "“" + shown + "” phải có các trường " + expected + " nhưng có " + shown(found),
                    "'" + shown + "' must name the operands " + expected + " but names " + shown(found)));
        }
    }

    private static String shown(Set<String> names) {
        return Phrase.shown(new TreeSet<>(names).toString());
    }

    /** {@return of what language they are} */
    public Locale locale() {
        return locale;
    }

    /** {@return how numbers, days and money are written, and in what language all is said for which there is no text} */
    public Language manner() {
        return manner;
    }

    /** {@return what is still said in the words of this library: those words by key, in the order of the keys} */
    public Map<String, String> missing() {
        return missing;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
