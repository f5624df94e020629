package vn.giamngheo.json.format.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.giamngheo.json.format.JsonSchemas;
import vn.giamngheo.json.format.JsonSchemas.Edition;
import vn.giamngheo.json.format.internal.CodecFormat;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.tables.StandardFormat;

/** Makes the schema of a type from the shapes of its tables. */
final class SchemaText {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** Of this version and any later one. */
    private static final String ANY_VERSION = "^[0-9]+\\.[0-9]+$";

    private final Edition edition;
    private final Map<String, SchemaWords> words;
    private final SortedMap<String, Map<String, Object>> definitions = new TreeMap<>();
    private final Map<String, Shape> defined = new TreeMap<>();

    private SchemaText(Edition edition, Map<String, SchemaWords> words) {
        this.edition = edition;
        this.words = words;
    }

    /**
     * The schema of a type.
     *
     * @param type a type that is a document by itself
     * @param edition for whom it is
     * @param words what is said of types and properties
     * @param examples documents of the type, laid out as canonical text
     */
    static String of(Class<?> type, Edition edition, Map<String, SchemaWords> words, List<String> examples) {
        return new SchemaText(edition, words).document(type, examples);
    }

    private String document(Class<?> type, List<String> examples) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("$id", JsonSchemas.id(StandardFormat.name(type), edition));
        schema.putAll(object(((CodecFormat) StandardFormat.format()).shape(type)));
        if (!examples.isEmpty()) {
            schema.put("examples", examples.stream().map(SchemaJson.Raw::new).toList());
        }
        schema.put("$defs", definitions);
        return SchemaJson.of(schema);
    }

    /** The schema of a named shape, itself and not a reference to it. */
    private Map<String, Object> object(Shape shape) {
        if (shape instanceof Shape.Table table) {
            return table(table, new LinkedHashMap<>());
        }
        if (shape instanceof Shape.Union union) {
            return union(union);
        }
        return text((Shape.Text) shape);
    }

    private Map<String, Object> schema(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return reference(text.name(), text);
        } else if (shape instanceof Shape.Table table) {
            return reference(table.name(), table);
        } else if (shape instanceof Shape.Union union) {
            return reference(union.name(), union);
        } else if (shape instanceof Shape.Later later) {
            return schema(later.shape().get());
        } else if (shape instanceof Shape.Without without) {
            Map<String, Object> schema = schema(without.table());
            schema.put("not", Map.of("required", List.of(without.name())));
            return schema;
        } else if (shape instanceof Shape.Whole whole) {
            return keywords("type", "integer", "minimum", whole.min(), "maximum", whole.max());
        } else if (shape instanceof Shape.Flag) {
            return keywords("type", "boolean");
        } else if (shape instanceof Shape.Codes codes) {
            return keywords("enum", codes.codes());
        } else if (shape instanceof Shape.Constant constant) {
            return constant(constant);
        } else if (shape instanceof Shape.Either either) {
            return keywords("anyOf", List.of(schema(either.text()), schema(either.object())));
        } else if (shape instanceof Shape.Entries entries) {
            return keywords(
                    "type", "object",
                    "propertyNames", schema(entries.name()),
                    "additionalProperties", schema(entries.value()),
                    "maxProperties", entries.max());
        }
        return array((Shape.Elements) shape);
    }

    private Map<String, Object> constant(Shape.Constant constant) {
        return constant.version() && edition == Edition.OPEN
                ? keywords("type", "string", "pattern", ANY_VERSION)
                : keywords("const", constant.value());
    }

    private Map<String, Object> array(Shape.Elements elements) {
        Map<String, Object> schema = keywords("type", "array", "items", schema(elements.element()));
        if (elements.min() > 0) {
            schema.put("minItems", elements.min());
        }
        elements.max().ifPresent(max -> schema.put("maxItems", max));
        if (elements.unique()) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }

    private Map<String, Object> text(Shape.Text text) {
        Map<String, Object> schema = described(text.name());
        schema.put("type", "string");
        if (text.minLength() > 0) {
            schema.put("minLength", text.minLength());
        }
        text.maxLength().ifPresent(most -> schema.put("maxLength", most));
        text.pattern().ifPresent(pattern -> schema.put("pattern", pattern));
        return schema;
    }

    private Map<String, Object> union(Shape.Union union) {
        Map<String, Object> schema = described(union.name());
        schema.put("type", "object");
        schema.put("required", List.of(union.tag()));
        List<Map<String, Object>> variants = new ArrayList<>();
        for (Shape.Variant variant : union.variants()) {
            Map<String, Object> tag = described(union.name() + "." + union.tag());
            tag.put("const", variant.code());
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(union.tag(), tag);
            Map<String, Object> table = table(variant.table(), properties);
            table.remove("type");
            variants.add(table);
        }
        schema.put("oneOf", variants);
        return schema;
    }

    /** After those properties that are there already. */
    private Map<String, Object> table(Shape.Table table, Map<String, Object> properties) {
        Map<String, Object> schema = described(table.name());
        schema.put("type", "object");
        List<String> required = new ArrayList<>();
        for (Shape.Part part : table.parts()) {
            Map<String, Object> property = described(SchemaKeys.of(table.name(), part));
            property.putAll(schema(part.shape()));
            properties.put(part.name(), property);
            if (part.required()) {
                required.add(part.name());
            }
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (edition == Edition.CLOSED) {
            schema.put("additionalProperties", false);
        }
        if (!table.rules().isEmpty()) {
            schema.put("allOf", table.rules().stream().map(SchemaText::rule).toList());
        }
        return schema;
    }

    private static Map<String, Object> rule(Shape.Rule rule) {
        List<Map<String, Object>> groups = rule.groups().stream()
                .map(group -> group.isEmpty() ? noneOf(rule.groups()) : all(group))
                .toList();
        return keywords(rule.exclusive() ? "oneOf" : "anyOf", groups);
    }

    private static Map<String, Object> noneOf(List<List<String>> groups) {
        return keywords(
                "not",
                keywords(
                        "anyOf",
                        groups.stream()
                                .filter(group -> !group.isEmpty())
                                .map(SchemaText::all)
                                .toList()));
    }

    private static Map<String, Object> all(List<String> names) {
        return keywords("required", names);
    }

    private Map<String, Object> reference(String name, Shape shape) {
        Shape before = defined.putIfAbsent(name, shape);
        if (before == null) {
            Map<String, Object> definition = new LinkedHashMap<>();
            definitions.put(name, definition);
            definition.putAll(object(shape));
        } else if (!outline(before).equals(outline(shape))) {
            throw new IllegalStateException("two shapes have the name " + name);
        }
        return keywords("$ref", "#/$defs/" + name);
    }

    /** What tells one shape from another without going into it, which might never end. */
    private static Object outline(Shape shape) {
        if (shape instanceof Shape.Table table) {
            return table.parts().stream()
                    .map(part -> List.of(part.name(), part.required(), outline(part.shape())))
                    .toList();
        } else if (shape instanceof Shape.Union union) {
            return union.variants().stream().map(Shape.Variant::code).toList();
        } else if (shape instanceof Shape.Later later) {
            return outline(later.shape().get());
        }
        return shape.getClass();
    }

    private Map<String, Object> described(String key) {
        SchemaWords said = SchemaWords.of(words, key);
        return keywords("title", said.titleText(), "description", said.descriptionText());
    }

    private static Map<String, Object> keywords(Object... keysAndValues) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            keywords.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return keywords;
    }
}
