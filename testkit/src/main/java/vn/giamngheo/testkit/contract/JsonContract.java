package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.JsonPointer;

/**
 * What the mapper of a host must hold to carry the types of the library, of whatever JSON library it is:
 *
 * <pre>{@code
 * JsonContract.of(mapper::writeValueAsString, mapper::readValue).verify();
 * }</pre>
 *
 * <p>It is tried on documents of every type that is a document by itself, the smallest and one in which all is stated; these
 * are the documents that the wire format itself is held by.
 *
 * <ul>
 *   <li>What is read from a document is written as the document says, but for spaces: nothing left out or added, no
 *       {@code null}, đồng as whole numbers, decimals and days as text, in the order of the wire format. Read again it is an
 *       equal value.
 *   <li>Properties are read in any order.
 *   <li>Not read is: an unknown property, one that is there twice, {@code null}; a whole number with a point or an exponent or
 *       as text, a decimal as a number, a day as an array. Each is planted wherever a document has place for it.
 *   <li>A whole number that a double cannot hold is refused or kept digit by digit.
 *   <li>Where the host tells pointers of what it finds, that of the fault is among them.
 * </ul>
 *
 * <p>Immutable; each method gives a new contract.
 */
public final class JsonContract {

    /** 2<sup>53</sup> + 1. */
    private static final String INEXACT_IN_A_DOUBLE = "9007199254740993";

    private final Writing write;
    private final Reading read;
    private final List<WireExample> examples;
    private final @Nullable Function<? super Exception, ? extends Collection<JsonPointer>> pointers;

    /** How a mapper writes. */
    @FunctionalInterface
    public interface Writing {

        /**
         * {@return the JSON text of a value}
         *
         * @param value a value of the domain
         * @throws Exception if it cannot be written
         */
        String write(Object value) throws Exception;
    }

    /** How a mapper reads. */
    @FunctionalInterface
    public interface Reading {

        /**
         * {@return the value of a JSON text}
         *
         * @param json the text
         * @param type what to read it as
         * @throws Exception if it is none
         */
        Object read(String json, Class<?> type) throws Exception;
    }

    private JsonContract(
            Writing write,
            Reading read,
            List<WireExample> examples,
            @Nullable Function<? super Exception, ? extends Collection<JsonPointer>> pointers) {
        this.write = write;
        this.read = read;
        this.examples = examples;
        this.pointers = pointers;
    }

    /**
     * {@return the contract of a mapper, on all documents of the kit}
     *
     * @param write writes a value
     * @param read reads a value; throws whatever it likes where it does not
     */
    public static JsonContract of(Writing write, Reading read) {
        return new JsonContract(
                Objects.requireNonNull(write, "write"), Objects.requireNonNull(read, "read"), WireExample.all(), null);
    }

    /**
     * {@return the contract on documents of some types alone, for a host that has no others}
     *
     * @param types such types: {@code Household.class}, {@code Plan.class}
     * @throws IllegalArgumentException if there is no document of one
     */
    public JsonContract on(Class<?>... types) {
        List<WireExample> some = new ArrayList<>();
        for (Class<?> type : types) {
            List<WireExample> of = examples.stream()
                    .filter(example -> example.type().equals(type))
                    .toList();
            if (of.isEmpty()) {
                throw new IllegalArgumentException("there is no document of " + type.getName());
            }
            some.addAll(of);
        }
        return new JsonContract(write, read, List.copyOf(some), pointers);
    }

    /**
     * {@return the contract on one more document}
     *
     * @param name what it is called in sentences
     * @param type what it is read as
     * @param document the document as the wire format has it, with whatever spaces
     * @throws IllegalArgumentException if it is no JSON
     */
    public JsonContract with(String name, Class<?> type, String document) {
        List<WireExample> all = new ArrayList<>(examples);
        Json.parse(document);
        all.add(new WireExample(name, type, document));
        return new JsonContract(write, read, List.copyOf(all), pointers);
    }

    /**
     * {@return the contract of a mapper that tells where faults are}
     *
     * @param told the pointers in what it throws
     */
    public JsonContract telling(Function<? super Exception, ? extends Collection<JsonPointer>> told) {
        return new JsonContract(write, read, examples, Objects.requireNonNull(told, "told"));
    }

    /** {@return what does not hold, a sentence each, with the document and the place where it was found first; empty if all
     * holds} */
    public List<String> problems() {
        Map<String, Found> found = new LinkedHashMap<>();
        for (WireExample example : examples) {
            lookAt(example, found);
        }
        return found.values().stream().map(Found::sentence).toList();
    }

    /** Throws if something does not hold. */
    public void verify() {
        Broken.throwIfAny("mapper", problems());
    }

    /** A kind of fault: said once, with the first place and how often it was found. */
    private static final class Found {
        private final String first;
        private int times;

        Found(String first) {
            this.first = first;
        }

        String sentence() {
            return times == 1 ? first : first + " (the first of " + times + ")";
        }
    }

    private static void say(Map<String, Found> found, WireExample example, String kind, String place) {
        Found one = found.computeIfAbsent(kind, unseen -> new Found(example.name() + ": " + place));
        one.times++;
    }

    private static void say(Map<String, Found> found, WireExample example, String kind, Exception thrown) {
        say(found, example, kind, kind + ": " + Broken.kind(thrown));
    }

    private void lookAt(WireExample example, Map<String, Found> found) {
        Json due = Json.parse(example.text());
        Object value;
        try {
            value = read(example.text(), example.type());
        } catch (Exception e) {
            say(found, example, "is not read", e);
            return;
        }
        if (!example.type().isInstance(value)) {
            say(
                    found,
                    example,
                    "is read as something else",
                    "is read as something else: " + value.getClass().getName());
            return;
        }
        written(example, due, value, found);
        for (WireFault fault : WireFault.in(due)) {
            notRefused(example, fault)
                    .ifPresent(kind -> say(found, example, kind, kind + " at '" + fault.pointer() + "'"));
        }
        try {
            if (!read(WireFault.turned(due).compact(), example.type()).equals(value)) {
                String kind = "reads another value where properties stand in another order";
                say(found, example, kind, kind);
            }
        } catch (Exception e) {
            say(found, example, "does not read properties in another order", e);
        }
        WireFault.unlike(due).stream()
                .filter(place -> place.value() instanceof Json.Num)
                .forEach(place -> large(example, due, place.pointer(), found));
    }

    private Object read(String json, Class<?> type) throws Exception {
        return Objects.requireNonNull(read.read(json, type), "the value read");
    }

    private void written(WireExample example, Json due, Object value, Map<String, Found> found) {
        String text;
        try {
            text = write.write(value);
            JsonDifference.between(due, Json.parse(text)).forEach(one -> say(found, example, one.kind(), one.words()));
        } catch (Exception e) {
            say(found, example, "is not written as JSON", e);
            return;
        }
        try {
            if (!read(text, example.type()).equals(value)) {
                String kind = "is another value when it was written and read again";
                say(found, example, kind, kind);
            }
        } catch (Exception e) {
            say(found, example, "is not read again when it was written", e);
        }
    }

    private Optional<String> notRefused(WireExample example, WireFault fault) {
        try {
            read(fault.text(), example.type());
        } catch (Exception e) {
            return pointers == null || pointers.apply(e).contains(fault.pointer())
                    ? Optional.empty()
                    : Optional.of("does not tell the place of what it refuses");
        }
        return Optional.of(fault.reads());
    }

    private void large(WireExample example, Json due, JsonPointer at, Map<String, Found> found) {
        Json large = due.with(at, new Json.Num(INEXACT_IN_A_DOUBLE));
        try {
            Json again = Json.parse(write.write(read(large.compact(), example.type())));
            boolean kept = again.places().stream()
                    .filter(place -> place.pointer().equals(at))
                    .anyMatch(place -> place.value().equals(new Json.Num(INEXACT_IN_A_DOUBLE)));
            if (!kept) {
                String kind = "does not keep the whole number " + INEXACT_IN_A_DOUBLE;
                say(found, example, kind, kind + " at '" + at + "'");
            }
        } catch (Exception refused) {
            // Too large for what it is of: that is in order.
            return;
        }
    }
}
