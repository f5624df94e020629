package vn.giamngheo.json.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * A document to be read that may be anything.
 *
 * @param kind the kind that it is read as
 * @param options how it is read
 * @param json the bytes; not to be changed
 * @param how what was done to make it
 */
record FuzzCase(String kind, FuzzOptions options, byte[] json, String how) {

    FuzzCase with(byte[] other) {
        return new FuzzCase(kind, options, other, how);
    }

    @Override
    public String toString() {
        return kind + " " + options + " (" + how + "): " + new String(json, StandardCharsets.UTF_8);
    }
}
