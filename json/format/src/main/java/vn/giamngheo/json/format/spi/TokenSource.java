package vn.giamngheo.json.format.spi;

import java.util.function.Function;

/** A text that can be gone through as often as needed. */
public interface TokenSource {

    /**
     * Goes through the text once, from its beginning.
     *
     * @param reader takes the tokens, and needs them no more when it returns
     * @param <R> what it makes of them
     * @return what it made of them
     */
    <R> R read(Function<? super JsonIn, ? extends R> reader);
}
