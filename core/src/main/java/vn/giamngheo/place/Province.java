package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * A province or city under the centre by its code and the list that the code is of. A code alone is ambiguous: 15, 24,
 * 44, 52, 80, 82 and 91 named other provinces until 30/06/2025 than they name since.
 *
 * <p>The lists were taken from a public data set that cites the two decisions; the decisions were not read.
 *
 * @param code two digits, in that list
 * @param codes the list
 */
public record Province(String code, Codes codes) implements Comparable<Province> {

    /** The first day of the current list of codes, on which 63 provinces became 34. */
    public static final LocalDate FIRST_DAY_OF_CURRENT_CODES = LocalDate.of(2025, 7, 1);

    /** The lists of codes. */
    public enum Codes {
        /** The list of QĐ 124/2004/QĐ-TTg as it stood on its last day, 30/06/2025: 63 provinces. */
        FORMER,
        /** The list of QĐ 19/2025/QĐ-TTg, from 01/07/2025: 34 provinces, with their names of that day. */
        CURRENT;

        /** {@return the wire form: {@code former}, {@code current}} */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks what is given.
     *
     * @param code two digits, in that list
     * @param codes the list
     * @throws RefusedException if the code is not in that list
     */
    public Province {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(codes, "codes");
        if (ProvinceLists.unit(code, codes).isEmpty()) {
            throw notInList(code, codes);
        }
    }

    private static RefusedException notInList(String code, Codes codes) {
        String shown = Phrase.shown(code);
        return codes == Codes.FORMER
                ? new RefusedException(
                        "mã tỉnh phải gồm hai chữ số và có trong danh mục trước ngày 01/07/2025 (Quyết định số"
                                + " 124/2004/QĐ-TTg), không phải “" + shown + "”",
                        "province must be two digits of the list before 01/07/2025 (QĐ 124/2004/QĐ-TTg) but was '"
                                + shown + "'")
                : new RefusedException(
                        "mã tỉnh phải gồm hai chữ số và có trong danh mục từ ngày 01/07/2025 (Quyết định số"
                                + " 19/2025/QĐ-TTg), không phải “" + shown + "”",
                        "province must be two digits of the list from 01/07/2025 (QĐ 19/2025/QĐ-TTg) but was '" + shown
                                + "'");
    }

    /**
     * A province by its code up to 30/06/2025.
     *
     * @param code two digits
     * @return the province
     * @throws RefusedException if the code is not in the former list
     */
    public static Province former(String code) {
        return new Province(code, Codes.FORMER);
    }

    /**
     * A province by its code since 01/07/2025.
     *
     * @param code two digits
     * @return the province
     * @throws RefusedException if the code is not in the current list
     */
    public static Province current(String code) {
        return new Province(code, Codes.CURRENT);
    }

    /**
     * A province by the code it had on a day.
     *
     * @param code two digits
     * @param day the day that the code is of; 30/06/2025 is the last of the former list, 01/07/2025 the first of the
     *     current one
     * @return the province
     * @throws RefusedException if the code is not in the list of that day
     */
    public static Province on(String code, LocalDate day) {
        return day.isBefore(FIRST_DAY_OF_CURRENT_CODES) ? former(code) : current(code);
    }

    /**
     * Reads a code with its list; the inverse of {@link #toString()}.
     *
     * @param text such as {@code current:79}
     * @return the province
     * @throws RefusedException if the list is not named, or the code is not in it
     */
    public static Province parse(String text) {
        for (Codes codes : Codes.values()) {
            String prefix = codes.code() + ":";
            if (text.startsWith(prefix)) {
                return new Province(text.substring(prefix.length()), codes);
            }
        }
        String shown = Phrase.shown(text);
        throw new RefusedException(
                "mã tỉnh phải nêu danh mục, như “former:79” (đến ngày 30/06/2025) hoặc “current:79” (từ ngày"
                        + " 01/07/2025), không phải “" + shown + "”",
                "province must name its list, such as 'former:79' (to 30/06/2025) or 'current:79' (from 01/07/2025), but was '"
                        + shown + "'");
    }

    /** {@return the name: {@code Yên Bái} in the former list, {@code Tỉnh Lào Cai} in the current one} */
    public String name() {
        return ProvinceLists.name(unit(), codes);
    }

    /**
     * The province of the current list that the territory belongs to since 01/07/2025. Not the other way round: most
     * current provinces are made of several former ones.
     *
     * @return the current province; a current one itself
     */
    public Province successor() {
        return codes == Codes.CURRENT
                ? this
                : current(ProvinceLists.currentOf(unit()).code());
    }

    /**
     * {@return the former provinces whose territory belongs to a province since 01/07/2025, by code}
     *
     * @param current a province of the current list
     * @throws IllegalArgumentException if it is of the former list
     */
    public static List<Province> formerOf(Province current) {
        if (current.codes != Codes.CURRENT) {
            throw new IllegalArgumentException("current must be of the current list but was " + current);
        }
        return ProvinceLists.formerOf(current.unit()).stream()
                .map(unit -> former(unit.code()))
                .toList();
    }

    /**
     * Whether two codes mean one province: the same code of the same list, or the code that one of the eleven provinces
     * which kept code and territory has in both lists.
     *
     * @param other the other province
     * @return whether they are one
     */
    public boolean isSameAs(Province other) {
        return unit().equals(other.unit());
    }

    /**
     * The province among the units of {@link Gazetteer#provinces()}: that of the last day of the former list, or of the
     * first day of the current one.
     *
     * @return the unit
     */
    public AdministrativeUnit unit() {
        return ProvinceLists.unit(code, codes).orElseThrow();
    }

    /** The former list first, then by code. */
    @Override
    public int compareTo(Province other) {
        int byList = codes.compareTo(other.codes);
        return byList != 0 ? byList : code.compareTo(other.code);
    }

    /** {@return the list and the code: {@code former:79}} */
    @Override
    public String toString() {
        return codes.code() + ":" + code;
    }
}
