package vn.giamngheo.json.format.internal;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.SourceLocation;

/** What is said of lines of a register. */
public final class LineReports {

    private LineReports() {}

    /**
     * {@return that what a line says cannot be counted}
     *
     * @param reason why
     * @param line its number, from 1
     */
    public static Report leftOut(Phrase reason, long line) {
        Finding finding = Finding.of(
                JsonFindingCode.INVALID_OBJECT, JsonPointer.ROOT, Arguments.of("reason", Argument.phrase(reason)));
        return Report.of(List.of(LineFindings.at(finding, line, 1)));
    }

    /**
     * {@return what was said of a line, said of it in the whole stream}
     *
     * @param report with the number of the line in a part of the stream
     * @param before the number of lines before that part
     */
    public static Report after(Report report, long before) {
        return before == 0
                ? report
                : Report.of(report.findings().stream()
                        .map(finding -> after(finding, before))
                        .toList());
    }

    private static Finding after(Finding finding, long before) {
        Optional<SourceLocation> place = finding.location();
        return place.isEmpty()
                ? finding
                : LineFindings.at(
                        finding, before + place.get().line(), place.get().column());
    }
}
