package vn.giamngheo.json.format.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.Limits;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.json.format.spi.MalformedJsonException;
import vn.giamngheo.json.format.versions.Node;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Report;

/** One document being read: where reading is, and what was found so far. */
public final class Reading {

    /** How near its beginning a document tells its version, in tokens, if it is not the one that is written. */
    private static final int NEAR = 1 << 16;

    /** How far inside an object what tells its kind may stand, in tokens: all before it is kept in memory. */
    private static final int FAR = 1 << 20;

    private final Origins origins = new Origins();
    private Tokens tokens;
    private final Path path;
    private final ReadOptions options;
    private final Problems problems;
    private final Map<Codec<?>, Object> notes = new HashMap<>();
    /** Whether the document is about people, so that what it says of them is personal. */
    private final boolean personal;
    /** Null in strict reading. */
    private final @Nullable Salvage salvage;
    /** Null where nobody asks for it. */
    private final @Nullable Orders orders;

    private Edition edition = Edition.CURRENT;

    private int depth;
    /** Whether a property was entered whose value has not begun. */
    private boolean between;

    Reading(JsonIn in, JsonPointer root, boolean personal, ReadOptions options) {
        this(in, root, personal, options, null, null);
    }

    private Reading(
            JsonIn in,
            JsonPointer root,
            boolean personal,
            ReadOptions options,
            @Nullable Salvage salvage,
            @Nullable Orders orders) {
        this.options = options;
        problems = new Problems(options.limits().findings());
        tokens = new Tokens(in);
        path = new Path(root);
        this.personal = personal;
        this.salvage = salvage;
        this.orders = orders;
    }

    /** Reading that notes nothing, and makes what can be made in spite of faults. */
    static Reading salvaging(JsonIn in, ReadOptions options, Salvage salvage, Orders orders) {
        return new Reading(in, JsonPointer.ROOT, false, options, salvage, orders);
    }

    /** Strict reading that remembers also which lists the types keep in another order. */
    static Reading following(JsonIn in, boolean personal, ReadOptions options, Orders orders) {
        return new Reading(in, JsonPointer.ROOT, personal, options, null, orders);
    }

    ReadOptions options() {
        return options;
    }

    Limits limits() {
        return options.limits();
    }

    /** The version of the document around. */
    Edition edition() {
        return edition;
    }

    void edition(Edition other) {
        edition = other;
    }

    Origins origins() {
        return origins;
    }

    /** Where reading is, in the text as it stands. */
    JsonPointer pointer() {
        return origins.of(path.pointer());
    }

    /** The name of the property that was entered last, as the text has it. */
    String nameInText(String name) {
        if (origins.isEmpty()) {
            return name;
        }
        List<String> tokens = pointer().tokens();
        return tokens.isEmpty() ? name : tokens.get(tokens.size() - 1);
    }

    /** Reads a document in the place of the object that ends at the current token, as if reading had just come there. */
    void readInstead(Node.Members document) {
        origins.add(path.pointer(), document);
        tokens = new Tokens(
                new Instead(Origins.tokens(document), tokens), tokens.place().order());
        next();
    }

    boolean isFollowing() {
        return orders != null;
    }

    /** Remembers the order in which the list under that name is kept by the object that ends here, if it is another. */
    void follow(String name, List<?> read, List<?> kept) {
        List<Integer> order = Orders.order(read, kept);
        if (orders != null && order != null) {
            orders.note(path.pointer().child(name), order);
        }
    }

    boolean isSalvaging() {
        return salvage != null;
    }

    /** Whether what was entered last can be left out, as something that is not there; only where that is salvaged. */
    boolean leavesOut() {
        if (salvage == null) {
            return false;
        }
        salvage.leaveOut(path.pointer());
        return true;
    }

    /** What the document says, as a message quotes it. */
    Argument quoted(Argument said) {
        return personal ? Argument.personal(said) : said;
    }

    JsonToken token() {
        return tokens.current();
    }

    Kind kind() {
        return tokens.kind();
    }

    /** What the current token says: a name, a string, a number. */
    String text() {
        return tokens.text();
    }

    Place place() {
        return tokens.place();
    }

    Problems problems() {
        return problems;
    }

    /** What was found, in the order of the text. */
    Report report() {
        return origins.isEmpty() ? problems.report() : problems.reportByPlace();
    }

    /** What a codec keeps for itself while this document is read. */
    <N> N notes(Codec<?> codec, Supplier<N> empty) {
        @SuppressWarnings("unchecked") // A codec finds only what it made itself.
        N found = (N) notes.computeIfAbsent(codec, owner -> empty.get());
        return found;
    }

    void enter(String name) {
        path.enter(name);
        between = true;
    }

    void enter(int index) {
        path.enter(index);
    }

    void leave() {
        path.leave();
    }

    /** Goes on to the next token. */
    Kind next() {
        Kind kind;
        try {
            kind = tokens.next();
        } catch (MalformedJsonException e) {
            // Libraries look ahead, but not equally far: what they agree on is the object or array that is open.
            if (between) {
                path.leave();
            }
            throw problems.stop(codeOf(e), pointer(), tokens.place(e), Map.of());
        }
        between = false;
        switch (kind) {
            case START_OBJECT, START_ARRAY -> {
                depth++;
                if (depth > limits().depth()) {
                    throw stop(JsonFindingCode.TOO_DEEP, Arguments.of("limit", Argument.whole(limits().depth())));
                }
            }
            case END_OBJECT, END_ARRAY -> depth--;
            default -> {}
        }
        return kind;
    }

    /** Goes on to the first token of a value. */
    void nextValue() {
        if (next() == Kind.END) {
            throw stop(Wording.TRUNCATED, Map.of());
        }
    }

    /** Goes on to what must be the end of the document. */
    void finish() {
        Place place;
        try {
            if (tokens.next() == Kind.END) {
                return;
            }
            place = tokens.place();
        } catch (MalformedJsonException e) {
            place = tokens.place(e);
        }
        problems.add(JsonFindingCode.TRAILING_CONTENT, pointer(), place, Map.of());
    }

    /** The first token of the first value under that name in the object that begins here, if it is there. */
    Optional<JsonToken> peekProperty(String name) {
        JsonToken found = tokens.peekProperty(name, FAR);
        if (found == null && tokens.looksAhead() >= FAR - 1) {
            throw stop(Wording.LATE_TAG, Arguments.of("property", Argument.text(name), "limit", Argument.whole(FAR)));
        }
        return Optional.ofNullable(found);
    }

    /** As {@link #peekProperty}, for what stands near the beginning of the object or is not looked for. */
    Optional<JsonToken> peekNear(String name) {
        return Optional.ofNullable(tokens.peekProperty(name, NEAR));
    }

    /** Goes on to the last token of the value that begins here. */
    void skip() {
        int outside = depth;
        switch (kind()) {
            case START_OBJECT, START_ARRAY -> {
                while (depth >= outside) {
                    next();
                }
            }
            default -> {}
        }
    }

    /** Whether the value that begins here is of that kind; if it is not, that is noted and the value skipped. */
    boolean is(Kind kind, Phrase expected) {
        if (kind() == kind) {
            return true;
        }
        noteWrongType(expected);
        skip();
        return false;
    }

    void noteWrongType(Phrase expected) {
        if (kind() == Kind.NULL) {
            note(JsonFindingCode.NULL, Map.of());
        } else {
            note(
                    JsonFindingCode.WRONG_TYPE,
                    Arguments.of("expected", Argument.phrase(expected), "found", typed(kind())));
        }
    }

    /** Notes something about the current token. */
    void note(FindingCode code, Map<String, Argument> arguments) {
        note(code, place(), arguments);
    }

    void note(FindingCode code, Place place, Map<String, Argument> arguments) {
        if (salvage == null) {
            problems.add(code, pointer(), place, arguments);
        }
    }

    /** Notes a name that the object does not have. Names are no personal data. */
    void noteUnlistedName(String found, List<String> allowed) {
        noteUnlisted(
                JsonFindingCode.UNKNOWN_PROPERTY, Wording.MISSPELT_PROPERTY, found, allowed, UnaryOperator.identity());
    }

    /** Notes a value that is not one of those allowed. */
    void noteUnlistedValue(String found, List<String> allowed) {
        noteUnlisted(JsonFindingCode.NOT_ALLOWED, Wording.MISSPELT_VALUE, found, allowed, this::quoted);
    }

    private void noteUnlisted(
            FindingCode plain,
            FindingCode misspelt,
            String found,
            List<String> allowed,
            UnaryOperator<Argument> quoted) {
        Argument shown = quoted.apply(Argument.text(Phrase.shown(found)));
        Optional<String> suggestion = Suggestion.of(found, allowed);
        if (suggestion.isPresent()) {
            note(
                    misspelt,
                    Arguments.of(
                            "found", shown,
                            "suggestion", quoted.apply(Argument.text(suggestion.get())),
                            "allowed", Argument.texts(allowed)));
        } else {
            note(plain, Arguments.of("found", shown, "allowed", Argument.texts(allowed)));
        }
    }

    /** The type of a value, and what it says if it is a string or number. */
    private Argument typed(Kind kind) {
        Argument typed = Argument.phrase(Shown.typed(kind, text()));
        return isPlain(kind) ? quoted(typed) : typed;
    }

    private static boolean isPlain(Kind kind) {
        return kind == Kind.STRING || kind == Kind.NUMBER;
    }

    /** Where the value begins at whose first token reading stands; null if it has no other, so that this can be asked later. */
    @Nullable
    Place start() {
        return kind() == Kind.START_OBJECT || kind() == Kind.START_ARRAY ? place() : null;
    }

    /**
     * Notes that a value was refused by its type, at its last token.
     *
     * @param first the kind of its first token
     * @param start what {@link #start} said there
     */
    void noteInvalid(Kind first, @Nullable Place start, RuntimeException refusal) {
        boolean plain = isPlain(first);
        note(
                plain ? JsonFindingCode.INVALID_VALUE : Wording.INVALID_KIND,
                start == null ? place() : start,
                Arguments.of(
                        "found",
                        plain ? quoted(Argument.text(Phrase.shown(text()))) : typed(first),
                        "reason",
                        quoted(Argument.phrase(Shown.reason(refusal)))));
    }

    /** Notes that a part of the object that begins there was refused. Where in the text the part stands is not known. */
    void noteInvalidPart(Place start, RefusedPartsException.Part part) {
        if (salvage != null) {
            return;
        }
        JsonPointer pointer = path.pointer();
        for (String token : part.path().tokens()) {
            pointer = pointer.child(token);
        }
        problems.add(
                part.code(),
                origins.of(pointer),
                new Place(start.order(), 0, 0),
                Arguments.of("reason", quoted(Argument.phrase(Shown.example(part.reason())))));
    }

    /** Notes the last thing to be noted, about the current token. */
    Stopped stop(FindingCode code, Map<String, Argument> arguments) {
        throw problems.stop(code, pointer(), place(), arguments);
    }

    /** As {@link #stop}, where all else that was noted was judged by the wrong table. */
    Stopped stopHere(FindingCode code, Map<String, Argument> arguments) {
        problems.clear();
        throw stop(code, arguments);
    }

    /** Notes, about a property of the object that begins here, what makes all else that was noted meaningless. */
    Stopped stopAt(String name, JsonToken value, FindingCode code, Map<String, Argument> arguments) {
        problems.clear();
        throw problems.stop(
                code, pointer().child(name), new Place(place().order() + 1, value.line(), value.column()), arguments);
    }

    private static FindingCode codeOf(MalformedJsonException e) {
        return switch (e.reason()) {
            case SYNTAX -> JsonFindingCode.SYNTAX;
            case NOT_UTF8 -> Wording.NOT_UTF8;
            case TRUNCATED -> Wording.TRUNCATED;
            case LIMIT -> JsonFindingCode.TOO_LONG;
        };
    }

    /** The value, if it was made; never null without something noted. */
    <T> @Nullable T checked(@Nullable T value) {
        if (value == null && problems.size() == 0) {
            throw new IllegalStateException("a codec gave no value and no reason at '" + path.pointer() + "'");
        }
        return value;
    }
}
