package vn.giamngheo.succession;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.Table;
import vn.giamngheo.text.TableFault;

/** Reads events from a table. */
final class SuccessionTable {

    private static final Set<String> REQUIRED =
            Set.of("event", "day", "kind", "from", "function", "outcome", "to", "instrument", "confidence", "source");
    private static final Set<String> OPTIONAL = Set.of("province", "instead-of");
    /** What all rows of an event have in common, in the order in which differences are told. */
    private static final List<String> OF_EVENT = List.of("day", "kind", "province", "instead-of", "instrument");

    private final List<TableFault> faults;

    private SuccessionTable(List<TableFault> faults) {
        this.faults = new ArrayList<>(faults);
    }

    static Loaded<List<SuccessionEvent>> read(String text) {
        Table table = Table.parse(text, REQUIRED, OPTIONAL);
        return new SuccessionTable(table.faults()).events(table.rows());
    }

    private Loaded<List<SuccessionEvent>> events(List<Table.Row> rows) {
        Map<String, List<Table.Row>> byEvent = new LinkedHashMap<>();
        List<SuccessionEvent> events = new ArrayList<>();
        boolean whole = faults.isEmpty();
        for (Table.Row row : rows) {
            String id = cell(row, "event", whole, code -> Code.check(code, "event"));
            if (id != null) {
                byEvent.computeIfAbsent(id, none -> new ArrayList<>()).add(row);
            }
        }
        byEvent.forEach((id, ofEvent) -> {
            SuccessionEvent event = event(id, ofEvent, whole);
            if (event != null) {
                events.add(event);
            }
        });
        faults.sort(Comparator.comparing(TableFault::line));
        return faults.isEmpty() ? Loaded.of(List.copyOf(events)) : Loaded.faulty(faults);
    }

    private @Nullable SuccessionEvent event(String id, List<Table.Row> rows, boolean whole) {
        Table.Row first = rows.get(0);
        int before = faults.size();
        LocalDate day = cell(first, "day", whole, SuccessionTable::day);
        SuccessionEvent.Kind kind = cell(first, "kind", whole, SuccessionTable::kind);
        InstrumentReference by = cell(first, "instrument", whole, InstrumentReference::parse);
        Province province = optional(first, "province", Province::parse);
        String insteadOf = optional(first, "instead-of", code -> Code.check(code, "instead-of"));
        checkAlike(rows);
        List<Transfer> transfers = new ArrayList<>();
        for (Table.Row row : rows) {
            Transfer transfer = transfer(row, whole);
            if (transfer != null) {
                transfers.add(transfer);
            }
        }
        if (faults.size() > before || day == null || kind == null || by == null) {
            return null;
        }
        try {
            return new SuccessionEvent(
                    id, day, kind, transfers, by, Optional.ofNullable(province), Optional.ofNullable(insteadOf));
        } catch (RefusedException refused) {
            fault(first, "instead-of", TableFault.Kind.CONTRADICTION, refused.reason());
            return null;
        }
    }

    private void checkAlike(List<Table.Row> rows) {
        Table.Row first = rows.get(0);
        Set<String> seen = new TreeSet<>();
        for (Table.Row row : rows) {
            for (String column : OF_EVENT) {
                if (!row.get(column).equals(first.get(column))) {
                    fault(
                            row,
                            column,
                            TableFault.Kind.CONTRADICTION,
                            new Phrase(
                                    "khác với dòng " + first.line() + " của cùng sự kiện",
                                    "differs from line " + first.line() + " of the same event"));
                }
            }
            if (!seen.add(row.get("from") + " " + row.get("function"))) {
                fault(
                        row,
                        "function",
                        TableFault.Kind.ROW_TWICE,
                        new Phrase(
                                "cơ quan và chức năng này đã có ở một dòng khác của sự kiện",
                                "another row of the event has this agency and function"));
            }
        }
    }

    private @Nullable Transfer transfer(Table.Row row, boolean whole) {
        AgencyId from = cell(row, "from", whole, AgencyId::new);
        AgencyFunction function = optional(row, "function", AgencyFunction::of);
        Transfer.Destination to = destination(row, whole);
        Confidence confidence = cell(row, "confidence", whole, SuccessionTable::confidence);
        String source = cell(row, "source", whole, Function.identity());
        return from == null || to == null || confidence == null || source == null
                ? null
                : new Transfer(from, Optional.ofNullable(function), to, new Provenance(confidence, source));
    }

    private Transfer.@Nullable Destination destination(Table.Row row, boolean whole) {
        String outcome = cell(row, "outcome", whole, SuccessionTable::outcome);
        List<AgencyId> to = optional(row, "to", SuccessionTable::agencies);
        if (outcome == null || (to == null && !row.get("to").isEmpty())) {
            return null;
        }
        List<AgencyId> agencies = to == null ? List.of() : to;
        if (outcome.equals("nobody")) {
            return new Transfer.ToNobody(agencies);
        }
        if (agencies.isEmpty()) {
            fault(row, "to", TableFault.Kind.EMPTY, EMPTY);
            return null;
        }
        if (outcome.equals("one-of")) {
            return new Transfer.ToOneOf(agencies);
        }
        if (agencies.size() > 1) {
            fault(
                    row,
                    "to",
                    TableFault.Kind.CONTRADICTION,
                    new Phrase(
                            "chỉ được nêu một cơ quan khi outcome là “to”",
                            "there must be one agency only where the outcome is 'to'"));
            return null;
        }
        return new Transfer.To(agencies.get(0));
    }

    private static final Phrase EMPTY = new Phrase("không được để trống", "must not be empty");

    /** The value of a cell that must be filled; null if it is not, which is then a fault. */
    private <T> @Nullable T cell(Table.Row row, String column, boolean whole, Function<String, T> reading) {
        if (!row.get(column).isEmpty()) {
            return optional(row, column, reading);
        }
        if (whole || row.cells().containsKey(column)) {
            fault(row, column, TableFault.Kind.EMPTY, EMPTY);
        }
        return null;
    }

    /** The value of a cell; null if it is empty or, which is a fault, cannot be read. */
    private <T> @Nullable T optional(Table.Row row, String column, Function<String, T> reading) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (RefusedException refused) {
            fault(row, column, TableFault.Kind.UNREADABLE, refused.reason());
            return null;
        }
    }

    private void fault(Table.Row row, String column, TableFault.Kind kind, Phrase reason) {
        faults.add(new TableFault(row.line(), column, kind, Phrase.shown(row.get(column)), reason));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RefusedException(
                    "ngày phải có dạng 2025-03-01, không phải “" + Phrase.shown(text) + "”",
                    "a day must look like 2025-03-01 but was '" + Phrase.shown(text) + "'");
        }
    }

    private static SuccessionEvent.Kind kind(String text) {
        return one(text, List.of(SuccessionEvent.Kind.values()), SuccessionEvent.Kind::code);
    }

    private static Confidence confidence(String text) {
        return one(text, List.of(Confidence.values()), Confidence::code);
    }

    private static String outcome(String text) {
        return one(text, List.of("to", "one-of", "nobody"), Function.identity());
    }

    private static <T> T one(String text, List<T> values, Function<T, String> code) {
        return values.stream()
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String codes = String.join(", ", values.stream().map(code).toList());
                    return new RefusedException(
                            "phải là một trong các mã " + codes + ", không phải “" + Phrase.shown(text) + "”",
                            "must be one of " + codes + " but was '" + Phrase.shown(text) + "'");
                });
    }

    private static List<AgencyId> agencies(String text) {
        List<AgencyId> agencies = new ArrayList<>();
        for (String id : text.split("\\|", -1)) {
            agencies.add(new AgencyId(id.strip()));
        }
        return List.copyOf(agencies);
    }
}
