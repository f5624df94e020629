package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.DocumentFormat;
import vn.giamngheo.json.format.tables.StandardFormat;

/**
 * Teaches Jackson 2 the types of the domain: {@code mapper.registerModule(new GiamngheoModule())}. Found by itself where
 * modules are looked up as services.
 *
 * <p>The types are then read and written in the wire format, also inside the classes of the host, and strictly whatever
 * the mapper is set to. What is not in the format is a {@link com.fasterxml.jackson.databind.JsonMappingException} whose
 * cause is an {@link vn.giamngheo.json.format.InvalidDocumentException} with all findings; their pointers start at the
 * root of what the parser reads. Where a parser reads bytes, the columns of findings count bytes.
 *
 * <p>Limits: type ids of the mapper (default typing) are neither written nor asked for, so that a value in a property
 * declared as {@code Object} does not come back by itself. As keys of a map the types have no form of their own. What
 * came over a tree has no lines and columns. A mapper that puts a name around each document takes that of its type.
 */
public final class GiamngheoModule extends Module {

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
        return new Version(1, 0, 0, null, "vn.giamngheo", "giamngheo-json-jackson2");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Readers(format));
        context.addSerializers(new Writers(format));
        context.appendAnnotationIntrospector(new RootNames(format));
    }

    private static <T> @Nullable JsonDeserializer<T> reader(DocumentFormat format, Class<T> type) {
        return format.find(type)
                .map(found -> new FormatDeserializer<>(type, found))
                .orElse(null);
    }

    private static <T> @Nullable JsonSerializer<T> writer(DocumentFormat format, Class<T> type) {
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
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return reader(format, type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return reader(format, type);
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
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return writer(format, type.getRawClass());
        }
    }
}
