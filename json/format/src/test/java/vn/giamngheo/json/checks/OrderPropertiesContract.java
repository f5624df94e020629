package vn.giamngheo.json.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.json.allocations.AllocationArbitraries;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.hostile.ValueSpan;
import vn.giamngheo.json.registers.RegisterArbitraries;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/**
 * Types that keep a list in an order of their own: whatever the order in the text, findings stand in the text at what they
 * are about.
 */
public abstract class OrderPropertiesContract {

    private static final Terms TERMS = Terms.of(Profile.PUBLISH, LocalDate.of(2024, 1, 1));

    private static final FindingCode EACH = FindingWords.of("trial.each", Severity.WARNING)
            .cause("Thử.", "A trial.")
            .message("Sau {before}.", "After {before}.")
            .hint("Sửa.", "Correct it.")
            .code();

    protected abstract DocumentChecker checker();

    @Provide
    Arbitrary<Gazetteer> gazetteers() {
        return RegisterArbitraries.gazetteers();
    }

    @Provide
    Arbitrary<DesignatedAreas> areas() {
        return RegisterArbitraries.areas();
    }

    @Provide
    Arbitrary<ReferenceTables> tables() {
        return RegisterArbitraries.tables();
    }

    @Provide
    Arbitrary<AllocationRequest> requests() {
        return AllocationArbitraries.requests();
    }

    @Property(tries = 60)
    void unitsAndChangesOfAGazetteer(@ForAll("gazetteers") Gazetteer gazetteer, @ForAll Random random) {
        Validator validator = StandardRules.validator()
                .with(Gazetteer.class, each("/units", value -> value.units().size()))
                .with(Gazetteer.class, each("/changes", value -> value.changes().size()));

        staysWhereItIs(gazetteer, Gazetteer.class, validator, List.of("/units", "/changes"), random);
    }

    @Property(tries = 60)
    void listsOfAreas(@ForAll("areas") DesignatedAreas areas, @ForAll Random random) {
        Validator validator = StandardRules.validator()
                .with(
                        DesignatedAreas.class,
                        each("/lists", value -> value.lists().size()));

        staysWhereItIs(areas, DesignatedAreas.class, validator, List.of("/lists"), random);
    }

    @Property(tries = 60)
    void registersWithinReferenceTables(@ForAll("tables") ReferenceTables tables, @ForAll Random random) {
        Validator validator = StandardRules.validator()
                .with(
                        ReferenceTables.class,
                        each("/places/units", value -> value.places().units().size()))
                .with(
                        ReferenceTables.class,
                        each(
                                "/places/changes",
                                value -> value.places().changes().size()))
                .with(
                        ReferenceTables.class,
                        each("/areas/lists", value -> value.areas().lists().size()));

        staysWhereItIs(
                tables,
                ReferenceTables.class,
                validator,
                List.of("/places/units", "/places/changes", "/areas/lists"),
                random);
    }

    @Property(tries = 60)
    void unitsAmongWhichSomethingIsSharedOut(@ForAll("requests") AllocationRequest request, @ForAll Random random) {
        Validator validator = StandardRules.validator()
                .with(
                        AllocationRequest.class,
                        each("/units", value -> value.units().size()));

        staysWhereItIs(request, AllocationRequest.class, validator, List.of("/units"), random);
    }

    /** Finds something at every element, and names the one before. */
    private static <T> Rule<T> each(String list, Function<T, Integer> size) {
        JsonPointer at = JsonPointer.parse(list);
        return Rule.of("trial." + at.tokens().get(at.tokens().size() - 1), Set.of(EACH), (value, findings) -> {
            for (int i = 1; i < size.apply(value); i++) {
                findings.accept(Finding.of(EACH, at.child(i), Map.of("before", Argument.place(at.child(i - 1)))));
            }
        });
    }

    private <T> void staysWhereItIs(T value, Class<T> type, Validator validator, List<String> lists, Random random) {
        String json = CanonicalJson.write(StandardFormat.format().require(type), value);
        String shuffled = json;
        String faulty = json;
        for (String list : lists) {
            shuffled = reordered(shuffled, list, elements -> Collections.shuffle(elements, random));
            faulty = reordered(faulty, list, elements -> {
                Collections.shuffle(elements, random);
                elements.add(random.nextInt(elements.size() + 1), "null");
            });
        }

        Checked<T> straight = checker().check(json, type, validator, TERMS);
        Checked<T> mixed = checker().check(shuffled, type, validator, TERMS);
        Checked<T> lacking = checker().check(faulty, type, validator, TERMS);

        assertThat(mixed.value()
                        .map(read -> CanonicalJson.write(StandardFormat.format().require(type), read)))
                .contains(json);
        assertThat(shown(mixed, shuffled)).containsExactlyInAnyOrderElementsOf(shown(straight, json));
        assertThat(trials(shown(lacking, faulty))).containsExactlyInAnyOrderElementsOf(trials(shown(straight, json)));
        standsWhereItSays(mixed, shuffled);
        standsWhereItSays(lacking, faulty);
    }

    private interface Mixing {
        void mix(List<String> elements);
    }

    /** The document with the elements of a list in another order; as it is if the list is not there. */
    private static String reordered(String json, String list, Mixing mixing) {
        List<ValueSpan> spans = ValueSpan.in(json).stream()
                .filter(span -> span.pointer().matches(list + "/\\d+"))
                .toList();
        if (spans.isEmpty()) {
            return json;
        }
        List<String> elements = spans.stream()
                .map(span -> json.substring(span.start(), span.end()))
                .collect(Collectors.toCollection(ArrayList::new));
        mixing.mix(elements);
        return json.substring(0, spans.get(0).start())
                + String.join(",\n", elements)
                + json.substring(spans.get(spans.size() - 1).end());
    }

    private static List<String> trials(List<String> shown) {
        return shown.stream().filter(line -> line.startsWith("trial.")).toList();
    }

    private static List<String> shown(Checked<?> checked, String json) {
        List<ValueSpan> spans = ValueSpan.in(json);
        return checked.report().findings().stream()
                .map(finding -> Stream.concat(
                                Stream.of(finding.code().id(), there(finding.pointer(), json, spans)),
                                finding.arguments().values().stream()
                                        .filter(Argument.Place.class::isInstance)
                                        .map(Argument.Place.class::cast)
                                        .map(place -> there(place.value(), json, spans)))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    /** What stands at the place, if it is in an element of a list; else the place. */
    private static String there(JsonPointer pointer, String json, List<ValueSpan> spans) {
        return pointer.toString().matches(".*/\\d+(/.*)?")
                ? spans.stream()
                        .filter(span -> span.pointer().equals(pointer.toString()))
                        .map(span -> json.substring(span.start(), span.end()))
                        .collect(Collectors.joining())
                : pointer.toString();
    }

    private static void standsWhereItSays(Checked<?> checked, String json) {
        List<ValueSpan> spans = ValueSpan.in(json);
        for (Finding finding : checked.report().findings()) {
            spans.stream()
                    .filter(span -> span.pointer().equals(finding.pointer().toString()))
                    .filter(span -> !finding.code().namespace().equals("json"))
                    .forEach(span -> assertThat(finding.location().orElseThrow().line())
                            .isEqualTo(1
                                    + (int) json.substring(0, span.start())
                                            .chars()
                                            .filter(c -> c == '\n')
                                            .count()));
        }
    }
}
