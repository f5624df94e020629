package vn.giamngheo.directory;

import java.util.Map;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.place.AdministrativeLevel;

/** Keys of names of agencies, as {@link AgencyRef#key()} has them. */
final class NameKeys {

    /** The word that stands for any place of a level in the names of entries: <i>Công an tỉnh</i>. */
    private static final Map<AdministrativeLevel, String> ANY_PLACE = Map.of(
            AdministrativeLevel.PROVINCE, "tỉnh",
            AdministrativeLevel.DISTRICT, "huyện",
            AdministrativeLevel.COMMUNE, "xã");

    private NameKeys() {}

    static String of(String name) {
        return new AgencyRef.Named(name).key();
    }

    /** The key of a name without the word for any place of its level: of <i>Công an tỉnh</i> that of <i>Công an</i>. */
    static String stem(String name, AdministrativeLevel level) {
        return withoutAnyPlace(of(name), level);
    }

    /** Of a name what stands before the word for any place of its level; the name itself if there is none. */
    static String withoutAnyPlace(String name, AdministrativeLevel level) {
        String any = " " + ANY_PLACE.getOrDefault(level, "");
        return any.length() > 1 && name.endsWith(any) ? name.substring(0, name.length() - any.length()) : name;
    }
}
