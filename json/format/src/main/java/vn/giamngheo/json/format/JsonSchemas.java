package vn.giamngheo.json.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.giamngheo.json.format.tables.StandardFormat;

/**
 * The JSON Schemas (draft 2020-12) of all documents, as they are shipped with the library.
 *
 * <p>A schema says what can be said of a document without knowing the domain. Each document that the library writes is
 * valid under both editions; not each that is valid is read: days in their order, codes that must be unlike each other and
 * the like are only found by reading.
 */
public final class JsonSchemas {

    /** For whom a schema is. */
    public enum Edition {
        /** For those who write documents: as strict as reading is. */
        CLOSED,
        /** For those who read documents, also of later versions: unknown properties are allowed. */
        OPEN;

        /** {@return the edition as file names and ids have it} */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private JsonSchemas() {}

    /** {@return the names of all schemas, such as {@code plan} and {@code household}, in the order of the format} */
    public static List<String> names() {
        return StandardFormat.names();
    }

    /**
     * {@return the name of the schema of a type} Mostly that is the {@code kind} of its documents. A type whose documents
     * are of several kinds has one schema for all of them.
     *
     * @param rootType a type that is a document by itself, such as {@code Plan.class}
     * @throws IllegalArgumentException if it is none
     */
    public static String name(Class<?> rootType) {
        return StandardFormat.name(rootType);
    }

    /**
     * {@return the text of a schema}
     *
     * @param rootType a type that is a document by itself, such as {@code Plan.class}
     * @param edition for whom it is
     * @throws IllegalArgumentException if the type is no document by itself
     */
    public static String of(Class<?> rootType, Edition edition) {
        return of(name(rootType), edition);
    }

    /**
     * {@return the text of a schema}
     *
     * @param name one of {@link #names()}
     * @param edition for whom it is
     * @throws IllegalArgumentException if there is no schema of that name
     */
    public static String of(String name, Edition edition) {
        return text(
                "schema/" + WireFormat.schemaVersion() + "/" + checked(name) + "." + edition.code() + ".schema.json");
    }

    /**
     * {@return the id of a schema, its {@code $id}: {@code urn:giamngheo:schema:1.0:plan:closed}}
     *
     * @param name one of {@link #names()}
     * @param edition for whom it is
     * @throws IllegalArgumentException if there is no schema of that name
     */
    public static String id(String name, Edition edition) {
        return String.join(":", "urn:giamngheo:schema", WireFormat.schemaVersion(), checked(name), edition.code());
    }

    private static String checked(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("there is no schema of the name '" + name + "'");
        }
        return name;
    }

    private static String text(String resource) {
        try (InputStream in = JsonSchemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
