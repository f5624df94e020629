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
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.RowReader;
import vn.giamngheo.text.Table;
import vn.giamngheo.text.TableFault;

/** Reads agencies from a table, one a row. */
final class DirectoryTable {

    private static final Set<String> COLUMNS = Set.of("id", "kind", "level", "name", "confidence", "source");
    private static final Set<String> MORE_COLUMNS = Set.of("aliases", "functions", "from", "until", "seen", "province");

    /** A name, and its first and last day in square brackets: {@code Sở Văn hóa [2008-01-01/2025-02-28]}. */
    private static final Pattern ALIAS =
            Pattern.compile("(?<name>[^\\[\\]]+)(?:\\[(?<from>[^/\\[\\]]*)/(?<until>[^/\\[\\]]*)\\])?");

    private DirectoryTable() {}

    static Loaded<List<AgencyEntry>> read(String text) {
        Table table = Table.parse(text, COLUMNS, MORE_COLUMNS);
        List<TableFault> faults = new ArrayList<>(table.faults());
        List<AgencyEntry> entries = new ArrayList<>();
        Set<AgencyId> ids = new HashSet<>();
        for (Table.Row row : table.rows()) {
            RowReader cells = RowReader.of(row);
            entry(cells).ifPresent(entry -> {
                if (!ids.add(entry.id())) {
                    cells.note(
                            "id",
                            TableFault.Kind.ROW_TWICE,
                            new Phrase("mã này đã có ở dòng trước", "a row before has this id"));
                }
                entries.add(entry);
            });
            faults.addAll(cells.faults());
        }
        return faults.isEmpty() ? Loaded.of(List.copyOf(entries)) : Loaded.faulty(faults);
    }

    private static Optional<AgencyEntry> entry(RowReader row) {
        Optional<AgencyId> id = row.filled("id").flatMap(cell -> row.read("id", AgencyId::new));
        Optional<AgencyKind> kind = row.filled("kind").flatMap(cell -> row.read("kind", AgencyKind::of));
        Optional<AdministrativeLevel> level = row.filled("level")
                .flatMap(cell -> row.oneOf("level", List.of(AdministrativeLevel.values()), AdministrativeLevel::code));
        Optional<String> name = row.filled("name");
        Optional<Provenance> provenance = Provenance.read(row);
        AgencyEntry.Builder entry = AgencyEntry.builder()
                .aliases(row.read("aliases", each(DirectoryTable::alias)).orElse(List.of()))
                .functions(row.read("functions", each(AgencyFunction::new)).orElse(List.of()))
                .validFrom(row.day("from"))
                .validUntil(row.day("until"))
                .seen(row.day("seen"))
                .province(row.read("province", Province::parse));
        if (!row.faults().isEmpty()) {
            return Optional.empty();
        }
        entry.id(id.orElseThrow()).kind(kind.orElseThrow()).level(level.orElseThrow());
        return built(row, entry.name(name.orElseThrow()).provenance(provenance.orElseThrow()));
    }

    private static Optional<AgencyEntry> built(RowReader row, AgencyEntry.Builder entry) {
        try {
            return Optional.of(entry.build());
        } catch (RefusedException e) {
            row.note("until", TableFault.Kind.CONTRADICTION, e.reason());
            return Optional.empty();
        }
    }

    /** Reads what lies between upright bars. */
    private static <T> Function<String, List<T>> each(Function<String, T> reading) {
        return cell -> Arrays.stream(cell.split("\\|", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(reading)
                .toList();
    }

    private static AgencyAlias alias(String part) {
        Matcher alias = ALIAS.matcher(part);
        if (!alias.matches()) {
            throw new RefusedException(
                    "phải là tên, phía sau có thể có ngày đầu và ngày cuối như [2025-03-01/2025-06-30], không phải “"
                            + Phrase.shown(part) + "”",
                    "must be a name, behind it at most its first and last day as in [2025-03-01/2025-06-30], but was '"
                            + Phrase.shown(part) + "'");
        }
        return new AgencyAlias(alias.group("name"), day(alias.group("from")), day(alias.group("until")));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            throw new RefusedException(
                    "ngày phải có thật, viết như 2025-07-01, không phải “" + Phrase.shown(text) + "”",
                    "a day must be written as 2025-07-01 but was '" + Phrase.shown(text) + "'");
        }
    }
}
