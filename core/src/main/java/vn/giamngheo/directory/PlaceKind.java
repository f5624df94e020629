package vn.giamngheo.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.text.VietnameseText;

/** The words for kinds of units, on keys. */
enum PlaceKind {
    PROVINCE("tỉnh", "tỉnh", AdministrativeLevel.PROVINCE),
    /** Of provinces or of districts. */
    CITY("thành phố", "thành", AdministrativeLevel.PROVINCE, AdministrativeLevel.DISTRICT),
    RURAL_DISTRICT("huyện", "huyện", AdministrativeLevel.DISTRICT),
    URBAN_DISTRICT("quận", "quận", AdministrativeLevel.DISTRICT),
    TOWN("thị xã", "thị", AdministrativeLevel.DISTRICT),
    COMMUNE("xã", "", AdministrativeLevel.COMMUNE),
    WARD("phường", "", AdministrativeLevel.COMMUNE),
    TOWNSHIP("thị trấn", "", AdministrativeLevel.COMMUNE),
    SPECIAL_ZONE("đặc khu", "", AdministrativeLevel.COMMUNE);

    /** All words, a longer one before those that it ends with or begins with. */
    static final String WORDS = "thị xã|thị trấn|thành phố|đặc khu|tỉnh|huyện|quận|phường|xã";

    private final String word;
    private final String head;
    private final List<AdministrativeLevel> levels;

    PlaceKind(String word, String head, AdministrativeLevel... levels) {
        this.word = word;
        this.head = head;
        this.levels = List.of(levels);
    }

    /** The word: <i>thị xã</i>. */
    String word() {
        return word;
    }

    /** What stands for the word in names of committees: <i>thị</i> of <i>Thị ủy</i>; empty if nothing does. */
    String head() {
        return head;
    }

    /** The level; of the two that a <i>thành phố</i> may have the wider. */
    AdministrativeLevel level() {
        return levels.get(0);
    }

    boolean isOf(AdministrativeLevel level) {
        return levels.contains(level);
    }

    /** The kind that the name of a unit begins with. */
    static Optional<PlaceKind> ofName(String name) {
        String key = VietnameseText.identityKey(name);
        return Arrays.stream(values())
                .filter(kind -> key.startsWith(kind.word + " "))
                .findFirst();
    }

    static Optional<PlaceKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static Optional<PlaceKind> ofHead(String head) {
        return Arrays.stream(values())
                .filter(kind -> !head.isEmpty() && kind.head.equals(head))
                .findFirst();
    }
}
