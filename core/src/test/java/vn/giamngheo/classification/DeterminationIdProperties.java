package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.Sex;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.StandardId;

/**
 * Two households have one id exactly if they state the same. Each fact is absent or has one of two values; a household
 * is one choice for each.
 */
class DeterminationIdProperties {

    /** What is collected before the household is built. */
    private static final class Draft {
        private final Household.Builder household = Household.builder();
        private final Dwelling.Builder dwelling = Dwelling.builder();
        private final List<Member.Builder> members = new ArrayList<>();
        private DeprivationProfile deprivations = DeprivationProfile.none();
        private @Nullable AreaType area;
        private @Nullable LocalDate change;

        Draft(boolean reversed) {
            household.id("H");
            members.add(Member.builder().id("m1"));
            members.add(Member.builder().id("m2"));
            if (reversed) {
                Collections.reverse(members);
            }
        }

        /** The first or second member, by id. */
        private Member.Builder member(int number) {
            return members.stream()
                    .filter(builder -> builder.build().id().equals("m" + number))
                    .findFirst()
                    .orElseThrow();
        }

        void judge(DeprivationIndicator indicator, DeprivationStatus status) {
            deprivations = deprivations.with(indicator, status);
        }

        Household build() {
            Optional<AreaType> known = Optional.ofNullable(area);
            AreaType then = known.equals(Optional.of(AreaType.URBAN)) ? AreaType.RURAL : AreaType.URBAN;
            return household
                    .area(known)
                    .areaChanges(Optional.ofNullable(change).map(day -> new AreaChange(day, then)).stream()
                            .toList())
                    .dwelling(dwelling.build())
                    .deprivations(deprivations)
                    .members(members.stream().map(Member.Builder::build).toList())
                    .build();
        }
    }

    /** A fact with its two values. */
    private record Fact(Consumer<Draft> one, Consumer<Draft> other) {}

    private static final List<Fact> FACTS = List.of(
            new Fact(
                    d -> d.household.province(Province.former("79")),
                    d -> d.household.province(Province.current("79"))),
            new Fact(d -> d.area = AreaType.RURAL, d -> d.area = AreaType.URBAN),
            new Fact(
                    d -> d.household.income(Income.perHeadPerMonth(Vnd.of(1))),
                    d -> d.household.income(Income.ofHousehold(Vnd.of(1), 1))),
            new Fact(d -> d.change = LocalDate.of(2025, 7, 1), d -> d.change = LocalDate.of(2025, 7, 2)),
            new Fact(
                    d -> d.judge(DeprivationIndicator.WATER_SOURCE, DeprivationStatus.DEPRIVED),
                    d -> d.judge(DeprivationIndicator.WATER_SOURCE, DeprivationStatus.NOT_DEPRIVED)),
            new Fact(
                    d -> d.judge(DeprivationIndicator.HOUSING_AREA, DeprivationStatus.NOT_APPLICABLE),
                    d -> d.judge(DeprivationIndicator.HOUSING_AREA, DeprivationStatus.NOT_DEPRIVED)),
            new Fact(d -> d.dwelling.wall(Material.DURABLE), d -> d.dwelling.wall(Material.NON_DURABLE)),
            new Fact(d -> d.dwelling.pillar(Material.DURABLE), d -> d.dwelling.pillar(Material.NON_DURABLE)),
            new Fact(d -> d.dwelling.roof(Material.DURABLE), d -> d.dwelling.roof(Material.NON_DURABLE)),
            new Fact(d -> d.dwelling.grade(HouseGrade.SOLID), d -> d.dwelling.grade(HouseGrade.FLIMSY)),
            new Fact(d -> d.dwelling.floorArea(BigDecimal.ZERO), d -> d.dwelling.floorArea(new BigDecimal("0.1"))),
            new Fact(d -> d.household.water(WaterSource.TAP), d -> d.household.water(WaterSource.OTHER)),
            new Fact(d -> d.household.latrine(Latrine.NO_LATRINE), d -> d.household.latrine(Latrine.OTHER)),
            new Fact(d -> d.household.internet(true), d -> d.household.internet(false)),
            new Fact(d -> d.household.telephone(true), d -> d.household.telephone(false)),
            new Fact(d -> d.household.loudspeaker(true), d -> d.household.loudspeaker(false)),
            new Fact(d -> d.household.putAssets(Asset.TV, true), d -> d.household.putAssets(Asset.TV, false)),
            new Fact(d -> d.household.putAssets(Asset.RADIO, true), d -> d.household.putAssets(Asset.RADIO, false)),
            new Fact(
                    d -> d.member(1).birthDate(LocalDate.of(2000, 1, 1)),
                    d -> d.member(1).birthDate(LocalDate.of(2000, 1, 2))),
            new Fact(d -> d.member(1).sex(Sex.FEMALE), d -> d.member(1).sex(Sex.MALE)),
            new Fact(d -> d.member(1).healthInsurance(true), d -> d.member(1).healthInsurance(false)),
            new Fact(d -> d.member(2).healthInsurance(true), d -> d.member(2).healthInsurance(false)),
            new Fact(d -> d.member(1).work(WorkStatus.SEEKING), d -> d.member(1).work(WorkStatus.NOT_SEEKING)),
            new Fact(
                    d -> d.member(1).attained(EducationLevel.PRIMARY),
                    d -> d.member(1).attained(EducationLevel.NONE)),
            new Fact(
                    d -> d.member(1).attending(EducationLevel.PRIMARY),
                    d -> d.member(1).attending(EducationLevel.NONE)),
            new Fact(d -> d.member(1).trainedByEmployer(true), d -> d.member(1).trainedByEmployer(false)),
            new Fact(d -> d.member(1).undernourished(true), d -> d.member(1).undernourished(false)),
            new Fact(d -> d.member(1).untreatedIllness(true), d -> d.member(1).untreatedIllness(false)),
            new Fact(d -> d.member(1).disability(true), d -> d.member(2).disability(true)),
            new Fact(
                    d -> d.member(1).allowance(SocialAllowance.NONE),
                    d -> d.member(2).allowance(SocialAllowance.NONE)));

    /** A household that states these facts, entered in an order of its own. */
    private static Household household(List<Integer> choices, long seed) {
        Random random = new Random(seed);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, choices.size()).boxed().toList());
        Collections.shuffle(order, random);
        Draft draft = new Draft(random.nextBoolean());
        for (int index : order) {
            Fact fact = FACTS.get(index);
            switch (choices.get(index)) {
                case 1 -> fact.one().accept(draft);
                case 2 -> fact.other().accept(draft);
                default -> {}
            }
        }
        return draft.build();
    }

    private static DeterminationId id(Household household) {
        return DeterminationId.of(
                household,
                Samples.REVIEW,
                Optional.of(StandardId.of("XX-1")),
                Optional.of(new RuleVersion("0123456789abcdef")),
                Optional.empty());
    }

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().between(0, 2).list().ofSize(FACTS.size());
    }

    @Property(tries = 300)
    void theOrderOfEntryDoesNotMatter(@ForAll("choices") List<Integer> choices, @ForAll long seed, @ForAll long other) {
        assertThat(id(household(choices, seed))).isEqualTo(id(household(choices, other)));
    }

    @Property(tries = 100)
    void theSizeIsAFactBesideTheMembers(@ForAll("choices") List<Integer> choices, @ForAll long seed) {
        Household household = household(choices, seed);

        assertThat(id(household.toBuilder().size(2).build())).isNotEqualTo(id(household));
    }

    @Property(tries = 300)
    void anyOtherFactGivesAnotherId(@ForAll("choices") List<Integer> choices, @ForAll long seed) {
        DeterminationId id = id(household(choices, seed));

        for (int i = 0; i < FACTS.size(); i++) {
            for (int choice = 0; choice <= 2; choice++) {
                List<Integer> changed = new ArrayList<>(choices);
                changed.set(i, choice);
                DeterminationId other = id(household(changed, seed));
                assertThat(other.equals(id)).as("fact %s as %s", i, choice).isEqualTo(choice == choices.get(i));
            }
        }
    }
}
