package vn.giamngheo.json.jackson3;

import java.util.function.Function;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import vn.giamngheo.json.format.Limits;
import vn.giamngheo.json.format.spi.DocumentText;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.MalformedJsonException;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.spi.Utf8In;

/** UTF-8 in memory, read strictly whatever the mapper is set to. */
final class BytesSource implements TokenSource {

    private final ObjectMapper mapper;
    private final byte[] json;

    BytesSource(ObjectMapper mapper, byte[] json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public <R> R read(Function<? super JsonIn, ? extends R> reader) {
        String text;
        try {
            text = DocumentText.of(json);
        } catch (MalformedJsonException e) {
            return reader.apply(JsonIn.broken(e));
        }
        return new TextSource(mapper, text).read(reader);
    }

    @Override
    public <R> R skim(Function<? super JsonIn, ? extends R> reader) {
        return isPlainJson() ? reader.apply(new Utf8In(json)) : read(reader);
    }

    /** Whether the parser of the mapper would find in a sound document nothing else than what stands there. */
    private boolean isPlainJson() {
        return mapper.tokenStreamFactory() instanceof JsonFactory factory
                && factory.getClass().equals(JsonFactory.class)
                && factory.getInputDecorator() == null
                && allowsAll(factory.streamReadConstraints());
    }

    private boolean allowsAll(StreamReadConstraints most) {
        return (!most.hasMaxDocumentLength() || most.getMaxDocumentLength() >= json.length)
                && (!most.hasMaxTokenCount() || most.getMaxTokenCount() >= json.length)
                && most.getMaxStringLength() >= json.length
                && most.getMaxNestingDepth() >= Limits.MOST_DEPTH
                && most.getMaxNameLength() >= Utf8In.LONGEST_NAME
                && most.getMaxNumberLength() >= Utf8In.LONGEST_NUMBER;
    }
}
