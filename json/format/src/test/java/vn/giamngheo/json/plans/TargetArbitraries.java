package vn.giamngheo.json.plans;

import static vn.giamngheo.json.plans.PlanArbitraries.percents;
import static vn.giamngheo.json.plans.PlanArbitraries.places;
import static vn.giamngheo.json.plans.PlanArbitraries.references;
import static vn.giamngheo.json.plans.PlanArbitraries.schedules;
import static vn.giamngheo.json.plans.PlanArbitraries.texts;
import static vn.giamngheo.json.plans.PlanArbitraries.written;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Commitment;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.target.TargetVersion;

/** Targets with every measure. */
public final class TargetArbitraries {

    private TargetArbitraries() {}

    static Arbitrary<Target> targets(int depth) {
        Arbitrary<List<Target>> parts = depth == 0
                ? Arbitraries.just(List.of())
                : targets(depth - 1).list().ofMaxSize(2);
        return Builders.withBuilder(Target::builder)
                .use(texts().optional())
                .in((b, v) -> b.number(v))
                .use(texts())
                .in((b, v) -> b.title(v))
                .use(texts().optional())
                .in((b, v) -> b.text(v))
                .use(Arbitraries.of(Commitment.class).optional())
                .in((b, v) -> b.commitment(v))
                .use(Arbitraries.just(IndicatorId.POOR_HOUSEHOLD_RATE).optional())
                .in((b, v) -> b.indicator(v))
                .use(scopes().optional())
                .in((b, v) -> b.scope(v))
                .use(measures())
                .in((b, v) -> b.measure(v))
                .use(schedules())
                .in((b, v) -> b.due(v))
                .use(parts)
                .in((b, v) -> b.parts(v))
                .use(Arbitraries.of(true, false))
                .in((b, v) -> b.partsComplete(v))
                .use(texts().optional())
                .in((b, v) -> b.split(v))
                .use(references().list().ofMaxSize(1))
                .in((b, v) -> b.references(v))
                .build(Target.Builder::build);
    }

    private static Arbitrary<Scope> scopes() {
        return Combinators.combine(
                        places().optional(),
                        Arbitraries.of(AreaType.class).optional(),
                        Arbitraries.of("ethnic-minority", "a-new-one")
                                .map(TargetGroup::of)
                                .optional(),
                        texts())
                .as((place, area, population, group) -> new Scope(place, area, population, Optional.of(group)));
    }

    public static Arbitrary<TargetHistory> histories() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 20_000)
                .map(day -> LocalDate.of(2000, 1, 1).plusDays(day));
        Arbitrary<TargetVersion> versions =
                Combinators.combine(targets(0), references(), days).as(TargetVersion::new);
        return versions.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(TargetVersion::from)
                .map(list -> new TargetHistory(list.stream()
                        .sorted(Comparator.comparing(TargetVersion::from))
                        .toList()));
    }

    private static Arbitrary<Measure> measures() {
        return Arbitraries.oneOf(
                decided(),
                Combinators.combine(
                                texts(),
                                decided().list().uniqueElements().ofMinSize(2).ofMaxSize(3))
                        .as(Measure.Undecided::new));
    }

    private static Arbitrary<Measure> decided() {
        return Arbitraries.oneOf(levels(), changes());
    }

    private static Arbitrary<Measure> changes() {
        return Arbitraries.oneOf(
                Combinators.combine(points(), baselines().optional(), units()).as(Measure.ReductionPerYear::new),
                Combinators.combine(rates(), texts(), baselines().optional(), units())
                        .as(Measure.RelativeReduction::new),
                Combinators.combine(rates(), texts(), schedules(), units())
                        .as((by, of, since, unit) ->
                                new Measure.RelativeReduction(by, of, Optional.empty(), since, unit)),
                Combinators.combine(factors(), texts(), schedules()).as(Measure.Multiplier::new),
                Combinators.combine(
                                Arbitraries.of(Measure.CountChange.Direction.class),
                                written(Arbitraries.longs().greaterOrEqual(0)),
                                units(),
                                texts().optional())
                        .as(Measure.CountChange::new),
                Combinators.combine(counts(), units(), texts().optional()).as(Measure.CountPerYear::new),
                Combinators.combine(counts(), counts(), units(), texts().optional())
                        .as(Measure.KOfN::new),
                Combinators.combine(texts(), rates().optional(), units()).as(Measure.Maintain::new));
    }

    private static Arbitrary<Measure> levels() {
        return Arbitraries.oneOf(
                Combinators.combine(rates(), units()).as(Measure.Level::new),
                Combinators.combine(points(), baselines().optional(), rates().optional(), units())
                        .as(Measure.Reduction::new),
                Combinators.combine(rates(), texts(), texts().optional(), units())
                        .as(Measure.Coverage::new),
                Combinators.combine(counts(), units(), texts().optional(), rates().optional())
                        .as(Measure.Count::new),
                Combinators.combine(places(), texts()).as(Measure.LocalityState::new),
                Combinators.combine(texts(), units()).as(Measure.Zero::new),
                texts().map(Measure.Qualitative::new));
    }

    private static Arbitrary<Baseline> baselines() {
        return Combinators.combine(rates(), schedules()).as(Baseline::new);
    }

    private static Arbitrary<Written<Stated<PublishedRate>>> rates() {
        return written(percents().map(PublishedRate::new));
    }

    private static Arbitrary<Written<Stated<PublishedPoints>>> points() {
        return written(percents().map(PublishedPoints::new));
    }

    private static Arbitrary<Written<Stated<PublishedFactor>>> factors() {
        return written(percents().filter(number -> number.signum() > 0).map(PublishedFactor::new));
    }

    private static Arbitrary<Written<Stated<Long>>> counts() {
        return written(Arbitraries.longs());
    }

    private static Arbitrary<CountUnit> units() {
        return Arbitraries.of("household", "person", "a-new-one").map(CountUnit::of);
    }
}
