package vn.giamngheo.succession;

import vn.giamngheo.text.Language;

/** Says who holds what, and why. */
final class HoldingText {

    private HoldingText() {}

    static String step(Step step, Language language) {
        throw new UnsupportedOperationException();
    }

    static String describe(Holding holding, Language language) {
        throw new UnsupportedOperationException();
    }
}
