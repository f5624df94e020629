package vn.giamngheo.desk.register;

import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Finding;

/**
 * Says what was found on a line. A message of the library names the value that is wrong; here the cause and the hint of its
 * code are said, which name none.
 */
class LineWords {

    /** Where on the line, of a place that has names of the format alone. */
    String place(JsonPointer place) {
        return place.toString();
    }

    /** What is wrong, and what to do. */
    Phrase message(Finding finding, JsonPointer place) {
        return new Phrase(words(finding, Language.VIETNAMESE), words(finding, Language.ENGLISH));
    }

    private static String words(Finding finding, Language language) {
        return finding.code().cause(language) + " " + finding.code().hint(language);
    }
}
