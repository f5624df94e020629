package vn.giamngheo.json.format.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.giamngheo.json.format.JsonSchemas;
import vn.giamngheo.text.Phrase;

/**
 * What types and properties are called and what they state, from {@code words.tsv}.
 *
 * @param title what it is called
 * @param description what it states
 */
record SchemaWords(Phrase title, Phrase description) {

    static final String HEADER = "key\ttitle vi\ttitle en\tdescription vi\tdescription en";

    private static final int COLUMNS = 5;

    /** By key, sorted. */
    static SortedMap<String, SchemaWords> all() {
        SortedMap<String, SchemaWords> words = new TreeMap<>();
        text().lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> put(words, cells));
        return Collections.unmodifiableSortedMap(words);
    }

    private static void put(Map<String, SchemaWords> words, String... cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "a line of words has not " + COLUMNS + " cells: " + String.join("|", cells));
        }
        SchemaWords read = new SchemaWords(new Phrase(cells[1], cells[2]), new Phrase(cells[3], cells[4]));
        if (words.put(cells[0], read) != null) {
            throw new IllegalStateException("there are two lines of words for " + cells[0]);
        }
    }

    static String text() {
        try (InputStream in = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream("schema/words.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a key. */
    static SchemaWords of(Map<String, SchemaWords> words, String key) {
        SchemaWords said = words.get(key);
        if (said == null) {
            throw new IllegalArgumentException("there are no words for " + key);
        }
        return said;
    }

    /** As the keyword has it, in both languages. */
    String titleText() {
        return title.vietnamese() + " / " + title.english();
    }

    /** As the keyword has it, a line in each language. */
    String descriptionText() {
        return description.vietnamese() + "\n" + description.english();
    }
}
