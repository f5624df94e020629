package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Document;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;

/** Puts the chapters of all documents together. */
public final class ReportBuilder {

    private final Words words;
    private final OptionalInt year;
    private final Results results;
    private final Optional<AsOf> asOf;

    private ReportBuilder(Words words, OptionalInt year, Results results, Optional<AsOf> asOf) {
        this.words = words;
        this.year = year;
        this.results = results;
        this.asOf = asOf;
    }

    /**
     * The report, without who holds the tasks.
     *
     * @param documents what was read, in the order to show
     * @param language what the report's own words are in
     * @param year the year of the calendars; if empty, each document's own
     * @param results what came of the targets, as far as it is known
     * @return the report
     */
    public static Document build(List<Encoded> documents, Language language, OptionalInt year, Results results) {
        return build(documents, language, year, results, Optional.empty());
    }

    /**
     * The report.
     *
     * @param documents what was read, in the order to show
     * @param language what the report's own words are in
     * @param year the year of the calendars; if empty, each document's own
     * @param results what came of the targets, as far as it is known
     * @param asOf the day on which it is asked who holds the tasks; if empty, that is not asked
     * @return the report
     */
    public static Document build(
            List<Encoded> documents, Language language, OptionalInt year, Results results, Optional<AsOf> asOf) {
        Words words = new Words(language);
        ReportBuilder builder = new ReportBuilder(words, year, results, asOf);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.text(Label.INTRODUCTION)));
        blocks.add(new Block.Section(
                "overview", words.text(Label.OVERVIEW), List.of(OverviewChapter.of(documents, words))));
        if (!results.files().isEmpty()) {
            blocks.add(chapter(
                    "results", words.of(Label.RESULTS), ResultsChapter.of(documents, results, words, "results")));
        }
        for (int i = 0; i < documents.size(); i++) {
            blocks.add(builder.document(documents.get(i), "document-" + (i + 1)));
        }
        return new Document(language, words.of(Label.REPORT), words.of(Label.CONTENTS), blocks);
    }

    private Block document(Encoded document, String id) {
        if (document instanceof Encoded.Refused refused) {
            return new Block.Section(
                    id, words.text(Label.NOT_READ, refused.name()), FindingsChapter.of(refused.report(), words));
        }
        return read((Encoded.Read) document, id);
    }

    private Block read(Encoded.Read document, String id) {
        Plan plan = document.plan();
        int shown = year.orElse(CalendarChapter.year(plan));
        Optional<PlanHolders> holders = asOf.flatMap(known -> known.holders(plan));
        List<Block> chapters = new ArrayList<>();
        chapters.add(chapter(id + "-what", words.of(Label.WHAT), WhatChapter.of(plan, words)));
        chapters.add(chapter(id + "-tasks", words.of(Label.TASKS_BY_SECTION), TasksChapter.of(plan, holders, words)));
        chapters.add(chapter(id + "-duties", words.of(Label.DUTIES), DutiesChapter.of(plan, words, id + "-duties")));
        asOf.ifPresent(known -> chapters.add(chapter(
                id + "-holders",
                words.of(Label.HOLDERS),
                HoldersChapter.of(plan, known, holders, words, id + "-holders"))));
        chapters.addAll(List.of(
                chapter(
                        id + "-calendar",
                        words.of(Label.CALENDAR, Integer.toString(shown)),
                        CalendarChapter.of(plan, words, shown)),
                chapter(
                        id + "-targets",
                        words.of(Label.TARGETS_CHAPTER),
                        TargetsChapter.of(plan, document.report(), words)),
                chapter(
                        id + "-paths",
                        words.of(Label.PATHS_CHAPTER),
                        PathsChapter.of(plan, words, id + "-paths", results.usable())),
                chapter(id + "-money", words.of(Label.MONEY), MoneyChapter.of(plan, words)),
                chapter(id + "-findings", words.of(Label.FINDINGS), FindingsChapter.of(document, words))));
        return new Block.Section(id, OverviewChapter.name(plan, words), chapters);
    }

    private static Block chapter(String id, String title, List<Block> blocks) {
        return new Block.Section(id, Text.plain(title), blocks);
    }
}
