package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Renderer;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Waiver;
import vn.giamngheo.validation.WaiverUse;

/** All that was found, with what to do about it. */
final class FindingsChapter {

    private final Words words;

    private FindingsChapter(Words words) {
        this.words = words;
    }

    /** How a plan was looked at, and what the rules found in it. */
    static List<Block> of(Encoded.Read document, Words words) {
        Report report = document.report();
        Text judged = judged(document.terms(), report, words);
        if (report.findings().isEmpty() && report.waivers().isEmpty()) {
            return List.of(new Block.Paragraph(judged.and(words.text(Label.NO_FINDINGS))));
        }
        FindingsChapter chapter = new FindingsChapter(words);
        Places places = new Places(document.plan(), words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(judged.and(words.text(
                Label.FINDING_COUNT,
                words.number(count(report, Severity.ERROR)),
                words.number(count(report, Severity.WARNING)),
                words.number(count(report, Severity.INFORMATION))))));
        blocks.addAll(chapter.notices(report, places::of));
        if (!report.waivers().isEmpty()) {
            blocks.add(new Block.Paragraph(Text.strong(words.of(Label.WAIVERS))));
            blocks.add(new Block.Items(
                    report.waivers().stream().map(chapter::waiver).toList()));
        }
        return blocks;
    }

    /** Nothing is hidden: what is waived, whether that holds, why, by whom and until when. */
    private Text waiver(WaiverUse use) {
        Waiver waiver = use.waiver();
        Label state = switch (use.state()) {
            case APPLIED -> Label.WAIVER_APPLIED;
            case REPEATED -> Label.WAIVER_REPEATED;
            case EXPIRED -> Label.WAIVER_EXPIRED;
            case UNUSED -> Label.WAIVER_UNUSED;
        };
        Text head =
                Text.code(waiver.code()).and(" ").and(Text.code(waiver.pointer().toString()));
        return head.and(words.text(
                Label.WAIVER,
                words.of(state),
                waiver.reason(),
                waiver.author(),
                words.language().shortDay(waiver.until())));
    }

    private static Text judged(Terms terms, Report report, Words words) {
        Profile profile = terms.profile();
        Text judged = words.text(
                Label.JUDGED, words.of(purpose(profile)), words.language().shortDay(terms.asOf()));
        if (profile.holdsBackFrom().isEmpty()) {
            return judged;
        }
        return judged.and(words.text(report.passes(profile) ? Label.NOT_HELD_BACK : Label.HELD_BACK));
    }

    /** What a document is looked at for. */
    static Label purpose(Profile profile) {
        return switch (profile.stage()) {
            case DRAFT -> Label.AS_DRAFT;
            case SUBMIT -> Label.AS_SUBMITTED;
            case PUBLISH -> Label.AS_PUBLISHED;
            case AUDIT -> Label.AS_AUDITED;
        };
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

    /** Gravest first. */
    private List<Block> notices(Report report, Function<JsonPointer, String> places) {
        List<Block> blocks = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Finding> findings = report.of(severity);
            if (!findings.isEmpty()) {
                blocks.add(heading(severity, findings.size()));
                blocks.addAll(notices(findings, places));
            }
        }
        return blocks;
    }

    private Block heading(Severity severity, int count) {
        String noun = severity.noun(words.language());
        return new Block.Paragraph(Text.strong(
                noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1) + ": " + words.number(count)));
    }

    /** Findings of one code together, with what to do about them said once. */
    private List<Block> notices(List<Finding> findings, Function<JsonPointer, String> places) {
        Map<String, List<Finding>> byCode = findings.stream()
                .collect(
                        Collectors.groupingBy(finding -> finding.code().id(), LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream()
                .map(same -> (Block) notice(same, places))
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
        return new Block.Notice(tone(first.severity()), head, items, foot(first));
    }

    /** What to do, the law, and from when the rule applies if that is later. */
    private Text foot(Finding finding) {
        Renderer renderer = Renderer.in(words.language());
        List<Text> foot = new ArrayList<>();
        foot.add(words.text(Label.HINT).and(renderer.hint(finding)));
        renderer.law(finding).ifPresent(law -> foot.add(words.text(Label.LAW, law)));
        finding.laterSince()
                .ifPresent(
                        day -> foot.add(words.text(Label.LATER, words.language().shortDay(day))));
        return Text.joined(" ", foot);
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
