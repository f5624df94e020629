package vn.giamngheo.place;

import java.util.Locale;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Levels of administration, from the widest. The level of districts ended on 30/06/2025; documents still name it. */
public enum AdministrativeLevel {
    /** The whole country. */
    NATION("cả nước", "nation"),
    /** <i>Tỉnh</i>, and cities directly under the centre. */
    PROVINCE("cấp tỉnh", "province"),
    /** <i>Huyện, quận, thị xã</i>, and cities under a province. */
    DISTRICT("cấp huyện", "district"),
    /** <i>Xã, phường, thị trấn, đặc khu</i>. */
    COMMUNE("cấp xã", "commune"),
    /** <i>Thôn, bản, tổ dân phố</i>: not a level of government, yet one of plans. */
    VILLAGE("thôn, bản", "village");

    private final Phrase noun;

    AdministrativeLevel(String vietnamese, String english) {
        this.noun = new Phrase(vietnamese, english);
    }

    /**
     * The level with a code.
     *
     * @param code such as {@code province}
     * @return the level
     * @throws IllegalArgumentException for any other code
     */
    public static AdministrativeLevel of(String code) {
        for (AdministrativeLevel level : values()) {
            if (level.code().equals(code)) {
                return level;
            }
        }
        throw new IllegalArgumentException(
                "code must be nation, province, district, commune or village but was '" + Phrase.shown(code) + "'");
    }

    /**
     * The wire form.
     *
     * @return one lower-case word
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The level in words: {@code cấp tỉnh}, {@code province}.
     *
     * @param language of the words
     * @return the words
     */
    public String noun(Language language) {
        return noun.in(language);
    }
}
