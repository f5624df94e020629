package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 * @param cutoff the cut-off
 */
record HouseRule(List<HouseFact> facts, Cutoff cutoff) {

    private static final List<HouseFact> PARTS = List.of(HouseFact.WALL, HouseFact.PILLAR, HouseFact.ROOF);

    /** The rule of a cut-off; null if it looks at members, floor area or income. */
    static @Nullable HouseRule find(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.FlimsyHouse) {
            return new HouseRule(List.of(HouseFact.GRADE), cutoff);
        }
        if (cutoff instanceof Cutoff.NonDurableParts) {
            return new HouseRule(PARTS, cutoff);
        }
        if (cutoff instanceof Cutoff.UncleanWater) {
            return new HouseRule(List.of(HouseFact.WATER), cutoff);
        }
        if (cutoff instanceof Cutoff.UnhygienicLatrine) {
            return new HouseRule(List.of(HouseFact.LATRINE), cutoff);
        }
        return ofInformation(cutoff);
    }

    private static @Nullable HouseRule ofInformation(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.WithoutInternet) {
            return new HouseRule(List.of(HouseFact.INTERNET), cutoff);
        }
        if (cutoff instanceof Cutoff.WithoutTelephoneOrInternet) {
            return new HouseRule(List.of(HouseFact.TELEPHONE, HouseFact.INTERNET), cutoff);
        }
        if (cutoff instanceof Cutoff.WithoutAssets rule) {
            Set<Asset> assets = sorted(rule.common());
            assets.addAll(rule.personal());
            return new HouseRule(assets.stream().map(HouseFact::asset).toList(), cutoff);
        }
        if (cutoff instanceof Cutoff.WithoutAssetsAndLoudspeaker rule) {
            List<HouseFact> facts = new ArrayList<>(
                    sorted(rule.assets()).stream().map(HouseFact::asset).toList());
            facts.add(HouseFact.LOUDSPEAKER);
            return new HouseRule(facts, cutoff);
        }
        return null;
    }

    /**
     * Whether a cut-off holds, as far as the facts are known; null if it looks at members, floor area or income. Apart
     * from the facts it asks for: these need names, and are asked for only where some are unknown.
     */
    static @Nullable Truth truth(Cutoff cutoff, Household household) {
        if (cutoff instanceof Cutoff.FlimsyHouse) {
            return of(household.dwelling().grade().map(HouseRule::isFlimsy));
        }
        if (cutoff instanceof Cutoff.NonDurableParts rule) {
            return nonDurable(household, rule.parts());
        }
        if (cutoff instanceof Cutoff.UncleanWater rule) {
            return of(household.water().map(rule.accepted()::contains)).not();
        }
        if (cutoff instanceof Cutoff.UnhygienicLatrine rule) {
            return of(household.latrine().map(rule.accepted()::contains)).not();
        }
        if (cutoff instanceof Cutoff.WithoutInternet) {
            return of(household.internet()).not();
        }
        if (cutoff instanceof Cutoff.WithoutTelephoneOrInternet) {
            return of(household.telephone()).and(of(household.internet())).not();
        }
        if (cutoff instanceof Cutoff.WithoutAssets rule) {
            return any(rule.common(), household)
                    .or(any(rule.personal(), household))
                    .not();
        }
        if (cutoff instanceof Cutoff.WithoutAssetsAndLoudspeaker rule) {
            return any(rule.assets(), household).or(of(household.loudspeaker())).not();
        }
        return null;
    }

    /** Whether it holds, as far as the facts are known. */
    Truth truth(Household household) {
        return Objects.requireNonNull(truth(cutoff, household));
    }

    private static boolean isFlimsy(HouseGrade grade) {
        return grade == HouseGrade.SEMI_FLIMSY || grade == HouseGrade.FLIMSY;
    }

    private static Truth nonDurable(Household household, int asked) {
        int found = nonDurableParts(household);
        int unknown = 0;
        for (HouseFact part : PARTS) {
            unknown += part.isKnown(household) ? 0 : 1;
        }
        return found >= asked ? Truth.HOLDS : found + unknown < asked ? Truth.FAILS : Truth.UNKNOWN;
    }

    /** How many parts are known to be of non-durable material. */
    static int nonDurableParts(Household household) {
        int found = 0;
        for (HouseFact part : PARTS) {
            found += part.value().apply(household).orElse(null) == Material.NON_DURABLE ? 1 : 0;
        }
        return found;
    }

    private static Set<Asset> sorted(Collection<Asset> assets) {
        Set<Asset> sorted = new TreeSet<>(Comparator.comparing(Asset::code));
        sorted.addAll(assets);
        return sorted;
    }

    private static Truth any(Set<Asset> assets, Household household) {
        Truth any = Truth.FAILS;
        for (Asset asset : assets) {
            @Nullable Boolean has = household.assets().get(asset);
            any = any.or(has == null ? Truth.UNKNOWN : Truth.of(has));
        }
        return any;
    }

    private static Truth of(Optional<Boolean> fact) {
        return fact.map(Truth::of).orElse(Truth.UNKNOWN);
    }

    /** The unknown facts it asks for, in order. */
    List<HouseFact> unknown(Household household) {
        return facts.stream().filter(fact -> !fact.isKnown(household)).toList();
    }
}
