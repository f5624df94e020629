package vn.giamngheo.observation;

import java.util.List;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** In what two figures differ, beside the day, so that the one less the other says nothing. */
public enum Difference {
    /** They measure two things. */
    INDICATOR("indicator", new Phrase("khác chỉ tiêu", "different indicators")),
    /** One is a number, the other a rate: never allowed. */
    KIND("kind", new Phrase("khác loại số liệu", "a number beside a rate")),
    /** The households were classified under two poverty standards. */
    STANDARD("standard", new Phrase("khác chuẩn nghèo", "different standards")),
    /** One figure, or each of two poverty figures, does not tell its standard. */
    STANDARD_UNKNOWN("standard-unknown", new Phrase("chưa rõ chuẩn nghèo", "standard not known")),
    /** They count two things: households and persons. */
    UNIT("unit", new Phrase("khác đơn vị đếm", "different units")),
    /** They came about in two ways. */
    SOURCE("source", new Phrase("khác nguồn số liệu", "different sources")),
    /** They are of two places. */
    PLACE("place", new Phrase("khác địa bàn", "different places")),
    /** They are of one province by name, before and after it took in others. */
    TERRITORY("territory", new Phrase("khác địa giới hành chính", "different territories")),
    /** They are of two parts of the place. */
    AREA("area", new Phrase("khác khu vực", "different areas")),
    /** They are of two groups of households. */
    GROUP("group", new Phrase("khác nhóm đối tượng", "different groups"));

    private final String code;
    private final Phrase phrase;

    Difference(String code, Phrase phrase) {
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

    /**
     * {@return in what two figures differ, beside the day: all of it, in the order of the alternatives; empty if in
     * nothing}
     *
     * @param first a figure
     * @param second another
     */
    public static List<Reason> between(Observation first, Observation second) {
        return Differences.between(first, second);
    }

    /**
     * {@return the words for two figures of different days: that is no difference between figures that are compared,
     * but one between figures that are added up or taken in proportion}
     *
     * @param first a figure
     * @param second another, of another day
     */
    public static Phrase ofDays(Observation first, Observation second) {
        return new Phrase(
                "khác ngày: " + Language.VIETNAMESE.shortDay(first.asOf()) + " và "
                        + Language.VIETNAMESE.shortDay(second.asOf()),
                "different days: " + Language.ENGLISH.shortDay(first.asOf()) + " and "
                        + Language.ENGLISH.shortDay(second.asOf()));
    }
}
