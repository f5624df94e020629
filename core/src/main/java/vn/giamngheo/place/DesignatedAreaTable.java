package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            lists.stream()
                    .filter(above -> DesignatedAreas.overlap(above, list))
                    .findFirst()
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
}
