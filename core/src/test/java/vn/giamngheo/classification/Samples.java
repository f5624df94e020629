package vn.giamngheo.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;

/** A made-up standard that is small enough to write its canonical text by hand, and households under it. */
final class Samples {

    static final Provenance MADE_UP = Provenance.unverified("ví dụ");
    static final ReviewDate REVIEW = ReviewDate.of(2026, 10, 15);
    static final PovertyStandard STANDARD = standard().build();
    static final PovertyEngine ENGINE = PovertyEngine.of(Standards.none().with(STANDARD));

    private Samples() {}

    static PovertyStandard.Builder standard() {
        Condition low = Condition.income(Comparison.AT_MOST, ParameterId.POVERTY_LINE);
        PovertyStandard.Builder builder = PovertyStandard.builder("XX-1");
        builder.title(new Phrase("Chuẩn ví dụ", "An example"))
                .basis(InstrumentReference.of("1/2026/NQ-HĐND"))
                .applicability(Applicability.between(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        InstrumentReference.of("1/2026/NQ-HĐND"),
                        MADE_UP))
                .lines(List.of(new IncomeLine(ParameterId.POVERTY_LINE, line(1_500_000), line(2_000_000))))
                .cutoffs(List.of(new CountCutoff(ParameterId.POVERTY_CUTOFF, Parameter.of(1, MADE_UP))))
                .indicators(List.of(
                        indicator(
                                DeprivationIndicator.WATER_SOURCE,
                                new Cutoff.UncleanWater(Set.of(WaterSource.TAP, WaterSource.DRILLED_WELL))),
                        indicator(DeprivationIndicator.HOUSING_AREA, new Cutoff.FloorAreaBelow(new BigDecimal("8.0")))))
                .rows(List.of(
                        Row.of(
                                PovertyStatus.POOR,
                                Condition.allOf(
                                        low, Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF)),
                                MADE_UP),
                        Row.of(
                                PovertyStatus.NEAR_POOR,
                                Condition.allOf(
                                        low, Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF)),
                                MADE_UP),
                        Row.of(
                                PovertyStatus.NON_POOR,
                                Condition.income(Comparison.ABOVE, ParameterId.POVERTY_LINE),
                                MADE_UP)));
        return builder;
    }

    static Parameter<Vnd> line(long dong) {
        return Parameter.of(Vnd.of(dong), MADE_UP);
    }

    static IndicatorRule indicator(DeprivationIndicator indicator, Cutoff cutoff) {
        return new IndicatorRule(
                indicator,
                Dimension.HOUSING,
                new Phrase(indicator.code(), indicator.code()),
                MADE_UP,
                Parameter.of(cutoff, MADE_UP));
    }

    /** Poor: 1,500,000 đồng a head in a rural area, deprived in housing area. */
    static Household.Builder poor() {
        return Household.builder()
                .id("H-1")
                .area(AreaType.RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(1_500_000)))
                .deprivations(DeprivationProfile.none()
                        .with(DeprivationIndicator.WATER_SOURCE, DeprivationStatus.NOT_DEPRIVED)
                        .with(DeprivationIndicator.HOUSING_AREA, DeprivationStatus.DEPRIVED));
    }

    /** States every fact there is. */
    static Household.Builder complete() {
        return Household.builder()
                .id("Hộ \"số\" 1\\2")
                .province(Province.current("79"))
                .area(AreaType.RURAL)
                .areaChanges(List.of(new AreaChange(LocalDate.of(2025, 7, 1), AreaType.URBAN)))
                .income(Income.ofHousehold(Vnd.of(4_500_001), 1))
                .size(2)
                .deprivations(DeprivationProfile.none()
                        .with(DeprivationIndicator.WATER_SOURCE, DeprivationStatus.NOT_APPLICABLE)
                        .with(DeprivationIndicator.HOUSING_AREA, DeprivationStatus.DEPRIVED))
                .dwelling(dwelling().build())
                .water(WaterSource.TAP)
                .latrine(Latrine.SEPTIC)
                .internet(true)
                .telephone(false)
                .loudspeaker(true)
                .putAssets(Asset.TV, true)
                .putAssets(Asset.RADIO, false)
                .members(List.of(member().build(), Member.builder().id("m2").build()));
    }

    static Dwelling.Builder dwelling() {
        return Dwelling.builder()
                .wall(Material.DURABLE)
                .pillar(Material.NON_DURABLE)
                .roof(Material.DURABLE)
                .grade(HouseGrade.SEMI_SOLID)
                .floorArea(new BigDecimal("40.50"));
    }

    static Member.Builder member() {
        return Member.builder()
                .id("m1")
                .birthDate(LocalDate.of(1990, 2, 28))
                .sex(Sex.FEMALE)
                .healthInsurance(true)
                .work(WorkStatus.SELF_EMPLOYED)
                .attained(EducationLevel.PRIMARY)
                .attending(EducationLevel.NONE)
                .trainedByEmployer(false)
                .undernourished(false)
                .untreatedIllness(true)
                .disability(false)
                .allowance(SocialAllowance.ELDERLY);
    }
}
