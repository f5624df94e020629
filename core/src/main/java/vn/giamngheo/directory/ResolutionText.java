package vn.giamngheo.directory;

import vn.giamngheo.text.Language;

/** Says what was found. */
final class ResolutionText {

    private ResolutionText() {}

    static String describe(Resolution resolution, Language language) {
        throw new UnsupportedOperationException();
    }
}
