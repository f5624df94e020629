package vn.giamngheo.json.together;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a type lets everyone see of itself. */
final class TypeSurface {

    private static final int TOLD = Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;

    private final Class<?> type;

    private TypeSurface(Class<?> type) {
        this.type = type;
    }

    /** Whether code of other modules can name the type, or extend it. */
    static boolean isSeen(Class<?> type) {
        if (!seen(type.getModifiers()) || type.isAnonymousClass() || type.isLocalClass()) {
            return false;
        }
        return type.getDeclaringClass() == null || isSeen(type.getDeclaringClass());
    }

    private static boolean seen(int modifiers) {
        return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    /** A line for the type, and one for each of its members, sorted. */
    static List<String> of(Class<?> type) {
        TypeSurface surface = new TypeSurface(type);
        return Stream.concat(
                        Stream.of(surface.head()), surface.members().sorted().map("    "::concat))
                .toList();
    }

    private String head() {
        return "  " + deprecated(type.isAnnotationPresent(Deprecated.class)) + kind() + " " + TypeNames.of(type)
                + TypeNames.declared(type.getTypeParameters()) + supertypes() + permitted();
    }

    private String kind() {
        String sealed = type.isSealed() ? "sealed " : "";
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return sealed + "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        if (type.isRecord()) {
            return "record";
        }
        return modifiers(type.getModifiers() & ~Modifier.STATIC) + sealed + "class";
    }

    private String supertypes() {
        List<Type> types = new ArrayList<>();
        Type above = type.getGenericSuperclass();
        addInterfaces(type, types);
        while (above != null && !isSeen(raw(above))) {
            addInterfaces(raw(above), types);
            above = raw(above).getGenericSuperclass();
        }
        if (above != null && above != Object.class && above != Record.class && !type.isEnum()) {
            types.add(0, above);
        }
        return types.isEmpty() ? "" : " : " + TypeNames.joined(types, "", "");
    }

    private static void addInterfaces(Class<?> type, List<Type> types) {
        for (Type each : type.getGenericInterfaces()) {
            if (isSeen(raw(each))) {
                types.add(each);
            } else {
                addInterfaces(raw(each), types);
            }
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> c ? c : raw(((java.lang.reflect.ParameterizedType) type).getRawType());
    }

    private String permitted() {
        List<String> names = Optional.ofNullable(type.getPermittedSubclasses()).map(List::of).orElse(List.of()).stream()
                .filter(TypeSurface::isSeen)
                .map(TypeNames::of)
                .sorted()
                .toList();
        return names.isEmpty() ? "" : " permits " + String.join(", ", names);
    }

    /** Its own, and those it has from above that nobody could name where they are declared. */
    private Stream<String> members() {
        Map<String, String> methods = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        List<Class<?>> hidden = hiddenAbove();
        Stream.concat(Stream.of(type), hidden.stream()).forEach(declaring -> {
            told(declaring.getDeclaredFields(), Field::isSynthetic)
                    .map(TypeSurface::field)
                    .forEach(others::add);
            told(declaring.getDeclaredMethods(), method -> method.isSynthetic() || isOfEveryEnum(method))
                    .forEach(method -> methods.putIfAbsent(erased(method), method(method)));
        });
        told(type.getDeclaredConstructors(), Constructor::isSynthetic)
                .map(constructor -> constructor(constructor))
                .forEach(others::add);
        return Stream.concat(others.stream(), methods.values().stream()).distinct();
    }

    private List<Class<?>> hiddenAbove() {
        List<Class<?>> hidden = new ArrayList<>();
        Class<?> above = type.getSuperclass();
        while (above != null && !isSeen(above)) {
            hidden.add(above);
            above = above.getSuperclass();
        }
        return hidden;
    }

    private static <M extends Member> Stream<M> told(M[] members, Predicate<M> left) {
        return Stream.of(members).filter(member -> seen(member.getModifiers()) && !left.test(member));
    }

    private static boolean isOfEveryEnum(Method method) {
        return method.getDeclaringClass().isEnum()
                && Modifier.isStatic(method.getModifiers())
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
    }

    private static String erased(Method method) {
        return method.getName() + List.of(method.getParameterTypes());
    }

    private static String field(Field field) {
        if (field.isEnumConstant()) {
            return deprecated(field.isAnnotationPresent(Deprecated.class)) + field.getName();
        }
        return deprecated(field.isAnnotationPresent(Deprecated.class)) + modifiers(field.getModifiers())
                + TypeNames.of(field.getGenericType()) + " " + field.getName();
    }

    private String constructor(Constructor<?> constructor) {
        return head(constructor, "") + "new" + parameters(constructor);
    }

    private String method(Method method) {
        String result = nullable(method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                + TypeNames.of(method.getGenericReturnType());
        return head(method, method.isDefault() ? "default " : "") + result + " " + method.getName()
                + parameters(method);
    }

    private String head(Executable executable, String more) {
        String variables = TypeNames.declared(executable.getTypeParameters());
        return deprecated(executable.isAnnotationPresent(Deprecated.class))
                + modifiers(executable.getModifiers() & ~finalAnyhow())
                + more
                + (variables.isEmpty() ? "" : variables + " ");
    }

    /** Nothing of a final class can be overridden, so there it goes without saying. */
    private int finalAnyhow() {
        return Modifier.isFinal(type.getModifiers()) ? Modifier.FINAL : 0;
    }

    /** Without their names, which nobody's code depends on. */
    private static String parameters(Executable executable) {
        String parameters = Stream.of(executable.getParameters())
                .map(parameter -> nullable(parameter.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        + parameterType(parameter))
                .collect(Collectors.joining(", ", "(", ")"));
        List<Type> thrown = List.of(executable.getGenericExceptionTypes());
        return thrown.isEmpty() ? parameters : parameters + TypeNames.joined(thrown, " throws ", "");
    }

    private static String parameterType(Parameter parameter) {
        String name = TypeNames.of(parameter.getParameterizedType());
        return parameter.isVarArgs() ? name.substring(0, name.length() - "[]".length()) + "..." : name;
    }

    private static String modifiers(int modifiers) {
        String told = Modifier.toString(modifiers & TOLD);
        return told.isEmpty() ? "" : told + " ";
    }

    private static String nullable(boolean nullable) {
        return nullable ? "@Nullable " : "";
    }

    private static String deprecated(boolean deprecated) {
        return deprecated ? "@Deprecated " : "";
    }
}
