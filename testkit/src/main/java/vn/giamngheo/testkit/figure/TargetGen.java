package vn.giamngheo.testkit.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Commitment;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * Makes targets of every form. A reduction is mostly of one or a few units of the last digit, or of all there is; it starts
 * before it is due, and what is said of its end is where it ends. The simplest asks for a rate of 0 % at the end of a year.
 *
 * <p>Immutable; each method returns a new generator.
 */
public final class TargetGen implements Gen<Target> {

    static final int FIRST_YEAR = 2016;
    private static final int MOST_YEARS = 15;
    private static final int MOST_PARTS = 4;
    private static final long MOST = 100_000;

    private final Kinds kinds;

    /** Which measures. */
    private enum Kinds {
        ANY,
        RATES,
        REDUCTIONS,
        SUMS
    }

    private TargetGen(Kinds kinds) {
        this.kinds = kinds;
    }

    /** {@return the generator of any targets} */
    public static TargetGen any() {
        return new TargetGen(Kinds.ANY);
    }

    /** {@return the same of the poor household rate alone: a level, or a reduction to one from where it starts} */
    public TargetGen ofTheRate() {
        return new TargetGen(Kinds.RATES);
    }

    /** {@return the same with reductions by points alone, at once or in each year, from where they start} */
    public TargetGen reductions() {
        return new TargetGen(Kinds.REDUCTIONS);
    }

    /** {@return the same with numbers alone that have parts, which add up to them or, if they are some only, to less} */
    public TargetGen withParts() {
        return new TargetGen(Kinds.SUMS);
    }

    /** {@return the generator of what targets ask for, in every form; of two readings where a wording has both} */
    public static Gen<Measure> measures() {
        return any().map(Target::measure);
    }

    @Override
    public Target from(Choices choices) {
        int year = FIRST_YEAR + choices.upTo(MOST_YEARS - 1);
        int years = 1 + choices.upTo(4);
        Measures measures = new Measures(year, years);
        return switch (kinds) {
            case ANY -> choices.onceIn(6) ? sum(choices, year + years) : any(choices, measures);
            case RATES -> rate(measures.ofRates(), year + years).from(choices);
            case REDUCTIONS -> rate(measures.reductions(), year + years).from(choices);
            case SUMS -> sum(choices, year + years);
        };
    }

    private static Gen<Target> rate(Gen<Measure> measures, int due) {
        return measures.map(measure -> Target.builder()
                .title("Tỷ lệ hộ nghèo")
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .measure(measure)
                .due(YearPoint.endOf(due).schedule())
                .build());
    }

    private static Target any(Choices choices, Measures measures) {
        Target.Builder target = rate(measures.all(), measures.due()).from(choices).toBuilder();
        Target made = target.build();
        boolean isRate = made.measure() instanceof Measure.Level || made.measure() instanceof Measure.Reduction;
        if (!isRate) {
            target.title("Mục tiêu giảm nghèo").indicator(Optional.empty());
        }
        return target.number(Gens.rarely(Gens.constant(Optional.<String>empty()), 4, Gens.constant(Optional.of("1")))
                        .from(choices))
                .commitment(Gens.rarely(
                                Gens.constant(Optional.<Commitment>empty()),
                                4,
                                Gens.among(Commitment.values()).map(Optional::of))
                        .from(choices))
                .scope(Gens.rarely(Gens.constant(Optional.<Scope>empty()), 4, scopes().map(Optional::of))
                        .from(choices))
                .build();
    }

    /** {@return the generator of what a part of a population or territory is called: rural, a group, a place} */
    public static Gen<Scope> scopes() {
        return Gens.among(
                Scope.of(AreaType.RURAL),
                Scope.of(TargetGroup.ETHNIC_MINORITY),
                Scope.of(Place.parse("xã " + Places.NAMES.get(0))));
    }

    private static Target sum(Choices choices, int due) {
        List<Long> numbers = Amounts.upTo(MOST).list(1, MOST_PARTS).from(choices);
        boolean complete = !choices.onceIn(3);
        long rest = complete ? 0 : Amounts.upTo(MOST).from(choices);
        List<Target> parts = new ArrayList<>();
        for (long number : numbers) {
            parts.add(count("Trong đó: " + (parts.size() + 1), number).build());
        }
        long total = numbers.stream().mapToLong(Long::longValue).sum() + rest;
        return count("Số hộ được hỗ trợ", total)
                .due(YearPoint.endOf(due).schedule())
                .parts(parts)
                .partsComplete(complete)
                .build();
    }

    private static Target.Builder count(String title, long number) {
        return Target.builder()
                .title(title)
                .measure(new Measure.Count(
                        Written.of(Stated.exactly(number)), CountUnit.HOUSEHOLD, Optional.empty(), Optional.empty()));
    }
}
