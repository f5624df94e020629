package vn.giamngheo.json.together;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.fuzz.FuzzReader;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.json.jackson2.GiamngheoModule;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** Reads through mappers as they come. */
final class Jackson2FuzzReader implements FuzzReader {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new GiamngheoModule());
    private final Counting counter = new Counting();
    private final ObjectMapper counting = new ObjectMapper(counter);

    @Override
    public <T> ReadResult<T> read(byte[] json, Class<T> type, ReadOptions options) {
        return GiamngheoJson.read(mapper, json, type, options);
    }

    @Override
    public <T> Counted<T> count(byte[] json, Class<T> type, ReadOptions options) {
        counter.tokens = 0;
        ReadResult<T> result = GiamngheoJson.read(counting, json, type, options);
        return new Counted<>(result, counter.tokens);
    }

    @Override
    public <T> Checked<T> check(byte[] json, Class<T> type, Validator validator, Terms terms) {
        return GiamngheoJson.check(mapper, json, type, validator, terms);
    }

    @Override
    public <T> Optional<T> readByHost(String json, Class<T> type) {
        try {
            return Optional.ofNullable(mapper.readValue(json, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    @Override
    public String write(Object value) {
        return GiamngheoJson.write(value);
    }

    /** Counts what its parsers give. */
    private static final class Counting extends JsonFactory {
        private static final long serialVersionUID = 1L;
        private transient long tokens;

        @Override
        public JsonParser createParser(String content) throws IOException {
            return new JsonParserDelegate(super.createParser(content)) {
                @Override
                public JsonToken nextToken() throws IOException {
                    tokens++;
                    return super.nextToken();
                }
            };
        }
    }
}
