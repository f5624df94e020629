package vn.giamngheo.json.format.internal;

import java.util.List;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;

/** What is said of a line that is too long to be looked at. */
public final class LongLine {

    private LongLine() {}

    /**
     * {@return that alone}
     *
     * @param line its number in the stream, from 1
     * @param bytes how many it has
     * @param limit how many it may have
     */
    public static <T> ReadResult<T> result(long line, long bytes, int limit) {
        Finding finding = Finding.of(
                JsonFindingCode.LINE_TOO_LONG,
                JsonPointer.ROOT,
                Arguments.of("found", Argument.whole(bytes), "limit", Argument.whole(limit)));
        return new ReadResult.Invalid<>(Report.of(List.of(LineFindings.at(finding, line, 1))));
    }
}
