package vn.giamngheo.place;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.text.VietnameseText;

/**
 * Keys under which spellings of the name of a unit meet. Punctuation is a space, but for apostrophes, which are nothing:
 * {@code TP.HCM} = {@code tp hcm}, {@code Ea H'leo} = {@code ea hleo}.
 */
final class PlaceKey {

    /** The words for the kind of a unit, as keys, longer ones first. */
    private static final Map<AdministrativeLevel, List<String>> KINDS = Map.of(
            AdministrativeLevel.PROVINCE, List.of("thành phố", "tỉnh"),
            AdministrativeLevel.DISTRICT, List.of("thành phố", "thị xã", "huyện", "quận"),
            AdministrativeLevel.COMMUNE, List.of("thị trấn", "đặc khu", "phường", "xã"),
            AdministrativeLevel.VILLAGE, List.of("tổ dân phố", "khu phố", "thôn", "buôn", "làng", "bản", "ấp"));

    private static final Map<AdministrativeLevel, Map<String, String>> SHORT = Map.of(
            AdministrativeLevel.PROVINCE, Map.of("tp", "thành phố"),
            AdministrativeLevel.DISTRICT, Map.of("tp", "thành phố", "tx", "thị xã", "h", "huyện", "q", "quận"),
            AdministrativeLevel.COMMUNE, Map.of("tt", "thị trấn", "p", "phường", "x", "xã"));

    private static final String APOSTROPHES = "'\u2018\u2019\u02bc`\u00b4";

    private PlaceKey() {}

    /** The key of a name as written; a shortened word for the kind is written out. */
    static String of(String name, AdministrativeLevel level) {
        String key = plain(VietnameseText.identityKey(name));
        int space = key.indexOf(' ');
        if (space < 0) {
            return key;
        }
        String kind = SHORT.getOrDefault(level, Map.of()).get(key.substring(0, space));
        return kind == null ? key : kind + key.substring(space);
    }

    private static String plain(String identity) {
        StringBuilder out = new StringBuilder(identity.length());
        for (int i = 0; i < identity.length(); i++) {
            char c = identity.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                out.append(c);
            } else if (APOSTROPHES.indexOf(c) < 0 && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** The word for the kind that a key begins with. */
    static Optional<String> kind(String key, AdministrativeLevel level) {
        return KINDS.getOrDefault(level, List.of()).stream()
                .filter(kind -> key.startsWith(kind + " "))
                .findFirst();
    }

    /** A key without the word for the kind. */
    static String bare(String key, AdministrativeLevel level) {
        return kind(key, level).map(kind -> key.substring(kind.length() + 1)).orElse(key);
    }

    /** The keys of a name or other name of a unit: with the word for its kind and without. */
    static Set<String> keys(String name, AdministrativeUnit unit) {
        String key = of(name, unit.level());
        if (kind(key, unit.level()).isPresent()) {
            return Set.of(key, bare(key, unit.level()));
        }
        return kind(of(unit.name(), unit.level()), unit.level())
                .map(kind -> Set.of(key, kind + " " + key))
                .orElseGet(() -> Set.of(key));
    }

    /** A key without marks and diacritics. */
    static String folded(String key) {
        String decomposed = Normalizer.normalize(key, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c == 'đ' ? 'd' : c);
            }
        }
        return out.toString();
    }
}
