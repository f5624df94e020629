package vn.giamngheo.testkit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.exitplan.ExitPlan;
import vn.giamngheo.exitplan.ProposedSupport;
import vn.giamngheo.history.RecordedHistory;
import vn.giamngheo.history.StatusHistory;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSet;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Source;
import vn.giamngheo.target.Target;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Sample;
import vn.giamngheo.testkit.internal.FigureTypes;
import vn.giamngheo.testkit.internal.Typed;
import vn.giamngheo.testkit.province.Errors;
import vn.giamngheo.text.Language;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;

/** Whatever is made is what it says and has nothing wrong in it. */
class FiguresValidTest {

    private static final int SAMPLES = 80;

    static List<Class<?>> rooted() {
        return List.of(
                Observation.class,
                ObservationSet.class,
                FigureTable.class,
                TargetHistory.class,
                RatePath.class,
                Trajectory.class,
                CountTrajectory.class,
                Assessment.class,
                AllocationRequest.class,
                MovementReport.class,
                MovementSeries.class,
                LevelCheck.class,
                StatusHistory.class,
                RecordedHistory.class,
                ExitPlan.class);
    }

    static List<Class<?>> types() {
        return FigureTypes.all().stream().<Class<?>>map(Typed::type).toList();
    }

    private static Gen<?> gen(Class<?> type) {
        return PovertyGens.of(type).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("rooted")
    void theRulesFindNothingWrong(Class<?> type) {
        for (long seed = 0; seed < SAMPLES; seed++) {
            Object made = gen(type).sample(seed).value();
            assertThat(Errors.in(made)).as("%s", made).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSeedMakesEqualValuesOfTheTypeAndTheyDiffer(Class<?> type) {
        List<Sample<?>> samples = LongStream.range(0, 30)
                .<Sample<?>>mapToObj(seed -> gen(type).sample(seed))
                .toList();

        assertThat(samples).allSatisfy(sample -> assertThat(sample.value()).isInstanceOf(type));
        assertThat(samples.stream()
                        .map(sample -> text(sample.value()))
                        .distinct()
                        .count())
                .isGreaterThan(1);
        for (int seed = 0; seed < samples.size(); seed++) {
            assertThat(text(gen(type).sample(seed).value()))
                    .isEqualTo(text(samples.get(seed).value()));
        }
    }

    /** What shows nothing of itself is described. */
    private static String text(Object value) {
        if (value instanceof ExitPlan plan) {
            return plan.describe(Language.ENGLISH) + plan.deadline();
        }
        if (value instanceof ProposedSupport support) {
            return support.describe(Language.ENGLISH);
        }
        return value instanceof LevelCheck check ? check.whole().toString() : value.toString();
    }

    @Test
    void theRulesFindNothingWrongWithTargetsInAPlan() {
        List<Gen<Target>> gens = List.of(
                PovertyGens.targets(),
                PovertyGens.targets().ofTheRate(),
                PovertyGens.targets().reductions(),
                PovertyGens.targets().withParts());
        for (Gen<Target> gen : gens) {
            for (long seed = 0; seed < SAMPLES; seed++) {
                Target target = gen.sample(seed).value();
                assertThat(Errors.in(planWith(target))).as("%s", target).isEmpty();
            }
        }
    }

    private static Plan planWith(Target target) {
        return Plan.builder()
                .instrument(LegalInstrument.builder()
                        .kind(InstrumentKind.DECISION)
                        .title("Kế hoạch giảm nghèo")
                        .issuer("Ủy ban nhân dân xã An Bình")
                        .issuedOn(LocalDate.of(2016, 1, 4))
                        .build())
                .jurisdiction(Place.parse("xã An Bình"))
                .source(new Source(Source.Kind.FULL_TEXT, Optional.empty(), Optional.empty()))
                .part(PartKind.PLAN, part -> part.addTargets(target))
                .build();
    }
}
