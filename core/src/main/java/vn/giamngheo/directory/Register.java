package vn.giamngheo.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.place.UnitPath;
import vn.giamngheo.place.UnitRef;

/**
 * What a directory knows.
 *
 * @param entries the entries by id
 * @param names their names
 * @param gazetteer the places
 * @param designated the designated areas
 */
record Register(Map<AgencyId, AgencyEntry> entries, NameIndex names, Gazetteer gazetteer, DesignatedAreas designated) {

    static Register of(Collection<AgencyEntry> entries, Gazetteer gazetteer, DesignatedAreas designated) {
        Map<AgencyId, AgencyEntry> byId = new TreeMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return new Register(Collections.unmodifiableMap(byId), new NameIndex(byId.values()), gazetteer, designated);
    }

    Register with(Gazetteer places) {
        return new Register(entries, names, places, designated);
    }

    Register with(DesignatedAreas areas) {
        return new Register(entries, names, gazetteer, areas);
    }

    /** The entries of a level that are there on a day, by id. */
    List<AgencyEntry> on(AdministrativeLevel level, LocalDate day) {
        return entries.values().stream()
                .filter(entry -> entry.level() == level && entry.isOn(day))
                .toList();
    }

    /** Whether the People's Committees of a level were there and are no more. */
    boolean hasEnded(AdministrativeLevel level, LocalDate day) {
        List<AgencyEntry> committees = entries.values().stream()
                .filter(entry -> entry.level() == level && entry.kind().equals(AgencyKind.PEOPLE_COMMITTEE))
                .toList();
        return !committees.isEmpty()
                && committees.stream()
                        .allMatch(
                                entry -> entry.validUntil().filter(day::isAfter).isPresent());
    }

    /** Whether a province has an entry, as far as the entry tells. */
    boolean mayBeIn(AgencyEntry entry, Optional<UnitRef> province) {
        return entry.province().isEmpty()
                || province.filter(unit -> !isOf(entry.province().get(), unit)).isEmpty();
    }

    private boolean isOf(Province province, UnitRef unit) {
        boolean current = province.codes() == Province.Codes.CURRENT;
        LocalDate change = Province.FIRST_DAY_OF_CURRENT_CODES;
        Optional<AdministrativeUnit> known = gazetteer.unit(unit);
        boolean then = known.isEmpty()
                || (current
                        ? known.get().validUntil().filter(change::isAfter).isEmpty()
                        : known.get()
                                .validFrom()
                                .filter(from -> !change.isAfter(from))
                                .isEmpty());
        return then && province.code().equals(unit.code());
    }

    /**
     * The province of bodies of a level on the day of a setting: that of the setting, or the one that its territory belongs
     * to on that day; that of the setting if none is known, or several are.
     */
    Optional<UnitRef> provinceOf(AdministrativeLevel level, Setting setting) {
        return level == AdministrativeLevel.NATION
                ? Optional.empty()
                : setting.province().map(province -> provinceOn(province, setting.day()));
    }

    private UnitRef provinceOn(UnitRef province, LocalDate day) {
        List<UnitPath> paths = gazetteer.on(province, day);
        return paths.size() == 1 ? paths.get(0).unit().ref() : province;
    }
}
