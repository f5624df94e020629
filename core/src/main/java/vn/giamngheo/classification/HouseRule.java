package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Material;
import vn.giamngheo.standard.Cutoff;

/**
 * What a cut-off asks of the household as a whole, apart from its floor area. No rule asks for a fact twice, so where it
 * is not decided, every unknown fact can still matter.
 *
 * @param facts the facts it asks for
 * @param truth whether it holds, as far as the facts are known
 */
record HouseRule(List<HouseFact> facts, Function<Household, Truth> truth) {

    private static final List<HouseFact> PARTS = List.of(HouseFact.WALL, HouseFact.PILLAR, HouseFact.ROOF);

    /** The rule of a cut-off; null if it looks at members, floor area or income. */
    static @Nullable HouseRule find(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.FlimsyHouse) {
            return new HouseRule(
                    List.of(HouseFact.GRADE),
                    household -> of(household.dwelling().grade().map(HouseRule::isFlimsy)));
        }
        if (cutoff instanceof Cutoff.NonDurableParts rule) {
            return new HouseRule(PARTS, household -> nonDurable(household, rule.parts()));
        }
        if (cutoff instanceof Cutoff.UncleanWater rule) {
            return new HouseRule(
                    List.of(HouseFact.WATER),
                    household ->
                            of(household.water().map(water -> !rule.accepted().contains(water))));
        }
        if (cutoff instanceof Cutoff.UnhygienicLatrine rule) {
            return new HouseRule(
                    List.of(HouseFact.LATRINE),
                    household -> of(
                            household.latrine().map(latrine -> !rule.accepted().contains(latrine))));
        }
        return ofInformation(cutoff);
    }

    private static @Nullable HouseRule ofInformation(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.WithoutInternet) {
            return new HouseRule(
                    List.of(HouseFact.INTERNET),
                    household -> of(household.internet()).not());
        }
        if (cutoff instanceof Cutoff.WithoutTelephoneOrInternet) {
            return new HouseRule(
                    List.of(HouseFact.TELEPHONE, HouseFact.INTERNET),
                    household -> of(household.telephone())
                            .and(of(household.internet()))
                            .not());
        }
        if (cutoff instanceof Cutoff.WithoutAssets rule) {
            Set<Asset> assets = sorted(rule.common());
            assets.addAll(rule.personal());
            return new HouseRule(
                    assets.stream().map(HouseFact::asset).toList(),
                    household -> any(assets, household).not());
        }
        if (cutoff instanceof Cutoff.WithoutAssetsAndLoudspeaker rule) {
            Set<Asset> assets = sorted(rule.assets());
            List<HouseFact> facts =
                    new ArrayList<>(assets.stream().map(HouseFact::asset).toList());
            facts.add(HouseFact.LOUDSPEAKER);
            return new HouseRule(
                    facts,
                    household -> any(assets, household)
                            .or(of(household.loudspeaker()))
                            .not());
        }
        return null;
    }

    private static boolean isFlimsy(HouseGrade grade) {
        return grade == HouseGrade.SEMI_FLIMSY || grade == HouseGrade.FLIMSY;
    }

    private static Truth nonDurable(Household household, int asked) {
        int found = nonDurableParts(household);
        long unknown = PARTS.stream().filter(part -> !part.isKnown(household)).count();
        return found >= asked ? Truth.HOLDS : found + unknown < asked ? Truth.FAILS : Truth.UNKNOWN;
    }

    /** How many parts are known to be of non-durable material. */
    static int nonDurableParts(Household household) {
        return (int) PARTS.stream()
                .filter(part -> part.value().apply(household).equals(Optional.of(Material.NON_DURABLE)))
                .count();
    }

    private static Set<Asset> sorted(Collection<Asset> assets) {
        Set<Asset> sorted = new TreeSet<>(Comparator.comparing(Asset::code));
        sorted.addAll(assets);
        return sorted;
    }

    private static Truth any(Set<Asset> assets, Household household) {
        return assets.stream()
                .map(asset -> of(Optional.ofNullable(household.assets().get(asset))))
                .reduce(Truth.FAILS, Truth::or);
    }

    private static Truth of(Optional<Boolean> fact) {
        return fact.map(Truth::of).orElse(Truth.UNKNOWN);
    }

    /** The unknown facts it asks for, in order. */
    List<HouseFact> unknown(Household household) {
        return facts.stream().filter(fact -> !fact.isKnown(household)).toList();
    }
}
