package vn.giamngheo.json.jackson3;

import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.standards.DocumentMapper;

/** A mapper that found the module by itself. */
final class Jackson3Documents<T> implements DocumentMapper<T> {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    private final Class<T> type;

    Jackson3Documents(Class<T> type) {
        this.type = type;
    }

    @Override
    public ReadResult<T> read(String json) {
        return GiamngheoJson.read(mapper, json, type);
    }

    @Override
    public String write(T value) {
        return GiamngheoJson.write(value);
    }

    @Override
    public T readByHost(String json) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public String writeByHost(T value) throws Exception {
        return mapper.writeValueAsString(value);
    }
}
