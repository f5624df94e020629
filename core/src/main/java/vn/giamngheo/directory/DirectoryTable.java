package vn.giamngheo.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.Table;
import vn.giamngheo.text.TableFault;

/** Reads agencies from a table, one a row. */
final class DirectoryTable {

    private static final Set<String> REQUIRED = Set.of("id", "kind", "level", "name", "confidence", "source");
    private static final Set<String> OPTIONAL = Set.of("aliases", "functions", "from", "until", "seen", "province");

    /** A name, and its first and last day in square brackets: {@code Sở Văn hóa [2008-01-01/2025-02-28]}. */
    private static final Pattern ALIAS = Pattern.compile("([^\\[\\]]+?)(?: *\\[([^/\\[\\]]*)/([^/\\[\\]]*)\\])?");

    private static final Pattern LIST = Pattern.compile(" *; *");

    private final Table.Row row;
    private final List<TableFault> faults;

    private DirectoryTable(Table.Row row, List<TableFault> faults) {
        this.row = row;
        this.faults = faults;
    }

    static Loaded<List<AgencyEntry>> read(String text) {
        Table table = Table.parse(text, REQUIRED, OPTIONAL);
        List<TableFault> faults = new ArrayList<>(table.faults());
        List<AgencyEntry> entries = new ArrayList<>();
        Set<AgencyId> ids = new HashSet<>();
        for (Table.Row row : table.rows()) {
            DirectoryTable reader = new DirectoryTable(row, faults);
            reader.entry().ifPresent(entry -> {
                if (!ids.add(entry.id())) {
                    reader.fault("id", TableFault.Kind.ROW_TWICE, "đã có cơ quan mã này", "this id is there already");
                }
                entries.add(entry);
            });
        }
        return faults.isEmpty() ? Loaded.of(List.copyOf(entries)) : Loaded.faulty(faults);
    }

    private Optional<AgencyEntry> entry() {
        int before = faults.size();
        Optional<AgencyId> id = cell("id", AgencyId::new);
        Optional<AgencyKind> kind = cell("kind", AgencyKind::of);
        Optional<AdministrativeLevel> level = cell("level", AdministrativeLevel::of);
        Optional<String> name = cell("name", Function.identity());
        Optional<Confidence> confidence = cell("confidence", DirectoryTable::confidence);
        Optional<String> source = cell("source", Function.identity());
        AgencyEntry.Builder entry = AgencyEntry.builder()
                .aliases(list("aliases", DirectoryTable::alias))
                .functions(list("functions", AgencyFunction::new))
                .validFrom(optional("from", DirectoryTable::day))
                .validUntil(optional("until", DirectoryTable::day))
                .seen(optional("seen", DirectoryTable::day))
                .province(optional("province", DirectoryTable::province));
        if (faults.size() > before) {
            return Optional.empty();
        }
        entry.id(id.orElseThrow()).kind(kind.orElseThrow()).level(level.orElseThrow());
        entry.name(name.orElseThrow()).provenance(new Provenance(confidence.orElseThrow(), source.orElseThrow()));
        return built(entry);
    }

    private Optional<AgencyEntry> built(AgencyEntry.Builder entry) {
        try {
            return Optional.of(entry.build());
        } catch (RefusedException e) {
            faults.add(new TableFault(
                    row.line(), "until", TableFault.Kind.CONTRADICTION, Phrase.shown(row.get("until")), e.reason()));
            return Optional.empty();
        }
    }

    private <T> Optional<T> cell(String column, Function<String, T> reading) {
        if (row.cells().containsKey(column) && row.get(column).isEmpty()) {
            fault(column, TableFault.Kind.EMPTY, "ô này phải có nội dung", "this cell must be filled");
        }
        return optional(column, reading);
    }

    private <T> Optional<T> optional(String column, Function<String, T> reading) {
        String found = row.get(column);
        return found.isEmpty() ? Optional.empty() : read(column, found, reading);
    }

    private <T> List<T> list(String column, Function<String, T> reading) {
        return Arrays.stream(LIST.split(row.get(column)))
                .filter(one -> !one.isEmpty())
                .flatMap(one -> read(column, one, reading).stream())
                .toList();
    }

    private <T> Optional<T> read(String column, String found, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(found));
        } catch (RefusedException e) {
            faults.add(new TableFault(row.line(), column, TableFault.Kind.UNREADABLE, Phrase.shown(found), e.reason()));
        } catch (IllegalArgumentException | DateTimeException e) {
            String shown = Phrase.shown(found);
            faults.add(new TableFault(
                    row.line(),
                    column,
                    TableFault.Kind.UNREADABLE,
                    shown,
                    new Phrase("không đọc được “" + shown + "”", "cannot read '" + shown + "'")));
        }
        return Optional.empty();
    }

    private void fault(String column, TableFault.Kind kind, String vietnamese, String english) {
        faults.add(new TableFault(
                row.line(), column, kind, Phrase.shown(row.get(column)), new Phrase(vietnamese, english)));
    }

    private static Confidence confidence(String code) {
        return Arrays.stream(Confidence.values())
                .filter(confidence -> confidence.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "phải là confirmed, derived hoặc unverified", "must be confirmed, derived or unverified"));
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new RefusedException("phải là ngày như 2025-03-01", "must be a day such as 2025-03-01");
        }
    }

    /** As {@link Province#toString()} writes it. */
    private static Province province(String code) {
        for (Province.Codes codes : Province.Codes.values()) {
            if (code.startsWith(codes.code() + ":")) {
                return new Province(code.substring(codes.code().length() + 1), codes);
            }
        }
        throw new RefusedException("phải như former:52 hoặc current:52", "must be such as former:52 or current:52");
    }

    private static AgencyAlias alias(String text) {
        Matcher alias = ALIAS.matcher(text);
        if (!alias.matches()) {
            throw new RefusedException(
                    "phải là tên, sau đó có thể có ngày đầu và ngày cuối như [2025-03-01/2025-06-30]",
                    "must be a name, behind it at most the first and the last day as in [2025-03-01/2025-06-30]");
        }
        return new AgencyAlias(alias.group(1), dayOfAlias(alias.group(2)), dayOfAlias(alias.group(3)));
    }

    private static Optional<LocalDate> dayOfAlias(@Nullable String day) {
        return Optional.ofNullable(day).filter(found -> !found.isEmpty()).map(DirectoryTable::day);
    }
}
