package vn.giamngheo.agency;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.text.VietnameseText;

/**
 * What stands once before several bare names and belongs to each: <i>Các Sở: Y tế, Xây dựng</i>.
 *
 * @param text as it is written before a colon
 * @param key its {@link NameKey key}
 * @param each what it adds to each name
 * @param reach which names it is added to
 */
record ListHead(String text, String key, String each, Reach reach) {

    /** Which names a head belongs to. */
    enum Reach {
        /** All up to the first that is a name by itself. */
        BARE,
        /** Those of departments, up to the first that is a name by itself. */
        DEPARTMENTS,
        /** All up to the next semicolon. */
        ALL
    }

    /** In the order in which they are written; the first that adds the same is the usual one. */
    static final List<ListHead> HEADS = List.of(
            head("Các Sở", "Sở", Reach.BARE),
            head("Giám đốc các Sở", "Giám đốc Sở", Reach.BARE),
            head("Các Bộ", "Bộ", Reach.BARE),
            head("Các Ban", "Ban", Reach.BARE),
            head("Thường trực", "Thường trực", Reach.ALL),
            head("Sở", "Sở", Reach.BARE),
            head("Giám đốc Sở", "Giám đốc Sở", Reach.BARE),
            head("Các sở, ngành", "Sở", Reach.DEPARTMENTS),
            head("Các sở, ban, ngành", "Sở", Reach.DEPARTMENTS),
            head("Giám đốc các sở, ngành", "Giám đốc Sở", Reach.DEPARTMENTS),
            head("Giám đốc các sở, ban, ngành", "Giám đốc Sở", Reach.DEPARTMENTS));

    /** <i>Sở Y tế, Tài chính</i>: the first name carries the head. */
    static final ListHead CARRIED = head("Sở", "Sở", Reach.DEPARTMENTS);

    private static ListHead head(String text, String each, Reach reach) {
        return new ListHead(text, VietnameseText.identityKey(text), each, reach);
    }

    static Optional<ListHead> before(String key) {
        return HEADS.stream().filter(head -> head.key.equals(key)).findFirst();
    }

    /** The head to write before the text of an entry, so that it gets its name again. */
    static Optional<ListHead> completing(AgencyRef ref) {
        return HEADS.stream()
                .filter(head -> ref.name().equals(head.each + " " + ref.text()))
                .findFirst();
    }

    int words() {
        return key.split(" ", -1).length;
    }
}
