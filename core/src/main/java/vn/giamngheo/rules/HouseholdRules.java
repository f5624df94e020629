package vn.giamngheo.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/**
 * Households by themselves, without a day and without a standard. Asked of millions: a household without faults makes no
 * pointer and no map. The bounds of what is plausible are readings of this library, not of the law: they are far from what
 * a household under review has, and near what a wrong unit gives.
 */
final class HouseholdRules {

    /** Points of {@link Household#incomePoint()} in one đồng per head and month: halves, over twelve months. */
    private static final long POINTS = 24;
    /** The lowest line of any national standard was 200,000; typed in thousands, an income is below this. */
    private static final long LEAST_INCOME = 10_000;
    /** The highest line of the national standards in use is 3,000,000. */
    private static final long MOST_INCOME = 20_000_000;

    private static final int MOST_PERSONS = 30;
    /** Square metres a head; less is room for nobody, and what a size for each person typed for all gives. */
    private static final int LEAST_FLOOR = 2;
    /** Square metres; more is a plot of land. */
    private static final BigDecimal MOST_FLOOR = BigDecimal.valueOf(500);

    private static final JsonPointer ROOT = JsonPointer.ROOT;
    private static final JsonPointer INCOME = ROOT.child("income");
    private static final JsonPointer FLOOR_AREA = ROOT.child("dwelling").child("floorArea");

    private HouseholdRules() {}

    static List<Rule<Household>> all() {
        return List.of(
                Rule.of(HouseholdFinding.INCOME_UNIT, HouseholdRules::incomeUnit),
                Rule.of(HouseholdFinding.INCOME_HIGH, HouseholdRules::incomeHigh),
                Rule.of(HouseholdFinding.INCOME_MISSING, HouseholdRules::incomeMissing),
                Rule.of(HouseholdFinding.AREA_MISSING, HouseholdRules::areaMissing),
                Rule.of(HouseholdFinding.SIZE_MISSING, HouseholdRules::sizeMissing),
                Rule.of(HouseholdFinding.SIZE_LARGE, HouseholdRules::sizeLarge),
                Rule.of(HouseholdFinding.MEMBERS_UNLISTED, HouseholdRules::membersUnlisted),
                Rule.of(HouseholdFinding.FLOOR_AREA_SMALL, HouseholdRules::floorAreaSmall),
                Rule.of(HouseholdFinding.FLOOR_AREA_LARGE, HouseholdRules::floorAreaLarge),
                Rule.of(HouseholdFinding.HOUSE_GRADE_CONTRADICTED, HouseholdRules::houseGrade),
                Rule.of(HouseholdFinding.TELEPHONE_CONTRADICTED, HouseholdRules::telephone),
                Rule.of(HouseholdFinding.ALLOWANCE_CONTRADICTED, HouseholdRules::allowance),
                Rule.of(HouseholdFinding.SCHOOLING_CONTRADICTED, HouseholdRules::schooling),
                Rule.of(HouseholdFinding.CODE_UNRECOGNISED, HouseholdRules::codes));
    }

    private static void incomeUnit(Household household, Consumer<Finding> findings) {
        long point = household.incomePoint();
        if (point > 0 && point < POINTS * LEAST_INCOME) {
            findings.accept(Finding.of(
                    HouseholdFinding.INCOME_UNIT,
                    amountPlace(household),
                    Map.of("amount", amount(household), "bound", Argument.whole(LEAST_INCOME))));
        }
    }

    private static void incomeHigh(Household household, Consumer<Finding> findings) {
        if (household.incomePoint() > POINTS * MOST_INCOME) {
            findings.accept(Finding.of(
                    HouseholdFinding.INCOME_HIGH,
                    amountPlace(household),
                    Map.of("amount", amount(household), "bound", Argument.whole(MOST_INCOME))));
        }
    }

    private static JsonPointer amountPlace(Household household) {
        return INCOME.child(household.income().orElseThrow() instanceof Income.PerHead ? "perMonth" : "total");
    }

    private static Argument amount(Household household) {
        Income income = household.income().orElseThrow();
        return Argument.whole(
                income instanceof Income.PerHead perHead
                        ? perHead.perMonth().dong()
                        : ((Income.OfHousehold) income).total().dong());
    }

    private static void incomeMissing(Household household, Consumer<Finding> findings) {
        if (household.income().isEmpty()) {
            findings.accept(Finding.of(HouseholdFinding.INCOME_MISSING, INCOME));
        }
    }

    /** With a change of area it is known from that day on. */
    private static void areaMissing(Household household, Consumer<Finding> findings) {
        if (household.areaOrNull() == null && household.areaChanges().isEmpty()) {
            findings.accept(Finding.of(HouseholdFinding.AREA_MISSING, ROOT.child("area")));
        }
    }

    private static void sizeMissing(Household household, Consumer<Finding> findings) {
        if (household.size().isEmpty() && household.members().isEmpty()) {
            findings.accept(Finding.of(HouseholdFinding.SIZE_MISSING, ROOT.child("size")));
        }
    }

    private static void sizeLarge(Household household, Consumer<Finding> findings) {
        int persons = persons(household);
        if (persons > MOST_PERSONS) {
            findings.accept(Finding.of(
                    HouseholdFinding.SIZE_LARGE,
                    ROOT.child(household.size().isPresent() ? "size" : "members"),
                    Map.of("persons", Argument.whole(persons), "bound", Argument.whole(MOST_PERSONS))));
        }
    }

    /** The number of persons, 0 if it is not known. */
    private static int persons(Household household) {
        return household.persons().orElse(0);
    }

    /** Where the commune judged the indicators, their members need not be listed. */
    private static void membersUnlisted(Household household, Consumer<Finding> findings) {
        if (household.size().isPresent() && household.members().isEmpty() && !isJudged(household)) {
            findings.accept(Finding.of(
                    HouseholdFinding.MEMBERS_UNLISTED,
                    ROOT.child("members"),
                    Map.of("persons", Argument.whole(persons(household)))));
        }
    }

    private static boolean isJudged(Household household) {
        @Nullable IndicatorList judged = household.judgedOrNull();
        return judged != null && judged.size() > 0;
    }

    private static void floorAreaSmall(Household household, Consumer<Finding> findings) {
        @Nullable BigDecimal area = household.dwelling().floorArea().orElse(null);
        if (area == null) {
            return;
        }
        long least = (long) LEAST_FLOOR * Math.max(1, persons(household));
        if (area.longValue() < least) { // whole square metres against whole square metres
            findings.accept(Finding.of(
                    HouseholdFinding.FLOOR_AREA_SMALL,
                    FLOOR_AREA,
                    Map.of(
                            "area", squareMetres(area),
                            "persons", Argument.whole(Math.max(1, persons(household))),
                            "bound", Argument.whole(LEAST_FLOOR))));
        }
    }

    private static void floorAreaLarge(Household household, Consumer<Finding> findings) {
        @Nullable BigDecimal area = household.dwelling().floorArea().orElse(null);
        if (area != null && area.compareTo(MOST_FLOOR) > 0) {
            findings.accept(Finding.of(
                    HouseholdFinding.FLOOR_AREA_LARGE,
                    FLOOR_AREA,
                    Map.of("area", squareMetres(area), "bound", Argument.whole(MOST_FLOOR.longValue()))));
        }
    }

    private static Argument squareMetres(BigDecimal area) {
        return Argument.phrase(new Phrase(
                Language.VIETNAMESE.notation().format(area),
                Language.ENGLISH.notation().format(area)));
    }

    /** Read so: a solid house has no part of non-durable material, a flimsy one is not durable in all three. */
    private static void houseGrade(Household household, Consumer<Finding> findings) {
        Dwelling dwelling = household.dwelling();
        @Nullable HouseGrade grade = dwelling.grade().orElse(null);
        if (grade == null) {
            return;
        }
        int durable = parts(dwelling, Material.DURABLE);
        int flimsy = parts(dwelling, Material.NON_DURABLE);
        if ((grade == HouseGrade.SOLID && flimsy > 0) || (grade == HouseGrade.FLIMSY && durable == 3)) {
            findings.accept(Finding.of(
                    HouseholdFinding.HOUSE_GRADE_CONTRADICTED,
                    ROOT.child("dwelling").child("grade"),
                    Map.of("grade", Argument.phrase(grade.phrase()), "parts", Argument.whole(flimsy))));
        }
    }

    private static int parts(Dwelling dwelling, Material material) {
        return (dwelling.wall().orElse(null) == material ? 1 : 0)
                + (dwelling.pillar().orElse(null) == material ? 1 : 0)
                + (dwelling.roof().orElse(null) == material ? 1 : 0);
    }

    private static void telephone(Household household, Consumer<Finding> findings) {
        if (!household.telephone().orElse(true)
                && (has(household, Asset.TELEPHONE) || has(household, Asset.SMARTPHONE))) {
            findings.accept(Finding.of(HouseholdFinding.TELEPHONE_CONTRADICTED, ROOT.child("telephone")));
        }
    }

    private static boolean has(Household household, Asset asset) {
        return household.assets().getOrDefault(asset, false);
    }

    private static void allowance(Household household, Consumer<Finding> findings) {
        for (int i = 0; i < household.members().size(); i++) {
            Member member = household.members().get(i);
            if (member.allowance().orElse(null) == SocialAllowance.DISABLED
                    && !member.disability().orElse(true)) {
                findings.accept(Finding.of(HouseholdFinding.ALLOWANCE_CONTRADICTED, member(i, "allowance")));
            }
        }
    }

    /** Above lower secondary school one can learn twice: after vocational training, or a second time. */
    private static void schooling(Household household, Consumer<Finding> findings) {
        for (int i = 0; i < household.members().size(); i++) {
            Member member = household.members().get(i);
            @Nullable EducationLevel attending = member.attending().orElse(null);
            @Nullable EducationLevel attained = member.attained().orElse(null);
            if (attending == null
                    || attained == null
                    || attending == EducationLevel.NONE
                    || attending.compareTo(EducationLevel.LOWER_SECONDARY) > 0) {
                continue;
            }
            if (attained.compareTo(attending) >= 0 && attained != EducationLevel.PRESCHOOL) {
                findings.accept(Finding.of(
                        HouseholdFinding.SCHOOLING_CONTRADICTED,
                        member(i, "attending"),
                        Map.of(
                                "attending", Argument.phrase(attending.phrase()),
                                "attained", Argument.phrase(attained.phrase()))));
            }
        }
    }

    private static JsonPointer member(int index, String fact) {
        return ROOT.child("members").child(index).child(fact);
    }

    /** A code that nobody knows is in no list of what a standard accepts: misspelt, it makes a household deprived. */
    private static void codes(Household household, Consumer<Finding> findings) {
        @Nullable WaterSource water = household.water().orElse(null);
        if (water != null && water.name(Language.ENGLISH).isEmpty()) {
            unrecognised(water.code(), ROOT.child("water"), findings);
        }
        @Nullable Latrine latrine = household.latrine().orElse(null);
        if (latrine != null && latrine.name(Language.ENGLISH).isEmpty()) {
            unrecognised(latrine.code(), ROOT.child("latrine"), findings);
        }
        if (household.assets().isEmpty()) {
            return;
        }
        for (Asset asset : household.assets().keySet()) {
            if (asset.name(Language.ENGLISH).isEmpty()) {
                unrecognised(asset.code(), ROOT.child("assets").child(asset.code()), findings);
            }
        }
    }

    private static void unrecognised(String code, JsonPointer at, Consumer<Finding> findings) {
        findings.accept(Finding.of(HouseholdFinding.CODE_UNRECOGNISED, at, Map.of("code", Argument.text(code))));
    }
}
