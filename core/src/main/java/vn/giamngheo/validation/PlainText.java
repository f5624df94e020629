package vn.giamngheo.validation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.VietnameseText;

/** A report in plain text. */
final class PlainText {

    private final Renderer renderer;
    private final StringBuilder out = new StringBuilder();

    PlainText(Renderer renderer) {
        this.renderer = renderer;
    }

    String of(Report report) {
        if (report.findings().isEmpty() && report.waivers().isEmpty()) {
            line("", say(ReportWord.NOTHING));
            return out.toString();
        }
        line("", summary(report));
        for (Severity severity : Severity.values()) {
            findings(severity, report.of(severity));
        }
        waivers(report.waivers());
        return out.toString();
    }

    private String summary(Report report) {
        return renderer.say(
                ReportWord.SUMMARY,
                Map.of(
                        "errors", count(report, Severity.ERROR),
                        "warnings", count(report, Severity.WARNING),
                        "notices", count(report, Severity.INFORMATION),
                        "waived", Argument.whole(report.waived().size())));
    }

    private static Argument count(Report report, Severity severity) {
        return Argument.whole(report.of(severity).size());
    }

    private void findings(Severity severity, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        heading(ReportWord.of(severity));
        Map<String, List<Finding>> byCode = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.code().id(), TreeMap::new, Collectors.toList()));
        byCode.forEach(this::ofCode);
    }

    private void ofCode(String code, List<Finding> findings) {
        Finding first = findings.get(0);
        line("", code);
        findings.forEach(this::item);
        line("  ", renderer.say(ReportWord.HINT, Map.of("hint", Argument.text(renderer.hint(first)))));
        renderer.law(first)
                .ifPresent(law -> line("  ", renderer.say(ReportWord.LAW, Map.of("law", Argument.text(law)))));
        findings.stream()
                .flatMap(finding -> finding.laterSince().stream())
                .findFirst()
                .ifPresent(day -> line("  ", renderer.say(ReportWord.LATER, Map.of("day", Argument.day(day)))));
    }

    private void item(Finding finding) {
        String line = finding.location().map(this::place).map(at -> at + ", ").orElse("");
        line("  - ", line + place(finding.pointer()) + ": " + renderer.message(finding));
    }

    private String place(SourceLocation at) {
        return renderer.say(
                ReportWord.PLACE,
                Map.of(
                        // Not grouped in threes: a number to go to, not a quantity.
                        "line", Argument.text(Integer.toString(at.line())),
                        "column", Argument.text(Integer.toString(at.column()))));
    }

    private String place(JsonPointer pointer) {
        return pointer.equals(JsonPointer.ROOT) ? say(ReportWord.WHOLE) : pointer.toString();
    }

    private void waivers(List<WaiverUse> uses) {
        if (!uses.isEmpty()) {
            heading(ReportWord.WAIVERS);
            uses.forEach(this::waiver);
        }
    }

    private void waiver(WaiverUse use) {
        Waiver waiver = use.waiver();
        line(
                "",
                renderer.say(
                        ReportWord.WAIVER,
                        Map.of(
                                "code", Argument.text(waiver.code()),
                                "place", Argument.text(place(waiver.pointer())),
                                "state", Argument.text(say(ReportWord.of(use.state()))))));
        if (use.state() == WaiverUse.State.APPLIED) {
            use.findings().forEach(this::item);
        }
        line("  ", renderer.say(ReportWord.REASON, Map.of("reason", Argument.text(waiver.reason()))));
        line(
                "  ",
                renderer.say(ReportWord.AUTHOR, Map.of("author", Argument.personal(Argument.text(waiver.author())))));
        line("  ", renderer.say(ReportWord.UNTIL, Map.of("day", Argument.day(waiver.until()))));
    }

    private void heading(ReportWord word) {
        out.append('\n');
        line("", say(word));
    }

    private String say(ReportWord word) {
        return renderer.say(word, Map.of());
    }

    /** One line, whatever is in it: nobody can write a line into the report, or steer the terminal that shows it. */
    private void line(String indent, String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().map(PlainText::visible).forEach(visible::appendCodePoint);
        out.append(indent).append(VietnameseText.clean(visible.toString())).append('\n');
    }

    private static int visible(int codePoint) {
        if (Character.getType(codePoint) == Character.SURROGATE) {
            return '\ufffd';
        }
        return Character.isISOControl(codePoint) ? ' ' : codePoint;
    }
}
