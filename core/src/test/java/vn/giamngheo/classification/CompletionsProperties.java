package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;

class CompletionsProperties {

    private static final ReviewDate REVIEW = ReviewDate.of(FactGrids.DAY);

    private static final Set<DeprivationIndicator> OF_MEMBERS = Set.of(
            DeprivationIndicator.EMPLOYMENT,
            DeprivationIndicator.DEPENDANTS,
            DeprivationIndicator.NUTRITION,
            DeprivationIndicator.HEALTH_INSURANCE,
            DeprivationIndicator.ADULT_EDUCATION,
            DeprivationIndicator.SCHOOL_ATTENDANCE,
            DeprivationIndicator.HEALTH_CARE);

    @Provide
    Arbitrary<PovertyStandard> standards() {
        List<PovertyStandard> all = new ArrayList<>(NationalStandards.all());
        all.add(YearlyRule.standard());
        all.add(YearlyRule.counting());
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<PovertyStandard> judging() {
        return Arbitraries.of(
                NationalStandards.VN_2016, NationalStandards.VN_2022, YearlyRule.standard(), YearlyRule.counting());
    }

    private static DeprivationStatus judgement(int deprived, int index) {
        return (deprived & (1 << index)) == 0 ? DeprivationStatus.NOT_DEPRIVED : DeprivationStatus.DEPRIVED;
    }

    /** Judges every indicator of a standard but some. */
    private static DeprivationProfile profile(
            PovertyStandard standard, int deprived, Set<DeprivationIndicator> except) {
        DeprivationProfile profile = DeprivationProfile.none();
        for (int i = 0; i < standard.indicators().size(); i++) {
            DeprivationIndicator indicator = standard.indicatorList().get(i);
            if (!except.contains(indicator) && !indicator.equals(YearlyRule.INCOME)) {
                profile = profile.with(indicator, judgement(deprived, i));
            }
        }
        return profile;
    }

    /** Area and income, each known or not. */
    private static Household start(BruteForce brute, PovertyStandard standard, int persons, Random random) {
        Household.Builder household = Household.builder().id("h");
        if (random.nextBoolean()) {
            brute.unknown("/area", FactGrids.areas());
        } else {
            household.area(FactGrids.one(random, List.of(AreaType.values())));
        }
        if (random.nextInt(3) == 0) {
            brute.unknown("/income", FactGrids.incomes(standard, persons));
        } else {
            household.income(FactGrids.one(random, FactGrids.amounts(standard, persons)));
        }
        return household.size(persons).build();
    }

    @Property(tries = 400)
    void whatTheCommuneDidNotJudgeCanTurnOutEitherWay(
            @ForAll("standards") PovertyStandard standard,
            @ForAll @IntRange(max = 4095) int deprived,
            @ForAll @Size(max = 4) Set<@IntRange(max = 11) Integer> unknown,
            @ForAll Random random) {
        BruteForce brute = new BruteForce(standard, REVIEW);
        Household household = start(brute, standard, 1, random).withDeprivations(profile(standard, deprived, Set.of()));
        for (int index : unknown) {
            if (index < standard.indicators().size()
                    && !standard.indicatorList().get(index).equals(YearlyRule.INCOME)) {
                DeprivationIndicator indicator = standard.indicatorList().get(index);
                brute.unknown("/deprivations/" + indicator, FactGrids.judged(indicator));
                household =
                        household.withDeprivations(household.deprivations().with(indicator, DeprivationStatus.UNKNOWN));
            }
        }
        brute.agreesOn(household);
    }

    @Property(tries = 400)
    void oneFactOfAMemberDecidesSeveralIndicatorsAtOnce(
            @ForAll("judging") PovertyStandard standard,
            @ForAll @IntRange(max = 4095) int deprived,
            @ForAll @IntRange(min = 2, max = 3) int members,
            @ForAll Random random) {
        BruteForce brute = new BruteForce(standard, REVIEW);
        Household household = start(brute, standard, members, random).toBuilder()
                .members(withOneKnownToTheEnd(members, random))
                .deprivations(profile(standard, deprived, OF_MEMBERS))
                .build();
        for (int i = 0; i < 4; i++) {
            int member = random.nextInt(members - 1);
            String fact = FactGrids.one(random, FactGrids.MEMBER_FACTS);
            String path = "/members/" + member + "/" + fact;
            if (brute.size() * FactGrids.values(fact).size() <= 1000) {
                brute.unknown(path, FactGrids.ofMember(member, fact));
                household = FactGrids.forget(household, member, fact);
            }
        }
        brute.agreesOn(household);
    }

    /** So that of each indicator some fact is known; the last mostly makes the household deprived in nothing. */
    private static List<Member> withOneKnownToTheEnd(int count, Random random) {
        List<Member> members = FactGrids.someMembers(count, random);
        if (random.nextInt(3) > 0) {
            members.set(
                    count - 1,
                    Member.builder()
                            .id("m" + (count - 1))
                            .birthDate(FactGrids.DAY.minusYears(45))
                            .healthInsurance(true)
                            .work(WorkStatus.SELF_EMPLOYED)
                            .attained(EducationLevel.PRIMARY)
                            .attending(EducationLevel.NONE)
                            .trainedByEmployer(false)
                            .undernourished(false)
                            .untreatedIllness(false)
                            .disability(false)
                            .allowance(SocialAllowance.NONE)
                            .build());
        }
        return members;
    }

    @Property(tries = 60)
    void theNumberOfPersonsDecidesIncomeAndFloorAreaTogether(
            @ForAll("judging") PovertyStandard standard,
            @ForAll @IntRange(max = 4095) int deprived,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll @IntRange(min = 1, max = 60) int floorArea,
            @ForAll Random random) {
        BruteForce brute = new BruteForce(standard, REVIEW);
        brute.unknown("/size", FactGrids.sizes());
        Household.Builder household = Household.builder().id("h");
        if (random.nextBoolean()) {
            brute.unknown("/area", FactGrids.areas());
        } else {
            household.area(AreaType.URBAN);
        }
        household
                .income(Income.ofHousehold(Vnd.of(random.nextInt(20_000_000) + 100_000L * months), months))
                .dwelling(Dwelling.builder()
                        .floorArea(BigDecimal.valueOf(floorArea))
                        .build())
                .deprivations(profile(standard, deprived, Set.of(DeprivationIndicator.HOUSING_AREA)));
        brute.agreesOn(household.build());
    }

    @Property(tries = 200)
    void someFactsOfHouseAndAssetsAreUnknown(@ForAll @IntRange(max = 4095) int deprived, @ForAll Random random) {
        PovertyStandard standard = NationalStandards.VN_2022;
        BruteForce brute = new BruteForce(standard, REVIEW);
        Household start = start(brute, standard, 1, random);
        brute.unknown("/dwelling/roof", roofs())
                .unknown("/assets/tv", having(Asset.TV))
                .unknown("/assets/laptop", having(Asset.LAPTOP));
        Dwelling.Builder dwelling = Dwelling.builder().wall(FactGrids.one(random, List.of(Material.values())));
        if (random.nextBoolean()) {
            brute.unknown("/dwelling/pillar", pillars());
        } else {
            dwelling.pillar(FactGrids.one(random, List.of(Material.values())));
        }
        Household.Builder household = start.toBuilder().dwelling(dwelling.build());
        for (Asset asset :
                List.of(Asset.RADIO, Asset.DESKTOP_COMPUTER, Asset.TELEPHONE, Asset.TABLET, Asset.SMARTPHONE)) {
            household.putAssets(asset, random.nextInt(20) == 0);
        }
        brute.agreesOn(household
                .deprivations(profile(
                        standard,
                        deprived,
                        Set.of(DeprivationIndicator.HOUSING_QUALITY, DeprivationIndicator.INFORMATION_ASSETS)))
                .build());
    }

    private static Stream<UnaryOperator<Household>> having(Asset asset) {
        return Stream.of(true, false)
                .map(has ->
                        household -> household.toBuilder().putAssets(asset, has).build());
    }

    private static Stream<UnaryOperator<Household>> roofs() {
        return Stream.of(Material.values())
                .map(material -> household -> household.toBuilder()
                        .dwelling(
                                household.dwelling().toBuilder().roof(material).build())
                        .build());
    }

    private static Stream<UnaryOperator<Household>> pillars() {
        return Stream.of(Material.values())
                .map(material -> household -> household.toBuilder()
                        .dwelling(household.dwelling().toBuilder()
                                .pillar(material)
                                .build())
                        .build());
    }

    /** Households too large to try all: whatever is filled in, the outcome was foreseen. */
    @Property(tries = 300)
    void noCompletionOfALargerHouseholdIsMissed(
            @ForAll("judging") PovertyStandard standard,
            @ForAll @IntRange(max = 4095) int deprived,
            @ForAll @IntRange(min = 2, max = 7) int members,
            @ForAll @IntRange(min = 1, max = 5) int known,
            @ForAll Random random) {
        List<Member> complete = FactGrids.someMembers(members, random);
        Household full = Household.builder()
                .id("h")
                .area(AreaType.RURAL)
                .income(FactGrids.one(random, FactGrids.amounts(standard, members)))
                .members(complete)
                .deprivations(profile(standard, deprived, OF_MEMBERS))
                .build();
        Household partial = full;
        for (int i = 0; i < members; i++) {
            for (String fact : FactGrids.MEMBER_FACTS) {
                if (random.nextInt(6) >= known) {
                    partial = FactGrids.forget(partial, i, fact);
                }
            }
        }

        Verdict open = PovertyEngine.classifyUnder(standard, partial, REVIEW);

        assertThat(open.possible())
                .contains(PovertyEngine.classifyUnder(standard, full, REVIEW).status());
        assertThat(open.blockingFacts().isEmpty()).isEqualTo(open.possible().size() == 1);
    }
}
