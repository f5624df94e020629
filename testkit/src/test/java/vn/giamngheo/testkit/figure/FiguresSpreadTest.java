package vn.giamngheo.testkit.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.allocation.Allocation;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationUnit;
import vn.giamngheo.disclosure.FrequencyTable;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.monetary.IncomeCell;
import vn.giamngheo.movement.Discrepancy;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.MultidimensionalPoverty;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.observation.RateBase;
import vn.giamngheo.observation.Series;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.survey.SurveyDesign;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.ReductionArithmetic;
import vn.giamngheo.target.Target;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Simplest;
import vn.giamngheo.text.Language;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.Direction;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.PathOfTarget;
import vn.giamngheo.trajectory.RatePath;

/** Of a thousand samples, how many lie on a boundary; and that every variant is among them. */
class FiguresSpreadTest {

    private static <T> List<T> thousand(Gen<T> gen) {
        return LongStream.range(0, 1_000)
                .mapToObj(seed -> gen.sample(seed).value())
                .toList();
    }

    private static <T> long of(List<T> samples, Predicate<T> which) {
        return samples.stream().filter(which).count();
    }

    private static <T, K> Set<K> all(List<T> samples, Function<T, K> what) {
        return samples.stream().map(what).collect(Collectors.toSet());
    }

    @Test
    void observations() {
        List<Observation> made = thousand(ObservationGen.any());
        List<ObservedValue> values = made.stream().map(Observation::value).toList();

        assertThat(all(values, Object::getClass)).hasSize(3);
        assertThat(all(made, Observation::source)).hasSize(ObservationSource.values().length);
        assertThat(all(made, Observation::indicator)).hasSize(6);
        assertThat(all(made, one -> one.place().level())).hasSize(3);
        assertThat(all(made, Observation::standard))
                .hasSize(NationalStandards.all().size() + 1);
        assertThat(of(values, value -> value.count().filter(count -> count == 0).isPresent()))
                .isGreaterThan(80);
        assertThat(of(
                        values,
                        value -> value.count().isPresent() && value.count().equals(value.total())))
                .isGreaterThan(30);
        // The last day of districts and the first without; the first day of a standard, and the one before.
        LocalDate first =
                NationalStandards.VN_2022.applicability().applied().get(0).from();
        assertThat(of(made, one -> one.asOf().equals(first))).isGreaterThan(15);
        assertThat(of(
                        made,
                        one -> one.standard().equals(Optional.of(NationalStandards.VN_2022.id()))
                                && one.asOf().isBefore(first)))
                .isGreaterThan(15);
    }

    @Test
    void observationsThatAreAskedFor() {
        Place district = Place.parse("huyện An Bình");

        assertThat(thousand(ObservationGen.any()
                        .of(IndicatorId.POOR_HOUSEHOLDS)
                        .under(NationalStandards.VN_2016)
                        .in(district)))
                .allSatisfy(one -> {
                    assertThat(one.indicator()).isEqualTo(IndicatorId.POOR_HOUSEHOLDS);
                    assertThat(one.standard()).contains(NationalStandards.VN_2016.id());
                    assertThat(one.place()).isEqualTo(district);
                });
        assertThat(thousand(ObservationGen.any().in(district)))
                .allMatch(one -> one.asOf().isBefore(LocalDate.of(2025, 7, 1)));
        assertThat(thousand(ObservationGen.any().counted()))
                .allMatch(one -> one.value().count().isPresent());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObservationGen.any().in(district).under(NationalStandards.VN_2027))
                .withMessageStartingWith("place must be there under VN-2027");
    }

    @Test
    void anObservationFallsToTheFewestThatFail() {
        Observation simplest = Simplest.of(
                ObservationGen.any(),
                one -> one.value() instanceof ObservedValue.Share share && share.numerator() >= 5);

        assertThat(simplest.indicator()).isEqualTo(IndicatorId.POOR_HOUSEHOLD_RATE);
        assertThat(simplest.value()).isInstanceOfSatisfying(ObservedValue.Share.class, share -> {
            assertThat(share.numerator()).isEqualTo(5);
            assertThat(share.denominator()).isLessThan(12);
        });
    }

    @Test
    void series() {
        List<Series> made = thousand(ObservationSets.series());

        assertThat(of(made, series -> !series.breaks().isEmpty())).isGreaterThan(200);
        assertThat(of(made, series -> series.observations().size() == 1)).isGreaterThan(100);
        assertThat(all(made, series -> series.observations().get(0).indicator()))
                .hasSize(3);
        assertThat(all(thousand(ObservationSets.multidimensional()), Object::getClass))
                .containsExactly(MultidimensionalPoverty.Together.class);
    }

    @Test
    void tables() {
        List<FigureTable> made = thousand(FigureTables.tables());

        assertThat(all(made, FigureTable::rateBase)).hasSize(RateBase.values().length);
        assertThat(all(made, table -> table.rows().size())).contains(1, 2, 3, 4, 5, 6);
        assertThat(of(made, table -> table.whole().isEmpty())).isBetween(150L, 350L);
        assertThat(of(made, table -> !table.complete())).isBetween(150L, 350L);
        assertThat(made).allSatisfy(table -> assertThat(table.faults()).isEmpty());
    }

    @Test
    void targets() {
        List<Target> made = thousand(TargetGen.any());
        Set<Class<?>> measures = all(made, target -> target.measure().getClass());

        assertThat(measures).containsExactlyInAnyOrder(Measure.class.getPermittedSubclasses());
        assertThat(of(made, target -> !target.parts().isEmpty())).isGreaterThan(100);
        assertThat(of(made, target -> !target.partsComplete())).isGreaterThan(30);
        List<Measure.Reduction> reductions = thousand(TargetGen.any().reductions()).stream()
                .map(Target::measure)
                .filter(Measure.Reduction.class::isInstance)
                .map(Measure.Reduction.class::cast)
                .toList();
        assertThat(reductions).hasSizeGreaterThan(400);
        assertThat(of(reductions, FiguresSpreadTest::isOfOneDigit)).isGreaterThan(80);
        assertThat(of(reductions, each -> each.arithmetic().outcome() == ReductionArithmetic.Outcome.CLOSES))
                .isGreaterThan(80);
        assertThat(of(reductions, each -> each.arithmetic().outcome() == ReductionArithmetic.Outcome.DIFFERS))
                .isZero();
        assertThat(of(reductions, FiguresSpreadTest::isOfAll)).isGreaterThan(50);
    }

    private static boolean isOfOneDigit(Measure.Reduction reduction) {
        return reduction.by().value().flatMap(Stated::exact).map(PublishedPoints::value).stream()
                .anyMatch(by -> by.unscaledValue().intValueExact() == 1);
    }

    private static boolean isOfAll(Measure.Reduction reduction) {
        return reduction.by().value().flatMap(Stated::high).map(PublishedPoints::value).stream()
                .anyMatch(by -> reduction
                        .from()
                        .flatMap(from -> from.rate().value())
                        .flatMap(Stated::exact)
                        .filter(from -> from.value().compareTo(by) == 0)
                        .isPresent());
    }

    @Test
    void aTargetFallsToTheSmallestReduction() {
        Target simplest = Simplest.of(
                TargetGen.any(),
                target -> target.measure() instanceof Measure.Reduction reduction
                        && reduction.from().isPresent());

        assertThat(simplest.due().text()).isEqualTo("cuối năm 2017");
        assertThat(simplest.measure().describe(Language.ENGLISH))
                .startsWith("down by 0.01 percentage points, from 0.01%");
    }

    @Test
    void histories() {
        List<TargetHistory> made = thousand(TargetHistories.histories());

        assertThat(all(made, history -> history.versions().size())).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(of(
                        made,
                        history -> history.versions().size() > 1
                                && history.versions()
                                        .get(1)
                                        .from()
                                        .equals(history.versions().get(0).from().plusDays(1))))
                .isGreaterThan(150);
        assertThat(all(
                        thousand(TargetHistories.baselines()),
                        baseline -> baseline.yearPoint().orElseThrow().position()))
                .hasSize(2);
        assertThat(of(
                        thousand(HistoryGens.histories()),
                        history -> history.changes().stream().anyMatch(change -> change.acrossStandards())))
                .isGreaterThan(200);
        assertThat(of(
                        thousand(HistoryGens.histories()),
                        history -> history.statuses().stream()
                                .anyMatch(each -> each.status() == PovertyStatus.INDETERMINATE)))
                .isGreaterThan(100);
    }

    @Test
    void paths() {
        List<RatePath> made = thousand(Trajectories.paths());

        assertThat(all(made, RatePath::direction)).containsExactlyInAnyOrder(Direction.values());
        assertThat(of(made, path -> path.direction() == Direction.NONE)).isGreaterThan(60);
        assertThat(of(made, path -> path.due().equals(path.start().plusDays(1))))
                .isGreaterThan(200);
        assertThat(all(made, path -> path.target().getClass())).hasSize(7);
        assertThat(all(thousand(Trajectories.ofTargets()), Object::getClass))
                .containsExactlyInAnyOrder(PathOfTarget.Found.class, PathOfTarget.None.class);
        assertThat(all(thousand(Trajectories.rates()), Object::getClass))
                .containsExactlyInAnyOrder(KnownRate.Printed.class, KnownRate.Counted.class);
        List<Assessment> assessments = thousand(Trajectories.assessments());
        assertThat(all(assessments, Assessment::status)).hasSize(Assessment.Status.values().length);
        assertThat(of(assessments, FiguresSpreadTest::isJustOnTheWay)).isGreaterThan(300);
        assertThat(of(assessments, each -> each.day().equals(each.path().due())))
                .isGreaterThan(100);
    }

    private static boolean isJustOnTheWay(Assessment assessment) {
        boolean within = !assessment.day().isBefore(assessment.path().start())
                && !assessment.day().isAfter(assessment.path().due());
        return within
                && assessment
                        .path()
                        .linearOn(assessment.day())
                        .min()
                        .equals(assessment.actual().rate());
    }

    @Test
    void allocations() {
        List<AllocationRequest> made = thousand(AllocationGen.any());

        assertThat(made)
                .allSatisfy(request -> assertThat(request.largestRemainder()).isInstanceOf(Allocation.class));
        assertThat(of(
                        made,
                        request -> request.total()
                                == request.units().stream()
                                        .mapToLong(unit -> unit.locked()
                                                .orElse(unit.limit().orElseThrow()))
                                        .sum()))
                .isGreaterThan(100);
        assertThat(of(
                        made,
                        request -> request.total()
                                == request.units().stream()
                                        .mapToLong(AllocationUnit::floor)
                                        .sum()))
                .isGreaterThan(100);
        assertThat(of(
                        made,
                        request -> request.units().stream()
                                .anyMatch(unit -> unit.weight().signum() == 0)))
                .isGreaterThan(100);
        assertThat(of(
                        made,
                        request -> request.units().stream()
                                .anyMatch(unit -> unit.locked().isPresent())))
                .isGreaterThan(100);
        assertThat(of(
                        made,
                        request -> request.units().stream()
                                .anyMatch(unit -> unit.current()
                                        .filter(number -> number == 0)
                                        .isPresent())))
                .isGreaterThan(100);
        List<AllocationRequest> tied = thousand(AllocationGen.any().tied());
        assertThat(of(tied, request -> request.total() % request.units().size() > 0))
                .isGreaterThan(300);
        assertThat(thousand(AllocationGen.any().units(12)))
                .allMatch(request -> request.units().size() == 12);
        assertThat(thousand(AllocationGen.any().units(3).tied()))
                .allMatch(request -> request.units().size() == 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllocationGen.any().units(0));
    }

    @Test
    void aTieFallsToOneMoreForTwo() {
        AllocationRequest simplest = Simplest.of(
                AllocationGen.any().tied(),
                request -> request.total() % request.units().size() != 0);

        assertThat(simplest.total()).isEqualTo(1);
        assertThat(simplest.units()).extracting(AllocationUnit::code).containsExactly("xã An Bình", "xã Tân Lập");
    }

    @Test
    void movements() {
        List<MovementReport> made = thousand(MovementGen.any());

        assertThat(made)
                .allSatisfy(report -> assertThat(report.accounts())
                        .allSatisfy(account -> assertThat(account.residual()).contains(0L)));
        assertThat(of(
                        made,
                        report -> report.movement(MovementAccount.POOR_PERSONS).isEmpty()))
                .isBetween(150L, 350L);
        assertThat(of(made, report -> report.totalHouseholds().isEmpty())).isGreaterThan(100);
        assertThat(of(made, report -> report.poorRate().isEmpty())).isGreaterThan(150);
        assertThat(thousand(MovementGen.any().complete()))
                .allMatch(report -> report.accounts().size() == 4
                        && report.totalHouseholds().isPresent()
                        && report.poorRate().isPresent());
        List<MovementReport> open = thousand(MovementGen.any().withUnknownColumn());
        assertThat(open)
                .allSatisfy(report -> assertThat(report.reconcile().discrepancies())
                        .hasAtLeastOneElementOfType(Discrepancy.Unknown.class));
        assertThat(all(
                        open,
                        report -> report.accounts().stream()
                                .flatMap(account -> account.missing().stream())
                                .findFirst()
                                .orElseThrow()))
                .containsExactlyInAnyOrder(MovementColumn.values());
        assertThat(all(
                        thousand(MovementGen.moves()),
                        move -> move.before().isPresent() && move.after().isPresent()))
                .hasSize(2);
        assertThat(of(thousand(MovementGen.counts()), count -> count.undetermined() > 0))
                .isGreaterThan(300);
    }

    @Test
    void measures() {
        List<PovertyCutoff> cutoffs = thousand(MeasureGens.cutoffs(IndicatorWeights.equal(NationalStandards.VN_2022)));

        // The national standard asks for 3 of 12.
        assertThat(cutoffs).contains(PovertyCutoff.of(2, 12), PovertyCutoff.of(3, 12), PovertyCutoff.of(4, 12));
        assertThat(of(cutoffs, cutoff -> cutoff.equals(PovertyCutoff.of(3, 12))))
                .isGreaterThan(60);
        assertThat(of(cutoffs, cutoff -> cutoff.equals(PovertyCutoff.of(1, 1)))).isGreaterThan(100);
        assertThat(of(
                        cutoffs,
                        cutoff -> cutoff.k().compareTo(Ratio.of(3, 12)) > 0
                                && cutoff.k().compareTo(Ratio.of(4, 12)) < 0))
                .isGreaterThan(20);
        List<PatternTable<Unit.Households>> tables = thousand(MeasureGens.patterns());
        assertThat(of(tables, table -> table.patterns().isEmpty())).isGreaterThan(50);
        assertThat(of(tables, table -> table.patterns().stream().anyMatch(cell -> Long.bitCount(cell.deprived()) == 3)))
                .isGreaterThan(300);
        assertThat(of(
                        tables,
                        table -> table.patterns().stream()
                                .anyMatch(cell -> Long.bitCount(cell.known())
                                        < table.indicators().size())))
                .isGreaterThan(300);
    }

    @Test
    void incomes() {
        List<IncomeCell> made = thousand(MonetaryGens.incomes());
        List<Ratio> lines = thousand(MonetaryGens.povertyLines()).stream()
                .map(line -> line.perMonth())
                .distinct()
                .toList();

        assertThat(lines).contains(Ratio.of(1_500_000), Ratio.of(2_000_000), Ratio.of(200_000));
        assertThat(of(made, cell -> lines.contains(cell.income()))).isGreaterThan(150);
        assertThat(of(made, cell -> cell.income().signum() == 0)).isGreaterThan(100);
        assertThat(of(thousand(MonetaryGens.distributions()), each -> each.size() == 1))
                .isGreaterThan(50);
        assertThat(of(
                        thousand(MonetaryGens.shortfalls()),
                        each -> each.population().signum() == 0))
                .isGreaterThan(50);
    }

    @Test
    void populations() {
        assertThat(of(thousand(PopulationGens.statusCounts()), each -> each.isAcrossStandards()))
                .isGreaterThan(100);
        assertThat(of(
                        thousand(PopulationGens.statusCounts()),
                        each -> !each.leftOut().isNobody()))
                .isGreaterThan(150);
        assertThat(of(
                        thousand(PopulationGens.statusCounts()),
                        each -> each.population().signum() == 0))
                .isGreaterThan(50);
        List<FrequencyTable> tables = thousand(PopulationGens.frequencies());
        assertThat(of(tables, table -> table.counts().containsValue(0L))).isGreaterThan(300);
        assertThat(of(tables, table -> table.counts().containsValue(3L))).isGreaterThan(50);
        assertThat(thousand(PopulationGens.suppressionRules()))
                .extracting(rule -> rule.threshold())
                .contains(2L, 3L, 5L, 10L);
        List<SurveyDesign> designs = thousand(PopulationGens.designs());
        assertThat(all(designs, SurveyDesign::lonely)).hasSize(3);
        assertThat(of(designs, design -> design.units().size() == 1)).isGreaterThan(10);
        assertThat(of(designs, design -> !design.unitsInAll().isEmpty())).isGreaterThan(200);
        assertThat(of(
                        thousand(PopulationGens.samples()),
                        sample -> sample.table().orElseThrow().patterns().isEmpty()))
                .isLessThan(200);
    }

    @Test
    void exitPlans() {
        assertThat(thousand(
                        HistoryGens.exitPlans().map(plan -> plan.unassigned().isEmpty())))
                .contains(true, false);
        assertThat(of(
                        thousand(HistoryGens.exitPlans()),
                        plan -> plan.deadline()
                                .filter(plan.review().day()::equals)
                                .isPresent()))
                .isPositive();
    }
}
