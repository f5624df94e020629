package vn.giamngheo.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;
import vn.giamngheo.json.format.spi.DocumentFormat;
import vn.giamngheo.json.format.tables.StandardFormat;

/**
 * Teaches Jackson 3 the types of the domain: {@code JsonMapper.builder().addModule(new GiamngheoModule())}. Found by itself where
 * modules are looked up as services.
 *
 * <p>The types are then read and written in the wire format, also inside the classes of the host, and strictly whatever
 * the mapper is set to. What is not in the format is a {@link tools.jackson.databind.DatabindException} whose
 * cause is an {@link vn.giamngheo.json.format.InvalidDocumentException} with all findings; their pointers start at the
 * root of what the parser reads. Where a parser reads bytes, the columns of findings count bytes.
 *
 * <p>Limits: type ids of the mapper (default typing) are neither written nor asked for, so that a value in a property
 * declared as {@code Object} does not come back by itself. As keys of a map the types have no form of their own. What
 * came over a tree has no lines and columns. A mapper that puts a name around each document takes that of its type.
 */
public final class GiamngheoModule extends JacksonModule {

    private final DocumentFormat format;

    /** A module without settings: the wire format is the same everywhere. */
    public GiamngheoModule() {
        this(StandardFormat.format());
    }

    GiamngheoModule(DocumentFormat format) {
        this.format = format;
    }

    @Override
    public String getModuleName() {
        return "giamngheo";
    }

    @Override
    public Version version() {
        return new Version(1, 0, 0, null, "vn.giamngheo", "giamngheo-json-jackson3");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Readers(format));
        context.addSerializers(new Writers(format));
        context.appendAnnotationIntrospector(new RootNames(format));
    }

    private static <T> @Nullable ValueDeserializer<T> reader(DocumentFormat format, Class<T> type) {
        return format.find(type)
                .map(found -> new FormatDeserializer<>(type, found))
                .orElse(null);
    }

    private static <T> @Nullable ValueSerializer<T> writer(DocumentFormat format, Class<T> type) {
        return format.find(type)
                .map(found -> new FormatSerializer<>(type, found))
                .orElse(null);
    }

    private static final class Readers extends Deserializers.Base {
        private final DocumentFormat format;

        Readers(DocumentFormat format) {
            this.format = format;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return reader(format, type.getRawClass());
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return reader(format, type.getRawClass());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return format.find(type).isPresent();
        }
    }

    private static final class Writers extends Serializers.Base {
        private final DocumentFormat format;

        Writers(DocumentFormat format) {
            this.format = format;
        }

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value shape) {
            return writer(format, type.getRawClass());
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value shape) {
            return writer(format, type.getRawClass());
        }
    }
}
