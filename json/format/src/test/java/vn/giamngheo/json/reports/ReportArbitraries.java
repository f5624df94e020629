package vn.giamngheo.json.reports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.SourceLocation;
import vn.giamngheo.validation.Waiver;
import vn.giamngheo.validation.WaiverUse;

/** Reports with findings of every kind of operand, in kinds of findings that nobody else knows. */
public final class ReportArbitraries {

    private static final List<String> NAMES = List.of("found", "other", "a", "fooBar");

    private ReportArbitraries() {}

    /** Texts that look like placeholders, that no encoding can hold, that are marks alone or nothing. */
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "{",
                        "{{",
                        "}",
                        "{a}",
                        "{found}",
                        "{{a}}",
                        "A",
                        "xã An Hòa",
                        "\u0301",
                        "\ud83d",
                        "\ude00",
                        "a\nb",
                        "\u0000"),
                Arbitraries.strings().ofMaxLength(20));
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 20_000).map(LocalDate.of(1990, 1, 1)::plusDays);
    }

    private static <T extends Comparable<? super T>> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
        return Combinators.combine(values, Arbitraries.integers().between(0, 5)).as((value, form) -> switch (form) {
            case 0 -> Stated.atLeast(value);
            case 1 -> Stated.moreThan(value);
            case 2 -> Stated.atMost(value);
            case 3 -> Stated.lessThan(value);
            case 4 -> Stated.about(Stated.exactly(value));
            default -> Stated.exactly(value);
        });
    }

    /** One of each kind, by kind. */
    static Map<Class<? extends Argument>, Arbitrary<Argument>> kinds() {
        Arbitrary<Vnd> amounts =
                Arbitraries.longs().between(0, 1_000_000_000_000L).map(Vnd::of);
        Map<Class<? extends Argument>, Arbitrary<Argument>> kinds = new LinkedHashMap<>();
        kinds.put(Argument.Text.class, texts().map(Argument::text));
        kinds.put(
                Argument.Worded.class,
                Combinators.combine(texts(), texts()).as(Phrase::new).map(Argument::phrase));
        kinds.put(Argument.Texts.class, texts().list().ofMaxSize(3).map(Argument::texts));
        kinds.put(Argument.Whole.class, Arbitraries.longs().map(Argument::whole));
        kinds.put(
                Argument.Range.class,
                Combinators.combine(Arbitraries.longs().between(-9, 9), Arbitraries.of(9L, 10L, Long.MAX_VALUE))
                        .as(WholeRange::new)
                        .map(Argument::range));
        kinds.put(
                Argument.Several.class,
                texts().map(Argument::text)
                        .list()
                        .ofMaxSize(3)
                        .map(values -> values.size() > 1
                                ? Argument.listed(List.of(Argument.personal(values.get(0)), values.get(1)))
                                : Argument.added(values)));
        kinds.put(Argument.Count.class, stated(Arbitraries.longs()).map(Argument::count));
        kinds.put(Argument.Day.class, days().map(Argument::day));
        kinds.put(Argument.Money.class, stated(amounts).<Argument>map(Argument.Money::new));
        kinds.put(
                Argument.Rate.class,
                stated(Arbitraries.of("0", "8.49", "99.90", "100").map(PublishedRate::of))
                        .map(Argument::rate));
        kinds.put(
                Argument.Points.class,
                stated(Arbitraries.of("-2.5", "0.10").map(PublishedPoints::of)).map(Argument::points));
        kinds.put(
                Argument.Factor.class,
                stated(Arbitraries.of("1.5", "2").map(PublishedFactor::of)).map(Argument::factor));
        kinds.put(Argument.Personal.class, texts().map(Argument::text).map(Argument::personal));
        kinds.put(Argument.Place.class, pointers().map(Argument::place));
        return kinds;
    }

    /** Operands at the ends of what there can be, alone, in a list and as personal ones. */
    static Arbitrary<Argument> extremes() {
        Arbitrary<Argument> alone = Arbitraries.of(
                Argument.rate(Stated.exactly(PublishedRate.of("99.99999999999999999999"))),
                Argument.points(Stated.atLeast(PublishedPoints.of("-99.99999999999999999999"))),
                Argument.factor(Stated.exactly(PublishedFactor.of("0.00000000000000000001"))),
                Argument.factor(Stated.about(Stated.exactly(PublishedFactor.of("999999.99999999999999999999")))),
                Argument.count(Stated.exactly(Long.MIN_VALUE)),
                new Argument.Money(Stated.exactly(Vnd.of(Long.MAX_VALUE))),
                Argument.whole(Long.MIN_VALUE),
                Argument.range(new WholeRange(Long.MIN_VALUE, Long.MAX_VALUE)),
                Argument.day(LocalDate.MIN),
                Argument.day(LocalDate.of(-1, 12, 31)),
                Argument.day(LocalDate.of(0, 1, 1)),
                Argument.day(LocalDate.of(9999, 12, 31)),
                Argument.day(LocalDate.of(10_000, 1, 1)),
                Argument.day(LocalDate.MAX),
                Argument.text("a".repeat(100_000)));
        return Combinators.combine(alone, Arbitraries.integers().between(0, 2)).as((value, form) -> switch (form) {
            case 0 -> value;
            case 1 -> Argument.personal(value);
            default -> Argument.listed(List.of(Argument.whole(1), value));
        });
    }

    static Arbitrary<JsonPointer> pointers() {
        return Arbitraries.of("parts", "0", "17", "a/b", "~", "")
                .list()
                .ofMaxSize(3)
                .map(tokens -> {
                    JsonPointer pointer = JsonPointer.ROOT;
                    for (String token : tokens) {
                        pointer = pointer.child(token);
                    }
                    return pointer;
                });
    }

    private static Arbitrary<Finding> own() {
        Arbitrary<List<Argument>> operands =
                Arbitraries.oneOf(List.copyOf(kinds().values())).list().ofMaxSize(NAMES.size());
        Arbitrary<Optional<LocalDate>> since = days().optional();
        Arbitrary<String> around = Arbitraries.of("", "x", "{", "“", "\u0301");
        return Combinators.combine(
                        operands,
                        around,
                        Arbitraries.of(Severity.class),
                        pointers(),
                        since,
                        Arbitraries.of(true, false))
                .as((values, text, severity, pointer, from, lawful) -> {
                    Map<String, Argument> arguments = new LinkedHashMap<>();
                    for (int i = 0; i < values.size(); i++) {
                        arguments.put(NAMES.get(i), values.get(i));
                    }
                    FindingCode code = code(arguments, text, from, lawful);
                    return Finding.of(code, pointer, arguments).graded(severity, from.isPresent() && lawful);
                });
    }

    private static FindingCode code(
            Map<String, Argument> arguments, String text, Optional<LocalDate> since, boolean lawful) {
        String message = arguments.keySet().stream()
                .map(name -> "{" + name + "}")
                .collect(Collectors.joining(text + " ", "x ", text.replace("{", "(")));
        // A code has one wording: in a report that tells a finding in two, one would be lost.
        String wording = Integer.toHexString(Objects.hash(message, since, lawful));
        FindingWords words = FindingWords.of("so-x.kind-" + arguments.size() + "-" + wording, Severity.WARNING)
                .cause("Thử.", "A trial.")
                .message("Thấy " + message, "Found " + message)
                .hint("Sửa " + (lawful ? "{" : "lại") + ".", "Correct it.");
        if (since.isPresent()) {
            words = words.since(since.orElseThrow());
        }
        if (lawful) {
            words = words.law(LegalGround.of("khoản 2 Điều 3", "07/2021/NĐ-CP", Provenance.unverified("ví dụ")));
        }
        return words.code();
    }

    private static Arbitrary<Finding> ofReading() {
        return Combinators.combine(texts(), pointers(), Arbitraries.of(true, false))
                .as((text, pointer, personal) -> {
                    Argument found = Argument.text(text);
                    return Finding.of(
                            JsonFindingCode.INVALID_VALUE,
                            pointer,
                            Map.of(
                                    "found",
                                    personal ? Argument.personal(found) : found,
                                    "reason",
                                    Argument.phrase(new Phrase("không nhận", "not taken"))));
                });
    }

    static Arbitrary<Finding> findings() {
        Arbitrary<Optional<SourceLocation>> places = Combinators.combine(
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        Arbitraries.integers().between(1, 200))
                .as(SourceLocation::new)
                .optional();
        return Combinators.combine(Arbitraries.oneOf(own(), ofReading()), places)
                .as((finding, place) -> place.map(finding::at).orElse(finding));
    }

    public static Arbitrary<Waiver> waivers() {
        return Combinators.combine(
                        Arbitraries.of("so-x.kind-1", "json.null"),
                        pointers(),
                        Arbitraries.of("có lý do", "{found} \"x\""),
                        Arbitraries.of("Chánh Văn phòng", "A"),
                        days())
                .as(Waiver::new);
    }

    public static Arbitrary<Report> reports() {
        Arbitrary<WaiverUse> uses = Combinators.combine(
                        waivers(),
                        Arbitraries.of(WaiverUse.State.class),
                        findings().list().ofMaxSize(2))
                .as(WaiverUse::new);
        return Combinators.combine(findings().list().ofMaxSize(4), uses.list().ofMaxSize(2))
                .as(Report::new);
    }
}
