package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;

import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.validation.Waiver;
import vn.giamngheo.validation.Waivers;

/** What somebody answers for. */
final class WaiverTables {

    static final Codec<Waiver> WAIVER = waiver();

    static final Codec<Waivers> WAIVERS = waivers();

    private WaiverTables() {}

    private static Codec<Waiver> waiver() {
        RecordTable<Waiver> t = new RecordTable<>("waiver");
        var code = t.required("code", TEXT, Waiver::code);
        var pointer = t.required("pointer", ArgumentTables.POINTER, Waiver::pointer);
        var reason = t.required("reason", TEXT, Waiver::reason);
        var author = t.required("author", TEXT, Waiver::author);
        var until = t.required("until", DATE, Waiver::until);
        return t.end(v -> new Waiver(v.get(code), v.get(pointer), v.get(reason), v.get(author), v.get(until)));
    }

    private static Codec<Waivers> waivers() {
        RecordTable<Waivers> t = new RecordTable<>("waivers");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "waivers");
        var waivers = t.list("waivers", WAIVER, Waivers::waivers);
        return t.end(v -> new Waivers(v.get(waivers)));
    }
}
