package vn.giamngheo.json.format.spi;

import java.util.function.Function;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;

/** A text that can be gone through as often as needed. */
public interface TokenSource {

    /** The most levels of a plain text. */
    int PLAIN_DEPTH = 3;

    /** The most characters of a name in a plain text. */
    int PLAIN_NAME = 64;

    /** The most characters of a number in a plain text. */
    int PLAIN_NUMBER = 20;

    /**
     * Goes through the text once, from its beginning.
     *
     * @param reader takes the tokens, and needs them no more when it returns
     * @param <R> what it makes of them
     * @return what it made of them
     */
    <R> R read(Function<? super JsonIn, ? extends R> reader);

    /**
     * Goes through the text once, as {@link #read}, but fast: tokens tell neither line nor column, and what is wrong with
     * the text may be told in other words.
     *
     * @param reader takes the tokens, and needs them no more when it returns
     * @param <R> what it makes of them
     * @return what it made of them
     */
    default <R> R skim(Function<? super JsonIn, ? extends R> reader) {
        return read(reader);
    }

    /**
     * Reads a document. Most are sound and are read once and fast; where there is something to tell, it is read again to
     * tell it with its place.
     *
     * @param format the form of its type
     * @param options how to read it
     * @param <T> the type
     * @return the value, or all that is wrong with the document
     */
    default <T> ReadResult<T> read(ValueFormat<T> format, ReadOptions options) {
        ReadResult<T> skimmed = skim(in -> format.readDocument(in, options));
        return skimmed.report().findings().isEmpty() ? skimmed : read(in -> format.readDocument(in, options));
    }

    /**
     * Reads a document as {@link #read(ValueFormat, ReadOptions)}, and remembers where in it things stand that the value
     * keeps in another order.
     *
     * @param format the form of its type
     * @param options how to read it
     * @param <T> the type
     * @return the value, or all that is wrong with the document
     */
    default <T> Followed<T> follow(ValueFormat<T> format, ReadOptions options) {
        Followed<T> skimmed = skim(in -> format.follow(in, options));
        return skimmed.result().report().findings().isEmpty() ? skimmed : read(in -> format.follow(in, options));
    }

    /**
     * {@return of how many bytes of UTF-8 at most a JSON text must be, to be refused for no limit of the library} Of a
     * text that nests no deeper than {@value #PLAIN_DEPTH}, with names of at most {@value #PLAIN_NAME} characters and
     * numbers of at most {@value #PLAIN_NUMBER}. By that a text is known to be fine that is not read by the library.
     */
    default int plainLength() {
        return 0;
    }
}
