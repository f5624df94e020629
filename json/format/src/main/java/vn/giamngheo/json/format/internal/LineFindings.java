package vn.giamngheo.json.format.internal;

import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.spi.Located;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.SourceLocation;

/**
 * What was found on a line as a document of its own, told of the line of a stream: each finding has its place in the
 * stream, if only the beginning of the line, so that it can be shown beside the file.
 *
 * @param text the line
 * @param source its tokens
 * @param line its number in the stream, from 1
 */
record LineFindings(LineText text, TokenSource source, long line) {

    <T> ReadResult<T> of(ReadResult<T> result) {
        Report report = Located.of(result.report(), source);
        Report placed = Report.of(report.findings().stream().map(this::placed).toList());
        return result instanceof ReadResult.Valid<T> valid
                ? new ReadResult.Valid<>(valid.value(), placed)
                : new ReadResult.Invalid<>(placed);
    }

    private Finding placed(Finding finding) {
        int column = finding.location()
                .map(place -> text.column(place.line(), place.column()))
                .orElse(1);
        return at(reworded(finding), line, column);
    }

    /** Lines beyond those that a place can name are told by the stream alone. */
    static Finding at(Finding finding, long line, int column) {
        return line <= Integer.MAX_VALUE
                ? finding.at(new SourceLocation((int) line, column))
                : copy(finding, finding.code());
    }

    /** In a stream these have causes of their own: mostly that somebody took a document, or an array, for a stream. */
    private static Finding reworded(Finding finding) {
        if (finding.code() == Wording.TRUNCATED) {
            return copy(finding, Wording.TRUNCATED_LINE);
        }
        return finding.code() == JsonFindingCode.TRAILING_CONTENT ? copy(finding, Wording.LONGER_LINE) : finding;
    }

    private static Finding copy(Finding finding, FindingCode code) {
        return Finding.of(code, finding.pointer(), finding.arguments()).graded(finding.severity());
    }
}
