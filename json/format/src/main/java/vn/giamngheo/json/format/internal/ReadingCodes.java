package vn.giamngheo.json.format.internal;

import java.util.stream.Stream;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.validation.FindingCode;

/** All that reading can find, with all its wordings. */
public final class ReadingCodes {

    private ReadingCodes() {}

    /** Those with that id, the plain one first. */
    public static Stream<FindingCode> find(String id) {
        return Stream.<FindingCode>concat(Stream.of(JsonFindingCode.values()), Stream.of(Wording.values()))
                .filter(code -> code.id().equals(id));
    }
}
