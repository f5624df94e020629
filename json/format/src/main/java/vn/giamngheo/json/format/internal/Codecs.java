package vn.giamngheo.json.format.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonOut;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Argument;

/** Codecs made of codecs. */
public final class Codecs {

    private Codecs() {}

    /**
     * The same form, described more closely.
     *
     * @param shape all that is read and written, and as little else as can be said
     * @param codec the form
     */
    public static <T> Codec<T> shaped(Shape shape, Codec<T> codec) {
        return new Shaped<>(codec, shape);
    }

    /**
     * A type with the form of another.
     *
     * @param form the other
     * @param decode makes the value; what it throws to refuse becomes a finding
     * @param encode takes it apart
     */
    public static <A, B> Codec<B> map(
            Codec<A> form, Function<? super A, ? extends B> decode, Function<? super B, ? extends A> encode) {
        return new Codec<B>() {
            @Override
            public @Nullable B read(Reading in) {
                Kind first = in.kind();
                Place start = in.start();
                A part = form.read(in);
                if (part == null) {
                    return null;
                }
                try {
                    return decode.apply(part);
                } catch (RuntimeException e) {
                    in.noteInvalid(first, start, Refusals.of(e));
                    return null;
                }
            }

            @Override
            public Shape shape() {
                return form.shape();
            }

            @Override
            public void write(B value, JsonOut out) {
                form.write(encode.apply(value), out);
            }
        };
    }

    /** A type that is text: an official wording that the library parses, an open code. */
    public static <T> Codec<T> text(Function<? super String, ? extends T> parse, Function<? super T, String> text) {
        return map(Scalars.TEXT, parse, text);
    }

    /** As {@link #text(Function, Function)}, for a text of certain characters. */
    public static <T> Codec<T> text(
            Shape.Text shape, Function<? super String, ? extends T> parse, Function<? super T, String> text) {
        return shaped(shape, text(parse, text));
    }

    /** As {@link #text(Function, Function)}, for wordings that recur in a document: each is parsed once. The values must be immutable. */
    public static <T> Codec<T> recurringText(
            Shape.Text shape, Function<? super String, ? extends T> parse, Function<? super T, String> text) {
        return shaped(shape, new Recurring<>(text(parse, text)));
    }

    /**
     * A type that is text wherever the text says all of it, and an object otherwise.
     *
     * @param text the form as text
     * @param object the form as an object; any value can be read from it
     * @param sufficient whether reading the text of a value gives that value again
     */
    public static <T> Codec<T> textOr(Codec<T> text, Codec<T> object, Predicate<? super T> sufficient) {
        return new Codec<T>() {
            @Override
            public @Nullable T read(Reading in) {
                return (in.kind() == Kind.START_OBJECT ? object : text).read(in);
            }

            @Override
            public Shape shape() {
                return new Shape.Either(text.shape(), object.shape());
            }

            @Override
            public void write(T value, JsonOut out) {
                (sufficient.test(value) ? text : object).write(value, out);
            }
        };
    }

    /** An enum whose constants are written in lower case with hyphens: {@code FULL_YEAR} as {@code "full-year"}. */
    public static <E extends Enum<E>> Codec<E> kebab(Class<E> type) {
        Map<E, String> codes = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            codes.put(constant, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return codes(codes.keySet(), codes::get);
    }

    /** A closed list of values, each written as its code. */
    public static <T> Codec<T> codes(Collection<T> values, Function<? super T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        for (T value : values) {
            if (byCode.put(code.apply(value), value) != null) {
                throw new IllegalArgumentException("two values have the code " + code.apply(value));
            }
        }
        List<String> allowed = List.copyOf(byCode.keySet());
        return new Codec<T>() {
            @Override
            public @Nullable T read(Reading in) {
                if (!in.is(Kind.STRING, Kinds.STRING)) {
                    return null;
                }
                String found = in.text();
                T value = byCode.get(found);
                if (value == null) {
                    in.noteUnlistedValue(found, allowed);
                }
                return value;
            }

            @Override
            public Shape shape() {
                return new Shape.Codes(allowed);
            }

            @Override
            public void write(T value, JsonOut out) {
                out.text(code.apply(value));
            }
        };
    }

    /** A list of any length, in its order. */
    public static <T> Codec<List<T>> list(Codec<T> element) {
        return new Codec<List<T>>() {
            @Override
            public @Nullable List<T> read(Reading in) {
                if (!in.is(Kind.START_ARRAY, Kinds.ARRAY)) {
                    return null;
                }
                Place start = in.place();
                List<T> values = new ArrayList<>();
                int size = 0;
                boolean sound = true;
                while (in.next() != Kind.END_ARRAY) {
                    if (size < in.limits().elements()) {
                        in.enter(size);
                        T value = element.read(in);
                        if (value != null) {
                            values.add(value);
                        } else {
                            sound &= in.leavesOut();
                        }
                        in.leave();
                    } else {
                        in.skip();
                    }
                    size++;
                }
                if (size > in.limits().elements()) {
                    in.note(
                            Wording.LONG_LIST,
                            start,
                            Arguments.of(
                                    "found", Argument.whole(size),
                                    "limit", Argument.whole(in.limits().elements())));
                    return null;
                }
                return sound ? List.copyOf(values) : null;
            }

            @Override
            public Shape shape() {
                return new Shape.Elements(element.shape(), 0, Optional.empty(), false);
            }

            @Override
            public void write(List<T> values, JsonOut out) {
                out.startArray();
                for (T value : values) {
                    element.write(value, out);
                }
                out.endArray();
            }
        };
    }

    /**
     * A map as an object whose names are open codes, in the order of the map.
     *
     * @param names what names can be
     * @param parse makes a key of a name; what it throws to refuse becomes a finding on that name
     * @param code the name of a key
     * @param value the form of the values
     */
    public static <K, V> Codec<Map<K, V>> entries(
            Shape.Text names,
            Function<? super String, ? extends K> parse,
            Function<? super K, String> code,
            Codec<V> value) {
        return new EntriesCodec<>(names, parse, code, value);
    }

    /** A set as an array that holds each element once; written in the order given. */
    public static <T> Codec<Set<T>> set(Codec<T> element, Comparator<? super T> order) {
        return shaped(
                new Shape.Elements(new Shape.Later(element::shape), 0, Optional.empty(), true),
                map(
                        list(element),
                        elements -> {
                            Set<T> set = new LinkedHashSet<>(elements);
                            if (set.size() < elements.size()) {
                                throw new RefusedException(
                                        "một phần tử xuất hiện hơn một lần", "an element stands there more than once");
                            }
                            return set;
                        },
                        set -> set.stream().sorted(order).toList()));
    }

    /** An array of just two elements. */
    public static <E, P> Codec<P> pair(
            Codec<E> element,
            BiFunction<? super E, ? super E, ? extends P> make,
            Function<? super P, ? extends E> first,
            Function<? super P, ? extends E> second) {
        return shaped(
                new Shape.Elements(new Shape.Later(element::shape), 2, Optional.of(2), false),
                map(
                        list(element),
                        both -> {
                            if (both.size() != 2) {
                                throw new RefusedException(
                                        "mảng phải có 2 phần tử, không phải " + both.size(),
                                        "array must have 2 elements but had " + both.size());
                            }
                            return make.apply(both.get(0), both.get(1));
                        },
                        pair -> List.of(first.apply(pair), second.apply(pair))));
    }

    /** The codec that will be there when something is read: for a type that contains itself. */
    public static <T> Codec<T> lazy(Supplier<? extends Codec<T>> later) {
        return new Codec<T>() {
            @Override
            public @Nullable T read(Reading in) {
                return later.get().read(in);
            }

            @Override
            public Shape shape() {
                return new Shape.Later(() -> later.get().shape());
            }

            @Override
            public void write(T value, JsonOut out) {
                later.get().write(value, out);
            }
        };
    }
}
