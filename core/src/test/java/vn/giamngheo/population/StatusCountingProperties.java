package vn.giamngheo.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.RefusedException;

/** Counting a population is classifying one household after the other. */
class StatusCountingProperties {

    private static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());

    /** Days of all standards, and of none. */
    private static ReviewDate day(Random random) {
        return ReviewDate.of(LocalDate.of(2005 + random.nextInt(27), 10, 15));
    }

    /** Households with judged indicators and raw facts, some unknown, a few that no standard takes. */
    private static List<Household> households(int size, Random random) {
        List<Household> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            PovertyStandard standard = RandomRows.one(random, NationalStandards.all());
            Household.Builder household = Household.builder().id("h" + i).deprivations(judged(standard, random));
            if (random.nextInt(10) > 0) {
                household.area(RandomRows.one(random, List.of(AreaType.values())));
            }
            if (random.nextInt(10) > 0) {
                household.income(Income.perHeadPerMonth(Vnd.of(RandomRows.income(standard, random))));
            }
            if (random.nextInt(3) > 0) {
                household.size(1 + random.nextInt(5));
            } else if (random.nextBoolean()) {
                household.members(List.of(
                        Member.builder()
                                .id("m1")
                                .birthDate(LocalDate.of(1950 + random.nextInt(75), 1, 1))
                                .build(),
                        Member.builder()
                                .id("m2")
                                .healthInsurance(random.nextBoolean())
                                .build()));
            }
            if (random.nextBoolean()) {
                household.water(
                        RandomRows.one(random, List.of(WaterSource.TAP, WaterSource.DRILLED_WELL, WaterSource.RAIN)));
                household.dwelling(Dwelling.builder()
                        .wall(RandomRows.one(random, List.of(Material.values())))
                        .floorArea(BigDecimal.valueOf(random.nextInt(60)))
                        .build());
            }
            household.province(Province.former(RandomRows.one(random, List.of("01", "08", "79"))));
            all.add(household.build());
        }
        return all;
    }

    private static DeprivationProfile judged(PovertyStandard standard, Random random) {
        Map<DeprivationIndicator, DeprivationStatus> judged = new LinkedHashMap<>();
        boolean everything = random.nextBoolean();
        for (DeprivationIndicator indicator : standard.indicatorList().all()) {
            if (everything || random.nextInt(3) > 0) {
                judged.put(indicator, RandomRows.one(random, List.of(DeprivationStatus.values())));
            }
        }
        return DeprivationProfile.of(judged);
    }

    /** What is counted one by one: the verdicts, in a way of its own. */
    private static final class OneByOne {
        private final Map<Optional<StandardId>, Map<Set<PovertyStatus>, Long>> sums = new HashMap<>();
        private long refused;
        private long ofUnknownSize;

        void add(Household household, ReviewDate day, boolean persons, long weight) {
            Verdict verdict;
            try {
                verdict = ENGINE.classify(household, day);
            } catch (RefusedException e) {
                refused++;
                return;
            }
            if (persons && household.persons().isEmpty()) {
                ofUnknownSize++;
                return;
            }
            sums.computeIfAbsent(verdict.standard().map(PovertyStandard::id), key -> new HashMap<>())
                    .merge(
                            verdict.possible(),
                            persons ? weight * household.persons().get() : weight,
                            Long::sum);
        }

        void requireSame(StatusCounts<?> counts) {
            assertThat(counts.leftOut().refused()).isEqualTo(refused);
            assertThat(counts.leftOut().ofUnknownSize()).isEqualTo(ofUnknownSize);
            assertThat(counts.leftOut().reasons().stream()
                            .mapToLong(LeftOut.Refusal::households)
                            .sum())
                    .isLessThanOrEqualTo(refused);
            int decimals = counts.unit().decimals();
            sums.forEach((standard, of) -> {
                Map<Set<PovertyStatus>, BigDecimal> expected = new HashMap<>();
                of.forEach((possible, sum) -> expected.put(possible, BigDecimal.valueOf(sum, decimals)));
                if (standard.isPresent()) {
                    assertThat(counts.under(standard.get()).possible()).isEqualTo(expected);
                } else {
                    assertThat(Map.of(Set.of(PovertyStatus.NO_STANDARD), counts.withoutStandard()))
                            .isEqualTo(expected);
                }
            });
            assertThat(counts.standards())
                    .containsExactlyInAnyOrderElementsOf(
                            sums.keySet().stream().flatMap(Optional::stream).toList());
        }
    }

    @Property(tries = 40)
    void everyUnitCountsWhatTheEngineSays(@ForAll Random random, @ForAll @IntRange(max = 150) int size) {
        List<Household> households = households(size, random);
        Map<String, ReviewDate> days = new HashMap<>();
        households.forEach(household -> days.put(household.id(), day(random)));
        StatusCounting counting = StatusCounting.of(ENGINE, household -> days.get(household.id()));
        List<OneByOne> oneByOne = List.of(new OneByOne(), new OneByOne(), new OneByOne(), new OneByOne());
        for (Household household : households) {
            ReviewDate day = days.get(household.id());
            oneByOne.get(0).add(household, day, false, 1);
            oneByOne.get(1).add(household, day, true, 1);
            oneByOne.get(2).add(household, day, false, weight(household));
            oneByOne.get(3).add(household, day, true, weight(household));
        }

        oneByOne.get(0).requireSame(households.stream().collect(counting.households()));
        oneByOne.get(1).requireSame(households.parallelStream().collect(counting.persons()));
        oneByOne.get(2)
                .requireSame(
                        households.stream().collect(counting.sampledHouseholds(2, StatusCountingProperties::weight)));
        oneByOne.get(3)
                .requireSame(households.stream().collect(counting.sampledPersons(2, StatusCountingProperties::weight)));
    }

    private static long weight(Household household) {
        return 1 + household.id().hashCode() % 1000 * 7L;
    }

    @Property(tries = 40)
    void groupsAddUpAndParallelStreamsAndBytesChangeNothing(
            @ForAll Random random, @ForAll @IntRange(max = 150) int size) {
        List<Household> households = households(size, random);
        StatusCounting counting = StatusCounting.of(ENGINE, day(random));

        Groups<String, StatusCounts<Unit.Persons>> byProvince = households.parallelStream()
                .collect(Groups.by(
                        household -> household.province().orElseThrow().code(), counting.persons()));
        StatusCounts<Unit.Persons> whole = households.stream().collect(counting.persons());

        assertThat(byProvince.total().orElse(StatusCounts.nobody(Unit.PERSONS))).isEqualTo(whole);
        assertThat(StatusCounts.fromBytes(whole.toBytes()).in(Unit.PERSONS)).isEqualTo(whole);
        StatusCounts<Unit.Persons> named = whole.acrossStandards().named("Hà Nội");
        assertThat(StatusCounts.fromBytes(named.toBytes())).isEqualTo(named).hasSameHashCodeAs(named);
    }
}
