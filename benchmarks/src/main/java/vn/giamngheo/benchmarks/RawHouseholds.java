package vn.giamngheo.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.ReviewDate;

/** Seeded households of one to six members of which every fact is known and no indicator was judged by the commune. */
final class RawHouseholds {

    static final ReviewDate REVIEW = ReviewDate.of(2026, 10, 15);

    private static final int SEED = 20_261_015;

    private final SplittableRandom random = new SplittableRandom(SEED);

    private RawHouseholds() {}

    static Household[] of(int size) {
        RawHouseholds source = new RawHouseholds();
        Household[] households = new Household[size];
        for (int i = 0; i < size; i++) {
            households[i] = source.next(i);
        }
        return households;
    }

    private Household next(int number) {
        List<Member> members = new ArrayList<>();
        int persons = 1 + random.nextInt(6);
        for (int i = 0; i < persons; i++) {
            members.add(member(i));
        }
        Household.Builder builder = Household.builder();
        builder.id("h" + number)
                .area(oneIn(3) ? AreaType.URBAN : AreaType.RURAL)
                .income(Income.ofHousehold(Vnd.of(random.nextLong(1_000, 150_000) * 1_000), 12))
                .members(members)
                .dwelling(Dwelling.builder()
                        .wall(material())
                        .pillar(material())
                        .roof(material())
                        .floorArea(BigDecimal.valueOf(random.nextInt(100, 1_000), 1))
                        .build())
                .water(oneIn(8) ? WaterSource.OTHER : WaterSource.DRILLED_WELL)
                .latrine(oneIn(8) ? Latrine.NO_LATRINE : Latrine.SEPTIC)
                .internet(!oneIn(5))
                .telephone(!oneIn(9));
        for (Asset asset : List.of(
                Asset.TV,
                Asset.RADIO,
                Asset.DESKTOP_COMPUTER,
                Asset.TELEPHONE,
                Asset.LAPTOP,
                Asset.TABLET,
                Asset.SMARTPHONE)) {
            builder.putAssets(asset, oneIn(4));
        }
        return builder.build();
    }

    private Member member(int number) {
        int age = random.nextInt(80);
        return Member.builder()
                .id("m" + number)
                .birthDate(REVIEW.day().minusYears(age).minusDays(random.nextInt(300)))
                .healthInsurance(!oneIn(12))
                .work(
                        age < 15 || age > 60
                                ? WorkStatus.NOT_SEEKING
                                : oneIn(9) ? WorkStatus.SEEKING : WorkStatus.SELF_EMPLOYED)
                .attained(
                        age < 11
                                ? EducationLevel.NONE
                                : age < 18 ? EducationLevel.PRIMARY : EducationLevel.UPPER_SECONDARY)
                .attending(attending(age))
                .trainedByEmployer(false)
                .undernourished(age < 16 && oneIn(12))
                .untreatedIllness(oneIn(20))
                .disability(oneIn(30))
                .allowance(age > 70 ? SocialAllowance.ELDERLY : SocialAllowance.NONE)
                .build();
    }

    private EducationLevel attending(int age) {
        if (age < 3 || age > 17 || oneIn(15)) {
            return EducationLevel.NONE;
        }
        return age < 6 ? EducationLevel.PRESCHOOL : age < 12 ? EducationLevel.PRIMARY : EducationLevel.LOWER_SECONDARY;
    }

    private Material material() {
        return oneIn(5) ? Material.NON_DURABLE : Material.DURABLE;
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
