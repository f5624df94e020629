package vn.giamngheo.testkit.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.testkit.text.DirtyNumber.Kind;

/**
 * Numbers as plans print them, one in five of them right: counts below 10 million, rates up to 100 % of one or two decimals,
 * amounts in đồng and in millions of đồng, bare numbers. Often of few digits, of round thousands, or next to where a mark
 * begins to stand. Simplest is {@code 0 hộ}.
 *
 * <p>Immutable: each method gives a new generator.
 */
public final class DirtyNumbers implements Gen<DirtyNumber> {

    private static final int CLEAN = 5;
    private static final int MOST = 9_999_999;
    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;
    private static final int TENTHS = 1_000;
    private static final int HUNDREDTHS = 10_000;

    private static final Gen<Integer> WHOLE = Gens.oneOf(
            Gens.between(0, 9),
            Gens.among(THOUSAND, THOUSAND - 1, THOUSAND + 1, MILLION, MILLION - 1, MILLION + 1),
            Gens.between(1, MOST / THOUSAND).map(thousands -> thousands * THOUSAND),
            Gens.between(1, 99_999).map(tens -> tens * 10),
            Gens.between(0, 99_999),
            Gens.between(0, MOST));

    private final Set<Kind> kinds;
    private final boolean wrongOnly;

    private DirtyNumbers(Set<Kind> kinds, boolean wrongOnly) {
        this.kinds = kinds;
        this.wrongOnly = wrongOnly;
    }

    /** {@return the generator of all kinds of numbers} */
    public static DirtyNumbers all() {
        return new DirtyNumbers(EnumSet.allOf(Kind.class), false);
    }

    /**
     * {@return of these kinds alone}
     *
     * @param first one kind
     * @param more others
     */
    public DirtyNumbers of(Kind first, Kind... more) {
        return new DirtyNumbers(EnumSet.of(first, more), wrongOnly);
    }

    /** {@return without those that are right} A text that says the number meant in spite of its fault stays. */
    public DirtyNumbers wrongOnly() {
        return new DirtyNumbers(kinds, true);
    }

    @Override
    public DirtyNumber from(Choices choices) {
        List<Kind> possible = new ArrayList<>(kinds);
        Kind kind = possible.get(choices.upTo(possible.size() - 1));
        boolean wrong = wrongOnly || choices.upTo(CLEAN - 1) > 0;
        List<DirtyNumber> numbers = wrong ? wrong(kind, choices) : right(all(kind, choices));
        return numbers.get(choices.upTo(numbers.size() - 1));
    }

    private static List<DirtyNumber> right(List<DirtyNumber> numbers) {
        return numbers.stream()
                .filter(number -> number.fault() == DirtyNumber.Fault.NONE)
                .toList();
    }

    /** Where nothing can be wrong with a number, that of another one is taken: 2 has no mark and no letter like it. */
    private static List<DirtyNumber> wrong(Kind kind, Choices choices) {
        List<DirtyNumber> numbers = notRight(all(kind, choices));
        return numbers.isEmpty() ? notRight(faults(kind, THOUSAND, choices)) : numbers;
    }

    private static List<DirtyNumber> notRight(List<DirtyNumber> numbers) {
        return numbers.stream()
                .filter(number -> number.fault() != DirtyNumber.Fault.NONE)
                .toList();
    }

    private static List<DirtyNumber> all(Kind kind, Choices choices) {
        return kind == Kind.RATE ? rate(choices) : faults(kind, WHOLE.from(choices), choices);
    }

    private static List<DirtyNumber> faults(Kind kind, int number, Choices choices) {
        return switch (kind) {
            case COUNT -> NumberFaults.ofCount(number);
            case RATE -> rate(choices);
            case MONEY -> choices.upTo(1) == 0 ? NumberFaults.ofMillions(number) : NumberFaults.ofDong(number);
            case BARE -> NumberFaults.ofBare(number);
        };
    }

    private static List<DirtyNumber> rate(Choices choices) {
        return choices.upTo(1) == 0
                ? NumberFaults.ofRate(choices.upTo(TENTHS), 1)
                : NumberFaults.ofRate(choices.upTo(HUNDREDTHS), 2);
    }
}
