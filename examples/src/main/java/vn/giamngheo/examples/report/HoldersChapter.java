package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.continuity.HolderSheet;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.plan.Plan;

/** Who holds what the document asks for on a later day: by agency of that day, and what became of those before. */
final class HoldersChapter {

    private final String id;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    private HoldersChapter(String id, Words words) {
        this.id = id;
        this.words = words;
    }

    static List<Block> of(Plan plan, AsOf asOf, Optional<PlanHolders> holders, Words words, String id) {
        String day = words.language().day(asOf.day());
        if (holders.isEmpty()) {
            String issued = words.language().day(plan.instrument().issuedOn());
            return List.of(new Block.Paragraph(words.text(Label.HOLDERS_TOO_EARLY, issued, day)));
        }
        HoldersChapter chapter = new HoldersChapter(id, words);
        chapter.blocks.add(new Block.Paragraph(words.text(Label.HOLDERS_DAY, day)));
        chapter.add(plan, holders.get());
        chapter.section("cited", Label.CITED, Optional.of(CitedTable.of(plan, asOf, words)));
        return chapter.blocks;
    }

    private void add(Plan plan, PlanHolders holders) {
        blocks.add(new Block.Paragraph(words.text(
                Label.HOLDERS_COUNT,
                words.number(holders.tasks().size()),
                words.number(holders.unresolved().size()))));
        List<HolderSheet> sheets = holders.sheets();
        NamesTables names = new NamesTables(plan, holders, words);
        section(
                "sheets",
                Label.SHEETS_NOW,
                sheets.isEmpty() ? Optional.empty() : Optional.of(SheetsTable.of(plan, sheets, words)));
        section("unresolved", Label.UNRESOLVED, names.unresolved());
        section("classes", Label.CLASSES_NOW, names.classes());
        section("events", Label.EVENTS, EventsTable.of(holders, words));
    }

    private void section(String name, Label title, Optional<Block> block) {
        block.ifPresent(shown -> blocks.add(new Block.Section(id + "-" + name, words.text(title), List.of(shown))));
    }
}
