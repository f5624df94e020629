package vn.giamngheo.json.jackson3;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;
import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.text.JsonPointer;

/**
 * Reads one type, whatever the mapper is set to.
 *
 * @param <T> the type
 */
final class FormatDeserializer<T> extends ValueDeserializer<T> {

    /** As long as the index of an array can be. */
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,6}");

    private final Class<T> type;
    private final ValueFormat<T> format;

    FormatDeserializer(Class<T> type, ValueFormat<T> format) {
        this.type = type;
        this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        JsonPointer at =
                JsonPointer.parse(parser.streamReadContext().pathAsPointer().toString());
        try {
            return format.read(ParserIn.here(parser), at);
        } catch (InvalidDocumentException e) {
            throw failure(parser, at, e);
        }
    }

    /** The format has its own tags: a type id that the mapper would write or ask for has no place in it. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    /** Inside something else {@code null} is for that to judge; a document that is {@code null} is none. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        JsonParser parser = context.getParser();
        if (parser != null && parser.streamReadContext().inRoot()) {
            try {
                return format.read(ParserIn.here(parser), JsonPointer.ROOT);
            } catch (InvalidDocumentException e) {
                throw failure(parser, JsonPointer.ROOT, e);
            }
        }
        return super.getNullValue(context);
    }

    /** Jackson's exception, with the path from this value to the first finding; Jackson puts its own path before. */
    private DatabindException failure(JsonParser parser, JsonPointer at, InvalidDocumentException cause) {
        DatabindException failure = DatabindException.from(parser, cause.getMessage(), cause);
        List<String> all = cause.report().findings().get(0).pointer().tokens();
        List<String> inner = all.subList(at.tokens().size(), all.size());
        for (int i = inner.size() - 1; i >= 0; i--) {
            prepend(failure, i == 0 ? type : Map.class, inner.get(i));
        }
        return failure;
    }

    private static void prepend(DatabindException failure, Class<?> holder, String step) {
        if (INDEX.matcher(step).matches()) {
            failure.prependPath(List.class, Integer.parseInt(step));
        } else {
            failure.prependPath(holder, step);
        }
    }
}
