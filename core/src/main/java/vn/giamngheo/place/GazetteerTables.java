package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.RowReader;
import vn.giamngheo.text.Table;
import vn.giamngheo.text.TableFault;

/** Reads a gazetteer from a table of units and one of changes. */
final class GazetteerTables {

    private static final Set<String> UNIT_COLUMNS = Set.of("level", "code", "name", "confidence", "source");
    private static final Set<String> MORE_UNIT_COLUMNS = Set.of("from", "until", "parent", "area", "aliases", "scheme");
    private static final Set<String> CHANGE_COLUMNS =
            Set.of("level", "day", "kind", "from", "to", "whole", "instrument", "confidence", "source");
    private static final Set<String> MORE_CHANGE_COLUMNS = Set.of("scheme");

    private final List<TableFault> unitFaults = new ArrayList<>();
    private final List<TableFault> changeFaults = new ArrayList<>();
    private final List<AdministrativeUnit> units = new ArrayList<>();
    private final List<Integer> unitLines = new ArrayList<>();
    private final List<UnitChange> changes = new ArrayList<>();
    private final List<Integer> changeLines = new ArrayList<>();
    /** Codes of rows that could not be read: that they name no unit is no fault of those that refer to them. */
    private final Set<String> unreadable = new HashSet<>();
    /** Whether the units could not be read at all; then it is no fault that the changes name unknown ones. */
    private boolean unitsMissing;

    private GazetteerTables() {}

    static Loaded<Gazetteer> read(String unitTable, String changeTable) {
        GazetteerTables tables = new GazetteerTables();
        tables.readUnits(unitTable);
        tables.readChanges(changeTable);
        tables.check();
        List<TableFault> faults = tables.faults();
        return faults.isEmpty() ? Loaded.of(Gazetteer.unchecked(tables.units, tables.changes)) : Loaded.faulty(faults);
    }

    private void readUnits(String text) {
        Table table = Table.parse(text, UNIT_COLUMNS, MORE_UNIT_COLUMNS);
        unitFaults.addAll(table.faults());
        unitsMissing = table.rows().isEmpty() && !table.faults().isEmpty();
        Set<AdministrativeUnit> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            RowReader cells = RowReader.of(row);
            Optional<AdministrativeUnit> read = unit(cells);
            if (read.isEmpty()) {
                unreadable.add(row.get("code"));
            }
            read.ifPresent(unit -> {
                if (seen.add(unit)) {
                    units.add(unit);
                    unitLines.add(row.line());
                } else {
                    cells.note("", TableFault.Kind.ROW_TWICE, twice());
                }
            });
            unitFaults.addAll(cells.faults());
        }
    }

    private static Phrase twice() {
        return new Phrase("dòng này lặp lại một dòng trước", "the row repeats one before it");
    }

    private static Optional<AdministrativeUnit> unit(RowReader row) {
        Optional<AdministrativeLevel> level = level(row);
        Optional<String> code = row.filled("code");
        Optional<String> name = row.filled("name");
        Optional<Provenance> provenance = Provenance.read(row);
        AdministrativeUnit.Builder unit = AdministrativeUnit.builder()
                .validFrom(row.day("from"))
                .validUntil(row.day("until"))
                .parent(row.text("parent"))
                .area(row.oneOf("area", List.of(AreaType.values()), AreaType::code))
                .addAllAliases(row.list("aliases"))
                .scheme(scheme(row));
        if (!row.faults().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(unit.level(level.orElseThrow())
                    .code(code.orElseThrow())
                    .name(name.orElseThrow())
                    .provenance(provenance.orElseThrow())
                    .build());
        } catch (RefusedException e) {
            row.note("", TableFault.Kind.CONTRADICTION, e.reason());
            return Optional.empty();
        }
    }

    private static Optional<AdministrativeLevel> level(RowReader row) {
        row.filled("level");
        return row.oneOf("level", List.of(AdministrativeLevel.values()), AdministrativeLevel::code);
    }

    private static String scheme(RowReader row) {
        return row.read("scheme", cell -> Code.check(cell, "scheme")).orElse(AdministrativeUnit.NATIONAL);
    }

    private void readChanges(String text) {
        Table table = Table.parse(text, CHANGE_COLUMNS, MORE_CHANGE_COLUMNS);
        changeFaults.addAll(table.faults());
        GazetteerIndex index = new GazetteerIndex(units, List.of());
        Set<UnitChange> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            RowReader cells = RowReader.of(row);
            change(cells, index).ifPresent(change -> {
                if (seen.add(change)) {
                    changes.add(change);
                    changeLines.add(row.line());
                } else {
                    cells.note("", TableFault.Kind.ROW_TWICE, twice());
                }
            });
            changeFaults.addAll(cells.faults());
        }
    }

    private Optional<UnitChange> change(RowReader row, GazetteerIndex units) {
        Optional<AdministrativeLevel> level = level(row);
        row.filled("day");
        Optional<LocalDate> day = row.day("day");
        row.filled("kind");
        Optional<UnitChange.Kind> kind = row.oneOf("kind", List.of(UnitChange.Kind.values()), UnitChange.Kind::code);
        row.filled("whole");
        Optional<Boolean> whole = row.oneOf("whole", List.of(true, false), String::valueOf);
        row.filled("instrument");
        Optional<InstrumentReference> by = row.read("instrument", InstrumentReference::parse);
        Optional<Provenance> provenance = Provenance.read(row);
        String scheme = scheme(row);
        Optional<UnitRef> from = row.filled("from")
                .flatMap(code -> level.flatMap(at -> day.flatMap(first ->
                        unit(row, "from", units, new GazetteerIndex.UnitCode(at, scheme, code), first, true))));
        Optional<UnitRef> to = row.filled("to")
                .flatMap(code -> level.flatMap(at -> day.flatMap(
                        first -> unit(row, "to", units, new GazetteerIndex.UnitCode(at, scheme, code), first, false))));
        if (!row.faults().isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.equals(to)) {
            row.note(
                    "to",
                    TableFault.Kind.CONTRADICTION,
                    new Phrase(
                            "đơn vị trước và sau thay đổi là một",
                            "the units before and after the change are the same"));
            return Optional.empty();
        }
        return Optional.of(new UnitChange(
                day.orElseThrow(),
                kind.orElseThrow(),
                from.orElseThrow(),
                to.orElseThrow(),
                whole.orElseThrow(),
                by.orElseThrow(),
                provenance.orElseThrow()));
    }

    /** The unit that a code means on the day of a change, or on the day before it. */
    private Optional<UnitRef> unit(
            RowReader row,
            String column,
            GazetteerIndex units,
            GazetteerIndex.UnitCode code,
            LocalDate day,
            boolean before) {
        LocalDate then = before && day.isAfter(LocalDate.MIN) ? day.minusDays(1) : day;
        Optional<UnitRef> unit = units.unitOn(code, then).map(AdministrativeUnit::ref);
        if (unit.isEmpty() && !unitsMissing && !unreadable.contains(code.code())) {
            row.note(
                    column,
                    TableFault.Kind.UNKNOWN_REFERENCE,
                    new Phrase(
                            "mã " + Phrase.shown(code.code()) + " không chỉ đơn vị nào vào ngày "
                                    + Language.VIETNAMESE.shortDay(then),
                            "the code " + Phrase.shown(code.code()) + " means no unit on "
                                    + Language.ENGLISH.shortDay(then)));
        }
        return unit;
    }

    /** Whether the rows that could be read go together; a row that could not is a fault already, and no reason for more. */
    private void check() {
        for (GazetteerCheck.Objection objection : GazetteerCheck.of(units, changes)) {
            if (isOfUnreadableParent(objection)) {
                continue;
            }
            int line = (objection.ofChange() ? changeLines : unitLines).get(objection.index());
            TableFault fault = new TableFault(
                    line,
                    "",
                    kind(objection.fault().kind()),
                    "",
                    objection.fault().reason());
            (objection.ofChange() ? changeFaults : unitFaults).add(fault);
        }
    }

    private boolean isOfUnreadableParent(GazetteerCheck.Objection objection) {
        return objection.fault().kind() == GazetteerFault.Kind.PARENT_UNKNOWN
                && units.get(objection.index())
                        .parent()
                        .filter(unreadable::contains)
                        .isPresent();
    }

    private static TableFault.Kind kind(GazetteerFault.Kind kind) {
        return switch (kind) {
            case UNIT_UNKNOWN, PARENT_UNKNOWN -> TableFault.Kind.UNKNOWN_REFERENCE;
            case CODE_TWICE, DAYS_DIFFER, TERRITORY_TWICE -> TableFault.Kind.CONTRADICTION;
            case CYCLE -> TableFault.Kind.CYCLE;
        };
    }

    private List<TableFault> faults() {
        List<TableFault> faults = new ArrayList<>();
        unitFaults.stream().sorted(Comparator.comparing(TableFault::line)).forEach(faults::add);
        changeFaults.stream()
                .sorted(Comparator.comparing(TableFault::line))
                .map(GazetteerTables::ofChanges)
                .forEach(faults::add);
        return faults;
    }

    /** A line alone would not tell which of the two tables is meant. */
    private static TableFault ofChanges(TableFault fault) {
        return new TableFault(
                fault.line(),
                fault.column(),
                fault.kind(),
                fault.found(),
                new Phrase(
                        "bảng thay đổi: " + fault.reason().vietnamese(),
                        "table of changes: " + fault.reason().english()));
    }
}
