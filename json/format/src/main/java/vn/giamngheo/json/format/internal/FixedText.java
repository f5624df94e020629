package vn.giamngheo.json.format.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.spi.JsonOut;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;

/** A string that is always the same: the kind of a document, the version of its format. */
record FixedText(String value, boolean version) implements Codec<String> {

    @Override
    public @Nullable String read(Reading in) {
        if (!in.is(Kind.STRING, Kinds.STRING)) {
            return null;
        }
        String found = in.text();
        if (found.equals(value)) {
            return value;
        }
        if (version) {
            return readVersion(in, found);
        }
        in.noteUnlistedValue(found, List.of(value));
        return null;
    }

    /** Another version is the right one if the document was found to be of it before; else it stands too far inside. */
    private String readVersion(Reading in, String found) {
        Edition edition = in.edition();
        if (!found.equals(edition.version().toString())) {
            throw in.stopHere(
                    JsonFindingCode.UNSUPPORTED_VERSION,
                    Arguments.of(
                            "found", Argument.text(Phrase.shown(found)), "allowed", Argument.texts(List.of(value))));
        }
        if (edition.isNewer()) {
            in.note(
                    JsonFindingCode.NEWER_VERSION,
                    Arguments.of("found", Argument.text(found), "known", Argument.text(value)));
        }
        return value;
    }

    @Override
    public Shape shape() {
        return new Shape.Constant(value, version);
    }

    @Override
    public void write(String written, JsonOut out) {
        out.text(written);
    }
}
