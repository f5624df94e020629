package vn.giamngheo.json.together;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types as a reader of the list wants them: those of the JDK that everyone knows, and our own, without what goes without saying. */
final class TypeNames {

    private static final String OURS = "vn.giamngheo.";

    /** No type of ours stands directly in {@code vn.giamngheo}, so what has no package is of one of these. */
    private static final Set<String> KNOWN =
            Set.of("java.lang", "java.util", "java.util.function", "java.util.stream", "java.time", "java.math");

    private TypeNames() {}

    static String of(Type type) {
        if (type instanceof Class<?> c) {
            return c.isArray() ? of(c.getComponentType()) + "[]" : named(c);
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (type instanceof ParameterizedType of) {
            return named((Class<?>) of.getRawType()) + joined(List.of(of.getActualTypeArguments()), "<", ">");
        }
        return type.getTypeName();
    }

    /** Nothing, or the variables with their bounds in angle brackets. */
    static String declared(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables)
                        .map(variable -> variable.getName() + bounds(" extends ", variable.getBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    static String joined(List<? extends Type> types, String before, String after) {
        return types.stream().map(TypeNames::of).collect(Collectors.joining(", ", before, after));
    }

    private static String named(Class<?> type) {
        String name = type.getCanonicalName();
        if (!type.isPrimitive() && KNOWN.contains(type.getPackageName())) {
            return name.substring(type.getPackageName().length() + 1);
        }
        return name.startsWith(OURS) ? name.substring(OURS.length()) : name;
    }

    private static String wildcard(WildcardType wildcard) {
        return "?" + bounds(" super ", wildcard.getLowerBounds()) + bounds(" extends ", wildcard.getUpperBounds());
    }

    private static String bounds(String word, Type[] bounds) {
        List<Type> said =
                Arrays.stream(bounds).filter(bound -> bound != Object.class).toList();
        return said.isEmpty() ? "" : word + said.stream().map(TypeNames::of).collect(Collectors.joining(" & "));
    }
}
