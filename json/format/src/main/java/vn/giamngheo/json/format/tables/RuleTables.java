package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DECIMAL;
import static vn.giamngheo.json.format.internal.Scalars.INT;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.Cutoff;

/** What rows and cut-offs ask of a household. */
final class RuleTables {

    static final Codec<DeprivationIndicator> INDICATOR =
            Codecs.text(Shapes.CODE, DeprivationIndicator::of, DeprivationIndicator::code);

    static final Codec<Comparison> COMPARISON = Codecs.codes(List.of(Comparison.values()), Comparison::code);

    private static final Codec<EducationLevel> LEVEL = Codecs.kebab(EducationLevel.class);

    private static final Codec<Set<WaterSource>> SOURCES = set(WaterSource::of, WaterSource::code);

    private static final Codec<Set<Latrine>> LATRINES = set(Latrine::of, Latrine::code);

    private static final Codec<Set<Asset>> ASSETS = set(Asset::of, Asset::code);

    private static final Codec<Integer> AGE = Codecs.shaped(new Shape.Whole(0, 150), INT);

    /** Of those below: nobody is below 0. */
    private static final Codec<Integer> AGE_LIMIT = Codecs.shaped(new Shape.Whole(1, 150), INT);

    private static final Codec<Integer> YEAR = Codecs.shaped(new Shape.Whole(1900, 2100), INT);

    private static final Codec<Integer> PERCENT = Codecs.shaped(new Shape.Whole(1, 99), INT);

    private static final Codec<Integer> PARTS_OF_HOUSE = Codecs.shaped(new Shape.Whole(1, 3), INT);

    /** Above 0, at most 100, of at most 4 decimals that are not 0. */
    private static final Shape.Text SQUARE_METRES =
            Shapes.decimal("square-metres", "(?!0(?:\\.0+)?$)[1-9]?[0-9](?:\\.[0-9]{1,4}0*)?|100(?:\\.0+)?");

    private static final Codec<List<Condition>> PARTS = Codecs.list(Codecs.lazy(RuleTables::condition));

    static final Codec<Condition> CONDITION = UnionCodec.<Condition>tagged("condition", "kind")
            .variant("income", Condition.Income.class, income())
            .variant("deprivations", Condition.Deprivations.class, deprivations())
            .variant("deprived-in-all", Condition.DeprivedInAll.class, deprivedInAll())
            .variant(
                    "all-of",
                    Condition.AllOf.class,
                    parts("condition-all-of", Condition.AllOf::of, Condition.AllOf::new))
            .variant(
                    "any-of",
                    Condition.AnyOf.class,
                    parts("condition-any-of", Condition.AnyOf::of, Condition.AnyOf::new));

    static final Codec<Cutoff> CUTOFF = UnionCodec.<Cutoff>tagged("cutoff", "kind")
            .variant("without-work", Cutoff.WithoutWork.class, withoutWork())
            .variant("dependants-above", Cutoff.DependantsAbove.class, dependantsAbove())
            .variant("undernourished", Cutoff.Undernourished.class, undernourished())
            .variant(
                    "untreated-illness",
                    Cutoff.UntreatedIllness.class,
                    plain("cutoff-untreated-illness", Cutoff.UntreatedIllness::new))
            .variant("uninsured", Cutoff.Uninsured.class, uninsured())
            .variant("schooling-unfinished", Cutoff.SchoolingUnfinished.class, schoolingUnfinished())
            .variant("untrained", Cutoff.Untrained.class, untrained())
            .variant("out-of-school", Cutoff.OutOfSchool.class, outOfSchool())
            .variant("below-school-level", Cutoff.BelowSchoolLevel.class, belowSchoolLevel())
            .variant("flimsy-house", Cutoff.FlimsyHouse.class, plain("cutoff-flimsy-house", Cutoff.FlimsyHouse::new))
            .variant("non-durable-parts", Cutoff.NonDurableParts.class, nonDurableParts())
            .variant("floor-area-below", Cutoff.FloorAreaBelow.class, floorAreaBelow())
            .variant(
                    "unclean-water",
                    Cutoff.UncleanWater.class,
                    accepted("cutoff-unclean-water", SOURCES, Cutoff.UncleanWater::accepted, Cutoff.UncleanWater::new))
            .variant(
                    "unhygienic-latrine",
                    Cutoff.UnhygienicLatrine.class,
                    accepted(
                            "cutoff-unhygienic-latrine",
                            LATRINES,
                            Cutoff.UnhygienicLatrine::accepted,
                            Cutoff.UnhygienicLatrine::new))
            .variant(
                    "without-internet",
                    Cutoff.WithoutInternet.class,
                    plain("cutoff-without-internet", Cutoff.WithoutInternet::new))
            .variant(
                    "without-telephone-or-internet",
                    Cutoff.WithoutTelephoneOrInternet.class,
                    plain("cutoff-without-telephone-or-internet", Cutoff.WithoutTelephoneOrInternet::new))
            .variant("without-assets", Cutoff.WithoutAssets.class, withoutAssets())
            .variant(
                    "without-assets-and-loudspeaker",
                    Cutoff.WithoutAssetsAndLoudspeaker.class,
                    withoutAssetsAndLoudspeaker())
            .variant("income-indicator", Cutoff.IncomeIndicator.class, incomeIndicator());

    private RuleTables() {}

    private static Codec<Condition> condition() {
        return CONDITION;
    }

    /** Sorted when written: a set has another order in every virtual machine. */
    private static <T> Codec<Set<T>> set(Function<String, T> parse, Function<T, String> code) {
        return Codecs.set(Codecs.text(Shapes.CODE, parse, code), Comparator.comparing(code));
    }

    private static ObjectCodec<Condition.Income> income() {
        RecordTable<Condition.Income> t = new RecordTable<>("condition-income");
        var comparison = t.required("comparison", COMPARISON, Condition.Income::comparison);
        var line = t.required("line", ParameterTables.ID, Condition.Income::line);
        return t.end(v -> new Condition.Income(v.get(comparison), v.get(line)));
    }

    private static ObjectCodec<Condition.Deprivations> deprivations() {
        RecordTable<Condition.Deprivations> t = new RecordTable<>("condition-deprivations");
        var comparison = t.required("comparison", COMPARISON, Condition.Deprivations::comparison);
        var cutoff = t.required("cutoff", ParameterTables.ID, Condition.Deprivations::cutoff);
        return t.end(v -> new Condition.Deprivations(v.get(comparison), v.get(cutoff)));
    }

    private static ObjectCodec<Condition.DeprivedInAll> deprivedInAll() {
        RecordTable<Condition.DeprivedInAll> t = new RecordTable<>("condition-deprived-in-all");
        var indicators = t.required("indicators", Codecs.list(INDICATOR), Condition.DeprivedInAll::indicators);
        t.elements("indicators", 1, 16);
        return t.end(v -> new Condition.DeprivedInAll(v.get(indicators)));
    }

    private static <C extends Condition> ObjectCodec<C> parts(
            String name, Function<C, List<Condition>> parts, Function<List<Condition>, C> make) {
        RecordTable<C> t = new RecordTable<>(name);
        var of = t.required("of", PARTS, parts);
        t.some("of", 1);
        return t.end(v -> make.apply(v.get(of)));
    }

    private static <C extends Cutoff> ObjectCodec<C> plain(String name, Supplier<C> make) {
        return new RecordTable<C>(name).end(v -> make.get());
    }

    private static <C extends Cutoff, T> ObjectCodec<C> accepted(
            String name, Codec<Set<T>> set, Function<C, Set<T>> getter, Function<Set<T>, C> make) {
        RecordTable<C> t = new RecordTable<>(name);
        var accepted = t.required("accepted", set, getter);
        t.some("accepted", 1);
        return t.end(v -> make.apply(v.get(accepted)));
    }

    private static ObjectCodec<Cutoff.WithoutWork> withoutWork() {
        RecordTable<Cutoff.WithoutWork> t = new RecordTable<>("cutoff-without-work");
        var from = t.required("from", AGE, Cutoff.WithoutWork::from);
        return t.end(v -> new Cutoff.WithoutWork(v.get(from)));
    }

    private static ObjectCodec<Cutoff.DependantsAbove> dependantsAbove() {
        RecordTable<Cutoff.DependantsAbove> t = new RecordTable<>("cutoff-dependants-above");
        var childrenBelow = t.required("childrenBelow", AGE_LIMIT, Cutoff.DependantsAbove::childrenBelow);
        var percent = t.required("percent", PERCENT, Cutoff.DependantsAbove::percent);
        return t.end(v -> new Cutoff.DependantsAbove(v.get(childrenBelow), v.get(percent)));
    }

    private static ObjectCodec<Cutoff.Undernourished> undernourished() {
        RecordTable<Cutoff.Undernourished> t = new RecordTable<>("cutoff-undernourished");
        var below = t.required("below", AGE_LIMIT, Cutoff.Undernourished::below);
        return t.end(v -> new Cutoff.Undernourished(v.get(below)));
    }

    private static ObjectCodec<Cutoff.Uninsured> uninsured() {
        RecordTable<Cutoff.Uninsured> t = new RecordTable<>("cutoff-uninsured");
        var from = t.required("from", AGE, Cutoff.Uninsured::from);
        return t.end(v -> new Cutoff.Uninsured(v.get(from)));
    }

    private static ObjectCodec<Cutoff.SchoolingUnfinished> schoolingUnfinished() {
        RecordTable<Cutoff.SchoolingUnfinished> t = new RecordTable<>("cutoff-schooling-unfinished");
        var from = t.required("from", AGE, Cutoff.SchoolingUnfinished::from);
        var bornFrom = t.required("bornFrom", YEAR, Cutoff.SchoolingUnfinished::bornFrom);
        var level = t.required("level", LEVEL, Cutoff.SchoolingUnfinished::level);
        return t.end(v -> new Cutoff.SchoolingUnfinished(v.get(from), v.get(bornFrom), v.get(level)));
    }

    private static ObjectCodec<Cutoff.Untrained> untrained() {
        RecordTable<Cutoff.Untrained> t = new RecordTable<>("cutoff-untrained");
        var from = t.required("from", AGE, Cutoff.Untrained::from);
        var below = t.required("below", AGE, Cutoff.Untrained::below);
        var higherFrom = t.required("higherFrom", AGE, Cutoff.Untrained::higherFrom);
        var lower = t.required("lower", LEVEL, Cutoff.Untrained::lower);
        var higher = t.required("higher", LEVEL, Cutoff.Untrained::higher);
        return t.end(
                v -> new Cutoff.Untrained(v.get(from), v.get(below), v.get(higherFrom), v.get(lower), v.get(higher)));
    }

    private static ObjectCodec<Cutoff.OutOfSchool> outOfSchool() {
        RecordTable<Cutoff.OutOfSchool> t = new RecordTable<>("cutoff-out-of-school");
        var from = t.required("from", AGE, Cutoff.OutOfSchool::from);
        var below = t.required("below", AGE, Cutoff.OutOfSchool::below);
        return t.end(v -> new Cutoff.OutOfSchool(v.get(from), v.get(below)));
    }

    private static ObjectCodec<Cutoff.BelowSchoolLevel> belowSchoolLevel() {
        RecordTable<Cutoff.BelowSchoolLevel> t = new RecordTable<>("cutoff-below-school-level");
        var from = t.required("from", AGE, Cutoff.BelowSchoolLevel::from);
        var primaryFrom = t.required("primaryFrom", AGE, Cutoff.BelowSchoolLevel::primaryFrom);
        var secondaryFrom = t.required("secondaryFrom", AGE, Cutoff.BelowSchoolLevel::secondaryFrom);
        var below = t.required("below", AGE, Cutoff.BelowSchoolLevel::below);
        return t.end(
                v -> new Cutoff.BelowSchoolLevel(v.get(from), v.get(primaryFrom), v.get(secondaryFrom), v.get(below)));
    }

    private static ObjectCodec<Cutoff.NonDurableParts> nonDurableParts() {
        RecordTable<Cutoff.NonDurableParts> t = new RecordTable<>("cutoff-non-durable-parts");
        var parts = t.required("parts", PARTS_OF_HOUSE, Cutoff.NonDurableParts::parts);
        return t.end(v -> new Cutoff.NonDurableParts(v.get(parts)));
    }

    private static ObjectCodec<Cutoff.FloorAreaBelow> floorAreaBelow() {
        RecordTable<Cutoff.FloorAreaBelow> t = new RecordTable<>("cutoff-floor-area-below");
        var squareMetres =
                t.required("squareMetres", Codecs.shaped(SQUARE_METRES, DECIMAL), Cutoff.FloorAreaBelow::squareMetres);
        return t.end(v -> new Cutoff.FloorAreaBelow(v.get(squareMetres)));
    }

    private static ObjectCodec<Cutoff.WithoutAssets> withoutAssets() {
        RecordTable<Cutoff.WithoutAssets> t = new RecordTable<>("cutoff-without-assets");
        var common = t.required("common", ASSETS, Cutoff.WithoutAssets::common);
        var personal = t.required("personal", ASSETS, Cutoff.WithoutAssets::personal);
        t.some("common", 1);
        t.some("personal", 1);
        return t.end(v -> new Cutoff.WithoutAssets(v.get(common), v.get(personal)));
    }

    private static ObjectCodec<Cutoff.WithoutAssetsAndLoudspeaker> withoutAssetsAndLoudspeaker() {
        RecordTable<Cutoff.WithoutAssetsAndLoudspeaker> t = new RecordTable<>("cutoff-without-assets-and-loudspeaker");
        var assets = t.required("assets", ASSETS, Cutoff.WithoutAssetsAndLoudspeaker::assets);
        t.some("assets", 1);
        return t.end(v -> new Cutoff.WithoutAssetsAndLoudspeaker(v.get(assets)));
    }

    private static ObjectCodec<Cutoff.IncomeIndicator> incomeIndicator() {
        RecordTable<Cutoff.IncomeIndicator> t = new RecordTable<>("cutoff-income-indicator");
        var comparison = t.required("comparison", COMPARISON, Cutoff.IncomeIndicator::comparison);
        var line = t.required("line", ParameterTables.ID, Cutoff.IncomeIndicator::line);
        return t.end(v -> new Cutoff.IncomeIndicator(v.get(comparison), v.get(line)));
    }
}
