package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.versions.OptionReader;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** Reads as asked, through a mapper that found the module by itself. */
final class Jackson2Options implements OptionReader {

    private final ObjectMapper mapper;

    Jackson2Options() {
        this(new ObjectMapper().findAndRegisterModules());
    }

    Jackson2Options(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public <T> ReadResult<T> read(String json, Class<T> type, ReadOptions options) {
        return GiamngheoJson.read(mapper, json, type, options);
    }

    @Override
    public <T> ReadResult<T> read(byte[] json, Class<T> type, ReadOptions options) {
        return GiamngheoJson.read(mapper, json, type, options);
    }

    @Override
    public <T> Checked<T> check(String json, Class<T> type, Validator validator, Terms terms, ReadOptions options) {
        return GiamngheoJson.check(mapper, json, type, validator, terms, options);
    }

    @Override
    public <T> T readByHost(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }
}
