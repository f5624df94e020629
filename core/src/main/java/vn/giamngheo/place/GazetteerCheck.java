package vn.giamngheo.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Finds all that stands against making a gazetteer of units and changes. */
final class GazetteerCheck {

    /**
     * An objection.
     *
     * @param fault what is wrong
     * @param ofChange whether it is about a change; otherwise it is about a unit
     * @param index which change or unit, as they were given
     */
    record Objection(GazetteerFault fault, boolean ofChange, int index) {}

    private final List<AdministrativeUnit> units;
    private final List<UnitChange> changes;
    private final List<Integer> distinct = new ArrayList<>();
    private final Map<UnitRef, AdministrativeUnit> byRef = new HashMap<>();
    private final List<Objection> objections = new ArrayList<>();

    private GazetteerCheck(List<AdministrativeUnit> units, List<UnitChange> changes) {
        this.units = units;
        this.changes = changes;
        units.forEach(unit -> byRef.put(unit.ref(), unit));
        Set<UnitChange> seen = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            if (seen.add(changes.get(i))) {
                distinct.add(i);
            }
        }
    }

    /** A change that is there twice is looked at once. */
    static List<Objection> of(List<AdministrativeUnit> units, List<UnitChange> changes) {
        GazetteerCheck check = new GazetteerCheck(units, changes);
        check.codes();
        check.parents();
        check.distinct.forEach(check::change);
        check.territories();
        ChangeCycles.of(changes).forEach(check::cycle);
        return check.objections;
    }

    private void codes() {
        Map<GazetteerIndex.UnitCode, List<Integer>> byCode = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            byCode.computeIfAbsent(GazetteerIndex.UnitCode.of(units.get(i)), code -> new ArrayList<>())
                    .add(i);
        }
        Map<Integer, Integer> clashes = new TreeMap<>();
        byCode.values().stream().filter(same -> same.size() > 1).forEach(same -> overlaps(same, clashes));
        clashes.forEach((later, earlier) -> codeTwice(units.get(earlier), later));
    }

    private void overlaps(List<Integer> same, Map<Integer, Integer> clashes) {
        List<Integer> byDay = same.stream()
                .sorted(Comparator.comparing(i -> first(units.get(i))))
                .toList();
        int longest = byDay.get(0);
        for (int i : byDay.subList(1, byDay.size())) {
            if (!last(units.get(longest)).isBefore(first(units.get(i)))) {
                clashes.put(i, longest);
            }
            if (last(units.get(i)).isAfter(last(units.get(longest)))) {
                longest = i;
            }
        }
    }

    private static LocalDate first(AdministrativeUnit unit) {
        return unit.validFrom().orElse(LocalDate.MIN);
    }

    private static LocalDate last(AdministrativeUnit unit) {
        return unit.validUntil().orElse(LocalDate.MAX);
    }

    private void codeTwice(AdministrativeUnit earlier, int later) {
        UnitRef unit = units.get(later).ref();
        object(
                false,
                later,
                GazetteerFault.Kind.CODE_TWICE,
                List.of(earlier.ref(), unit),
                new Phrase(
                        "mã " + unit.code() + " chỉ cả " + earlier.name() + " và " + unit.name()
                                + " trong cùng một ngày",
                        "the code " + unit.code() + " means both " + earlier.name() + " and " + unit.name()
                                + " on one day"));
    }

    private void parents() {
        ParentDays parents = new ParentDays(units);
        for (int i = 0; i < units.size(); i++) {
            AdministrativeUnit unit = units.get(i);
            if (!parents.isKnown(unit)) {
                String parent = unit.parent().orElseThrow();
                object(
                        false,
                        i,
                        GazetteerFault.Kind.PARENT_UNKNOWN,
                        List.of(unit.ref()),
                        new Phrase(
                                "mã " + parent + " của đơn vị cấp trên của " + unit.ref()
                                        + " không chỉ đơn vị nào trong một số ngày",
                                "the code " + parent + " of the unit above " + unit.ref()
                                        + " means no unit on some of its days"));
            }
        }
    }

    private void change(int index) {
        UnitChange change = changes.get(index);
        unknown(index, change.from());
        unknown(index, change.to());
        AdministrativeUnit from = byRef.get(change.from());
        AdministrativeUnit to = byRef.get(change.to());
        if (from != null && ChronoUnit.DAYS.between(last(from), change.day()) != 1) {
            daysDiffer(
                    index,
                    change.from(),
                    new Phrase(
                            "ngày cuối của " + from.ref() + " phải là ngày ngay trước ngày thay đổi "
                                    + shown(change.day()),
                            "the last day of " + from.ref() + " must be the day before the change of "
                                    + shown(change.day())));
        }
        if (to != null && !first(to).equals(change.day())) {
            daysDiffer(
                    index,
                    change.to(),
                    new Phrase(
                            "ngày đầu của " + to.ref() + " phải là ngày thay đổi " + shown(change.day()),
                            "the first day of " + to.ref() + " must be that of the change, " + shown(change.day())));
        }
    }

    /** The same in both languages. */
    private static String shown(LocalDate day) {
        return Language.VIETNAMESE.shortDay(day);
    }

    private void unknown(int index, UnitRef ref) {
        if (!byRef.containsKey(ref)) {
            object(
                    true,
                    index,
                    GazetteerFault.Kind.UNIT_UNKNOWN,
                    List.of(ref),
                    new Phrase("không có đơn vị " + ref, "there is no unit " + ref));
        }
    }

    private void daysDiffer(int index, UnitRef ref, Phrase reason) {
        object(true, index, GazetteerFault.Kind.DAYS_DIFFER, List.of(ref), reason);
    }

    /** A unit that went whole into another went nowhere else. */
    private void territories() {
        Map<UnitRef, UnitChange> first = new HashMap<>();
        Set<List<UnitRef>> ways = new HashSet<>();
        for (int i : distinct) {
            UnitChange change = changes.get(i);
            UnitChange other = first.putIfAbsent(change.from(), change);
            boolean twice = !ways.add(List.of(change.from(), change.to()));
            if (other != null && (twice || other.whole() || change.whole())) {
                object(
                        true,
                        i,
                        GazetteerFault.Kind.TERRITORY_TWICE,
                        List.of(change.from(), other.to(), change.to()),
                        new Phrase(
                                "địa giới của " + change.from() + " đã được ghi là thuộc " + other.to(),
                                "the territory of " + change.from() + " was already said to belong to " + other.to()));
            }
        }
    }

    private void cycle(List<Integer> cycle) {
        List<UnitRef> through = cycle.stream().map(i -> changes.get(i).from()).toList();
        String names =
                String.join(" → ", through.stream().map(UnitRef::toString).toList());
        object(
                true,
                cycle.get(0),
                GazetteerFault.Kind.CYCLE,
                through,
                new Phrase(
                        "các thay đổi quay về nơi bắt đầu: " + names + " → " + through.get(0),
                        "the changes lead back to where they began: " + names + " → " + through.get(0)));
    }

    private void object(boolean ofChange, int index, GazetteerFault.Kind kind, List<UnitRef> about, Phrase reason) {
        JsonPointer path =
                JsonPointer.ROOT.child(ofChange ? "changes" : "units").child(index);
        objections.add(new Objection(new GazetteerFault(kind, path, about, reason), ofChange, index));
    }
}
