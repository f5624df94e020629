package vn.giamngheo.json.format.schema;

import java.util.SortedSet;
import java.util.TreeSet;
import vn.giamngheo.json.format.internal.CodecFormat;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.tables.StandardFormat;

/**
 * What there is to be put in words: each type ({@code task}) and each of its properties ({@code task.title}). What says of a
 * document what it is has the same words everywhere: {@code document.schemaVersion}, {@code document.kind}.
 */
final class SchemaKeys {

    private final SortedSet<String> keys = new TreeSet<>();

    private SchemaKeys() {}

    /** Of all documents, sorted. */
    static SortedSet<String> all() {
        SchemaKeys keys = new SchemaKeys();
        CodecFormat format = (CodecFormat) StandardFormat.format();
        format.types().forEach(type -> keys.visit(format.shape(type)));
        return keys.keys;
    }

    /** The key of a property of a type. */
    static String of(String type, Shape.Part part) {
        return part.shape() instanceof Shape.Constant constant
                        && (constant.version() || part.name().equals("kind"))
                ? "document." + part.name()
                : type + "." + part.name();
    }

    private void visit(Shape shape) {
        if (shape instanceof Shape.Table table) {
            visit(table);
        } else if (shape instanceof Shape.Union union) {
            if (keys.add(union.name())) {
                keys.add(union.name() + "." + union.tag());
                union.variants().forEach(variant -> visit(variant.table()));
            }
        } else if (shape instanceof Shape.Either either) {
            visit(either.text());
            visit(either.object());
        } else if (shape instanceof Shape.Elements elements) {
            visit(elements.element());
        } else if (shape instanceof Shape.Entries entries) {
            visit(entries.name());
            visit(entries.value());
        } else if (shape instanceof Shape.Without without) {
            visit(without.table());
        } else if (shape instanceof Shape.Later later) {
            visit(later.shape().get());
        } else if (shape instanceof Shape.Text text) {
            keys.add(text.name());
        }
    }

    /** A document and a part of another may have the same name, and not the same properties. */
    private void visit(Shape.Table table) {
        boolean more = keys.add(table.name());
        for (Shape.Part part : table.parts()) {
            more |= keys.add(of(table.name(), part));
        }
        if (more) {
            table.parts().forEach(part -> visit(part.shape()));
        }
    }
}
