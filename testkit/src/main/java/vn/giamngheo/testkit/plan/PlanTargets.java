package vn.giamngheo.testkit.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Commitment;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Targets that go with a plan and with each other: due within it, starting before it, of different things. */
final class PlanTargets {

    private static final int HUNDRED = 100;

    private final PlanFrame frame;
    private final Choices choices;

    private PlanTargets(PlanFrame frame, Choices choices) {
        this.frame = frame;
        this.choices = choices;
    }

    /** One to four, each of another kind. */
    static List<Target> of(PlanFrame frame, Choices choices) {
        List<Integer> kinds =
                Gens.between(0, 5).list(1, 4).from(choices).stream().distinct().toList();
        List<Target> targets = new ArrayList<>();
        for (int kind : kinds) {
            Gen<Target> one = more -> new PlanTargets(frame, more).target(kind);
            targets.add(choices.part(one));
        }
        return targets;
    }

    private Target target(int kind) {
        Target.Builder target = Target.builder()
                .due(YearPoint.endOf(Gens.between(frame.issuedOn().getYear(), frame.lastYear())
                                .from(choices))
                        .schedule())
                .commitment(Gens.among(Commitment.values()).optional().from(choices));
        return switch (kind) {
            case 1 ->
                target.title("Hộ nghèo được hỗ trợ nhà ở").measure(coverage()).build();
            case 2 -> count(target.title("Số hộ thoát nghèo"));
            case 3 ->
                target.title("Lao động được giải quyết việc làm")
                        .measure(perYear())
                        .build();
            case 4 ->
                target.title("Xã thoát khỏi tình trạng đặc biệt khó khăn")
                        .measure(some())
                        .build();
            case 5 ->
                target.title("Đời sống của hộ nghèo")
                        .measure(new Measure.Qualitative("nâng cao chất lượng cuộc sống"))
                        .build();
            default ->
                target.title("Tỷ lệ hộ nghèo")
                        .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                        .measure(choices.upTo(1) == 0 ? level() : reduction())
                        .build();
        };
    }

    private static <T extends Comparable<? super T>> Written<Stated<T>> exactly(T value) {
        return Written.of(Stated.exactly(value));
    }

    private Measure level() {
        return new Measure.Level(exactly(QuantityGens.rates().from(choices)), CountUnit.HOUSEHOLD);
    }

    /** What is left is what there was less what is taken, which is something and not more than there was. */
    private Measure reduction() {
        int decimals = choices.upTo(2);
        long hundred = BigDecimal.valueOf(HUNDRED).scaleByPowerOfTen(decimals).longValueExact();
        long from = 1 + choices.upTo(hundred - 1);
        long by = choices.onceIn(4) ? from : 1 + choices.upTo(from - 1);
        PublishedRate start = new PublishedRate(BigDecimal.valueOf(from, decimals));
        PublishedRate end = new PublishedRate(BigDecimal.valueOf(from - by, decimals));
        return new Measure.Reduction(
                exactly(new PublishedPoints(BigDecimal.valueOf(by, decimals))),
                Optional.of(Baseline.of(start, YearPoint.endOf(frame.issuedOn().getYear() - 1))),
                choices.upTo(1) == 0 ? Optional.empty() : Optional.of(exactly(end)),
                CountUnit.HOUSEHOLD);
    }

    private Measure coverage() {
        return new Measure.Coverage(
                QuantityGens.written(QuantityGens.rates()).from(choices),
                "hộ nghèo có nhu cầu, đủ điều kiện",
                Optional.empty(),
                CountUnit.HOUSEHOLD);
    }

    private Measure perYear() {
        return new Measure.CountPerYear(
                exactly(QuantityGens.counts().from(choices)), CountUnit.PERSON, Optional.empty());
    }

    private Measure some() {
        long all = 1 + choices.upTo(99L);
        long k = choices.onceIn(3) ? all : choices.upTo(all);
        return new Measure.KOfN(exactly(k), exactly(all), CountUnit.COMMUNE, Optional.empty());
    }

    /** A number, often with the parts it is the sum of. */
    private Target count(Target.Builder target) {
        if (choices.upTo(1) == 0) {
            return target.measure(households(QuantityGens.counts().from(choices)))
                    .build();
        }
        List<Long> parts = QuantityGens.counts().list(2, 3).from(choices);
        for (int i = 0; i < parts.size(); i++) {
            target.addParts(Target.builder()
                    .title(QuantityGens.at(Names.DISTRICTS, i))
                    .measure(households(parts.get(i)))
                    .build());
        }
        return target.measure(
                        households(parts.stream().mapToLong(Long::longValue).sum()))
                .build();
    }

    private static Measure households(long count) {
        return new Measure.Count(exactly(count), CountUnit.HOUSEHOLD, Optional.empty(), Optional.empty());
    }
}
