package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.Severity;

/** All documents in figures. */
final class OverviewChapter {

    private static final int FIGURES = 6;

    private OverviewChapter() {}

    static Block of(List<Encoded> documents, Words words) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.of(Label.DOCUMENT), Column.Kind.LONG));
        columns.add(new Column(words.of(Label.ISSUED), Column.Kind.SHORT));
        for (Label figure :
                List.of(Label.TASKS, Label.TARGETS, Label.AMOUNTS, Label.ERRORS, Label.WARNINGS, Label.NOTES)) {
            columns.add(new Column(words.of(figure), Column.Kind.AMOUNT));
        }
        List<Block.Row> rows = new ArrayList<>();
        long[] all = new long[FIGURES];
        for (Encoded document : documents) {
            if (document instanceof Encoded.Read read) {
                long[] figures = figures(read);
                for (int i = 0; i < FIGURES; i++) {
                    all[i] += figures[i];
                }
                Text day = Text.plain(
                        words.language().shortDay(read.plan().instrument().issuedOn()));
                rows.add(row(name(read.plan(), words), day, figures, words));
            } else if (document instanceof Encoded.Refused refused) {
                String errors = words.number(FindingsChapter.count(refused.report(), Severity.ERROR));
                Text name = Text.code(refused.name()).and(" – " + words.of(Label.NOT_READ_COUNT, errors));
                rows.add(new Block.Group(name));
            }
        }
        rows.add(row(Text.strong(words.of(Label.ALL)), Text.EMPTY, all, words));
        return new Block.Table(words.of(Label.OVERVIEW_TABLE), columns, rows);
    }

    /** Kind, number and issuer. */
    static Text name(Plan plan, Words words) {
        Text kind = Text.plain(words.kind(plan.instrument().kind()));
        Text named = plan.instrument()
                .number()
                .map(number -> kind.and(" ").and(Text.official(number.text())))
                .orElse(kind);
        return named.and(" – ").and(Text.official(plan.instrument().issuer()));
    }

    private static long[] figures(Encoded.Read read) {
        Plan plan = read.plan();
        return new long[] {
            plan.tasks().size(),
            plan.targets().size(),
            amounts(plan),
            FindingsChapter.count(read.report(), Severity.ERROR),
            FindingsChapter.count(read.report(), Severity.WARNING),
            FindingsChapter.count(read.report(), Severity.INFORMATION)
        };
    }

    /** The amounts of money stated: totals and lines. */
    private static long amounts(Plan plan) {
        long amounts = 0;
        for (Located<Funding> funding : plan.fundings()) {
            amounts += funding.value().total().isPresent() ? 1 : 0;
            amounts += funding.value().lines().stream()
                    .filter(line -> line.amount().isPresent())
                    .count();
        }
        return amounts;
    }

    private static Block.Row row(Text name, Text day, long[] figures, Words words) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.of(name));
        cells.add(Block.Cell.of(day));
        for (long figure : figures) {
            cells.add(Block.Cell.of(Text.plain(words.number(figure))));
        }
        return new Block.Cells(cells);
    }
}
