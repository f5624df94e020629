package vn.giamngheo.testkit.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * Makes provinces that are consistent in themselves, see {@link GeneratedProvince}; of any size, from few choices and
 * without keeping a household.
 *
 * <p>What is not asked for is drawn: 1 to 4 communes, 1 to 3 years that lie often at a change of standard or at the end
 * of the districts, 1 to 2,000 households in a commune at first, mostly few, and the national standards of the years. In
 * each year nobody, one household, all or any number of them move between the lists. The simplest province has one
 * commune with one household, and nobody is ever poor in it.
 *
 * <p>Immutable; each method returns a new generator.
 */
public final class ProvinceGen implements Gen<GeneratedProvince> {

    private static final int MOST_COMMUNES = 4;
    private static final int MOST_YEARS = 3;

    /** What most tests count within, and all a commune has. */
    private static final Gen<Long> FEW = Gens.rarely(Gens.between(1L, 20L), 4, Gens.between(1L, 2_000L));

    private static final List<Province> PROVINCES =
            Gazetteer.provinces().unitsOn(AdministrativeLevel.PROVINCE, Province.FIRST_DAY_OF_CURRENT_CODES).stream()
                    .map(unit -> Province.current(unit.code()))
                    .toList();

    private final @Nullable Province province;
    private final @Nullable Integer communes;
    private final List<Integer> years;
    private final @Nullable Long households;
    private final @Nullable StatusCases own;
    private final boolean districts;

    private ProvinceGen(
            @Nullable Province province,
            @Nullable Integer communes,
            List<Integer> years,
            @Nullable Long households,
            @Nullable StatusCases own,
            boolean districts) {
        this.province = province;
        this.communes = communes;
        this.years = years;
        this.households = households;
        this.own = own;
        this.districts = districts;
        years.forEach(year -> requireFit(province, own, year));
    }

    private static void requireFit(@Nullable Province province, @Nullable StatusCases own, int year) {
        if (own == null) {
            NationalYears.cases(year);
        } else if (!NationalYears.applies(own.standard(), year)) {
            throw new IllegalArgumentException(
                    "standard must apply at the end of each year but does not at that of " + year);
        }
        if (province != null && !isThere(province, year)) {
            throw new IllegalArgumentException(
                    "province must have its territory at the end of each year but has not at that of " + year);
        }
    }

    private static boolean isThere(Province province, int year) {
        return province.unit().isOn(NationalYears.endOf(year));
    }

    /** {@return the generator of any provinces} */
    public static ProvinceGen any() {
        return new ProvinceGen(null, null, List.of(), null, null, false);
    }

    /**
     * {@return the same with that many communes}
     *
     * @param number how many, from 1
     * @throws IllegalArgumentException if there is none
     */
    public ProvinceGen communes(int number) {
        requirePositive(number, "number of communes");
        return new ProvinceGen(province, number, years, households, own, districts);
    }

    /**
     * {@return the same with those years, at the end of each of which there is a review}
     *
     * @param first the first year
     * @param last the last year, not before the first
     * @throws IllegalArgumentException if it is before the first, no standard applies at the end of one of them, or the
     *     province that was asked for is not there then
     */
    public ProvinceGen years(int first, int last) {
        if (first > last) {
            throw new IllegalArgumentException("last year must not be before " + first + " but was " + last);
        }
        List<Integer> all = IntStream.rangeClosed(first, last).boxed().toList();
        return new ProvinceGen(province, communes, all, households, own, districts);
    }

    /**
     * {@return the same with that many households in each commune at the start of the first year}
     *
     * @param number how many, from 1
     * @throws IllegalArgumentException if there is none
     */
    public ProvinceGen households(long number) {
        requirePositive(number, "number of households");
        return new ProvinceGen(province, communes, years, number, own, districts);
    }

    /** {@return the same with districts between communes and province, in the years at the end of which there were any} */
    public ProvinceGen withDistricts() {
        return new ProvinceGen(province, communes, years, households, own, true);
    }

    /**
     * {@return the same of that province}
     *
     * @param of the province; districts and communes are made up
     * @throws IllegalArgumentException if its territory is not there at the end of the years that were asked for
     */
    public ProvinceGen of(Province of) {
        return new ProvinceGen(Objects.requireNonNull(of, "of"), communes, years, households, own, districts);
    }

    /**
     * {@return the same with all years counted by one standard, such as one of the province itself}
     *
     * @param standard the standard
     * @throws IllegalArgumentException if it does not apply at the end of the years that were asked for
     */
    public ProvinceGen standard(PovertyStandard standard) {
        return new ProvinceGen(province, communes, years, households, StatusCases.of(standard), districts);
    }

    /**
     * {@return a generator of such provinces with one fault in their reports on movement} What the fault needs is seen to
     * where it was not asked for: 2,000 households at first, and two years under one standard.
     *
     * @param fault which fault
     * @throws IllegalArgumentException if what was asked for leaves no room for it: fewer than 2,000 households where a
     *     thousand is to be lost, fewer than 12 where digits are to be swapped, or no two years under one standard where
     *     one is to start anew
     */
    public Gen<FaultyProvince> withFault(ProvinceFault fault) {
        return new FaultGen(roomFor(fault), fault);
    }

    private ProvinceGen roomFor(ProvinceFault fault) {
        long least = fault.leastHouseholds();
        if (households != null && households < least) {
            throw new IllegalArgumentException(
                    "number of households must be at least " + least + " but was " + households);
        }
        ProvinceGen large = households == null ? households(FaultGen.HOUSEHOLDS) : this;
        if (fault != ProvinceFault.START_DIFFERS) {
            return large;
        }
        ProvinceGen later = years.isEmpty() ? large.twoYears() : large;
        if (FaultGen.continued(later.years.stream().map(later::cases).toList()).isEmpty()) {
            throw new IllegalArgumentException("there must be two years under one standard but there are " + years);
        }
        return later;
    }

    private ProvinceGen twoYears() {
        List<Integer> all = drawable();
        int last = all.stream()
                .filter(year -> all.contains(year - 1) && cases(year - 1).equals(cases(year)))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new IllegalArgumentException("there must be two years under one standard"));
        return years(last - 1, last);
    }

    private static void requirePositive(long number, String name) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be at least 1 but was " + number);
        }
    }

    private StatusCases cases(int year) {
        return own == null ? NationalYears.cases(year) : own;
    }

    private List<Integer> drawable() {
        return (own == null ? NationalYears.all() : NationalYears.of(own.standard()))
                .stream()
                        .filter(year -> province == null || isThere(province, year))
                        .toList();
    }

    @Override
    public GeneratedProvince from(Choices choices) {
        List<Integer> of = years.isEmpty() ? yearsFrom(choices) : years;
        Province at = province == null ? among(of).from(choices) : province;
        List<StatusCases> cases = of.stream().map(this::cases).toList();
        Gen<Long> first = households == null ? FEW : Gens.constant(households);
        int least = communes == null ? 1 : communes;
        int most = communes == null ? MOST_COMMUNES : communes;
        return new GeneratedProvince(
                at, of, cases, new CommuneGen(first, cases).list(least, most).from(choices), districts);
    }

    private static Gen<Province> among(List<Integer> years) {
        return Gens.among(PROVINCES.stream()
                .filter(each -> years.stream().allMatch(year -> isThere(each, year)))
                .toList());
    }

    private List<Integer> yearsFrom(Choices choices) {
        List<Integer> all = drawable();
        int length = 1 + choices.upTo(MOST_YEARS - 1);
        int last = Gens.rarely(Gens.among(NationalYears.boundaries(all)), 3, Gens.among(all))
                .from(choices);
        List<Integer> taken = new ArrayList<>();
        for (int year = last; all.contains(year) && taken.size() < length; year--) {
            taken.add(0, year);
        }
        return List.copyOf(taken);
    }
}
