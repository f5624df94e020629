package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RowReader;
import vn.giamngheo.text.Table;
import vn.giamngheo.text.TableFault;

/** Reads lists of designated areas from a table of one area a row. */
final class DesignatedAreaTable {

    private static final Set<String> COLUMNS =
            Set.of("designation", "level", "code", "from", "until", "instrument", "confidence", "source");

    /** What the rows of one list have in common. */
    private record Head(
            Designation designation,
            AdministrativeLevel level,
            LocalDate from,
            LocalDate until,
            InstrumentReference by) {}

    private static final class Group {
        private final int line;
        private final Provenance provenance;
        private final Set<String> codes = new LinkedHashSet<>();

        Group(int line, Provenance provenance) {
            this.line = line;
            this.provenance = provenance;
        }
    }

    /**
     * Days that lists of one designation and level cover without a gap where they overlap.
     *
     * @param until the last of them
     * @param last the list that was read last
     */
    private record Stretch(LocalDate until, DesignatedAreaList last) {}

    private final Map<List<Object>, NavigableMap<LocalDate, Stretch>> covered = new HashMap<>();
    private final List<TableFault> faults = new ArrayList<>();
    private final Map<Head, Group> groups = new LinkedHashMap<>();

    private DesignatedAreaTable() {}

    static Loaded<DesignatedAreas> read(String text) {
        DesignatedAreaTable reader = new DesignatedAreaTable();
        Table table = Table.parse(text, COLUMNS, Set.of());
        reader.faults.addAll(table.faults());
        for (Table.Row row : table.rows()) {
            RowReader cells = RowReader.of(row);
            reader.row(cells);
            reader.faults.addAll(cells.faults());
        }
        List<DesignatedAreaList> lists = reader.lists();
        return reader.faults.isEmpty()
                ? Loaded.of(DesignatedAreas.of(lists))
                : Loaded.faulty(reader.faults.stream()
                        .sorted(Comparator.comparing(TableFault::line))
                        .toList());
    }

    private void row(RowReader row) {
        Optional<Head> head = head(row);
        Optional<String> code = row.filled("code");
        Optional<Provenance> provenance = Provenance.read(row);
        if (!row.faults().isEmpty()) {
            return;
        }
        Group group =
                groups.computeIfAbsent(head.orElseThrow(), first -> new Group(row.line(), provenance.orElseThrow()));
        if (!group.provenance.equals(provenance.orElseThrow())) {
            row.note(
                    "source",
                    TableFault.Kind.CONTRADICTION,
                    new Phrase(
                            "các dòng của một danh mục phải nêu cùng nguồn và độ tin cậy",
                            "the rows of one list must state one source and confidence"));
        }
        if (!group.codes.add(code.orElseThrow())) {
            row.note(
                    "code",
                    TableFault.Kind.ROW_TWICE,
                    new Phrase("mã lặp lại trong danh mục", "the code is in the list twice"));
        }
    }

    private static Optional<Head> head(RowReader row) {
        row.filled("designation");
        Optional<Designation> designation = row.read("designation", Designation::new);
        row.filled("level");
        Optional<AdministrativeLevel> level =
                row.oneOf("level", List.of(AdministrativeLevel.values()), AdministrativeLevel::code);
        row.filled("from");
        Optional<LocalDate> from = row.day("from");
        row.filled("until");
        Optional<LocalDate> until = row.day("until");
        row.filled("instrument");
        Optional<InstrumentReference> by = row.read("instrument", InstrumentReference::parse);
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            row.note(
                    "until",
                    TableFault.Kind.CONTRADICTION,
                    new Phrase("ngày cuối (until) không được trước ngày đầu (from)", "until must not be before from"));
        }
        return row.faults().isEmpty()
                ? Optional.of(new Head(
                        designation.orElseThrow(),
                        level.orElseThrow(),
                        from.orElseThrow(),
                        until.orElseThrow(),
                        by.orElseThrow()))
                : Optional.empty();
    }

    /** The lists that the rows make; each that overlaps one above it is a fault of its first row. */
    private List<DesignatedAreaList> lists() {
        List<DesignatedAreaList> lists = new ArrayList<>();
        groups.forEach((head, group) -> {
            DesignatedAreaList list = new DesignatedAreaList(
                    head.designation(),
                    head.level(),
                    group.codes,
                    head.from(),
                    head.until(),
                    head.by(),
                    group.provenance);
            above(list, lists)
                    .ifPresent(above -> faults.add(new TableFault(
                            group.line,
                            "from",
                            TableFault.Kind.CONTRADICTION,
                            head.from().toString(),
                            DesignatedAreas.overlapping(above, list))));
            lists.add(list);
        });
        return lists;
    }

    /** A list above that overlaps one; found without going through all of them, as they are data from outside. */
    private Optional<DesignatedAreaList> above(DesignatedAreaList list, List<DesignatedAreaList> lists) {
        NavigableMap<LocalDate, Stretch> known =
                covered.computeIfAbsent(List.of(list.designation(), list.level()), none -> new TreeMap<>());
        Optional<DesignatedAreaList> found = Optional.empty();
        LocalDate from = list.from();
        LocalDate until = list.until();
        Map.Entry<LocalDate, Stretch> stretch = known.floorEntry(list.until());
        while (stretch != null && !stretch.getValue().until().isBefore(list.from())) {
            found = Optional.of(stretch.getValue().last());
            from = stretch.getKey().isBefore(from) ? stretch.getKey() : from;
            until = stretch.getValue().until().isAfter(until)
                    ? stretch.getValue().until()
                    : until;
            known.remove(stretch.getKey());
            stretch = known.floorEntry(list.until());
        }
        known.put(from, new Stretch(until, list));
        return found.flatMap(last -> DesignatedAreas.overlap(last, list)
                ? Optional.of(last)
                : lists.stream()
                        .filter(above -> DesignatedAreas.overlap(above, list))
                        .findFirst());
    }
}
