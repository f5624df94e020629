package vn.giamngheo.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.directory.Expansion.Reason;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Designation;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Lists the members of a class on a day, or says why they cannot be listed. */
final class ClassExpansion {

    static final Phrase WHICH_NOT_SAID =
            new Phrase("văn bản không nói cụ thể là cơ quan nào", "the text does not say which of them");

    private final Register register;
    private final Setting setting;
    private final LocalDate day;

    ClassExpansion(Register register, Setting setting) {
        this.register = register;
        this.setting = setting;
        this.day = setting.day();
    }

    Expansion of(ClassMeaning meaning) {
        if (meaning.level().filter(level -> register.hasEnded(level, day)).isPresent()) {
            return symbolic(Reason.LEVEL_ENDED, levelEnded(meaning.level().get()), List.of());
        }
        if (meaning.qualified()) {
            return symbolic(Reason.WHICH_NOT_SAID, WHICH_NOT_SAID, known(of(meaning.qualified(false))));
        }
        if (meaning.units().isEmpty()) {
            return ofKinds(meaning);
        }
        if (meaning.body().isEmpty() || meaning.level().isEmpty()) {
            return symbolic(
                    Reason.WHICH_NOT_SAID,
                    new Phrase(
                            "văn bản chỉ nêu địa bàn, không nói cơ quan nào ở đó",
                            "the text names places and does not say which of their bodies"),
                    List.of());
        }
        return ofUnits(
                meaning.body().get(), meaning.level().get(), meaning.units().get());
    }

    private static List<Agency> known(Expansion expansion) {
        return expansion instanceof Expansion.Members all ? all.members() : ((Expansion.Symbolic) expansion).among();
    }

    private Expansion ofKinds(ClassMeaning meaning) {
        AdministrativeLevel level = meaning.level().orElse(setting.level());
        Optional<UnitRef> province = register.provinceOf(level, setting);
        List<Agency> among = register.on(level, day).stream()
                .filter(entry -> meaning.kinds().contains(entry.kind()) && register.mayBeIn(entry, province))
                .map(entry -> Agency.of(entry, province, Optional.empty()))
                .toList();
        return symbolic(
                Reason.NOT_ALL_KNOWN,
                new Phrase(
                        "danh bạ không có đủ các cơ quan thuộc loại này của từng địa phương",
                        "the directory does not have all bodies of these kinds of each place"),
                among);
    }

    private Expansion ofUnits(String body, AdministrativeLevel level, UnitClass units) {
        List<AgencyEntry> entries = register.names().of(body).stream()
                .map(EntryName::entry)
                .filter(entry -> entry.level() == level)
                .distinct()
                .toList();
        if (entries.isEmpty()) {
            return symbolic(
                    Reason.NOT_ALL_KNOWN,
                    new Phrase("danh bạ không có cơ quan loại này", "the directory has no such body"),
                    List.of());
        }
        List<AgencyEntry> there =
                entries.stream().filter(entry -> entry.isOn(day)).toList();
        if (there.isEmpty()) {
            return symbolic(
                    Reason.NO_MEMBER,
                    new Phrase("vào ngày này không có cơ quan loại này", "there is no such body on that day"),
                    List.of());
        }
        return ofUnits(there, level, units);
    }

    private Expansion ofUnits(List<AgencyEntry> entries, AdministrativeLevel level, UnitClass units) {
        Optional<Designation> designation = units.designation();
        AdministrativeLevel listed = units.having() ? AdministrativeLevel.COMMUNE : level;
        if (designation.isPresent()
                && register.designated().on(designation.get(), listed, day).isEmpty()) {
            return noList();
        }
        List<AdministrativeUnit> all = new UnitsOfSetting(register, setting).of(level, units);
        if (all.isEmpty()) {
            return noUnits(level);
        }
        if (!units.namesOnly(all)) {
            return symbolic(
                    Reason.WHICH_NOT_SAID,
                    new Phrase("văn bản không nói cụ thể là đơn vị nào", "the text does not say which of the units"),
                    List.of());
        }
        List<AdministrativeUnit> members = new ArrayList<>();
        for (AdministrativeUnit unit : all) {
            Optional<Boolean> isMember = !units.has(unit)
                    ? Optional.of(false)
                    : designation
                            .map(one -> isDesignated(unit, one, units.having()))
                            .orElse(Optional.of(true));
            if (isMember.isEmpty()) {
                return units.having() ? noUnits(AdministrativeLevel.COMMUNE) : noList();
            }
            if (isMember.get()) {
                members.add(unit);
            }
        }
        return members(entries, members);
    }

    /** Whether a unit is such an area, or has one; empty if that is not known. */
    private Optional<Boolean> isDesignated(AdministrativeUnit unit, Designation designation, boolean having) {
        if (!having) {
            return register.designated().isDesignated(unit, designation, day);
        }
        List<AdministrativeUnit> communes = register.gazetteer().partsOn(unit.ref(), AdministrativeLevel.COMMUNE, day);
        return communes.isEmpty()
                ? Optional.empty()
                : Optional.of(communes.stream()
                        .anyMatch(commune -> register.designated()
                                .isDesignated(commune, designation, day)
                                .orElse(false)));
    }

    private Expansion members(List<AgencyEntry> entries, List<AdministrativeUnit> units) {
        Set<Agency> members = new LinkedHashSet<>();
        for (AgencyEntry entry : entries) {
            for (AdministrativeUnit unit : units) {
                boolean province = unit.level() == AdministrativeLevel.PROVINCE;
                Optional<UnitRef> whole =
                        province ? Optional.of(unit.ref()) : register.provinceOf(unit.level(), setting);
                Optional<Place> place = province ? Optional.empty() : Optional.of(SiteFinder.placeOf(unit));
                if (register.mayBeIn(entry, whole)) {
                    members.add(Agency.of(entry, whole, place));
                }
            }
        }
        return members.isEmpty()
                ? symbolic(
                        Reason.NO_MEMBER,
                        new Phrase("vào ngày này không có đơn vị nào như vậy", "there is no such unit on that day"),
                        List.of())
                : new Expansion.Members(day, List.copyOf(members));
    }

    private Expansion noUnits(AdministrativeLevel level) {
        boolean untold =
                level != AdministrativeLevel.PROVINCE && setting.province().isEmpty();
        String units = level.noun(Language.VIETNAMESE);
        return symbolic(
                Reason.NO_UNITS,
                untold
                        ? new Phrase("không rõ là tỉnh nào", "it is not told which province is meant")
                        : new Phrase(
                                "chưa có danh sách đơn vị hành chính " + units + " của ngày này",
                                "the units of the level '" + level.noun(Language.ENGLISH)
                                        + "' of that day have not been supplied"),
                List.of());
    }

    private Expansion noList() {
        return symbolic(
                Reason.NO_LIST,
                new Phrase(
                        "chưa có danh mục địa bàn loại này của ngày này",
                        "the list of such areas of that day has not been supplied"),
                List.of());
    }

    private Phrase levelEnded(AdministrativeLevel level) {
        return new Phrase(
                "vào ngày này không còn " + level.noun(Language.VIETNAMESE),
                "the level '" + level.noun(Language.ENGLISH) + "' had ended by that day");
    }

    private Expansion symbolic(Reason reason, Phrase words, List<Agency> among) {
        return new Expansion.Symbolic(day, reason, words, among);
    }
}
