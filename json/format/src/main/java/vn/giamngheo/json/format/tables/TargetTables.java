package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.PlaceTables.PLACE;
import static vn.giamngheo.json.format.tables.PlaceTables.SCHEDULE;
import static vn.giamngheo.json.format.tables.QuantityTables.COUNT;
import static vn.giamngheo.json.format.tables.QuantityTables.FACTOR;
import static vn.giamngheo.json.format.tables.QuantityTables.POINTS;
import static vn.giamngheo.json.format.tables.QuantityTables.RATE;
import static vn.giamngheo.json.format.tables.QuantityTables.UNIT;

import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Commitment;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.target.TargetVersion;

/** Targets and what they ask for. */
final class TargetTables {

    static final Codec<Measure> MEASURE = UnionCodec.<Measure>tagged("measure", "kind")
            .variant("level", Measure.Level.class, level())
            .variant("reduction", Measure.Reduction.class, reduction())
            .variant("coverage", Measure.Coverage.class, coverage())
            .variant("count", Measure.Count.class, count())
            .variant("locality-state", Measure.LocalityState.class, localityState())
            .variant("reduction-per-year", Measure.ReductionPerYear.class, reductionPerYear())
            .variant("relative-reduction", Measure.RelativeReduction.class, relativeReduction())
            .variant("multiplier", Measure.Multiplier.class, multiplier())
            .variant("count-change", Measure.CountChange.class, countChange())
            .variant("count-per-year", Measure.CountPerYear.class, countPerYear())
            .variant("k-of-n", Measure.KOfN.class, someOf())
            .variant("maintain", Measure.Maintain.class, maintain())
            .variant("undecided", Measure.Undecided.class, undecided())
            .variant("zero", Measure.Zero.class, zero())
            .variant("qualitative", Measure.Qualitative.class, qualitative());

    static final Codec<Target> TARGET = BuilderTable.of("target", Target.class, Target::builder)
            .optional("number", TEXT, Target::number, Target.Builder::number)
            .required("title", TEXT, Target::title, Target.Builder::title)
            .optional("text", TEXT, Target::text, Target.Builder::text)
            .optional("commitment", Codecs.kebab(Commitment.class), Target::commitment, Target.Builder::commitment)
            .optional("indicator", ObservationTables.INDICATOR, Target::indicator, Target.Builder::indicator)
            .optional("scope", scope(), Target::scope, Target.Builder::scope)
            .required("measure", MEASURE, Target::measure, Target.Builder::measure)
            .defaulted("due", SCHEDULE, Schedule.unstated(), Target::due, Target.Builder::due)
            .list("parts", Codecs.lazy(TargetTables::target), Target::parts, Target.Builder::parts)
            .defaulted("partsComplete", FLAG, true, Target::partsComplete, Target.Builder::partsComplete)
            .optional("split", TEXT, Target::split, Target.Builder::split)
            .list("references", LawTables.REFERENCE, Target::references, Target.Builder::references)
            .end(Target.Builder::build);

    static final Codec<TargetHistory> HISTORY = history();

    private TargetTables() {}

    private static Codec<TargetHistory> history() {
        RecordTable<TargetHistory> t = new RecordTable<>("target-history");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "target-history");
        var versions = t.list("versions", version(), TargetHistory::versions);
        t.some("versions", 1);
        return t.end(v -> new TargetHistory(v.get(versions)));
    }

    private static Codec<TargetVersion> version() {
        RecordTable<TargetVersion> t = new RecordTable<>("target-version");
        var from = t.required("from", DATE, TargetVersion::from);
        var by = t.required("by", LawTables.REFERENCE, TargetVersion::by);
        var target = t.required("target", TARGET, TargetVersion::target);
        return t.end(v -> new TargetVersion(v.get(target), v.get(by), v.get(from)));
    }

    private static Codec<Measure> measure() {
        return MEASURE;
    }

    private static Codec<Target> target() {
        return TARGET;
    }

    private static Codec<Scope> scope() {
        RecordTable<Scope> t = new RecordTable<>("scope");
        var place = t.optional("place", PLACE, Scope::place);
        var area = t.optional("area", HouseholdTables.AREA, Scope::area);
        var population = t.optional("population", HouseholdTables.GROUP, Scope::population);
        var group = t.optional("group", TEXT, Scope::group);
        t.rule(Shape.Rule.someOf("place", "area", "population", "group"));
        return t.end(v -> new Scope(v.get(place), v.get(area), v.get(population), v.get(group)));
    }

    private static ObjectCodec<Measure.Level> level() {
        RecordTable<Measure.Level> t = new RecordTable<>("measure-level");
        var rate = t.required("rate", RATE, Measure.Level::rate);
        var unit = t.required("unit", UNIT, Measure.Level::unit);
        return t.end(v -> new Measure.Level(v.get(rate), v.get(unit)));
    }

    private static ObjectCodec<Measure.Reduction> reduction() {
        RecordTable<Measure.Reduction> t = new RecordTable<>("measure-reduction");
        var by = t.required("by", POINTS, Measure.Reduction::by);
        var from = t.optional("from", baseline(), Measure.Reduction::from);
        var to = t.optional("to", RATE, Measure.Reduction::to);
        var unit = t.required("unit", UNIT, Measure.Reduction::unit);
        return t.end(v -> new Measure.Reduction(v.get(by), v.get(from), v.get(to), v.get(unit)));
    }

    private static ObjectCodec<Measure.ReductionPerYear> reductionPerYear() {
        RecordTable<Measure.ReductionPerYear> t = new RecordTable<>("measure-reduction-per-year");
        var by = t.required("by", POINTS, Measure.ReductionPerYear::by);
        var from = t.optional("from", baseline(), Measure.ReductionPerYear::from);
        var unit = t.required("unit", UNIT, Measure.ReductionPerYear::unit);
        return t.end(v -> new Measure.ReductionPerYear(v.get(by), v.get(from), v.get(unit)));
    }

    private static ObjectCodec<Measure.RelativeReduction> relativeReduction() {
        RecordTable<Measure.RelativeReduction> t = new RecordTable<>("measure-relative-reduction");
        var by = t.required("by", RATE, Measure.RelativeReduction::by);
        var of = t.required("of", TEXT, Measure.RelativeReduction::of);
        var from = t.optional("from", baseline(), Measure.RelativeReduction::from);
        var since = t.defaulted("since", SCHEDULE, Schedule.unstated(), Measure.RelativeReduction::since);
        var unit = t.required("unit", UNIT, Measure.RelativeReduction::unit);
        return t.end(v -> new Measure.RelativeReduction(v.get(by), v.get(of), v.get(from), v.get(since), v.get(unit)));
    }

    private static ObjectCodec<Measure.Multiplier> multiplier() {
        RecordTable<Measure.Multiplier> t = new RecordTable<>("measure-multiplier");
        var factor = t.required("factor", FACTOR, Measure.Multiplier::factor);
        var of = t.required("of", TEXT, Measure.Multiplier::of);
        var since = t.defaulted("since", SCHEDULE, Schedule.unstated(), Measure.Multiplier::since);
        return t.end(v -> new Measure.Multiplier(v.get(factor), v.get(of), v.get(since)));
    }

    private static ObjectCodec<Measure.CountChange> countChange() {
        RecordTable<Measure.CountChange> t = new RecordTable<>("measure-count-change");
        var direction = t.required(
                "direction", Codecs.kebab(Measure.CountChange.Direction.class), Measure.CountChange::direction);
        var by = t.required("by", COUNT, Measure.CountChange::by);
        var unit = t.required("unit", UNIT, Measure.CountChange::unit);
        var of = t.optional("of", TEXT, Measure.CountChange::of);
        return t.end(v -> new Measure.CountChange(v.get(direction), v.get(by), v.get(unit), v.get(of)));
    }

    private static ObjectCodec<Measure.CountPerYear> countPerYear() {
        RecordTable<Measure.CountPerYear> t = new RecordTable<>("measure-count-per-year");
        var count = t.required("count", COUNT, Measure.CountPerYear::count);
        var unit = t.required("unit", UNIT, Measure.CountPerYear::unit);
        var condition = t.optional("condition", TEXT, Measure.CountPerYear::condition);
        return t.end(v -> new Measure.CountPerYear(v.get(count), v.get(unit), v.get(condition)));
    }

    private static ObjectCodec<Measure.KOfN> someOf() {
        RecordTable<Measure.KOfN> t = new RecordTable<>("measure-k-of-n");
        var k = t.required("k", COUNT, Measure.KOfN::k);
        var n = t.required("n", COUNT, Measure.KOfN::n);
        var unit = t.required("unit", UNIT, Measure.KOfN::unit);
        var condition = t.optional("condition", TEXT, Measure.KOfN::condition);
        return t.end(v -> new Measure.KOfN(v.get(k), v.get(n), v.get(unit), v.get(condition)));
    }

    private static ObjectCodec<Measure.Maintain> maintain() {
        RecordTable<Measure.Maintain> t = new RecordTable<>("measure-maintain");
        var of = t.required("of", TEXT, Measure.Maintain::of);
        var rate = t.optional("rate", RATE, Measure.Maintain::rate);
        var unit = t.required("unit", UNIT, Measure.Maintain::unit);
        return t.end(v -> new Measure.Maintain(v.get(of), v.get(rate), v.get(unit)));
    }

    private static ObjectCodec<Measure.Undecided> undecided() {
        RecordTable<Measure.Undecided> t = new RecordTable<>("measure-undecided");
        var wording = t.required("wording", TEXT, Measure.Undecided::wording);
        var readings = t.list("readings", Codecs.lazy(TargetTables::measure), Measure.Undecided::readings);
        t.some("readings", 2);
        return t.end(v -> new Measure.Undecided(v.get(wording), v.get(readings)));
    }

    private static Codec<Baseline> baseline() {
        RecordTable<Baseline> t = new RecordTable<>("baseline");
        var rate = t.required("rate", RATE, Baseline::rate);
        var at = t.defaulted("at", SCHEDULE, Schedule.unstated(), Baseline::at);
        return t.end(v -> new Baseline(v.get(rate), v.get(at)));
    }

    private static ObjectCodec<Measure.Coverage> coverage() {
        RecordTable<Measure.Coverage> t = new RecordTable<>("measure-coverage");
        var rate = t.required("rate", RATE, Measure.Coverage::rate);
        var of = t.required("of", TEXT, Measure.Coverage::of);
        var condition = t.optional("condition", TEXT, Measure.Coverage::condition);
        var unit = t.required("unit", UNIT, Measure.Coverage::unit);
        return t.end(v -> new Measure.Coverage(v.get(rate), v.get(of), v.get(condition), v.get(unit)));
    }

    private static ObjectCodec<Measure.Count> count() {
        RecordTable<Measure.Count> t = new RecordTable<>("measure-count");
        var count = t.required("count", COUNT, Measure.Count::count);
        var unit = t.required("unit", UNIT, Measure.Count::unit);
        var condition = t.optional("condition", TEXT, Measure.Count::condition);
        var rate = t.optional("rate", RATE, Measure.Count::rate);
        return t.end(v -> new Measure.Count(v.get(count), v.get(unit), v.get(condition), v.get(rate)));
    }

    private static ObjectCodec<Measure.LocalityState> localityState() {
        RecordTable<Measure.LocalityState> t = new RecordTable<>("measure-locality-state");
        var place = t.required("place", PLACE, Measure.LocalityState::place);
        var state = t.required("state", TEXT, Measure.LocalityState::state);
        return t.end(v -> new Measure.LocalityState(v.get(place), v.get(state)));
    }

    private static ObjectCodec<Measure.Zero> zero() {
        RecordTable<Measure.Zero> t = new RecordTable<>("measure-zero");
        var of = t.required("of", TEXT, Measure.Zero::of);
        var unit = t.required("unit", UNIT, Measure.Zero::unit);
        return t.end(v -> new Measure.Zero(v.get(of), v.get(unit)));
    }

    private static ObjectCodec<Measure.Qualitative> qualitative() {
        RecordTable<Measure.Qualitative> t = new RecordTable<>("measure-qualitative");
        var goal = t.required("goal", TEXT, Measure.Qualitative::goal);
        return t.end(v -> new Measure.Qualitative(v.get(goal)));
    }
}
