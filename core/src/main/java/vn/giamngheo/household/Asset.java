package vn.giamngheo.household;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * A means of access to information that a household may have. Open; which ones count is set by the standard.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record Asset(String code) {

    /** Ti vi. */
    public static final Asset TV = of("tv");
    /** Radio. */
    public static final Asset RADIO = of("radio");
    /** Máy tính để bàn. */
    public static final Asset DESKTOP_COMPUTER = of("desktop-computer");
    /** Điện thoại. */
    public static final Asset TELEPHONE = of("telephone");
    /** Máy tính xách tay. */
    public static final Asset LAPTOP = of("laptop");
    /** Máy tính bảng. */
    public static final Asset TABLET = of("tablet");
    /** Điện thoại thông minh. */
    public static final Asset SMARTPHONE = of("smartphone");

    private static final Map<String, Phrase> NAMES = Map.of(
            "tv", new Phrase("ti vi", "television"),
            "radio", new Phrase("radio", "radio"),
            "desktop-computer", new Phrase("máy tính để bàn", "desktop computer"),
            "telephone", new Phrase("điện thoại", "telephone"),
            "laptop", new Phrase("máy tính xách tay", "laptop"),
            "tablet", new Phrase("máy tính bảng", "tablet"),
            "smartphone", new Phrase("điện thoại thông minh", "smartphone"));

    /**
     * Checks what is given.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code has another shape
     */
    public Asset {
        Code.check(code, "asset");
    }

    /**
     * {@return the asset of that code}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code is not lower-case ASCII words with hyphens
     */
    public static Asset of(String code) {
        return new Asset(code);
    }

    /**
     * {@return the words for a known asset, in lower case; empty for others}
     *
     * @param language the language of the reader
     */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(NAMES.get(code)).map(name -> name.in(language));
    }

    // Equality by hand here and below: that of a record is made at run time, which takes long when a process starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Asset that && code.equals(that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
