package vn.giamngheo.json.format.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.spi.JsonOut;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.json.format.versions.Node;
import vn.giamngheo.json.format.versions.Step;
import vn.giamngheo.json.format.versions.Upcasts;
import vn.giamngheo.json.format.versions.Version;

/**
 * A type that is a document of its own: it tells its version, which is looked at before anything else. A document of an
 * older version is made into one of this before the table of the type sees it; one of this version is read token by token.
 *
 * @param <T> the type
 */
public final class DocumentCodec<T> implements Codec<T> {

    static final String VERSION = "schemaVersion";

    private final Codec<T> codec;
    private final String kind;

    private DocumentCodec(Codec<T> codec, String kind) {
        this.codec = codec;
        this.kind = kind;
    }

    /**
     * A type that is a document.
     *
     * @param kind under what name the changes between versions know it
     * @param codec its form in the version that is written
     */
    public static <T> Codec<T> of(String kind, Codec<T> codec) {
        return new DocumentCodec<>(codec, kind);
    }

    @Override
    public @Nullable T read(Reading in) {
        Optional<JsonToken> stated = in.token().kind() == Kind.START_OBJECT
                ? in.peekNear(VERSION).filter(token -> token.kind() == Kind.STRING)
                : Optional.empty();
        // What is missing or no string is said by the table.
        return stated.isEmpty() ? codec.read(in) : readStated(in, stated.get());
    }

    private @Nullable T readStated(Reading in, JsonToken stated) {
        Edition edition = Edition.of(stated.text(), in.options()).orElse(null);
        if (edition == null) {
            throw in.stopAt(
                    VERSION, stated, JsonFindingCode.UNSUPPORTED_VERSION, Edition.refused(stated, in.options()));
        }
        Edition around = in.edition();
        in.edition(edition);
        if (edition.isOlder()) {
            upcast(in, edition.version());
        }
        T value = codec.read(in);
        in.edition(around);
        return value;
    }

    private void upcast(Reading in, Version version) {
        List<Step> steps = Upcasts.from(version, kind);
        if (steps.isEmpty()) {
            return;
        }
        Node.Members document = OldText.take(in);
        for (Step step : steps) {
            document = step.apply(document);
        }
        in.readInstead(Step.recode(VERSION, version.toString(), WireFormat.schemaVersion())
                .apply(document));
    }

    @Override
    public Shape shape() {
        return codec.shape();
    }

    @Override
    public void write(T value, JsonOut out) {
        codec.write(value, out);
    }
}
