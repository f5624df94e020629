package vn.giamngheo.household;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * The latrine of a household. Open; which latrines are hygienic is set by the standard.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record Latrine(String code) {

    /** Tự hoại. */
    public static final Latrine SEPTIC = of("septic");
    /** Bán tự hoại. */
    public static final Latrine SEMI_SEPTIC = of("semi-septic");
    /** Thấm dội nước. */
    public static final Latrine POUR_FLUSH = of("pour-flush");
    /** Chìm có ống thông hơi. */
    public static final Latrine VENTILATED_PIT = of("ventilated-pit");
    /** Hai ngăn. */
    public static final Latrine TWO_VAULT = of("two-vault");
    /** Any other kind. */
    public static final Latrine OTHER = of("other");
    /** The household has none. */
    public static final Latrine NO_LATRINE = of("none");

    private static final Map<String, Phrase> NAMES = Map.of(
            "septic", new Phrase("tự hoại", "septic tank"),
            "semi-septic", new Phrase("bán tự hoại", "semi-septic tank"),
            "pour-flush", new Phrase("thấm dội nước", "pour-flush"),
            "ventilated-pit", new Phrase("chìm có ống thông hơi", "ventilated pit"),
            "two-vault", new Phrase("hai ngăn", "two-vault"),
            "other", new Phrase("loại khác", "another kind"),
            "none", new Phrase("không có", "none"));

    /**
     * Checks what is given.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code has another shape
     */
    public Latrine {
        Code.check(code, "latrine");
    }

    /**
     * {@return the latrine of that code}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code is not lower-case ASCII words with hyphens
     */
    public static Latrine of(String code) {
        return new Latrine(code);
    }

    /**
     * {@return the words for a known latrine, in lower case; empty for others}
     *
     * @param language the language of the reader
     */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(NAMES.get(code)).map(name -> name.in(language));
    }

    // Equality by hand here and below: that of a record is made at run time, which takes long when a process starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Latrine that && code.equals(that.code));
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
