package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.FundingSum;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.VndUnit;
import vn.giamngheo.quantity.Written;

/** The resources of a document and whether they add up. */
final class MoneyChapter {

    private final Words words;
    private final Measures measures;

    private MoneyChapter(Words words) {
        this.words = words;
        this.measures = new Measures(words);
    }

    static List<Block> of(Plan plan, Words words) {
        if (plan.fundings().isEmpty()) {
            return List.of(new Block.Paragraph(words.text(Label.NO_MONEY)));
        }
        MoneyChapter chapter = new MoneyChapter(words);
        Places places = new Places(plan, words);
        List<Block> blocks = new ArrayList<>();
        for (Located<Funding> funding : plan.fundings()) {
            blocks.addAll(chapter.funding(funding, places.around(funding)));
        }
        return blocks;
    }

    private List<Block> funding(Located<Funding> located, String place) {
        Funding funding = located.value();
        List<Block.Row> rows = new ArrayList<>();
        for (FundingLine line : funding.lines()) {
            rows.add(row(Text.official(line.source()), kind(line), amount(line.amount())));
        }
        FundingSum sum = funding.sum();
        funding.total()
                .ifPresent(total ->
                        rows.add(row(Text.strong(words.of(Label.TOTAL_AS_STATED)), Text.EMPTY, amount(total))));
        sum.sum()
                .ifPresent(added -> rows.add(row(
                        words.text(Label.SUM),
                        Text.EMPTY,
                        List.of(Text.plain(added.in(VndUnit.MILLION, words.language()))))));
        List<Column> columns = List.of(
                new Column(words.of(Label.MONEY_SOURCE), Column.Kind.LONG),
                new Column(words.of(Label.MONEY_KIND), Column.Kind.SHORT),
                new Column(words.of(Label.AMOUNT), Column.Kind.AMOUNT));
        String section = located.path().get(located.path().size() - 1).title().orElse(place);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Tables.of(words.of(Label.MONEY_TABLE, section), columns, rows));
        if (funding.total().isPresent()) {
            blocks.add(new Block.Paragraph(Text.strong(words.of(outcome(sum)))));
        }
        return blocks;
    }

    private static Block.Row row(Text source, Text kind, List<Text> amount) {
        return new Block.Cells(List.of(Block.Cell.of(source), Block.Cell.of(kind), new Block.Cell(amount)));
    }

    private Text kind(FundingLine line) {
        return line.kind()
                .name(words.language())
                .map(Text::plain)
                .orElse(Text.code(line.kind().code()));
    }

    private List<Text> amount(Optional<Written<Stated<Vnd>>> amount) {
        return amount.map(this::amount).orElse(List.of());
    }

    private List<Text> amount(Written<Stated<Vnd>> amount) {
        return List.of(measures.money(amount));
    }

    private static Label outcome(FundingSum sum) {
        return switch (sum.outcome()) {
            case AGREES -> sum.approximate() ? Label.MONEY_AGREES_ABOUT : Label.MONEY_AGREES;
            case DIFFERS -> Label.MONEY_DIFFERS;
            case OPEN -> Label.MONEY_OPEN;
            case TOO_LARGE -> Label.SUM_TOO_LARGE;
            case INCOMPLETE -> Label.MONEY_INCOMPLETE;
        };
    }
}
