package vn.giamngheo.quantity;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * What is counted. Counts of different units are never added or compared: poor households are larger than others, so
 * the rate of persons is not the rate of households.
 *
 * <p>Open: beside the known units any {@linkplain Code code} is possible.
 */
public final class CountUnit implements Comparable<CountUnit> {

    /** Hộ: a household. */
    public static final CountUnit HOUSEHOLD = new CountUnit("household", "hộ", "households");
    /** Người, khẩu: a person. */
    public static final CountUnit PERSON = new CountUnit("person", "người", "persons");
    /** Huyện: a district, a level abolished on 01/07/2025. */
    public static final CountUnit DISTRICT = new CountUnit("district", "huyện", "districts");
    /** Xã: a commune. */
    public static final CountUnit COMMUNE = new CountUnit("commune", "xã", "communes");
    /** Thôn: a village. */
    public static final CountUnit VILLAGE = new CountUnit("village", "thôn", "villages");

    private static final List<CountUnit> KNOWN = List.of(HOUSEHOLD, PERSON, DISTRICT, COMMUNE, VILLAGE);

    private final String code;
    /** Empty words for units that are not known. Not part of equality: it follows from the code. */
    private final Phrase noun;

    private CountUnit(String code, String vietnamese, String english) {
        this.code = code;
        this.noun = new Phrase(vietnamese, english);
    }

    /**
     * The unit of a code.
     *
     * @param code such as {@code household}
     * @return the known unit, or one that has a code only
     * @throws IllegalArgumentException if it is not shaped like a {@link Code}
     */
    public static CountUnit of(String code) {
        String checked = Code.check(code, "code");
        for (CountUnit unit : KNOWN) {
            if (unit.code.equals(checked)) {
                return unit;
            }
        }
        return new CountUnit(checked, "", "");
    }

    /**
     * The code.
     *
     * @return such as {@code household}
     */
    public String code() {
        return code;
    }

    /**
     * The noun that follows a number.
     *
     * @param language the language
     * @return {@code hộ}, {@code households}; empty if the unit is not a known one
     */
    public Optional<String> noun(Language language) {
        return Optional.of(noun.in(language)).filter(word -> !word.isEmpty());
    }

    /**
     * The noun that follows a certain number.
     *
     * @param language the language
     * @param number the number
     * @return {@code hộ}, {@code households}, {@code household}; empty if the unit is not a known one
     */
    public Optional<String> noun(Language language, long number) {
        // The codes of the known units are their English names in the singular.
        return noun(language).map(noun -> language == Language.ENGLISH && number == 1 ? code : noun);
    }

    @Override
    public int compareTo(CountUnit other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountUnit unit && code.equals(unit.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
