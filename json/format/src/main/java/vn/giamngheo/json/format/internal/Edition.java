package vn.giamngheo.json.format.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.json.format.versions.Version;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;

/** The version of the document around where reading is, which may stand within one of another version. */
record Edition(Version version) {

    /** The version that is written. */
    static final Edition CURRENT = new Edition(known(WireFormat.schemaVersion()));

    private static Version known(String text) {
        return Version.parse(text).orElseThrow();
    }

    /** The version of a document, if such documents are to be read. */
    static Optional<Edition> of(String stated, ReadOptions options) {
        if (stated.equals(WireFormat.schemaVersion())) {
            return Optional.of(CURRENT);
        }
        return Version.parse(stated).map(Edition::new).filter(edition -> edition.isRead(options));
    }

    private boolean isRead(ReadOptions options) {
        return isNewer() ? options.isLenientToNewer() : allowed(options).contains(version.toString());
    }

    private static List<String> allowed(ReadOptions options) {
        List<String> versions = WireFormat.versions();
        return versions.subList(versions.indexOf(options.oldestVersion()), versions.size());
    }

    /** What is said of a version that is not read. */
    static Map<String, Argument> refused(JsonToken stated, ReadOptions options) {
        return Arguments.of(
                "found", Argument.text(Phrase.shown(stated.text())), "allowed", Argument.texts(allowed(options)));
    }

    boolean isOlder() {
        return version.compareTo(CURRENT.version) < 0;
    }

    /** Whether what is not known may be of a version still to come. */
    boolean isNewer() {
        return version.compareTo(CURRENT.version) > 0;
    }
}
