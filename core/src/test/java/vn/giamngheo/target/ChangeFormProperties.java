package vn.giamngheo.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.target.ChangeForm.Closing;

/** The true numbers have five decimals: more than any document prints, and few enough to reckon by hand. */
class ChangeFormProperties {

    private static final int DECIMALS = 5;
    private static final int WHOLE = 100 * 100_000;

    /** A true start and a true level that is not above it, in units of the fifth decimal. */
    record Fall(int from, int to) {
        BigDecimal start() {
            return BigDecimal.valueOf(from, DECIMALS);
        }

        BigDecimal level() {
            return BigDecimal.valueOf(to, DECIMALS);
        }
    }

    @Provide
    Arbitrary<Fall> falls() {
        Arbitrary<Integer> rates = Arbitraries.integers().between(0, WHOLE);
        return Combinators.combine(rates, rates).as((a, b) -> new Fall(Math.max(a, b), Math.min(a, b)));
    }

    @Property
    void whateverIsTrueClosesInPointsHoweverItIsPrinted(
            @ForAll("falls") Fall fall,
            @ForAll @IntRange(max = 4) int first,
            @ForAll @IntRange(max = 4) int second,
            @ForAll @IntRange(max = 4) int third) {
        Figure from = rate(fall.start(), first);
        Figure by = points(fall.start().subtract(fall.level()), second);
        Figure to = rate(fall.level(), third);

        assertThat(ChangeForm.LESS.check(from, by, to)).isEqualTo(Closing.CLOSES);
    }

    @Property
    void whateverIsTrueClosesInPerCentHoweverItIsPrinted(
            @ForAll @IntRange(min = 1, max = WHOLE) int from,
            @ForAll @IntRange(max = WHOLE) int percent,
            @ForAll @IntRange(max = 4) int first,
            @ForAll @IntRange(max = 4) int second,
            @ForAll @IntRange(max = 4) int third) {
        BigDecimal start = BigDecimal.valueOf(from, DECIMALS);
        BigDecimal by = BigDecimal.valueOf(percent, DECIMALS);
        BigDecimal level = start.multiply(BigDecimal.valueOf(100).subtract(by)).movePointLeft(2);

        assertThat(ChangeForm.LESS_PER_CENT.check(rate(start, first), percent(by, second), rate(level, third)))
                .isEqualTo(Closing.CLOSES);
    }

    @Property
    void theTruthOfALevelHoldsTheTrueLevel(
            @ForAll("falls") Fall fall, @ForAll @IntRange(max = 4) int first, @ForAll @IntRange(max = 4) int second) {
        Figure from = rate(fall.start(), first);
        Figure by = points(fall.start().subtract(fall.level()), second);

        ChangeForm.LESS
                .level(from, by)
                .known()
                .ifPresent(level -> assertThat(level.truth().orElseThrow().contains(Ratio.of(fall.level())))
                        .isTrue());
    }

    @Property
    void theTruthOfAChangeAndOfAStartHoldsTheTrueOne(
            @ForAll("falls") Fall fall, @ForAll @IntRange(max = 4) int first, @ForAll @IntRange(max = 4) int second) {
        BigDecimal change = fall.start().subtract(fall.level());
        Figure from = rate(fall.start(), first);
        Figure to = rate(fall.level(), second);

        ChangeForm.LESS
                .change(from, to)
                .known()
                .ifPresent(by -> assertThat(by.truth().orElseThrow().contains(Ratio.of(change)))
                        .isTrue());
        ChangeForm.LESS
                .start(points(change, first), to)
                .known()
                .ifPresent(start -> assertThat(start.truth().orElseThrow().contains(Ratio.of(fall.start())))
                        .isTrue());
        ChangeForm.LESS_PER_CENT
                .change(from, to)
                .known()
                .ifPresent(by -> assertThat(by.truth()
                                .orElseThrow()
                                .contains(Ratio.ONE
                                        .minus(Ratio.of(fall.level()).dividedBy(Ratio.of(fall.start())))
                                        .percent()))
                        .isTrue());
    }

    /** The true start lies on the side of its bound that the bound says, and so does the true level. */
    @Property
    void aBoundHoldsTheTruthToo(@ForAll("falls") Fall fall, @ForAll @IntRange(max = 4) int decimals) {
        BigDecimal change = fall.start().subtract(fall.level());
        PublishedPoints printed = new PublishedPoints(change.setScale(decimals, RoundingMode.HALF_UP));
        Figure from = rate(fall.start(), DECIMALS);

        ChangeForm.LESS
                .level(from, Figure.points(Stated.atMost(printed)))
                .known()
                .ifPresent(level -> assertThat(level.truth().orElseThrow().contains(Ratio.of(fall.level())))
                        .isTrue());
        ChangeForm.LESS
                .level(from, Figure.points(Stated.atLeast(printed)))
                .known()
                .ifPresent(level -> assertThat(level.truth().orElseThrow().contains(Ratio.of(fall.level())))
                        .isTrue());
    }

    @Property
    void levelThenBackGivesTheStartAndTheChange(
            @ForAll("falls") Fall wide, @ForAll("falls") Fall narrow, @ForAll @IntRange(min = 1, max = WHOLE) int low) {
        // A range of starts and one of reductions that leave something.
        int least = Math.max(low, narrow.from());
        BigDecimal lowest = BigDecimal.valueOf(least, DECIMALS);
        BigDecimal highest = BigDecimal.valueOf(Math.max(least, wide.from()), DECIMALS);
        Figure from = Figure.rate(Stated.between(new PublishedRate(lowest), new PublishedRate(highest)));
        Figure by =
                Figure.points(Stated.between(new PublishedPoints(narrow.level()), new PublishedPoints(narrow.start())));
        Figure level = ChangeForm.LESS.level(from, by).known().orElseThrow();

        assertThat(ChangeForm.LESS.start(by, level).known().orElseThrow().stated())
                .isEqualTo(from.stated());
        assertThat(ChangeForm.LESS.change(from, level).known().orElseThrow().stated())
                .isEqualTo(by.stated());
        assertThat(ChangeForm.LESS.check(from, by, level)).isEqualTo(Closing.CLOSES);
    }

    @Property
    void perCentThenBackGivesTheStartAndTheChange(
            @ForAll @IntRange(min = 1, max = WHOLE) int start, @ForAll @IntRange(max = WHOLE - 1) int percent) {
        // A start so coarse that its print reaches 0 has no share: it is printed in all its decimals here.
        Figure from = rate(BigDecimal.valueOf(start, DECIMALS), DECIMALS);
        Figure by = percent(BigDecimal.valueOf(percent, DECIMALS), DECIMALS);
        Figure level = ChangeForm.LESS_PER_CENT.level(from, by).known().orElseThrow();

        assertThat(ChangeForm.LESS_PER_CENT
                        .start(by, level)
                        .known()
                        .orElseThrow()
                        .stated())
                .isEqualTo(from.stated());
        assertThat(ChangeForm.LESS_PER_CENT
                        .change(from, level)
                        .known()
                        .orElseThrow()
                        .stated())
                .isEqualTo(by.stated());
    }

    @Property
    void aLargerReductionNeverGivesAHigherLevel(
            @ForAll @IntRange(min = 1, max = WHOLE) int any, @ForAll("falls") Fall changes) {
        // No start is less than what it is reduced by.
        int start = Math.max(any, changes.from());
        Figure from = rate(BigDecimal.valueOf(start, DECIMALS), DECIMALS);
        for (ChangeForm form : new ChangeForm[] {ChangeForm.LESS, ChangeForm.LESS_PER_CENT}) {
            boolean points = form == ChangeForm.LESS;
            Figure larger = points ? points(changes.start(), DECIMALS) : percent(changes.start(), DECIMALS);
            Figure smaller = points ? points(changes.level(), DECIMALS) : percent(changes.level(), DECIMALS);
            Ratio low = only(form.level(from, larger));
            Ratio high = only(form.level(from, smaller));

            assertThat(low).isLessThanOrEqualTo(high);
        }
    }

    private static Ratio only(Derived derived) {
        return derived.known().orElseThrow().stated().low().orElseThrow();
    }

    private static Figure rate(BigDecimal number, int decimals) {
        return Figure.rate(Stated.exactly(new PublishedRate(number.setScale(decimals, RoundingMode.HALF_UP))));
    }

    private static Figure percent(BigDecimal number, int decimals) {
        return Figure.perCent(Stated.exactly(new PublishedRate(number.setScale(decimals, RoundingMode.HALF_UP))));
    }

    private static Figure points(BigDecimal number, int decimals) {
        return Figure.points(Stated.exactly(new PublishedPoints(number.setScale(decimals, RoundingMode.HALF_UP))));
    }
}
