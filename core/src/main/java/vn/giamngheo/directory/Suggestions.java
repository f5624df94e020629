package vn.giamngheo.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.PlaceMatch;
import vn.giamngheo.place.UnitRef;

/** Agencies with a name much like one that is none. */
final class Suggestions {

    private static final int MOST = 5;

    /** The word for a province, with or without its marks, and what follows. */
    private static final Pattern PROVINCE =
            Pattern.compile(",? (?<place>(?:t[iỉ]nh|th[aà]nh ph[oố]|tp\\.?) ?\\p{L}.*)");

    private final Register register;
    private final Setting setting;

    Suggestions(Register register, Setting setting) {
        this.register = register;
        this.setting = setting;
    }

    List<Agency> of(String key) {
        Set<Agency> near = new LinkedHashSet<>();
        Matcher place = PROVINCE.matcher(key);
        if (place.find()) {
            PlaceMatch match =
                    register.gazetteer().find(place.group("place"), AdministrativeLevel.PROVINCE, setting.day());
            if (match instanceof PlaceMatch.Found found) {
                add(
                        near,
                        key.substring(0, place.start()),
                        Optional.of(found.unit().ref()));
            }
        }
        add(near, key, setting.province());
        return near.stream().limit(MOST).toList();
    }

    private void add(Set<Agency> near, String key, Optional<UnitRef> province) {
        for (EntryName name : register.names().near(key)) {
            AgencyEntry entry = name.entry();
            Optional<UnitRef> where = entry.level() == AdministrativeLevel.NATION ? Optional.empty() : province;
            if (name.isOn(setting.day()) && register.mayBeIn(entry, where)) {
                near.add(Agency.of(entry, where, Optional.empty()));
            }
        }
    }
}
