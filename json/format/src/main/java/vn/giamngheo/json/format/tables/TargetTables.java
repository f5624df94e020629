package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.PlaceTables.PLACE;
import static vn.giamngheo.json.format.tables.PlaceTables.SCHEDULE;
import static vn.giamngheo.json.format.tables.QuantityTables.COUNT;
import static vn.giamngheo.json.format.tables.QuantityTables.POINTS;
import static vn.giamngheo.json.format.tables.QuantityTables.RATE;
import static vn.giamngheo.json.format.tables.QuantityTables.UNIT;

import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Commitment;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;

/** Targets and what they ask for. */
final class TargetTables {

    static final Codec<Measure> MEASURE = UnionCodec.<Measure>tagged("kind")
            .variant("level", Measure.Level.class, level())
            .variant("reduction", Measure.Reduction.class, reduction())
            .variant("coverage", Measure.Coverage.class, coverage())
            .variant("count", Measure.Count.class, count())
            .variant("locality-state", Measure.LocalityState.class, localityState())
            .variant("zero", Measure.Zero.class, zero())
            .variant("qualitative", Measure.Qualitative.class, qualitative());

    static final Codec<Target> TARGET = BuilderTable.of(Target.class, Target::builder)
            .optional("number", TEXT, Target::number, Target.Builder::number)
            .required("title", TEXT, Target::title, Target.Builder::title)
            .optional("text", TEXT, Target::text, Target.Builder::text)
            .optional("commitment", Codecs.kebab(Commitment.class), Target::commitment, Target.Builder::commitment)
            .optional(
                    "indicator",
                    Codecs.text(IndicatorId::of, IndicatorId::code),
                    Target::indicator,
                    Target.Builder::indicator)
            .optional("scope", scope(), Target::scope, Target.Builder::scope)
            .required("measure", MEASURE, Target::measure, Target.Builder::measure)
            .defaulted("due", SCHEDULE, Schedule.unstated(), Target::due, Target.Builder::due)
            .list("parts", Codecs.lazy(TargetTables::target), Target::parts, Target.Builder::parts)
            .defaulted("partsComplete", FLAG, true, Target::partsComplete, Target.Builder::partsComplete)
            .optional("split", TEXT, Target::split, Target.Builder::split)
            .list("references", LawTables.REFERENCE, Target::references, Target.Builder::references)
            .end(Target.Builder::build);

    private TargetTables() {}

    private static Codec<Target> target() {
        return TARGET;
    }

    private static Codec<Scope> scope() {
        RecordTable<Scope> t = new RecordTable<>();
        var place = t.optional("place", PLACE, Scope::place);
        var group = t.optional("group", TEXT, Scope::group);
        return t.end(v -> new Scope(v.get(place), v.get(group)));
    }

    private static ObjectCodec<Measure.Level> level() {
        RecordTable<Measure.Level> t = new RecordTable<>();
        var rate = t.required("rate", RATE, Measure.Level::rate);
        var unit = t.required("unit", UNIT, Measure.Level::unit);
        return t.end(v -> new Measure.Level(v.get(rate), v.get(unit)));
    }

    private static ObjectCodec<Measure.Reduction> reduction() {
        RecordTable<Measure.Reduction> t = new RecordTable<>();
        var by = t.required("by", POINTS, Measure.Reduction::by);
        var from = t.optional("from", baseline(), Measure.Reduction::from);
        var to = t.optional("to", RATE, Measure.Reduction::to);
        var unit = t.required("unit", UNIT, Measure.Reduction::unit);
        return t.end(v -> new Measure.Reduction(v.get(by), v.get(from), v.get(to), v.get(unit)));
    }

    private static Codec<Baseline> baseline() {
        RecordTable<Baseline> t = new RecordTable<>();
        var rate = t.required("rate", RATE, Baseline::rate);
        var at = t.defaulted("at", SCHEDULE, Schedule.unstated(), Baseline::at);
        return t.end(v -> new Baseline(v.get(rate), v.get(at)));
    }

    private static ObjectCodec<Measure.Coverage> coverage() {
        RecordTable<Measure.Coverage> t = new RecordTable<>();
        var rate = t.required("rate", RATE, Measure.Coverage::rate);
        var of = t.required("of", TEXT, Measure.Coverage::of);
        var condition = t.optional("condition", TEXT, Measure.Coverage::condition);
        var unit = t.required("unit", UNIT, Measure.Coverage::unit);
        return t.end(v -> new Measure.Coverage(v.get(rate), v.get(of), v.get(condition), v.get(unit)));
    }

    private static ObjectCodec<Measure.Count> count() {
        RecordTable<Measure.Count> t = new RecordTable<>();
        var count = t.required("count", COUNT, Measure.Count::count);
        var unit = t.required("unit", UNIT, Measure.Count::unit);
        var condition = t.optional("condition", TEXT, Measure.Count::condition);
        var rate = t.optional("rate", RATE, Measure.Count::rate);
        return t.end(v -> new Measure.Count(v.get(count), v.get(unit), v.get(condition), v.get(rate)));
    }

    private static ObjectCodec<Measure.LocalityState> localityState() {
        RecordTable<Measure.LocalityState> t = new RecordTable<>();
        var place = t.required("place", PLACE, Measure.LocalityState::place);
        var state = t.required("state", TEXT, Measure.LocalityState::state);
        return t.end(v -> new Measure.LocalityState(v.get(place), v.get(state)));
    }

    private static ObjectCodec<Measure.Zero> zero() {
        RecordTable<Measure.Zero> t = new RecordTable<>();
        var of = t.required("of", TEXT, Measure.Zero::of);
        var unit = t.required("unit", UNIT, Measure.Zero::unit);
        return t.end(v -> new Measure.Zero(v.get(of), v.get(unit)));
    }

    private static ObjectCodec<Measure.Qualitative> qualitative() {
        RecordTable<Measure.Qualitative> t = new RecordTable<>();
        var goal = t.required("goal", TEXT, Measure.Qualitative::goal);
        return t.end(v -> new Measure.Qualitative(v.get(goal)));
    }
}
