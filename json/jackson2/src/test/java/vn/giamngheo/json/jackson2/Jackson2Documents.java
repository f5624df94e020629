package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.standards.DocumentMapper;

/** A mapper that found the module by itself. */
final class Jackson2Documents<T> implements DocumentMapper<T> {

    private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    private final Class<T> type;

    Jackson2Documents(Class<T> type) {
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
