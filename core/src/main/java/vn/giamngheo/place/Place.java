package vn.giamngheo.place;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * A place as a document names it. Equal by name and level as written; use {@link #key()} where spellings of one name
 * shall meet.
 *
 * @param name the name with the word for its kind: {@code huyện A Lưới}, {@code tỉnh Bình Định}
 * @param level the level of administration
 */
public record Place(String name, AdministrativeLevel level) {

    /** The word for the kind of a place that stands before its name; longer ones first. */
    private static final List<Map.Entry<String, AdministrativeLevel>> KINDS = List.of(
            Map.entry("tổ dân phố", AdministrativeLevel.VILLAGE),
            Map.entry("thị trấn", AdministrativeLevel.COMMUNE),
            Map.entry("đặc khu", AdministrativeLevel.COMMUNE),
            Map.entry("khu phố", AdministrativeLevel.VILLAGE),
            Map.entry("thị xã", AdministrativeLevel.DISTRICT),
            Map.entry("phường", AdministrativeLevel.COMMUNE),
            Map.entry("huyện", AdministrativeLevel.DISTRICT),
            Map.entry("quận", AdministrativeLevel.DISTRICT),
            Map.entry("tỉnh", AdministrativeLevel.PROVINCE),
            Map.entry("thôn", AdministrativeLevel.VILLAGE),
            Map.entry("buôn", AdministrativeLevel.VILLAGE),
            Map.entry("làng", AdministrativeLevel.VILLAGE),
            Map.entry("bản", AdministrativeLevel.VILLAGE),
            Map.entry("ấp", AdministrativeLevel.VILLAGE),
            Map.entry("xã", AdministrativeLevel.COMMUNE));

    /**
     * Checks the name, which is kept as written.
     *
     * @param name the name with the word for its kind
     * @param level the level of administration
     * @throws IllegalArgumentException if the name is blank
     */
    public Place {
        if (VietnameseText.isBlank(name)) {
            throw RefusedException.blank("tên địa phương (name)", "name");
        }
        Objects.requireNonNull(level, "level");
    }

    /**
     * A place of a level that its name does not tell.
     *
     * @param name the name as written
     * @param level the level
     * @return the place
     * @throws IllegalArgumentException if the name is blank
     */
    public static Place of(String name, AdministrativeLevel level) {
        return new Place(name, level);
    }

    /**
     * Reads the level from the word before the name: <i>tỉnh; huyện, quận, thị xã; xã, phường, thị trấn, đặc khu;
     * thôn, bản, làng, ấp, buôn, khu phố, tổ dân phố</i>. A <i>thành phố</i> may be of the level of provinces or of
     * districts (Huế was both): say which with {@link #of(String, AdministrativeLevel)}.
     *
     * @param name the name with the word for its kind
     * @return the place
     * @throws IllegalArgumentException if no such word stands before the name
     */
    public static Place parse(String name) {
        String key = VietnameseText.identityKey(name);
        for (Map.Entry<String, AdministrativeLevel> kind : KINDS) {
            if (key.startsWith(VietnameseText.identityKey(kind.getKey()) + " ")) {
                return new Place(name, kind.getValue());
            }
        }
        throw new RefusedException(
                "tên địa phương phải bắt đầu bằng loại đơn vị, như tỉnh, huyện, xã (thành phố có thể"
                        + " thuộc hai cấp: phải nêu cấp), không phải “"
                        + Phrase.shown(VietnameseText.nfc(name)) + "”",
                "a place must begin with the word for its kind, such as tỉnh, huyện or xã"
                        + " (thành phố can be of two levels: use Place.of), but was '"
                        + Phrase.shown(VietnameseText.nfc(name)) + "'");
    }

    /**
     * A key under which spellings of one name are equal. Holds the level, so that a city that rose in level is two
     * places.
     *
     * @return the key; not for display
     */
    public String key() {
        return level.code() + ":" + VietnameseText.identityKey(name);
    }
}
