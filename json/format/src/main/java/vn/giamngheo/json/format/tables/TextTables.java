package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.TEXT;

import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.text.Phrase;

/** Words. */
final class TextTables {

    static final Codec<Phrase> PHRASE = phrase();

    private TextTables() {}

    private static Codec<Phrase> phrase() {
        RecordTable<Phrase> t = new RecordTable<>("words");
        var vietnamese = t.required("vi", TEXT, Phrase::vietnamese);
        var english = t.required("en", TEXT, Phrase::english);
        return t.end(v -> new Phrase(v.get(vietnamese), v.get(english)));
    }
}
