package vn.giamngheo.json.format.records;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.spi.LineDecoder;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.SourceLocation;

/** Records that are single words. One that begins with “!” is wrong; one that begins with “?” breaks the decoder. */
final class Words implements LineDecoder<String> {

    private final StringBuilder text = new StringBuilder();

    @Override
    public ReadResult<String> read(byte[] buffer, int from, int to, long line) {
        // Kept from line to line, to notice who shares a decoder.
        text.setLength(0);
        text.append(new String(buffer, from, to - from, StandardCharsets.UTF_8));
        if (text.charAt(0) == '?') {
            throw new IllegalStateException("no decoder for " + text);
        }
        return text.charAt(0) == '!'
                ? new ReadResult.Invalid<>(Report.of(List.of(Finding.of(JsonFindingCode.SYNTAX, JsonPointer.ROOT)
                        .at(new SourceLocation((int) line, to - from)))))
                : new ReadResult.Valid<>(text.toString());
    }

    static RecordReading<String> reading() {
        return RecordReading.of(options -> new Words());
    }

    /** What a line says, or what is wrong with it. */
    static String shown(long line, ReadResult<String> result) {
        return line + " "
                + result.fold(word -> word, report -> report.findings().toString());
    }
}
