package vn.giamngheo.json.jackson3;

import java.util.function.Function;
import tools.jackson.databind.ObjectMapper;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.TokenSource;

/** A text in memory, read by a mapper that nobody has set to anything, which is made for the first text. */
record UsualSource(String text) implements TokenSource {

    private static final class Usual {
        private static final ObjectMapper MAPPER = new ObjectMapper();
    }

    private TextSource source() {
        return new TextSource(Usual.MAPPER, text);
    }

    @Override
    public <R> R read(Function<? super JsonIn, ? extends R> reader) {
        return source().read(reader);
    }

    @Override
    public <R> R skim(Function<? super JsonIn, ? extends R> reader) {
        return source().skim(reader);
    }

    /** Far below the limits of Jackson, and known without it. */
    @Override
    public int plainLength() {
        return WireFormat.MAX_LINE_BYTES;
    }
}
