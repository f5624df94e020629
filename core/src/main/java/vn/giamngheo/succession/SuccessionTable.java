package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RowReader;
import vn.giamngheo.text.Table;
import vn.giamngheo.text.TableFault;

/** Reads events from a table. */
final class SuccessionTable {

    private static final Set<String> REQUIRED =
            Set.of("event", "day", "kind", "from", "function", "outcome", "to", "instrument", "confidence", "source");
    private static final Set<String> OPTIONAL = Set.of("province", "instead-of");

    /** What all rows of an event have in common. */
    private static final List<String> OF_EVENT = List.of("day", "kind", "province", "instead-of", "instrument");

    private static final String TO = "to";
    private static final String ONE_OF = "one-of";
    private static final String NOBODY = "nobody";

    private final Map<String, Event> events = new LinkedHashMap<>();
    private final List<TableFault> faults = new ArrayList<>();

    private SuccessionTable() {}

    /** What is known of an event so far. */
    private static final class Event {
        private final Table.Row first;
        private final Set<String> seen = new TreeSet<>();
        private final List<Transfer> transfers = new ArrayList<>();

        Event(Table.Row first) {
            this.first = first;
        }
    }

    static Loaded<List<SuccessionEvent>> read(String text) {
        SuccessionTable events = new SuccessionTable();
        Table table = Table.parse(text, REQUIRED, OPTIONAL);
        events.faults.addAll(table.faults());
        table.rows().forEach(events::readRow);
        return events.all();
    }

    private Loaded<List<SuccessionEvent>> all() {
        List<SuccessionEvent> read = new ArrayList<>();
        events.forEach((id, event) -> {
            RowReader row = RowReader.of(event.first);
            event(id, event, row).ifPresent(read::add);
            note(event.first, row.faults());
        });
        faults.sort(Comparator.comparing(TableFault::line));
        return faults.isEmpty() ? Loaded.of(List.copyOf(read)) : Loaded.faulty(faults);
    }

    /** Notes faults, but not that cells are empty whose whole column is missing: that is said once. */
    private void note(Table.Row row, List<TableFault> found) {
        found.stream()
                .filter(fault ->
                        fault.kind() != TableFault.Kind.EMPTY || row.cells().containsKey(fault.column()))
                .forEach(faults::add);
    }

    private void readRow(Table.Row cells) {
        RowReader row = RowReader.of(cells);
        Optional<String> id = row.filled("event").flatMap(none -> row.read("event", code -> Code.check(code, "event")));
        Optional<Event> event = id.map(known -> events.computeIfAbsent(known, none -> new Event(cells)));
        event.ifPresent(known -> compare(known, cells, row));
        Optional<Transfer> transfer = transfer(row);
        event.ifPresent(known -> transfer.ifPresent(known.transfers::add));
        note(cells, row.faults());
    }

    private static void compare(Event event, Table.Row cells, RowReader row) {
        for (String column : OF_EVENT) {
            if (!cells.get(column).equals(event.first.get(column))) {
                row.note(
                        column,
                        TableFault.Kind.CONTRADICTION,
                        new Phrase(
                                "cột “" + column + "” khác với dòng " + event.first.line() + " của cùng sự kiện",
                                "the column '" + column + "' differs from line " + event.first.line()
                                        + " of the same event"));
            }
        }
        if (!event.seen.add(cells.get("from") + " " + cells.get("function"))) {
            row.note(
                    "function",
                    TableFault.Kind.ROW_TWICE,
                    new Phrase(
                            "một dòng khác của sự kiện đã nêu cơ quan và chức năng này",
                            "another row of the event has this agency and function"));
        }
    }

    private Optional<SuccessionEvent> event(String id, Event event, RowReader row) {
        row.filled("day");
        Optional<LocalDate> day = row.day("day");
        row.filled("kind");
        Optional<SuccessionEvent.Kind> kind =
                row.oneOf("kind", List.of(SuccessionEvent.Kind.values()), SuccessionEvent.Kind::code);
        row.filled("instrument");
        Optional<InstrumentReference> by = row.read("instrument", InstrumentReference::parse);
        Optional<Province> province = row.read("province", Province::parse);
        Optional<String> insteadOf = row.read("instead-of", code -> Code.check(code, "instead-of"));
        if (insteadOf.isPresent() && row.text("province").isEmpty()) {
            row.note(
                    "instead-of",
                    TableFault.Kind.CONTRADICTION,
                    new Phrase(
                            "sự kiện thay cho sự kiện chung phải nêu tỉnh",
                            "an event that stands for one of all provinces must name its province"));
        }
        boolean whole = row.faults().isEmpty() && faults.isEmpty();
        return whole
                ? Optional.of(new SuccessionEvent(
                        id,
                        day.orElseThrow(),
                        kind.orElseThrow(),
                        event.transfers,
                        by.orElseThrow(),
                        province,
                        insteadOf))
                : Optional.empty();
    }

    private static Optional<Transfer> transfer(RowReader row) {
        Optional<AgencyId> from = row.filled("from").flatMap(none -> row.read("from", AgencyId::new));
        Optional<AgencyFunction> function = row.read("function", AgencyFunction::of);
        Optional<Transfer.Destination> to = destination(row);
        Optional<Provenance> provenance = Provenance.read(row);
        return from.isPresent() && to.isPresent() && provenance.isPresent()
                ? Optional.of(new Transfer(from.get(), function, to.get(), provenance.get()))
                : Optional.empty();
    }

    private static Optional<Transfer.Destination> destination(RowReader row) {
        Optional<String> outcome = row.filled("outcome")
                .flatMap(none -> row.oneOf("outcome", List.of(TO, ONE_OF, NOBODY), Function.identity()));
        Optional<List<AgencyId>> named =
                row.read(TO, cell -> row.list(TO).stream().map(AgencyId::new).toList());
        if (outcome.isEmpty() || (named.isEmpty() && row.text(TO).isPresent())) {
            return Optional.empty();
        }
        List<AgencyId> agencies = named.orElse(List.of());
        if (outcome.get().equals(NOBODY)) {
            return Optional.of(new Transfer.ToNobody(agencies));
        }
        if (agencies.isEmpty()) {
            row.note(
                    TO,
                    TableFault.Kind.EMPTY,
                    new Phrase("cột “to” phải nêu cơ quan nhận", "the column 'to' must name an agency"));
            return Optional.empty();
        }
        if (outcome.get().equals(ONE_OF)) {
            return Optional.of(new Transfer.ToOneOf(agencies));
        }
        if (agencies.size() > 1) {
            row.note(
                    TO,
                    TableFault.Kind.CONTRADICTION,
                    new Phrase(
                            "chỉ được nêu một cơ quan khi cột “outcome” là “to”",
                            "there must be one agency only where the column 'outcome' is 'to'"));
            return Optional.empty();
        }
        return Optional.of(new Transfer.To(agencies.get(0)));
    }
}
