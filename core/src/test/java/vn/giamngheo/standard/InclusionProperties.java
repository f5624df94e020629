package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.NON_POOR;
import static vn.giamngheo.standard.PovertyStatus.POOR;
import static vn.giamngheo.standard.SampleStandards.FEW;
import static vn.giamngheo.standard.SampleStandards.LINE;
import static vn.giamngheo.standard.SampleStandards.MANY;
import static vn.giamngheo.standard.SampleStandards.UPPER;
import static vn.giamngheo.standard.SampleStandards.above;
import static vn.giamngheo.standard.SampleStandards.atLeast;
import static vn.giamngheo.standard.SampleStandards.atMost;
import static vn.giamngheo.standard.SampleStandards.below;
import static vn.giamngheo.standard.SampleStandards.row;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.AreaType;

class InclusionProperties {

    private static final ParameterId ONE = ParameterId.of("one");

    /** Months and years of the same few incomes, so that two standards often nearly agree. */
    private static long line(LinePeriod period, int step) {
        return period == LinePeriod.MONTH ? 1_000 + step / 3 : 12_000 + step * 4L;
    }

    @Provide
    Arbitrary<PovertyStandard> standards() {
        return Combinators.combine(
                        Arbitraries.of(LinePeriod.class),
                        Arbitraries.integers().between(0, 4).list().ofSize(2),
                        Arbitraries.integers().between(1, 4).list().ofSize(2),
                        Arbitraries.of("a", "b", "c", "d").set().ofMinSize(2).ofMaxSize(3),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 3))
                .as(InclusionProperties::standard);
    }

    private static PovertyStandard standard(
            LinePeriod period, List<Integer> low, List<Integer> width, Set<String> codes, int cutoff, int shape) {
        List<String> indicators = List.copyOf(codes);
        return SampleStandards.standard()
                .linePeriod(period)
                .lines(List.of(
                        SampleStandards.line(LINE, line(period, 3 * low.get(0)), line(period, 3 * low.get(1))),
                        SampleStandards.line(
                                UPPER,
                                line(period, 3 * (low.get(0) + width.get(0))),
                                line(period, 3 * (low.get(1) + width.get(1))))))
                .cutoffs(List.of(
                        SampleStandards.cutoff(cutoff), new CountCutoff(ONE, Parameter.of(1, SampleStandards.SAMPLE))))
                .indicators(indicators.stream().map(SampleStandards::indicator).toList())
                .rows(rows(shape, indicators))
                .gaps(
                        shape == 2
                                ? List.of(SampleStandards.gap(Condition.allOf(atLeast(LINE), atMost(UPPER))))
                                : List.of())
                .build();
    }

    private static List<Row> rows(int shape, List<String> indicators) {
        Condition between = Condition.allOf(above(LINE), atMost(UPPER));
        return switch (shape) {
            case 0 ->
                List.of(
                        row(POOR, Condition.allOf(atMost(LINE), MANY)),
                        row(NEAR_POOR, Condition.allOf(atMost(LINE), FEW)),
                        row(NON_POOR, above(LINE)));
            case 1 ->
                List.of(
                        row(POOR, atMost(LINE)),
                        row(POOR, Condition.allOf(between, MANY)),
                        row(NEAR_POOR, Condition.allOf(between, FEW)),
                        row(NON_POOR, above(UPPER)));
            case 2 -> List.of(row(POOR, below(LINE)), row(NON_POOR, above(UPPER)));
            default -> named(indicators);
        };
    }

    /** Poor by the indicator that is named first; not poor above the line, or deprived in one other at most. */
    private static List<Row> named(List<String> indicators) {
        List<DeprivationIndicator> all =
                indicators.stream().map(DeprivationIndicator::of).toList();
        Condition first = Condition.deprivedInAll(all.get(0));
        Condition others = new Condition.AnyOf(
                all.stream().skip(1).map(Condition::deprivedInAll).toList());
        Condition one = Condition.deprivations(Comparison.AT_MOST, ONE);
        Condition none = Condition.deprivations(Comparison.BELOW, ONE);
        Condition several = Condition.deprivations(Comparison.ABOVE, ONE);
        return List.of(
                row(POOR, Condition.allOf(atMost(LINE), first)),
                row(POOR, Condition.allOf(atMost(LINE), several)),
                row(NEAR_POOR, Condition.allOf(atMost(LINE), one, others)),
                row(NON_POOR, Condition.allOf(atMost(LINE), none)),
                row(NON_POOR, above(LINE)));
    }

    private static List<Naive.Case> cases(PovertyStandard here, PovertyStandard there) {
        List<Long> monthly = new ArrayList<>();
        List<Long> yearly = new ArrayList<>();
        Set<DeprivationIndicator> indicators = new LinkedHashSet<>();
        Stream.of(here, there).forEach(standard -> {
            List<Long> lines = standard.linePeriod() == LinePeriod.MONTH ? monthly : yearly;
            for (AreaType area : AreaType.values()) {
                standard.lines().forEach(line -> lines.add(line.in(area).get().dong()));
            }
            standard.indicators().forEach(rule -> indicators.add(rule.indicator()));
        });
        return Naive.around(monthly, yearly, List.copyOf(indicators));
    }

    /** Comparing finds a household exactly if there is one, and shows one that is one. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void comparingFindsExactlyWhatTryingHouseholdsFinds(
            @ForAll("standards") PovertyStandard here, @ForAll("standards") PovertyStandard there) {
        boolean onlyHere = false;
        boolean onlyThere = false;
        for (Naive.Case one : cases(here, there)) {
            int difference = Naive.reach(here, one) - Naive.reach(there, one);
            onlyHere |= difference > 0;
            onlyThere |= difference < 0;
        }

        Inclusion inclusion = here.compareWith(there);

        assertThat(inclusion)
                .isInstanceOf(
                        onlyHere
                                ? onlyThere ? Inclusion.Incomparable.class : Inclusion.MoreInclusive.class
                                : onlyThere ? Inclusion.LessInclusive.class : Inclusion.Equal.class);
        assertThat(here.isAtLeastAsInclusiveAs(there)).isEqualTo(!onlyThere);
        if (inclusion instanceof Inclusion.MoreInclusive more) {
            assertThat(difference(here, there, more.example())).isPositive();
        } else if (inclusion instanceof Inclusion.LessInclusive less) {
            assertThat(difference(here, there, less.counterExample())).isNegative();
        } else if (inclusion instanceof Inclusion.Incomparable both) {
            assertThat(difference(here, there, both.onlyHere())).isPositive();
            assertThat(difference(here, there, both.onlyThere())).isNegative();
        }
    }

    private static int difference(PovertyStandard here, PovertyStandard there, Household household) {
        Naive.Case one = Naive.Case.of(household);
        return Naive.reach(here, one) - Naive.reach(there, one);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void comparingTheOtherWayRoundIsTheMirrorImage(
            @ForAll("standards") PovertyStandard here, @ForAll("standards") PovertyStandard there) {
        Inclusion back = there.compareWith(here);

        Inclusion inclusion = here.compareWith(there);

        assertThat(inclusion.isAtLeast())
                .isEqualTo(back instanceof Inclusion.Equal || back instanceof Inclusion.LessInclusive);
        assertThat(inclusion instanceof Inclusion.Incomparable).isEqualTo(back instanceof Inclusion.Incomparable);
        assertThat(here.compareWith(here)).isEqualTo(new Inclusion.Equal());
    }
}
