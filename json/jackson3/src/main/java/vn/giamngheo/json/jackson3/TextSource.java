package vn.giamngheo.json.jackson3;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.ObjectMapper;
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
        try (JsonParser parser = mapper.reader()
                .withoutFeatures(JsonReadFeature.values())
                .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .createParser(text)) {
            return reader.apply(parser);
        }
    }

    @Override
    public int plainLength() {
        TokenStreamFactory factory = mapper.tokenStreamFactory();
        if (!(factory instanceof JsonFactory json) || json.getInputDecorator() != null) {
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
