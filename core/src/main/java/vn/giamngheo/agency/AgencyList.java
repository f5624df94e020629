package vn.giamngheo.agency;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.VietnameseText;

/**
 * The agencies that one cell of an annex or one line of a document names: <i>Các sở, ngành và UBND các huyện, thị xã,
 * thành phố</i>. The text is kept as written; beside it stand its entries in the order of the text.
 *
 * <p>Entries are separated by semicolons, and by commas and <i>và</i> where a name begins behind them; so
 * <i>UBND các huyện, thị xã, thành phố</i> and <i>Sở Giáo dục và Đào tạo</i> stay whole. Nothing in brackets
 * separates. What stands before the colon in <i>Các Sở: Y tế, Xây dựng</i> belongs to each name behind it. Each letter
 * of the text is in the text of an entry, but for such a head and the word <i>và</i> between entries; a body that is
 * not recognised is an entry like any other, of the kind {@link AgencyKind#OTHER}.
 *
 * <p>Equal by text.
 */
public final class AgencyList {

    private static final AgencyList NONE = new AgencyList("");

    private final String text;
    /**
     * This and what follows of it are worked out when first asked for, once: who reads a document seldom asks for all,
     * and a plan names the same bodies again and again. Threads may race: each stores equal lists that are safe to
     * publish.
     */
    private @Nullable List<AgencyRef> agencies;

    private @Nullable List<String> keys;

    private @Nullable List<AgencyKind> kinds;

    private AgencyList(String text) {
        this.text = text;
    }

    /**
     * No agencies.
     *
     * @return the list with the text {@code ""}
     */
    public static AgencyList none() {
        return NONE;
    }

    /**
     * Reads a wording. Any text can be read; one without a letter or digit, such as a dash in a cell, names nobody.
     *
     * @param text the wording; line breaks count as spaces
     * @return the list; {@link #none()} if the text is blank
     */
    public static AgencyList parse(String text) {
        return VietnameseText.isBlank(text) ? NONE : new AgencyList(text);
    }

    /**
     * Writes a list: entries separated by semicolons, bare names behind their head (<i>Các Sở: Y tế, Xây dựng</i>).
     *
     * @param agencies the entries
     * @return the list; parsing its text gives the same entries
     * @throws IllegalArgumentException if the entries cannot be written so that they are read again as they are,
     *     because one is not what its wording says or would be taken for a part of its neighbour
     */
    public static AgencyList of(AgencyRef... agencies) {
        return of(List.of(agencies));
    }

    /**
     * Writes a list, as {@link #of(AgencyRef...)}.
     *
     * @param agencies the entries
     * @return the list; parsing its text gives the same entries
     * @throws IllegalArgumentException if the entries cannot be written so that they are read again as they are
     */
    public static AgencyList of(List<? extends AgencyRef> agencies) {
        StringBuilder text = new StringBuilder();
        Optional<ListHead> open = Optional.empty();
        for (AgencyRef agency : agencies) {
            Optional<ListHead> head = ListHead.completing(agency);
            if (!text.isEmpty()) {
                text.append(head.isPresent() && head.equals(open) ? ", " : "; ");
            }
            if (!head.equals(open)) {
                head.ifPresent(found -> text.append(found.text()).append(": "));
            }
            text.append(agency.text());
            open = head;
        }
        AgencyList written = parse(text.toString());
        if (!written.agencies().equals(agencies)) {
            throw new IllegalArgumentException(
                    "agencies " + agencies + " would be read again from '" + text + "' as " + written.agencies());
        }
        return written;
    }

    /**
     * The wording.
     *
     * @return as written
     */
    public String text() {
        return text;
    }

    /**
     * The entries.
     *
     * @return in the order of the text; unmodifiable
     */
    public List<AgencyRef> agencies() {
        @Nullable List<AgencyRef> read = agencies;
        if (read == null) {
            read = AgencyReader.read(VietnameseText.clean(text));
            agencies = read;
        }
        return read;
    }

    /**
     * The {@link AgencyRef#key() keys} of the entries.
     *
     * @return in the order of the entries; unmodifiable
     */
    public List<String> keys() {
        @Nullable List<String> read = keys;
        if (read == null) {
            read = agencies().stream().map(AgencyRef::key).toList();
            keys = read;
        }
        return read;
    }

    /**
     * The {@link AgencyRef#kind() kinds} of the entries.
     *
     * @return in the order of the entries; unmodifiable
     */
    public List<AgencyKind> kinds() {
        @Nullable List<AgencyKind> read = kinds;
        if (read == null) {
            read = agencies().stream().map(AgencyRef::kind).toList();
            kinds = read;
        }
        return read;
    }

    /**
     * Whether nobody is named.
     *
     * @return whether there is no entry
     */
    public boolean isEmpty() {
        // What begins with a letter is in some entry. That is known before all of them are.
        boolean begins = !text.isEmpty() && Character.isLetter(text.charAt(0));
        return !begins && agencies().isEmpty();
    }

    /**
     * Whether the wording asks instead of ordering: <i>Đề nghị UB MTTQVN tỉnh …</i>. The Party, the Front and the
     * associations stand outside the hierarchy of the People's Committee and are asked.
     *
     * @return whether it begins with <i>đề nghị</i>
     */
    public boolean isRequest() {
        return AgencyReader.isRequest(VietnameseText.identityKey(text));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyList that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The wording. */
    @Override
    public String toString() {
        return text;
    }
}
