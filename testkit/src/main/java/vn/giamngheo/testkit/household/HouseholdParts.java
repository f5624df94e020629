package vn.giamngheo.testkit.household;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** What households are made of, each by itself. Where a boundary is meant, it is one of the national standard of 2022 to 2026. */
public final class HouseholdParts {

    private static final PovertyStandard STANDARD = NationalStandards.VN_2022;
    private static final int MOST_PERSONS = 8;
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final int MANY = 1_000;

    private HouseholdParts() {}

    /** {@return amounts: nothing, 1 đồng, the lines of all national standards and 1 đồng beside these, thousands, billions} */
    public static Gen<Vnd> amounts() {
        List<Vnd> lines = ReviewDateGen.national().stream()
                .flatMap(standard -> standard.lines().stream())
                .flatMap(line -> Stream.of(line.rural(), line.urban()))
                .flatMap(line -> line.find().stream())
                .distinct()
                .toList();
        Gen<Long> beside = Gens.among(0L, -1L, 1L);
        return Gens.oneOf(
                Gens.among(Vnd.ZERO, Vnd.of(1)),
                choices -> Vnd.of(THOUSAND * choices.upTo(MANY)),
                choices -> Gens.among(lines).from(choices).plus(Vnd.of(beside.from(choices))),
                choices -> Vnd.of(MILLION * choices.upTo(MILLION)));
    }

    /** {@return incomes, half of them on a line or within 1 đồng; the simplest is none per head} */
    public static Gen<Income> incomes() {
        Incomes incomes = new Incomes(STANDARD, Optional.empty());
        return choices -> incomes.from(choices, false).apply(1 + choices.upTo(MOST_PERSONS - 1));
    }

    /** {@return members with every fact known, half of them at a birthday; born before 2022} */
    public static Gen<Member> members() {
        LocalDate day = Wishes.none().day(STANDARD);
        Gen<Person> persons = Person.of(new Births(STANDARD, day), false);
        return choices -> persons.from(choices).member(1 + choices.upTo(MOST_PERSONS - 1), day);
    }

    /** {@return dwellings with every fact known, half of them with a floor area at that of the law for some persons} */
    public static Gen<Dwelling> dwellings() {
        List<Cutoff> cutoffs = ReviewDateGen.national().stream()
                .flatMap(standard -> standard.indicators().stream())
                .flatMap(rule -> rule.cutoff().find().stream())
                .filter(cutoff -> cutoff instanceof Cutoff.FlimsyHouse
                        || cutoff instanceof Cutoff.NonDurableParts
                        || cutoff instanceof Cutoff.FloorAreaBelow)
                .distinct()
                .toList();
        return choices -> {
            Household.Builder household = Household.builder().id("1");
            HouseFacts facts = new HouseFacts(choices, 1 + choices.upTo(MOST_PERSONS - 1), false, household);
            cutoffs.forEach(cutoff -> facts.state(cutoff, choices.upTo(1) == 1));
            facts.done();
            return household.build().dwelling();
        };
    }

    /** {@return indicators: those of all national standards, and own ones} */
    public static Gen<DeprivationIndicator> indicators() {
        return Gens.among(
                IndicatorRules.ALL.stream().map(IndicatorRule::indicator).toList());
    }

    /** {@return lists of 1 to 16 indicators; often those of a national standard} */
    public static Gen<IndicatorList> indicatorLists() {
        List<IndicatorList> national = ReviewDateGen.national().stream()
                .filter(standard -> !standard.indicators().isEmpty())
                .map(PovertyStandard::indicatorList)
                .toList();
        return Gens.oneOf(
                choices -> IndicatorList.of(IndicatorRules.some(1, IndicatorRules.ALL.size(), choices).stream()
                        .map(IndicatorRule::indicator)
                        .toList()),
                Gens.among(national));
    }

    /** {@return profiles of every state: each of some indicators deprived, not deprived, not applicable or unknown} */
    public static Gen<DeprivationProfile> profiles() {
        Gen<DeprivationStatus> statuses = Gens.among(
                DeprivationStatus.NOT_DEPRIVED,
                DeprivationStatus.DEPRIVED,
                DeprivationStatus.UNKNOWN,
                DeprivationStatus.NOT_APPLICABLE);
        return choices -> {
            Map<DeprivationIndicator, DeprivationStatus> stated = new LinkedHashMap<>();
            for (DeprivationIndicator indicator : listed(choices)) {
                stated.put(indicator, statuses.from(choices));
            }
            return DeprivationProfile.of(stated);
        };
    }

    private static List<DeprivationIndicator> listed(Choices choices) {
        return choices.upTo(9) == 0 ? List.of() : indicatorLists().from(choices).all();
    }

    /** {@return assets: those of the national standards, and an own one} */
    public static Gen<Asset> assets() {
        return Gens.among(
                Asset.TV,
                Asset.RADIO,
                Asset.TELEPHONE,
                Asset.SMARTPHONE,
                Asset.DESKTOP_COMPUTER,
                Asset.LAPTOP,
                Asset.TABLET,
                Asset.of("motorbike"));
    }

    /** {@return sources of water: those that the national standards know, and others} */
    public static Gen<WaterSource> waterSources() {
        return Gens.among(HouseFacts.WATER);
    }

    /** {@return latrines: those that the national standards know, and others} */
    public static Gen<Latrine> latrines() {
        return Gens.among(HouseFacts.LATRINES);
    }

    /** {@return groups that reports count apart} */
    public static Gen<TargetGroup> targetGroups() {
        return Gens.among(
                TargetGroup.ETHNIC_MINORITY,
                TargetGroup.NO_LABOUR_CAPACITY,
                TargetGroup.MERITORIOUS_MEMBER,
                TargetGroup.OTHER);
    }
}
