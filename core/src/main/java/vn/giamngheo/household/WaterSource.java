package vn.giamngheo.household;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * The main source of water for daily use. Open; which sources are clean is set by the standard.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record WaterSource(String code) {

    /** Nước máy. */
    public static final WaterSource TAP = of("tap");
    /** Giếng khoan. */
    public static final WaterSource DRILLED_WELL = of("drilled-well");
    /** Giếng đào được bảo vệ. */
    public static final WaterSource PROTECTED_DUG_WELL = of("protected-dug-well");
    /** Khe, mó được bảo vệ. */
    public static final WaterSource PROTECTED_SPRING = of("protected-spring");
    /** Nước mưa. */
    public static final WaterSource RAIN = of("rain");
    /** Nước đóng chai, bình. */
    public static final WaterSource BOTTLED = of("bottled");
    /** Any other source, such as a river or an unprotected well. */
    public static final WaterSource OTHER = of("other");

    private static final Map<String, Phrase> NAMES = Map.of(
            "tap", new Phrase("nước máy", "tap water"),
            "drilled-well", new Phrase("giếng khoan", "drilled well"),
            "protected-dug-well", new Phrase("giếng đào được bảo vệ", "protected dug well"),
            "protected-spring", new Phrase("khe, mó được bảo vệ", "protected spring"),
            "rain", new Phrase("nước mưa", "rain water"),
            "bottled", new Phrase("nước đóng chai, bình", "bottled water"),
            "other", new Phrase("nguồn khác", "another source"));

    /**
     * Checks what is given.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code has another shape
     */
    public WaterSource {
        Code.check(code, "water source");
    }

    /**
     * {@return the water source of that code}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code is not lower-case ASCII words with hyphens
     */
    public static WaterSource of(String code) {
        return new WaterSource(code);
    }

    /**
     * {@return the words for a known water source, in lower case; empty for others}
     *
     * @param language the language of the reader
     */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(NAMES.get(code)).map(name -> name.in(language));
    }

    // Equality by hand here and below: that of a record is made at run time, which takes long when a process starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof WaterSource that && code.equals(that.code));
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
