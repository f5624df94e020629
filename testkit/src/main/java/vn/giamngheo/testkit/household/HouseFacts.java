package vn.giamngheo.testkit.household;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gens;

/** Facts of a house by which a household is, or is not, deprived under a cut-off. */
final class HouseFacts {

    private static final int PARTS = 3;
    private static final BigDecimal CENTIARE = new BigDecimal("0.01");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static final List<WaterSource> WATER = List.of(
            WaterSource.TAP,
            WaterSource.DRILLED_WELL,
            WaterSource.PROTECTED_DUG_WELL,
            WaterSource.PROTECTED_SPRING,
            WaterSource.RAIN,
            WaterSource.BOTTLED,
            WaterSource.OTHER);

    static final List<Latrine> LATRINES = List.of(
            Latrine.SEPTIC,
            Latrine.SEMI_SEPTIC,
            Latrine.POUR_FLUSH,
            Latrine.VENTILATED_PIT,
            Latrine.TWO_VAULT,
            Latrine.OTHER,
            Latrine.NO_LATRINE);

    private final Choices choices;
    private final int persons;
    private final boolean unknownFacts;
    private final Household.Builder household;
    private final Dwelling.Builder dwelling = Dwelling.builder();
    private final Map<Asset, Boolean> assets = new LinkedHashMap<>();

    HouseFacts(Choices choices, int persons, boolean unknownFacts, Household.Builder household) {
        this.choices = choices;
        this.persons = persons;
        this.unknownFacts = unknownFacts;
        this.household = household;
    }

    /** Whether a cut-off looks at the house, and not at members or income. */
    static boolean decide(Cutoff cutoff) {
        return cutoff instanceof Cutoff.FlimsyHouse
                || cutoff instanceof Cutoff.NonDurableParts
                || cutoff instanceof Cutoff.FloorAreaBelow
                || cutoff instanceof Cutoff.UncleanWater
                || cutoff instanceof Cutoff.UnhygienicLatrine
                || cutoff instanceof Cutoff.WithoutInternet
                || cutoff instanceof Cutoff.WithoutTelephoneOrInternet
                || cutoff instanceof Cutoff.WithoutAssets
                || cutoff instanceof Cutoff.WithoutAssetsAndLoudspeaker;
    }

    /**
     * States the facts that one cut-off asks for. Takes as many choices for one who is deprived as for one who is not: of two
     * samples that of fewer choices is the simpler, and nobody is to be deprived for that reason.
     */
    void state(Cutoff cutoff, boolean deprived) {
        if (unknownFacts && choices.onceIn(5)) {
            return;
        }
        if (cutoff instanceof Cutoff.FlimsyHouse) {
            // Neither the best nor the worst: these could contradict the parts, where both are asked for.
            dwelling.grade(deprived ? HouseGrade.SEMI_FLIMSY : HouseGrade.SEMI_SOLID);
        } else if (cutoff instanceof Cutoff.NonDurableParts rule) {
            parts(deprived ? rule.parts() + choices.upTo(PARTS - rule.parts()) : choices.upTo(rule.parts() - 1));
        } else if (cutoff instanceof Cutoff.FloorAreaBelow rule) {
            dwelling.floorArea(floorArea(rule.squareMetres().multiply(BigDecimal.valueOf(persons)), deprived));
        } else if (cutoff instanceof Cutoff.UncleanWater rule) {
            household.water(one(WATER, rule.accepted(), deprived));
        } else if (cutoff instanceof Cutoff.UnhygienicLatrine rule) {
            household.latrine(one(LATRINES, rule.accepted(), deprived));
        } else {
            information(cutoff, deprived);
        }
    }

    private void parts(int nonDurable) {
        dwelling.wall(material(0 < nonDurable)).pillar(material(1 < nonDurable)).roof(material(2 < nonDurable));
    }

    private static Material material(boolean nonDurable) {
        return nonDurable ? Material.NON_DURABLE : Material.DURABLE;
    }

    /** On the boundary first: exactly the size is not deprived. */
    private BigDecimal floorArea(BigDecimal boundary, boolean deprived) {
        if (deprived) {
            return choices.upTo(1) == 0
                    ? boundary.subtract(CENTIARE).max(BigDecimal.ZERO)
                    : boundary.divide(TWO, 2, RoundingMode.DOWN);
        }
        return switch (choices.upTo(2)) {
            case 0 -> boundary;
            case 1 -> boundary.add(CENTIARE);
            default -> boundary.multiply(TWO);
        };
    }

    /** One that is accepted, or not; the other where there is no such. */
    private <T> T one(List<T> known, Set<T> accepted, boolean deprived) {
        List<T> fit = known.stream()
                .filter(each -> accepted.contains(each) != deprived)
                .toList();
        return Gens.among(fit.isEmpty() ? known : fit).from(choices);
    }

    private void information(Cutoff cutoff, boolean deprived) {
        if (cutoff instanceof Cutoff.WithoutInternet) {
            household.internet(!deprived);
        } else if (cutoff instanceof Cutoff.WithoutTelephoneOrInternet) {
            int lacking = deprived ? 1 + choices.upTo(2) : choices.upTo(0);
            household.internet((lacking & 1) == 0).telephone((lacking & 2) == 0);
        } else if (cutoff instanceof Cutoff.WithoutAssets rule) {
            List<Asset> all = sorted(Stream.concat(rule.common().stream(), rule.personal().stream())
                    .distinct()
                    .toList());
            all.forEach(asset -> assets.putIfAbsent(asset, false));
            int which = choices.upTo(deprived ? 0 : all.size() - 1);
            if (!deprived) {
                assets.put(all.get(which), true);
            }
        } else if (cutoff instanceof Cutoff.WithoutAssetsAndLoudspeaker rule) {
            List<Asset> all = sorted(rule.assets());
            all.forEach(asset -> assets.putIfAbsent(asset, false));
            int which = choices.upTo(deprived ? 0 : all.size());
            household.loudspeaker(!deprived && which == all.size());
            if (!deprived && which < all.size()) {
                assets.put(all.get(which), true);
            }
        }
    }

    /** A set has no order of its own that is the same everywhere. */
    private static List<Asset> sorted(Collection<Asset> of) {
        List<Asset> sorted = new ArrayList<>(of);
        sorted.sort(Comparator.comparing(Asset::code));
        return sorted;
    }

    void done() {
        household.dwelling(dwelling.build()).assets(assets);
    }
}
