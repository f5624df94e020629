package vn.giamngheo.testkit.scenario;

import java.util.Objects;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * What is wrong in a file of scenarios.
 *
 * @param file the name of the file
 * @param line the line, from 1
 * @param column the column, from 1
 * @param words what is wrong, without a capital at the beginning and a full stop at the end
 */
public record ScenarioFault(String file, int line, int column, Phrase words) {

    /**
     * Checks that nothing is missing.
     *
     * @param file the name of the file
     * @param line the line, from 1
     * @param column the column, from 1
     * @param words what is wrong
     */
    public ScenarioFault {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(words, "words");
    }

    /**
     * {@return place and words: {@code vn-2022.yaml:12:5: …}}
     *
     * @param language the language of the reader
     */
    public String in(Language language) {
        return file + ":" + line + ":" + column + ": " + words.in(language);
    }
}
