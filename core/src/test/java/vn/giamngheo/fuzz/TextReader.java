package vn.giamngheo.fuzz;

import java.util.List;

/**
 * Something that reads a text from outside.
 *
 * @param method its name, with the types that it takes
 * @param refuses how it refuses a text
 * @param reading reads a text, looks at all that was read, and fails if something does not hold
 * @param seeds texts as they come
 */
record TextReader(String method, Refuses refuses, Reading reading, List<String> seeds) {

    /** How texts are refused. */
    enum Refuses {
        /** All texts are read. */
        NEVER,
        /** By an exception with the reason in both languages. */
        IN_WORDS,
        /** By an exception that says why, if need be to a programmer alone. */
        BY_ARGUMENT
    }

    /** Reads a text. */
    @FunctionalInterface
    interface Reading {
        void of(String text);
    }

    @Override
    public String toString() {
        return method;
    }
}
