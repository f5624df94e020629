package vn.giamngheo.json.together;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.fuzz.FuzzReader;
import vn.giamngheo.json.jackson3.GiamngheoJson;
import vn.giamngheo.json.jackson3.GiamngheoModule;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** Reads through mappers as they come. */
final class Jackson3FuzzReader implements FuzzReader {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new GiamngheoModule()).build();
    private final Counting counter = new Counting();
    private final ObjectMapper counting = JsonMapper.builder(counter).build();

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
        } catch (JacksonException e) {
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
        public JsonParser createParser(ObjectReadContext context, String content) {
            return new JsonParserDelegate(super.createParser(context, content)) {
                @Override
                public JsonToken nextToken() {
                    tokens++;
                    return super.nextToken();
                }
            };
        }
    }
}
