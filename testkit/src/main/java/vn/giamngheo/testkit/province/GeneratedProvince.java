package vn.giamngheo.testkit.province;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.giamngheo.household.Household;
import vn.giamngheo.movement.HouseholdMove;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSet;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.PovertyStandard;

/**
 * A province over several years that is consistent in itself:
 *
 * <ul>
 *   <li>the figures of the communes add up to those of the districts and of the province, by numerator and denominator;
 *   <li>each account of movement closes, by households and by persons, what leaves one list for the other comes to it, and
 *       each year starts where the one before ends, unless another standard applies to it;
 *   <li>the households of a commune, classified at the end of a year, are just as many as its figures say; one keeps its
 *       number from year to year, and what becomes of it is what the accounts count.
 * </ul>
 *
 * <p>Everything is reckoned when it is asked for, from a few numbers for each commune and year: what one unit gives does
 * not depend on what was asked before, and households are never kept. Communes stay as they are over all years.
 *
 * <p>Immutable.
 */
public final class GeneratedProvince {

    /** Households of all kinds; no poverty standard is needed to count them. */
    public static final IndicatorId HOUSEHOLDS = IndicatorId.of("households");

    private static final int DECIMALS = 2;

    private final Province province;
    private final List<Integer> years;
    private final List<StatusCases> cases;
    private final Units units;
    private final Map<String, Commune> communes = new HashMap<>();

    GeneratedProvince(
            Province province,
            List<Integer> years,
            List<StatusCases> cases,
            List<Commune> communes,
            boolean districts) {
        this.province = province;
        this.years = List.copyOf(years);
        this.cases = List.copyOf(cases);
        this.units = Units.of(province, communes, districts);
        for (int i = 0; i < communes.size(); i++) {
            this.communes.put(units.communes().get(i).code(), communes.get(i));
        }
    }

    /** {@return the province} */
    public Province province() {
        return province;
    }

    /** {@return the years, at the end of each of which there is a review; ascending, at least one} */
    public List<Integer> years() {
        return years;
    }

    /**
     * {@return the standard that a year is counted by, at its start and at its end}
     *
     * @param year one of the years
     */
    public PovertyStandard standard(int year) {
        return cases.get(index(year)).standard();
    }

    /** {@return the province as a unit} */
    public ProvinceUnit whole() {
        return units.whole();
    }

    /** {@return the communes, at least one} */
    public List<ProvinceUnit> communes() {
        return units.communes();
    }

    /**
     * {@return the districts at the end of a year; none where none were asked for, and none once there were none any more}
     *
     * @param year one of the years
     */
    public List<ProvinceUnit> districts(int year) {
        return NationalYears.endOf(years.get(index(year))).isBefore(Province.FIRST_DAY_OF_CURRENT_CODES)
                ? units.districts()
                : List.of();
    }

    /**
     * {@return all units at the end of a year: the province, its districts, its communes}
     *
     * @param year one of the years
     */
    public List<ProvinceUnit> units(int year) {
        List<ProvinceUnit> all = new ArrayList<>(List.of(whole()));
        all.addAll(districts(year));
        all.addAll(communes());
        return List.copyOf(all);
    }

    /**
     * {@return the units next below, which are all of a unit; none of a commune}
     *
     * @param unit a unit at the end of that year
     * @param year one of the years
     */
    public List<ProvinceUnit> parts(ProvinceUnit unit, int year) {
        requireUnit(unit, year);
        if (unit.equals(whole())) {
            return districts(year).isEmpty() ? communes() : districts(year);
        }
        return units.communesOf(unit);
    }

    /**
     * {@return how many households there are at the end of a year}
     *
     * @param unit a unit at the end of that year
     * @param year one of the years
     */
    public UnitCount count(ProvinceUnit unit, int year) {
        return communesIn(unit, year)
                .map(commune -> commune.years().get(index(year)).atEnd())
                .reduce(UnitCount::plus)
                .orElseThrow();
    }

    /**
     * {@return the figures of a unit at the end of a year: households, poor and near-poor ones, their rates and that of
     * both together}
     *
     * @param unit a unit at the end of that year
     * @param year one of the years
     */
    public List<Observation> observations(ProvinceUnit unit, int year) {
        UnitCount count = count(unit, year);
        Observation.Builder like = Observation.builder()
                .unit(CountUnit.HOUSEHOLD)
                .source(ObservationSource.REVIEW_OFFICIAL)
                .place(unit.place())
                .asOf(NationalYears.endOf(year));
        Observation households =
                like.indicator(HOUSEHOLDS).number(count.households()).build();
        like.standard(standard(year).id());
        return List.of(
                households,
                like.indicator(IndicatorId.POOR_HOUSEHOLDS).number(count.poor()).build(),
                like.indicator(IndicatorId.NEAR_POOR_HOUSEHOLDS)
                        .number(count.nearPoor())
                        .build(),
                like.indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                        .share(count.poor(), count.households())
                        .build(),
                like.indicator(IndicatorId.NEAR_POOR_HOUSEHOLD_RATE)
                        .share(count.nearPoor(), count.households())
                        .build(),
                like.indicator(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE)
                        .share(count.poor() + count.nearPoor(), count.households())
                        .build());
    }

    /** {@return the figures of all units at the end of all years} */
    public ObservationSet observations() {
        return ObservationSet.of(years.stream()
                .flatMap(year -> units(year).stream().flatMap(unit -> observations(unit, year).stream()))
                .toList());
    }

    /**
     * {@return the report on the movement of a year: all four accounts, all households at the end and both rates}
     *
     * @param unit a unit at the end of that year
     * @param year one of the years
     */
    public MovementReport movement(ProvinceUnit unit, int year) {
        UnitCount count = count(unit, year);
        return MovementReport.builder()
                .place(unit.place())
                .startDay(NationalYears.endOf(year - 1))
                .endDay(NationalYears.endOf(year))
                .standard(standard(year).id())
                .accounts(communesIn(unit, year)
                        .map(commune -> commune.years().get(index(year)).accounts())
                        .reduce(GeneratedProvince::plus)
                        .orElseThrow())
                .totalHouseholds(count.households())
                .poorRate(PublishedRate.ofShare(count.poor(), count.households(), DECIMALS))
                .nearPoorRate(PublishedRate.ofShare(count.nearPoor(), count.households(), DECIMALS))
                .build();
    }

    private static List<Movement> plus(List<Movement> one, List<Movement> other) {
        List<Movement> sums = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sums.add(one.get(i).plus(other.get(i)));
        }
        return sums;
    }

    /**
     * {@return the reports of a unit over the years in which there is one}
     *
     * @param unit a unit
     */
    public MovementSeries movements(ProvinceUnit unit) {
        return MovementSeries.of(
                yearsOf(unit).stream().map(year -> movement(unit, year)).toList());
    }

    List<Integer> yearsOf(ProvinceUnit unit) {
        return years.stream().filter(year -> isThere(unit, year)).toList();
    }

    /**
     * {@return the report of a unit held against those of its parts}
     *
     * @param unit a unit at the end of that year, but no commune
     * @param year one of the years
     * @throws IllegalArgumentException if it is a commune
     */
    public LevelCheck levels(ProvinceUnit unit, int year) {
        List<ProvinceUnit> parts = parts(unit, year);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("unit must have parts but was " + unit);
        }
        return LevelCheck.of(
                movement(unit, year),
                parts.stream().map(part -> movement(part, year)).toList());
    }

    /**
     * {@return the households of a unit at the end of a year, made as they are asked for} Their incomes lie on the lines of
     * the standard or beside them.
     *
     * @param unit a unit at the end of that year
     * @param year one of the years
     */
    public Stream<Household> households(ProvinceUnit unit, int year) {
        int index = index(year);
        return leaves(unit, year).stream()
                .flatMap(leaf -> commune(leaf).households(leaf, provinceIn(year), cases.get(index), index));
    }

    /** The same territory under the code of that time. */
    private Province provinceIn(int year) {
        boolean former = NationalYears.endOf(year).isBefore(Province.FIRST_DAY_OF_CURRENT_CODES);
        boolean isFormer = province.codes() == Province.Codes.FORMER;
        if (former == isFormer) {
            return province;
        }
        return former ? Province.formerOf(province).get(0) : province.successor();
    }

    /**
     * {@return what became of each household of a unit in a year, made as it is asked for} Of a household on neither list
     * it says that it is not poor. Counted, they are the accounts of the report.
     *
     * @param unit a unit at the end of that year
     * @param year one of the years
     */
    public Stream<HouseholdMove> moves(ProvinceUnit unit, int year) {
        return communesIn(unit, year)
                .flatMap(commune -> commune.years().get(index(year)).moves());
    }

    private Stream<Commune> communesIn(ProvinceUnit unit, int year) {
        return leaves(unit, year).stream().map(this::commune);
    }

    private Commune commune(ProvinceUnit leaf) {
        return Objects.requireNonNull(communes.get(leaf.code()));
    }

    private List<ProvinceUnit> leaves(ProvinceUnit unit, int year) {
        requireUnit(unit, year);
        if (unit.equals(whole())) {
            return communes();
        }
        return communes.containsKey(unit.code()) ? List.of(unit) : units.communesOf(unit);
    }

    private void requireUnit(ProvinceUnit unit, int year) {
        if (!isThere(unit, year)) {
            throw new IllegalArgumentException("unit must be one at the end of " + year + " but was " + unit);
        }
    }

    private boolean isThere(ProvinceUnit unit, int year) {
        return unit.equals(whole())
                || communes.containsKey(unit.code())
                || districts(year).contains(unit);
    }

    private int index(int year) {
        int index = years.indexOf(year);
        if (index < 0) {
            throw new IllegalArgumentException("year must be of " + years + " but was " + year);
        }
        return index;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(whole().toString()).append(' ').append(years);
        for (ProvinceUnit commune : communes()) {
            text.append("; ").append(commune);
            years.forEach(year -> text.append(' ').append(count(commune, year)));
        }
        return text.toString();
    }
}
