package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.TokenSource;

/** A text in memory, read strictly whatever the mapper is set to. */
record TextSource(ObjectMapper mapper, String text) implements TokenSource {

    @Override
    public <R> R read(Function<? super JsonIn, ? extends R> reader) {
        return parse(parser -> reader.apply(ParserIn.start(parser)));
    }

    @Override
    public <R> R skim(Function<? super JsonIn, ? extends R> reader) {
        return parse(parser -> reader.apply(ParserIn.unlocated(parser)));
    }

    private <R> R parse(Function<JsonParser, R> reader) {
        try (JsonParser parser =
                mapper.reader().withoutFeatures(JsonReadFeature.values()).createParser(text)) {
            // Asked of the parser, since one that a reader makes goes on looking for duplicates although told not to.
            parser.disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
            return reader.apply(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    @Override
    public int plainLength() {
        JsonFactory factory = mapper.getFactory();
        if (!factory.getFormatName().equals(JsonFactory.FORMAT_NAME_JSON) || factory.getInputDecorator() != null) {
            return 0;
        }
        StreamReadConstraints constraints = factory.streamReadConstraints();
        boolean plain = constraints.getMaxNestingDepth() >= PLAIN_DEPTH
                && constraints.getMaxNameLength() >= PLAIN_NAME
                && constraints.getMaxNumberLength() >= PLAIN_NUMBER;
        return plain ? (int) Math.min(constraints.getMaxStringLength(), longest(constraints)) : 0;
    }

    /** A token has at least one byte. */
    private static long longest(StreamReadConstraints constraints) {
        long bytes = constraints.hasMaxDocumentLength() ? constraints.getMaxDocumentLength() : Integer.MAX_VALUE;
        return constraints.hasMaxTokenCount() ? Math.min(bytes, constraints.getMaxTokenCount()) : bytes;
    }
}
