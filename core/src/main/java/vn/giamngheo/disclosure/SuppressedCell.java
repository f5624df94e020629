package vn.giamngheo.disclosure;

import vn.giamngheo.text.Phrase;

/** A cell of a table that is published: its count, or that it is hidden. */
public sealed interface SuppressedCell {

    /**
     * The count is published.
     *
     * @param count the count
     */
    record Published(long count) implements SuppressedCell {}

    /**
     * The count is hidden. Why is for whoever publishes: that a cell is hidden for being small tells how small it is.
     *
     * @param reason why
     */
    record Hidden(Reason reason) implements SuppressedCell {}

    /** Why a count is hidden; not to be published. */
    enum Reason {
        /** It is small. */
        PRIMARY("primary", new Phrase("số nhỏ", "a small count")),
        /** From it a small one could be computed. */
        COMPLEMENTARY(
                "complementary",
                new Phrase("để không tính ngược được số nhỏ", "lest a small count be computed from it"));

        private final String code;
        private final Phrase phrase;

        Reason(String code, Phrase phrase) {
            this.code = code;
            this.phrase = phrase;
        }

        /** {@return the wire form} */
        public String code() {
            return code;
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }
}
