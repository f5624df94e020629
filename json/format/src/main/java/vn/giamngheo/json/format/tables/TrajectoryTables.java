package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.internal.Scalars.WHOLE;
import static vn.giamngheo.json.format.tables.QuantityTables.PRINTED;

import java.util.List;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountMilestone;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.Denominator;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.RateMilestone;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;

/** Paths of rates to their targets, assessments on the way, and milestones. */
final class TrajectoryTables {

    private static final Codec<RatioRange> RANGE =
            Codecs.pair(QuantityTables.RATIO_FROM_ZERO, TrajectoryTables::range, RatioRange::min, RatioRange::max);

    private static final Codec<KnownRate> KNOWN_RATE = UnionCodec.<KnownRate>tagged("known-rate", "kind")
            .variant("printed", KnownRate.Printed.class, printed())
            .variant("counted", KnownRate.Counted.class, counted());

    /** The value alone: what a path leads to is no quotation. */
    private static final Codec<Stated<PublishedRate>> STATED = QuantityTables.alone(QuantityTables.RATE);

    static final Codec<RatePath> RATE_PATH = rootPath();

    static final Codec<Assessment> ASSESSMENT = assessment();

    static final Codec<Trajectory> TRAJECTORY = trajectory();

    static final Codec<CountTrajectory> COUNT_TRAJECTORY = countTrajectory();

    private TrajectoryTables() {}

    static RatioRange range(Ratio min, Ratio max) {
        if (min.compareTo(max) > 0) {
            throw new RefusedException(
                    "số đầu không được lớn hơn số cuối", "the first number must not be greater than the second");
        }
        return new RatioRange(min, max);
    }

    private static ObjectCodec<KnownRate.Printed> printed() {
        RecordTable<KnownRate.Printed> t = new RecordTable<>("known-rate-printed");
        var rate = t.required("rate", PRINTED, KnownRate.Printed::printed);
        return t.end(v -> new KnownRate.Printed(v.get(rate)));
    }

    private static ObjectCodec<KnownRate.Counted> counted() {
        RecordTable<KnownRate.Counted> t = new RecordTable<>("known-rate-counted");
        var count = t.required("count", Codecs.shaped(Shapes.COUNT, WHOLE), KnownRate.Counted::count);
        var total = t.required("total", Codecs.shaped(Shapes.atLeast(1), WHOLE), KnownRate.Counted::total);
        return t.end(v -> new KnownRate.Counted(v.get(count), v.get(total)));
    }

    private static Codec<RatePath> rootPath() {
        RecordTable<RatePath> t = new RecordTable<>("rate-path");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "rate-path");
        return path(t);
    }

    private static ObjectCodec<RatePath> path(RecordTable<RatePath> t) {
        var baseline = t.required("baseline", KNOWN_RATE, RatePath::baseline);
        var start = t.required("start", DATE, RatePath::start);
        var target = t.required("target", STATED, RatePath::target);
        var due = t.required("due", DATE, RatePath::due);
        return t.end(v -> new RatePath(v.get(baseline), v.get(start), v.get(target), v.get(due)));
    }

    private static Codec<Assessment> assessment() {
        RecordTable<Assessment> t = new RecordTable<>("assessment");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "assessment");
        var path = t.required("path", path(new RecordTable<>("rate-path")), Assessment::path);
        var actual = t.required("actual", KNOWN_RATE, Assessment::actual);
        var day = t.required("day", DATE, Assessment::day);
        var status = t.required(
                "status",
                Codecs.codes(List.of(Assessment.Status.values()), Assessment.Status::code),
                Assessment::status);
        var reason = t.required(
                "reason",
                Codecs.codes(List.of(Assessment.Reason.values()), Assessment.Reason::code),
                Assessment::reason);
        var milestone = t.optional("milestone", PRINTED, Assessment::milestone);
        return t.end(v ->
                new Assessment(v.get(path), v.get(actual), v.get(day), v.get(status), v.get(reason), v.get(milestone)));
    }

    private static Codec<Trajectory> trajectory() {
        RecordTable<Trajectory> t = new RecordTable<>("trajectory");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "trajectory");
        var even = t.required(
                "even", Codecs.codes(List.of(Trajectory.Kind.values()), Trajectory.Kind::code), Trajectory::kind);
        var milestones = t.required("milestones", Codecs.list(milestone()), Trajectory::milestones);
        return t.end(v -> new Trajectory(v.get(even), v.get(milestones)));
    }

    private static Codec<RateMilestone> milestone() {
        RecordTable<RateMilestone> t = new RecordTable<>("rate-milestone");
        var day = t.required("day", DATE, RateMilestone::day);
        var rate = t.required("rate", RANGE, RateMilestone::rate);
        return t.end(v -> new RateMilestone(v.get(day), v.get(rate)));
    }

    private static Codec<CountTrajectory> countTrajectory() {
        RecordTable<CountTrajectory> t = new RecordTable<>("count-trajectory");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "count-trajectory");
        var atStart = t.required("atStart", denominator(), CountTrajectory::atStart);
        var atEnd = t.required("atEnd", denominator(), CountTrajectory::atEnd);
        var milestones = t.required("milestones", Codecs.list(countMilestone()), CountTrajectory::milestones);
        return t.end(v -> new CountTrajectory(v.get(atStart), v.get(atEnd), v.get(milestones)));
    }

    private static Codec<Denominator> denominator() {
        RecordTable<Denominator> t = new RecordTable<>("denominator");
        var total = t.required("total", Codecs.shaped(Shapes.atLeast(1), WHOLE), Denominator::total);
        var unit = t.required("unit", QuantityTables.UNIT, Denominator::unit);
        var source = t.required("source", TEXT, Denominator::source);
        return t.end(v -> new Denominator(v.get(total), v.get(unit), v.get(source)));
    }

    private static Codec<CountMilestone> countMilestone() {
        RecordTable<CountMilestone> t = new RecordTable<>("count-milestone");
        var day = t.required("day", DATE, CountMilestone::day);
        var count = t.required("count", Codecs.shaped(Shapes.COUNT, WHOLE), CountMilestone::count);
        var change = t.required("change", WHOLE, CountMilestone::change);
        return t.end(v -> new CountMilestone(v.get(day), v.get(count), v.get(change)));
    }
}
