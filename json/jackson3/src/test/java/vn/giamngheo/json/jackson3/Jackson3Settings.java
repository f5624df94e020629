package vn.giamngheo.json.jackson3;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.hosts.HostDocuments;
import vn.giamngheo.json.hosts.HostMapper;
import vn.giamngheo.json.hosts.HostSettings;

/** Every feature of a mapper turned to what it is not by default, and whatever else hosts set. */
final class Jackson3Settings implements HostSettings {

    @JsonIgnoreProperties({"kind", "schemaVersion", "instrument", "id"})
    @JsonPropertyOrder(alphabetic = true)
    @JsonInclude(Include.NON_DEFAULT)
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "class")
    private interface MixIn {}

    private static final Set<?> NOT_ALONE = Set.of(
            // These put something around the document; see wrapping().
            SerializationFeature.WRAP_ROOT_VALUE,
            DeserializationFeature.UNWRAP_ROOT_VALUE,
            // The parser then stops at what would be a finding; see detectingDuplicates().
            StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private final Map<String, Consumer<JsonMapper.Builder>> settings = new LinkedHashMap<>();

    Jackson3Settings() {
        flipped(SerializationFeature.values(), (b, f) -> b.configure(f, !f.enabledByDefault()));
        flipped(DeserializationFeature.values(), (b, f) -> b.configure(f, !f.enabledByDefault()));
        flipped(MapperFeature.values(), (b, f) -> b.configure(f, !f.enabledByDefault()));
        flipped(StreamWriteFeature.values(), (b, f) -> b.configure(f, !f.enabledByDefault()));
        flipped(StreamReadFeature.values(), (b, f) -> b.configure(f, !f.enabledByDefault()));
        flipped(JsonWriteFeature.values(), (b, f) -> b.configure(f, !f.enabledByDefault()));
        flipped(JsonReadFeature.values(), (b, f) -> b.configure(f, !f.enabledByDefault()));
        flipped(DateTimeFeature.values(), (b, f) -> b.configure(f, !f.enabledByDefault()));
        flipped(EnumFeature.values(), (b, f) -> b.configure(f, !f.enabledByDefault()));
        flipped(JsonNodeFeature.values(), (b, f) -> b.configure(f, !f.enabledByDefault()));
        naming();
        inclusions();
        others();
    }

    private <F extends Enum<F>> void flipped(F[] features, BiConsumer<JsonMapper.Builder, F> flip) {
        Arrays.stream(features)
                .filter(feature -> !NOT_ALONE.contains(feature))
                .forEach(feature -> settings.put(name(feature), builder -> flip.accept(builder, feature)));
    }

    private static String name(Enum<?> feature) {
        return feature.getDeclaringClass().getSimpleName() + "." + feature.name();
    }

    private void naming() {
        naming("snake case", PropertyNamingStrategies.SNAKE_CASE);
        naming("upper camel case", PropertyNamingStrategies.UPPER_CAMEL_CASE);
        naming("kebab case", PropertyNamingStrategies.KEBAB_CASE);
    }

    private void naming(String name, PropertyNamingStrategy strategy) {
        settings.put(name, builder -> builder.propertyNamingStrategy(strategy));
    }

    private void inclusions() {
        for (Include include : Set.of(Include.ALWAYS, Include.NON_NULL, Include.NON_EMPTY, Include.NON_DEFAULT)) {
            settings.put(
                    "include " + include,
                    builder -> builder.changeDefaultPropertyInclusion(
                            old -> JsonInclude.Value.construct(include, include)));
        }
    }

    private void others() {
        settings.put(
                "locale and time zone",
                b -> b.defaultLocale(Locale.forLanguageTag("th-TH-u-nu-thai-ca-buddhist"))
                        .defaultTimeZone(TimeZone.getTimeZone("Asia/Kathmandu")));
        settings.put(
                "coercions",
                b -> b.withCoercionConfigDefaults(config -> Arrays.stream(CoercionInputShape.values())
                        .forEach(shape -> config.setCoercion(shape, CoercionAction.AsNull))));
        settings.put("no annotations", b -> b.annotationIntrospector(NopAnnotationIntrospector.instance));
        settings.put(
                "nothing visible",
                b -> b.changeDefaultVisibility(
                        old -> old.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)));
        settings.put(
                "fields visible",
                b -> b.changeDefaultVisibility(
                        old -> old.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                                .withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)));
        settings.put("merging", b -> b.defaultMergeable(true));
        settings.put("leniency", b -> b.defaultLeniency(true));
        settings.put("mix-ins", b -> HostDocuments.all().forEach(document -> b.addMixIn(document.type(), MixIn.class)));
        typing("type ids", DefaultTyping.NON_FINAL, JsonTypeInfo.As.WRAPPER_ARRAY);
        typing("type properties", DefaultTyping.NON_FINAL_AND_ENUMS, JsonTypeInfo.As.PROPERTY);
    }

    private void typing(String name, DefaultTyping typing, JsonTypeInfo.As as) {
        BasicPolymorphicTypeValidator all = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType(Object.class)
                .build();
        settings.put(name, builder -> builder.activateDefaultTyping(all, typing, as));
    }

    @Override
    public Set<String> names() {
        return settings.keySet();
    }

    @Override
    public Set<String> dressing() {
        return Set.of(
                        SerializationFeature.INDENT_OUTPUT,
                        JsonWriteFeature.ESCAPE_NON_ASCII,
                        JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .stream()
                .map(Jackson3Settings::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public HostMapper mapper(Set<String> names) {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new GiamngheoModule());
        names.forEach(name -> settings.get(name).accept(builder));
        return mapper(builder);
    }

    @Override
    public HostMapper wrapping() {
        return mapper(JsonMapper.builder()
                .addModule(new GiamngheoModule())
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE));
    }

    @Override
    public HostMapper detectingDuplicates() {
        return mapper(JsonMapper.builder()
                .addModule(new GiamngheoModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
    }

    @Override
    public HostMapper lenient() {
        return mapper(JsonMapper.builder().addModule(new GiamngheoModule()).enable(JsonReadFeature.values()));
    }

    private static HostMapper mapper(JsonMapper.Builder builder) {
        ObjectMapper mapper = builder.build();
        return new HostMapper() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }

            @Override
            public <T> T overTree(T value, Class<T> type) {
                return mapper.treeToValue(mapper.valueToTree(value), type);
            }

            @Override
            public <T> ReadResult<T> document(String json, Class<T> type) {
                return GiamngheoJson.read(mapper, json, type);
            }

            @Override
            public <T> ReadResult<T> document(byte[] json, Class<T> type) {
                return GiamngheoJson.read(mapper, json, type);
            }
        };
    }
}
