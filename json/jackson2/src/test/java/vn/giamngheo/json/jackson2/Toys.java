package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.toys.ToyFormat;
import vn.giamngheo.json.toys.ToyMapper;
import vn.giamngheo.json.toys.ToyReader;

/** Mappers that know the toys. */
final class Toys {

    private Toys() {}

    static ObjectMapper mapper() {
        return mapper(builder -> {});
    }

    /** Mappers with the settings that hosts have. */
    static Map<String, ObjectMapper> mappers() {
        Map<String, ObjectMapper> mappers = new LinkedHashMap<>();
        mappers.put("as it comes", mapper());
        mappers.put(
                "unknown properties pass", mapper(b -> b.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
        mappers.put(
                "coercion",
                mapper(b -> b.enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .enable(
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                                DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                                DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)));
        mappers.put(
                "case does not matter",
                mapper(b -> b.enable(
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)));
        mappers.put("snake case", mapper(b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)));
        mappers.put(
                "upper camel case", mapper(b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)));
        mappers.put(
                "not empty",
                mapper(b -> b.defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))));
        mappers.put(
                "always",
                mapper(b -> b.defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))));
        mappers.put(
                "sorted",
                mapper(b -> b.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)));
        mappers.put(
                "timestamps and indices",
                mapper(b -> b.enable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_ENUMS_USING_INDEX,
                        SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)));
        mappers.put("numbers in quotes", mapper(b -> b.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)));
        mappers.put(
                "fields",
                mapper(b -> b.visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                        .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)));
        mappers.put(
                "type ids",
                mapper(b -> b.activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)));
        mappers.put("lenient parser", mapper(b -> b.enable(JsonReadFeature.values())));
        return mappers;
    }

    private static ObjectMapper mapper(Consumer<JsonMapper.Builder> settings) {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new GiamngheoModule(ToyFormat.format()));
        settings.accept(builder);
        return builder.build();
    }

    static ToyReader reader(ObjectMapper mapper) {
        return new ToyReader() {
            @Override
            public <T> ReadResult<T> read(String json, Class<T> type) {
                return GiamngheoJson.read(ToyFormat.format(), mapper, json, type);
            }

            @Override
            public <T> ReadResult<T> read(byte[] json, Class<T> type) {
                return GiamngheoJson.read(ToyFormat.format(), mapper, json, type);
            }
        };
    }

    static ToyMapper taught(ObjectMapper mapper) {
        return new ToyMapper() {
            @Override
            public <T> T read(String json, Class<T> type) throws Exception {
                return mapper.readValue(json, type);
            }

            @Override
            public String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T overTree(T value, Class<T> type) throws Exception {
                return mapper.treeToValue(mapper.valueToTree(value), type);
            }
        };
    }
}
