package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Province;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * Plans of provinces: an instrument with what it rests on, sections with goals, tasks, funds and reports, often an
 * appendix. The agencies are those of the day, times lie between the day of issue and the end of the planning period,
 * funds add up, and reductions are what they say. No rule of the library finds an error in them, whatever the profile;
 * warnings and notices it may find, as it does in real plans.
 *
 * <p>Mostly small: one to four tasks, sometimes up to forty. Half of the days of issue lie on a boundary: the days on
 * which agencies become others, the first and last day of a year, 29 February. Simplest is a plan of one task of one
 * department, without time, funds or targets.
 *
 * <p>Immutable; each method gives a new generator.
 */
public final class PlanGen implements Gen<Plan> {

    private static final int USUALLY_MOST = 4;
    private static final int RARELY_MOST = 40;
    private static final int LARGE_ONCE_IN = 25;

    /** What a plan has only if it is asked for, or by chance. */
    private enum Extra {
        /** Each task is laid on a body that ends later. */
        ACROSS,
        FUNDING,
        TARGETS,
        REPORTING
    }

    /**
     * What is asked for.
     *
     * @param province of which province; empty for any
     * @param signedOn on which day; empty for any
     * @param leastTasks the fewest tasks
     * @param mostTasks the most tasks
     * @param extras what there is in any case
     */
    private record Wishes(
            Optional<Province> province,
            Optional<LocalDate> signedOn,
            int leastTasks,
            int mostTasks,
            Set<Extra> extras) {

        Wishes {
            extras = Set.copyOf(extras);
            if (province.isPresent() && signedOn.isPresent() && !isThere(province.get(), signedOn.get())) {
                throw new IllegalArgumentException(
                        "province must be there on the day but was " + province.get() + " on " + signedOn.get());
            }
            if (extras.contains(Extra.ACROSS)
                    && LawDays.reorganisationAfter(latest(province, signedOn)).isEmpty()) {
                throw new IllegalArgumentException("no body ends after that day or in a province of the current list: "
                        + signedOn + ", " + province);
            }
        }

        Wishes and(Extra extra) {
            Set<Extra> more = EnumSet.of(extra);
            more.addAll(extras);
            return new Wishes(province, signedOn, leastTasks, mostTasks, more);
        }

        private static boolean isThere(Province province, LocalDate day) {
            return day.isBefore(Province.FIRST_DAY_OF_CURRENT_CODES) == (province.codes() == Province.Codes.FORMER);
        }

        /** A day on or before which the plan is issued if any is told, and the earliest there can be otherwise. */
        private static LocalDate latest(Optional<Province> province, Optional<LocalDate> signedOn) {
            boolean current = province.filter(one -> one.codes() == Province.Codes.CURRENT)
                    .isPresent();
            return signedOn.orElse(current ? Province.FIRST_DAY_OF_CURRENT_CODES : LawDays.FIRST);
        }

        Gen<LocalDate> days() {
            boolean across = extras.contains(Extra.ACROSS);
            boolean former =
                    province.filter(one -> one.codes() == Province.Codes.FORMER).isPresent();
            LocalDate least = latest(province, Optional.empty());
            LocalDate most = across
                    ? LawDays.DISTRICTS_ENDED.minusDays(1)
                    : former ? Province.FIRST_DAY_OF_CURRENT_CODES.minusDays(1) : LawDays.LAST;
            return across ? Gens.oneOf(nextToReorganisation(), TimeGens.days(least, most)) : TimeGens.days(least, most);
        }

        private static Gen<LocalDate> nextToReorganisation() {
            return Gens.among(LawDays.REORGANISATIONS).map(day -> day.minusDays(1));
        }
    }

    private static final PlanGen ANY =
            new PlanGen(new Wishes(Optional.empty(), Optional.empty(), 1, USUALLY_MOST, Set.of()));

    private final Wishes wishes;

    private PlanGen(Wishes wishes) {
        this.wishes = wishes;
    }

    /** {@return plans of any province and day} */
    public static PlanGen any() {
        return ANY;
    }

    /**
     * {@return plans of one province, issued while its list of codes is in use}
     *
     * @param province the province
     * @throws IllegalArgumentException if it is not there on the day asked for, or nothing of it ends any more where that is
     *     asked for
     */
    public PlanGen ofProvince(Province province) {
        return new PlanGen(
                new Wishes(Optional.of(province), wishes.signedOn, wishes.leastTasks, wishes.mostTasks, wishes.extras));
    }

    /**
     * {@return plans of one day of issue}
     *
     * @param day the day, from the first to the last of {@link TimeGens#days()}
     * @throws IllegalArgumentException if it is another day, the province asked for is not there then, or nothing ends after
     *     it where that is asked for
     */
    public PlanGen signedOn(LocalDate day) {
        if (day.isBefore(LawDays.FIRST) || day.isAfter(LawDays.LAST)) {
            throw new IllegalArgumentException(
                    "day must be from " + LawDays.FIRST + " to " + LawDays.LAST + " but was " + day);
        }
        return new PlanGen(
                new Wishes(wishes.province, Optional.of(day), wishes.leastTasks, wishes.mostTasks, wishes.extras));
    }

    /**
     * {@return plans with so many tasks}
     *
     * @param least the fewest, from 0
     * @param most the most, at least {@code least}
     * @throws IllegalArgumentException if these are not such numbers
     */
    public PlanGen withTasks(int least, int most) {
        if (least < 0 || least > most) {
            throw new IllegalArgumentException("no number of tasks: " + least + " to " + most);
        }
        return new PlanGen(new Wishes(wishes.province, wishes.signedOn, least, most, wishes.extras));
    }

    /**
     * {@return plans issued before the end of agencies or of the level of districts that run beyond it: each task is led by
     * a body that ends within the planning period} The days and bodies are those of {@link
     * vn.giamngheo.succession.Succession#standard()}; half of the plans are issued the day before.
     *
     * @throws IllegalArgumentException if the day asked for is after the last reorganisation, or the province of the
     *     current list
     */
    public PlanGen acrossTheReorganisation() {
        return new PlanGen(wishes.and(Extra.ACROSS));
    }

    /** {@return plans with funds, whose lines add up to the total where both are stated} */
    public PlanGen withFunding() {
        return new PlanGen(wishes.and(Extra.FUNDING));
    }

    /** {@return plans with targets, whose reductions and parts add up} */
    public PlanGen withTargets() {
        return new PlanGen(wishes.and(Extra.TARGETS));
    }

    /** {@return plans that ask for reports} */
    public PlanGen withReporting() {
        return new PlanGen(wishes.and(Extra.REPORTING));
    }

    @Override
    public Plan from(Choices choices) {
        Objects.requireNonNull(choices, "choices");
        LocalDate day = wishes.signedOn.isPresent()
                ? wishes.signedOn.get()
                : wishes.days().from(choices);
        Province province = wishes.province.isPresent()
                ? wishes.province.get()
                : PlaceGens.provincesOn(day).from(choices);
        AdministrativeUnit unit = PlaceGens.unitOn(province, day);
        PlanFrame frame = wishes.extras.contains(Extra.ACROSS)
                ? PlanFrame.across(unit, day, choices)
                : PlanFrame.of(unit, day, choices);
        boolean large = wishes.equals(ANY.wishes) && choices.onceIn(LARGE_ONCE_IN);
        PlanWriter.Content content = new PlanWriter.Content(
                wishes.leastTasks,
                large ? RARELY_MOST : wishes.mostTasks,
                wishes.extras.contains(Extra.FUNDING),
                wishes.extras.contains(Extra.TARGETS),
                wishes.extras.contains(Extra.REPORTING));
        return new PlanWriter(frame, content).from(choices);
    }
}
