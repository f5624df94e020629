package vn.giamngheo.survey;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/**
 * How a sample was drawn: primary sampling units within strata, and whatever stages below within the units. Units of
 * which nobody was counted are part of it.
 *
 * <p>Units are taken as drawn with replacement, which overstates errors a little, unless the design tells of how many
 * units they were drawn: {@link #withUnitsInAll}.
 */
public final class SurveyDesign {

    private final List<SamplingUnit> units;
    private final LonelyUnits lonely;
    private final Map<String, Long> unitsInAll;
    private final List<Stratum> strata;
    private final Map<SamplingUnit, Integer> places;

    private SurveyDesign(List<SamplingUnit> units, LonelyUnits lonely, Map<String, Long> unitsInAll) {
        this.units = units;
        this.lonely = Objects.requireNonNull(lonely, "lonely");
        this.unitsInAll = Collections.unmodifiableMap(new TreeMap<>(unitsInAll));
        this.strata = strata(units, unitsInAll);
        this.places = places(units);
    }

    private static List<Stratum> strata(List<SamplingUnit> units, Map<String, Long> unitsInAll) {
        TreeMap<String, Stratum> strata = new TreeMap<>();
        for (int i = 0; i < units.size(); i++) {
            String name = units.get(i).stratum();
            Stratum before = strata.get(name);
            strata.put(name, new Stratum(name, before == null ? i : before.from(), i + 1, Ratio.ONE));
        }
        return strata.values().stream()
                .map(stratum -> stratum.drawnOf(unitsInAll.get(stratum.name())))
                .toList();
    }

    private static Map<SamplingUnit, Integer> places(List<SamplingUnit> units) {
        Map<SamplingUnit, Integer> places = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            places.put(units.get(i), i);
        }
        return places;
    }

    /**
     * {@return a design in which strata of one unit are refused, and units are taken as drawn with replacement}
     *
     * @param units all units that were drawn, also those of which nobody was counted; one may repeat
     * @throws RefusedException if there are none
     */
    public static SurveyDesign of(Collection<SamplingUnit> units) {
        List<SamplingUnit> sorted = List.copyOf(new TreeSet<>(units));
        if (sorted.isEmpty()) {
            throw new RefusedException(
                    "mẫu phải có ít nhất một đơn vị mẫu sơ cấp",
                    "a sample must have at least one primary sampling unit");
        }
        return new SurveyDesign(sorted, LonelyUnits.REFUSED, Map.of());
    }

    /**
     * {@return the same design with another choice for strata of one unit}
     *
     * @param choice what is made of them
     */
    public SurveyDesign withLonely(LonelyUnits choice) {
        return new SurveyDesign(units, choice, unitsInAll);
    }

    /**
     * {@return the same design, told of how many units those of a stratum were drawn without replacement: the finite
     * population correction of the first stage}
     *
     * @param inAll the number of all units of a stratum, at least those drawn; strata that it does not name get no
     *     correction
     * @throws RefusedException if a stratum is none of the design, or has fewer units than were drawn
     */
    public SurveyDesign withUnitsInAll(Map<String, Long> inAll) {
        Map<String, Integer> drawn = new HashMap<>();
        strata.forEach(stratum -> drawn.put(stratum.name(), stratum.size()));
        inAll.forEach((name, all) -> requireEnough(name, drawn.get(name), all));
        return new SurveyDesign(units, lonely, inAll);
    }

    private static void requireEnough(String name, @Nullable Integer drawn, long inAll) {
        if (drawn == null) {
            throw new RefusedException(
                    "tầng không có trong thiết kế mẫu: " + name, "stratum is none of the design: " + name);
        }
        if (inAll < drawn) {
            throw new RefusedException(
                    "tầng " + name + " có " + drawn + " đơn vị mẫu sơ cấp, nhiều hơn tổng số đơn vị là " + inAll,
                    "stratum " + name + " has " + drawn + " sampled units, more than its units in all, " + inAll);
        }
    }

    /** {@return the units, by stratum and name; unmodifiable} */
    public List<SamplingUnit> units() {
        return units;
    }

    /** {@return the names of the strata in order; unmodifiable} */
    public List<String> strata() {
        return strata.stream().map(Stratum::name).toList();
    }

    /** {@return what is made of strata with one unit} */
    public LonelyUnits lonely() {
        return lonely;
    }

    /** {@return the number of all units of those strata of which it is told; unmodifiable} */
    public Map<String, Long> unitsInAll() {
        return unitsInAll;
    }

    /** Where a unit is among the units; empty if it is none of them. */
    OptionalInt place(SamplingUnit unit) {
        Integer place = places.get(unit);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Refuses strata of one unit if that is the choice. */
    void requireEstimable() {
        List<String> alone =
                strata.stream().filter(Stratum::isLonely).map(Stratum::name).toList();
        if (lonely == LonelyUnits.REFUSED && !alone.isEmpty()) {
            throw new RefusedException(
                    "không ước lượng được sai số vì có tầng chỉ có một đơn vị mẫu sơ cấp: " + alone,
                    "errors can't be estimated because of strata with a single primary sampling unit: " + alone);
        }
    }

    /** The covariance of two sums over all units, from what each unit adds to them. */
    Ratio covariance(List<BigInteger> one, List<BigInteger> other) {
        Ratio sum = Ratio.ZERO;
        for (Stratum stratum : strata) {
            sum = sum.plus(stratum.covariance(one, other, lonely));
        }
        return sum;
    }

    /** Units with members less the strata of these. */
    int degreesOfFreedom(BitSet withMembers) {
        Set<String> ofMembers = new HashSet<>();
        withMembers.stream().forEach(place -> ofMembers.add(units.get(place).stratum()));
        return withMembers.cardinality() - ofMembers.size();
    }

    /** The design of the units of both. */
    SurveyDesign with(SurveyDesign other) {
        if (equals(other)) {
            return this;
        }
        TreeMap<String, Long> inAll = new TreeMap<>(unitsInAll);
        inAll.putAll(other.unitsInAll);
        requireSame(lonely == other.lonely, lonely + ", " + other.lonely);
        requireSame(inAll.entrySet().containsAll(unitsInAll.entrySet()), unitsInAll + ", " + other.unitsInAll);
        Set<SamplingUnit> both = new TreeSet<>(units);
        both.addAll(other.units);
        return of(both).withLonely(lonely).withUnitsInAll(inAll);
    }

    private static void requireSame(boolean same, String shown) {
        if (!same) {
            throw new RefusedException(
                    "hai mẫu có cùng đơn vị mẫu nhưng thiết kế khác nhau: " + shown,
                    "two samples of the same units have different designs: " + shown);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SurveyDesign that
                && units.equals(that.units)
                && lonely == that.lonely
                && unitsInAll.equals(that.unitsInAll);
    }

    @Override
    public int hashCode() {
        return Objects.hash(units, lonely, unitsInAll);
    }

    /** How many units and strata there are, and what is made of lonely ones. */
    @Override
    public String toString() {
        return "SurveyDesign{" + units.size() + " units in " + strata.size() + " strata, lonely " + lonely.code()
                + (unitsInAll.isEmpty() ? "" : ", of " + unitsInAll) + "}";
    }
}
