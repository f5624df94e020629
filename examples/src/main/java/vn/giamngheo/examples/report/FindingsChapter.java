package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;

/** All that was found, with what to do about it. */
final class FindingsChapter {

    private final Words words;

    private FindingsChapter(Words words) {
        this.words = words;
    }

    /** What the rules found in a plan. */
    static List<Block> of(Plan plan, Report report, Words words) {
        if (report.findings().isEmpty()) {
            return List.of(new Block.Paragraph(words.text(Label.NO_FINDINGS)));
        }
        FindingsChapter chapter = new FindingsChapter(words);
        Places places = new Places(plan, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.text(
                Label.FINDING_COUNT,
                words.number(count(report, Severity.ERROR)),
                words.number(count(report, Severity.WARNING)),
                words.number(count(report, Severity.INFORMATION)))));
        blocks.addAll(chapter.notices(report, places::of));
        return blocks;
    }

    /** Why a file was not read. */
    static List<Block> of(Report report, Words words) {
        return of(report, words, pointer -> "");
    }

    /** What was found, with words for the place of each. */
    static List<Block> of(Report report, Words words, Function<JsonPointer, String> places) {
        return new FindingsChapter(words).notices(report, places);
    }

    static long count(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Gravest first; findings of one code together, with what to do about them said once. */
    private List<Block> notices(Report report, Function<JsonPointer, String> places) {
        Map<String, List<Finding>> byCode = report.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .collect(
                        Collectors.groupingBy(finding -> finding.code().id(), LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream()
                .map(findings -> (Block) notice(findings, places))
                .toList();
    }

    private Block.Notice notice(List<Finding> findings, Function<JsonPointer, String> places) {
        Finding first = findings.get(0);
        Text head = Text.strong(first.severity().noun(words.language()).toUpperCase(Locale.ROOT))
                .and(" ")
                .and(Text.code(first.code().id()))
                .and(findings.size() > 1 ? " (" + words.number(findings.size()) + ")" : "");
        List<Text> items = findings.stream()
                .map(finding -> Text.plain(finding.message(words.language()))
                        .and(" [")
                        .and(where(finding, places.apply(finding.pointer())))
                        .and("]"))
                .toList();
        return new Block.Notice(
                tone(first.severity()), head, items, words.text(Label.HINT).and(first.hint(words.language())));
    }

    private Text where(Finding finding, String place) {
        String pointer = finding.pointer().toString();
        List<Text> parts = new ArrayList<>();
        parts.add(Text.plain(place));
        finding.location()
                .ifPresent(at -> parts.add(
                        words.text(Label.AT_LINE, Integer.toString(at.line()), Integer.toString(at.column()))));
        parts.add(pointer.isEmpty() ? words.text(Label.WHOLE_DOCUMENT) : Text.code(pointer));
        return Text.joined(" – ", parts);
    }

    private static Block.Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Block.Tone.ERROR;
            case WARNING -> Block.Tone.WARNING;
            case INFORMATION -> Block.Tone.INFORMATION;
        };
    }
}
