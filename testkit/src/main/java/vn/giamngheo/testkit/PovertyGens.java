package vn.giamngheo.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.testkit.figure.AllocationGen;
import vn.giamngheo.testkit.figure.FigureTables;
import vn.giamngheo.testkit.figure.MovementGen;
import vn.giamngheo.testkit.figure.ObservationGen;
import vn.giamngheo.testkit.figure.TargetGen;
import vn.giamngheo.testkit.figure.Trajectories;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.household.HouseholdGen;
import vn.giamngheo.testkit.household.ReviewDateGen;
import vn.giamngheo.testkit.household.ReviewGen;
import vn.giamngheo.testkit.household.StandardGen;
import vn.giamngheo.testkit.internal.FigureTypes;
import vn.giamngheo.testkit.internal.HouseholdTypes;
import vn.giamngheo.testkit.internal.PlanTypes;
import vn.giamngheo.testkit.internal.Typed;
import vn.giamngheo.testkit.plan.AgencyGens;
import vn.giamngheo.testkit.plan.DirectoryGens;
import vn.giamngheo.testkit.plan.FindingGens;
import vn.giamngheo.testkit.plan.PlaceGens;
import vn.giamngheo.testkit.plan.PlanGen;
import vn.giamngheo.testkit.plan.TimeGens;
import vn.giamngheo.testkit.province.ProvinceGen;
import vn.giamngheo.testkit.text.AgencySpellings;
import vn.giamngheo.testkit.text.BrokenTables;
import vn.giamngheo.testkit.text.DirtyNumbers;
import vn.giamngheo.testkit.text.DirtyText;
import vn.giamngheo.testkit.text.ReversedRanges;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.validation.Report;

/**
 * The generators of the domain. What they make is valid unless their name says otherwise, and on the boundaries of the law
 * far more often than by chance.
 */
public final class PovertyGens {

    private static final Map<Class<?>, Typed<?>> TYPES = Stream.of(
                    HouseholdTypes.all(), PlanTypes.all(), FigureTypes.all())
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(Typed::type, Function.identity()));

    private PovertyGens() {}

    /** {@return households; see {@link HouseholdGen}} */
    public static HouseholdGen households() {
        return HouseholdGen.any();
    }

    /** {@return households with the day of their review; see {@link ReviewGen}} */
    public static ReviewGen reviews() {
        return ReviewGen.any();
    }

    /** {@return days of review; see {@link ReviewDateGen}} */
    public static ReviewDateGen reviewDates() {
        return ReviewDateGen.any();
    }

    /** {@return standards that no law has; see {@link StandardGen}} */
    public static StandardGen standards() {
        return StandardGen.any();
    }

    /** {@return plans of provinces, to be told which} */
    public static PlanGen plans() {
        return PlanGen.any();
    }

    /** {@return times as documents word them; {@link TimeGens} has others} */
    public static Gen<Schedule> schedules() {
        return TimeGens.schedules();
    }

    /** {@return days, half of them boundaries; {@link TimeGens} has those of a stretch of time} */
    public static Gen<LocalDate> days() {
        return TimeGens.days();
    }

    /** {@return lists of agencies as documents name them; {@link AgencyGens} has those of a day} */
    public static Gen<AgencyList> agencyLists() {
        return AgencyGens.lists();
    }

    /** {@return small lists of districts and communes that fit} */
    public static Gen<Gazetteer> gazetteers() {
        return PlaceGens.gazetteers();
    }

    /** {@return small successions of agencies that fit} */
    public static Gen<Succession> successions() {
        return DirectoryGens.successions();
    }

    /** {@return what a deployer can add to the agencies and places that are built in} */
    public static Gen<ReferenceTables> referenceTables() {
        return DirectoryGens.tables();
    }

    /** {@return reports on plans} */
    public static Gen<Report> reports() {
        return FindingGens.reports();
    }

    /**
     * {@return the generator of a type of the domain, if there is one}
     *
     * @param type the type
     * @param <T> the type
     */
    @SuppressWarnings("unchecked") // A type stands beside the generator of that type.
    public static <T> Optional<Gen<T>> of(Class<T> type) {
        return Optional.ofNullable((Typed<T>) TYPES.get(type))
                .map(typed -> typed.gen().get());
    }

    /** {@return the types that {@link #of} knows, by name} */
    public static List<Class<?>> types() {
        return TYPES.keySet().stream()
                .sorted(java.util.Comparator.comparing(Class::getName))
                .<Class<?>>map(type -> type)
                .toList();
    }

    /**
     * {@return a text as keyboards, spreadsheets and scanners leave it, still the same name}
     *
     * @param text the text as it should be
     */
    public static DirtyText dirtyVietnamese(String text) {
        return DirtyText.of(text);
    }

    /** {@return numbers as plans print them, most of them wrong, each with the number meant and the fault} */
    public static DirtyNumbers dirtyNumbers() {
        return DirtyNumbers.all();
    }

    /** {@return ranges of per cents, most of them reversed or mangled, each with what is meant and the fault} */
    public static ReversedRanges reversedRanges() {
        return ReversedRanges.all();
    }

    /** {@return tables of figures with one fault each, told, with the table meant} */
    public static BrokenTables brokenTables() {
        return BrokenTables.all();
    }

    /**
     * {@return spellings of an agency, some of which are of another name, as they are told}
     *
     * @param agency the agency, in its full name
     */
    public static AgencySpellings agencySpellings(AgencyRef agency) {
        return AgencySpellings.of(agency);
    }

    /** {@return the generator of whole provinces, consistent over communes, districts and years} */
    public static ProvinceGen provinces() {
        return ProvinceGen.any();
    }

    /** {@return the generator of observations: counts, shares and printed rates} */
    public static ObservationGen observations() {
        return ObservationGen.any();
    }

    /** {@return the generator of tables of figures that add up} */
    public static Gen<FigureTable> figureTables() {
        return FigureTables.tables();
    }

    /** {@return the generator of targets of every form} */
    public static TargetGen targets() {
        return TargetGen.any();
    }

    /** {@return the generator of the paths of rates to their targets} */
    public static Gen<RatePath> ratePaths() {
        return Trajectories.paths();
    }

    /** {@return the generator of requests to share out a number that can be met} */
    public static AllocationGen allocations() {
        return AllocationGen.any();
    }

    /** {@return the generator of reports on movement that close} */
    public static MovementGen movements() {
        return MovementGen.any();
    }
}
