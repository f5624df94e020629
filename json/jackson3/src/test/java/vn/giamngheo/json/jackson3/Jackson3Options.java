package vn.giamngheo.json.jackson3;

import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.versions.OptionReader;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** Reads as asked, through a mapper that found the module by itself. */
final class Jackson3Options implements OptionReader {

    private final JsonMapper mapper;

    Jackson3Options() {
        this(JsonMapper.builder().findAndAddModules().build());
    }

    Jackson3Options(JsonMapper mapper) {
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
