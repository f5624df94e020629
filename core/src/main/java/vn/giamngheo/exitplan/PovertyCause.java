package vn.giamngheo.exitplan;

import java.util.Map;
import java.util.Optional;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * Why a household is poor (<i>nguyên nhân nghèo</i>). The constants are the eight columns of the report on causes as it
 * is used in practice, in that order; open, as a commune may name others. A household may have more than one (recalled;
 * the text of the form was not read).
 *
 * @param code lower-case ASCII words with hyphens
 */
public record PovertyCause(String code) {

    /** Không có hoặc thiếu đất sản xuất. */
    public static final PovertyCause LACK_OF_LAND = of("lack-of-land");
    /** Thiếu vốn. */
    public static final PovertyCause LACK_OF_CAPITAL = of("lack-of-capital");
    /** Thiếu lao động. */
    public static final PovertyCause LACK_OF_LABOUR = of("lack-of-labour");
    /** Thiếu công cụ, phương tiện sản xuất. */
    public static final PovertyCause LACK_OF_TOOLS = of("lack-of-tools");
    /** Thiếu kiến thức về sản xuất. */
    public static final PovertyCause LACK_OF_KNOWLEDGE = of("lack-of-knowledge");
    /** Thiếu kỹ năng lao động, sản xuất. */
    public static final PovertyCause LACK_OF_SKILLS = of("lack-of-skills");
    /** Ốm đau, bệnh nặng, tai nạn. */
    public static final PovertyCause ILLNESS_OR_ACCIDENT = of("illness-or-accident");
    /** Nguyên nhân khác. */
    public static final PovertyCause OTHER = of("other");

    private static final Map<PovertyCause, Phrase> NAMES = Map.of(
            LACK_OF_LAND, new Phrase("không có hoặc thiếu đất sản xuất", "no or too little land for production"),
            LACK_OF_CAPITAL, new Phrase("thiếu vốn", "lack of capital"),
            LACK_OF_LABOUR, new Phrase("thiếu lao động", "lack of labour"),
            LACK_OF_TOOLS, new Phrase("thiếu công cụ, phương tiện sản xuất", "lack of tools and means of production"),
            LACK_OF_KNOWLEDGE, new Phrase("thiếu kiến thức về sản xuất", "lack of knowledge of production"),
            LACK_OF_SKILLS, new Phrase("thiếu kỹ năng lao động, sản xuất", "lack of skills for work and production"),
            ILLNESS_OR_ACCIDENT, new Phrase("ốm đau, bệnh nặng, tai nạn", "illness, severe disease or accident"),
            OTHER, new Phrase("nguyên nhân khác", "another cause"));

    /**
     * Checks the code.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws vn.giamngheo.text.RefusedException if it has another shape
     */
    public PovertyCause {
        Code.check(code, "poverty cause");
    }

    /**
     * {@return the cause of that code}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws vn.giamngheo.text.RefusedException if it has another shape
     */
    public static PovertyCause of(String code) {
        return new PovertyCause(code);
    }

    /**
     * {@return the words for a known cause, in lower case; empty for others}
     *
     * @param language the language of the reader
     */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(NAMES.get(this)).map(name -> name.in(language));
    }

    @Override
    public String toString() {
        return code;
    }
}
