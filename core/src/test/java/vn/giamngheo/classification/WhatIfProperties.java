package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

class WhatIfProperties {

    private static final PovertyEngine NATIONAL = PovertyEngine.of(Standards.national());

    /** An income in the unit of the household and the indicators still deprived in. */
    private record Point(long income, int deprived) {}

    private record Case(OddRule rule, int persons, int months, long income, int deprived, int unknown, Goal goal) {

        int headMonths() {
            return Math.max(1, persons * months);
        }

        Household household() {
            return Household.builder()
                    .id("h")
                    .area(AreaType.RURAL)
                    .size(Math.max(1, persons))
                    .income(
                            persons == 0
                                    ? Income.perHeadPerMonth(Vnd.of(income))
                                    : Income.ofHousehold(Vnd.of(income), months))
                    .deprivations(profile())
                    .build();
        }

        private DeprivationProfile profile() {
            DeprivationProfile profile = DeprivationProfile.of(IndicatorList.of(rule.list()), deprived);
            for (int i = 0; i < rule.indicators(); i++) {
                if ((unknown & (1 << i)) != 0) {
                    profile = profile.with(rule.list().get(i), DeprivationStatus.UNKNOWN);
                }
            }
            return profile;
        }

        /** What it can be, however the unknown indicators turn out. */
        Set<PovertyStatus> at(Point point) {
            Set<PovertyStatus> possible = EnumSet.noneOf(PovertyStatus.class);
            for (int more = 0; more <= unknown; more++) {
                possible.add(rule.status(point.income(), headMonths(), point.deprived() | (more & unknown)));
            }
            return possible;
        }

        boolean reached(Point point) {
            return at(point).stream().allMatch(status -> status.isAtLeast(goal.status()));
        }

        /** All working points from which no other is reached by leaving something out, straight from the definition. */
        Set<Point> minimal() {
            long most =
                    rule.lines().get(rule.lines().size() - 1) / rule.period().months() * headMonths()
                            + headMonths()
                            + 1;
            List<Point> working = new ArrayList<>();
            for (long to = income; to <= Math.max(most, income); to++) {
                for (int rest = 0; rest <= deprived; rest++) {
                    if ((rest & ~deprived) == 0 && reached(new Point(to, rest))) {
                        working.add(new Point(to, rest));
                    }
                }
            }
            Set<Point> minimal = new LinkedHashSet<>(working);
            minimal.removeIf(point -> working.stream()
                    .anyMatch(other -> !other.equals(point)
                            && other.income() <= point.income()
                            && (point.deprived() & ~other.deprived()) == 0));
            return minimal;
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 4))
                .flatAs(WhatIfProperties::rules)
                .flatMap(WhatIfProperties::cases);
    }

    private static Arbitrary<OddRule> rules(int lines, int indicators) {
        Arbitrary<List<Long>> values = Arbitraries.longs()
                .between(1_000, 1_008)
                .list()
                .ofSize(lines)
                .uniqueElements()
                .map(list -> list.stream().sorted().toList());
        return Combinators.combine(
                        Arbitraries.of(LinePeriod.values()),
                        values,
                        Arbitraries.of(true, false).list().ofSize(lines),
                        cell().list()
                                .ofSize((lines + 1) << indicators)
                                .filter(cells -> cells.stream().anyMatch(PovertyStatus::isClass)))
                .as((period, ends, inclusive, cells) -> new OddRule(period, ends, inclusive, indicators, cells));
    }

    private static Arbitrary<Case> cases(OddRule rule) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.longs().between(-3, 12),
                        Arbitraries.integers().between(0, (1 << rule.indicators()) - 1),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(0, (1 << rule.indicators()) - 1)),
                        Arbitraries.of(PovertyStatus.values()).filter(PovertyStatus::isClass))
                .as((persons, months, beyond, deprived, unknown, goal) -> {
                    long line = 1_000 / rule.period().months() * Math.max(1, persons * months);
                    return new Case(
                            rule, persons, months, line + beyond, deprived & ~unknown, unknown, Goal.atLeast(goal));
                });
    }

    private static Arbitrary<PovertyStatus> cell() {
        return Arbitraries.of(
                PovertyStatus.POOR,
                PovertyStatus.POOR,
                PovertyStatus.NEAR_POOR,
                PovertyStatus.NON_POOR,
                PovertyStatus.UNDEFINED_BY_LAW);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void findsExactlyTheMinimalChangesOfAnyRuleHoweverOdd(@ForAll("cases") Case any) {
        PovertyEngine engine = PovertyEngine.of(Standards.none().with(any.rule().standard()));
        WhatIf answer = engine.whatIf(any.household(), OddRule.REVIEW, any.goal());
        Set<Point> expected = any.minimal();
        if (any.reached(new Point(any.income(), any.deprived()))) {
            assertThat(answer).isInstanceOf(WhatIf.AlreadyThere.class);
        } else if (expected.isEmpty()) {
            assertThat(answer).isInstanceOf(WhatIf.Impossible.class);
        } else {
            List<Point> found =
                    answer.minimalChanges().stream().map(set -> point(any, set)).toList();
            assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
            for (int i = 0; i < found.size(); i++) {
                assertThat(answer.minimalChanges().get(i).results()).isEqualTo(any.at(found.get(i)));
                assertThat(i == 0 || inOrder(found.get(i - 1), found.get(i))).isTrue();
            }
        }
    }

    private static Point point(Case any, ChangeSet set) {
        Household after = set.applyTo(any.household());
        long income = after.income()
                .map(to -> to instanceof Income.OfHousehold household
                        ? household.total().dong()
                        : ((Income.PerHead) to).perMonth().dong())
                .orElseThrow();
        return new Point(income, after.deprivations().deprivedMask());
    }

    private static boolean inOrder(Point first, Point second) {
        int left = Integer.bitCount(first.deprived());
        int right = Integer.bitCount(second.deprived());
        return left > right || (left == right && first.income() <= second.income());
    }

    /** A household complete in all that its standard asks for. */
    private record National(ReviewDate review, Household household, PovertyStandard standard) {}

    @Provide
    Arbitrary<National> nationals() {
        return Combinators.combine(
                        Arbitraries.of(2010, 2015, 2016, 2021, 2022, 2026, 2027, 2030),
                        Arbitraries.of(AreaType.values()),
                        Arbitraries.oneOf(Arbitraries.longs().between(0, 3_500_000), nearALine()),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 0xfff))
                .as((year, area, perHead, persons, months, mask) -> {
                    ReviewDate review = ReviewDate.of(year, 10, 15);
                    PovertyStandard standard = NATIONAL.standards().all().stream()
                            .filter(any -> any.applicability().on(review.day()).isPresent())
                            .findFirst()
                            .orElseThrow();
                    Household.Builder household = Household.builder().id("h").area(area);
                    if (persons == 0) {
                        household.income(Income.perHeadPerMonth(Vnd.of(perHead)));
                    } else {
                        household.size(persons).income(Income.ofHousehold(Vnd.of(perHead * persons * months), months));
                    }
                    if (!standard.indicators().isEmpty()) {
                        household.deprivations(DeprivationProfile.of(
                                standard.indicatorList(),
                                mask & standard.indicatorList().fullMask()));
                    }
                    return new National(review, household.build(), standard);
                });
    }

    private static Arbitrary<Long> nearALine() {
        return Combinators.combine(
                        Arbitraries.of(
                                200_000L,
                                260_000L,
                                400_000L,
                                401_000L,
                                520_000L,
                                700_000L,
                                900_000L,
                                1_000_000L,
                                1_300_000L,
                                1_500_000L,
                                1_950_000L,
                                2_000_000L,
                                2_200_000L,
                                2_250_000L,
                                2_800_000L,
                                3_000_000L),
                        Arbitraries.longs().between(-1, 1))
                .as(Long::sum);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingCanBeLeftOutOfWhatIsFoundUnderANationalStandard(
            @ForAll("nationals") National any, @ForAll @IntRange(min = 1, max = 3) int goalIndex) {
        Goal goal = Goal.atLeast(PovertyStatus.values()[goalIndex]);
        WhatIf answer = NATIONAL.whatIf(any.household(), any.review(), goal);
        assertThat(answer).isNotInstanceOf(WhatIf.Impossible.class);
        for (ChangeSet set : answer.minimalChanges()) {
            assertThat(reached(any, goal, set.applyTo(any.household()))).isTrue();
            for (Change left : set.changes()) {
                List<Change> rest = new ArrayList<>(set.changes());
                rest.remove(left);
                assertThat(reached(any, goal, ChangeSet.apply(rest, any.household())))
                        .isFalse();
            }
            set.raise()
                    .ifPresent(raise -> assertThat(reached(any, goal, oneLess(set.applyTo(any.household()))))
                            .isFalse());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void changesNothingButIncomeAndTheRemediedIndicators(@ForAll("nationals") National any) {
        WhatIf answer = NATIONAL.whatIf(any.household(), any.review(), Goal.atLeast(PovertyStatus.NEAR_POOR));
        for (ChangeSet set : answer.minimalChanges()) {
            Household after = set.applyTo(any.household());
            assertThat(after.withIncome(any.household().income().orElseThrow())
                            .withDeprivations(any.household().deprivations()))
                    .isEqualTo(any.household());
            List<DeprivationIndicator> remedied =
                    set.remedies().stream().map(Change.Remedy::indicator).toList();
            any.household()
                    .deprivations()
                    .asMap()
                    .forEach((indicator, status) -> assertThat(
                                    after.deprivations().status(indicator))
                            .isEqualTo(remedied.contains(indicator) ? DeprivationStatus.NOT_DEPRIVED : status));
        }
    }

    private static boolean reached(National any, Goal goal, Household household) {
        return NATIONAL.classify(household, any.review()).status().isAtLeast(goal.status());
    }

    private static Household oneLess(Household household) {
        Income income = household.income().orElseThrow();
        return household.withIncome(
                income instanceof Income.OfHousehold total
                        ? Income.ofHousehold(total.total().minus(Vnd.of(1)), total.months())
                        : Income.perHeadPerMonth(
                                ((Income.PerHead) income).perMonth().minus(Vnd.of(1))));
    }
}
