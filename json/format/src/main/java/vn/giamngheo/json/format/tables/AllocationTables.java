package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.internal.Scalars.WHOLE;
import static vn.giamngheo.json.format.tables.QuantityTables.RATIO;
import static vn.giamngheo.json.format.tables.QuantityTables.UNIT;

import java.util.List;
import vn.giamngheo.allocation.Allocation;
import vn.giamngheo.allocation.AllocationEnds;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.allocation.AllocationShare;
import vn.giamngheo.allocation.AllocationUnit;
import vn.giamngheo.allocation.BindingConstraint;
import vn.giamngheo.allocation.Impossible;
import vn.giamngheo.allocation.Obstacle;
import vn.giamngheo.allocation.ShareBound;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.json.format.internal.UnionCodec;

/** Allocations and what was asked for. A result is read only if its request gives it. */
final class AllocationTables {

    private static final Codec<Long> COUNT = Codecs.shaped(Shapes.COUNT, WHOLE);

    private static final Codec<AllocationUnit> UNIT_OF_REQUEST = BuilderTable.of(
                    "allocation-unit", AllocationUnit.class, AllocationUnit::builder)
            .required("code", TEXT, AllocationUnit::code, AllocationUnit.Builder::code)
            .required("weight", QuantityTables.RATIO_FROM_ZERO, AllocationUnit::weight, AllocationUnit.Builder::weight)
            .optional("current", COUNT, AllocationUnit::current, AllocationUnit.Builder::current)
            .defaulted("floor", COUNT, 0L, AllocationUnit::floor, AllocationUnit.Builder::floor)
            .optional("cap", COUNT, AllocationUnit::cap, AllocationUnit.Builder::cap)
            .optional("locked", COUNT, AllocationUnit::locked, AllocationUnit.Builder::locked)
            .end(AllocationUnit.Builder::build);

    static final Codec<AllocationRequest> REQUEST =
            request(BuilderTable.of("allocation-request", AllocationRequest.class, AllocationRequest::builder)
                    .version("schemaVersion", WireFormat.schemaVersion())
                    .fixed("kind", "allocation-request"));

    private static final Codec<AllocationRequest> REQUEST_OF_RESULT =
            request(BuilderTable.of("allocation-request", AllocationRequest.class, AllocationRequest::builder));

    static final Codec<AllocationResult> RESULT = result(true);

    static final Codec<AllocationEnds> ENDS = ends();

    private AllocationTables() {}

    private static ObjectCodec<AllocationRequest> request(
            BuilderTable<AllocationRequest, AllocationRequest.Builder> begun) {
        return begun.required("total", WHOLE, AllocationRequest::total, AllocationRequest.Builder::total)
                .required("unit", UNIT, AllocationRequest::unit, AllocationRequest.Builder::unit)
                .list("units", UNIT_OF_REQUEST, AllocationRequest::units, AllocationRequest.Builder::units)
                .end(AllocationRequest.Builder::build);
    }

    /** Of a document of its own, or within one. */
    private static Codec<AllocationResult> result(boolean document) {
        return UnionCodec.<AllocationResult>tagged("allocation-result", "kind")
                .variant("allocation", Allocation.class, allocation(document))
                .variant("impossible-allocation", Impossible.class, impossible(document));
    }

    private static <T> RecordTable<T> begun(String name, boolean document) {
        RecordTable<T> t = new RecordTable<>(name);
        if (document) {
            t.version("schemaVersion", WireFormat.schemaVersion());
        }
        return t;
    }

    private static ObjectCodec<Allocation> allocation(boolean document) {
        RecordTable<Allocation> t = begun("allocation", document);
        t.fixed("method", "largest-remainder");
        var request = t.required("request", REQUEST_OF_RESULT, Allocation::request);
        var shares = t.list("shares", share(), Allocation::shares);
        return t.end(v -> Allocation.recorded(v.get(request), v.get(shares)));
    }

    private static Codec<AllocationShare> share() {
        RecordTable<AllocationShare> t = new RecordTable<>("allocation-share");
        var code = t.required("code", TEXT, AllocationShare::code);
        var number = t.required("number", WHOLE, AllocationShare::number);
        var quota = t.required("quota", RATIO, AllocationShare::quota);
        var bound = t.defaulted(
                "bound",
                Codecs.codes(List.of(ShareBound.values()), ShareBound::code),
                ShareBound.NONE,
                AllocationShare::bound);
        var left = t.optional("left", WHOLE, AllocationShare::left);
        return t.end(v -> new AllocationShare(v.get(code), v.get(number), v.get(quota), v.get(bound), v.get(left)));
    }

    private static ObjectCodec<Impossible> impossible(boolean document) {
        RecordTable<Impossible> t = begun("impossible-allocation", document);
        var request = t.required("request", REQUEST_OF_RESULT, Impossible::request);
        var obstacles = t.list("obstacles", obstacle(), Impossible::obstacles);
        return t.end(v -> Impossible.recorded(v.get(request), v.get(obstacles)));
    }

    private static Codec<Obstacle> obstacle() {
        RecordTable<Obstacle> t = new RecordTable<>("obstacle");
        var constraint = t.required(
                "constraint",
                Codecs.codes(List.of(BindingConstraint.values()), BindingConstraint::code),
                Obstacle::constraint);
        var units = t.list("units", TEXT, Obstacle::units);
        var by = t.required("by", Codecs.shaped(Shapes.atLeast(1), WHOLE), Obstacle::by);
        t.some("units", 1);
        return t.end(v -> new Obstacle(v.get(constraint), v.get(units), v.get(by)));
    }

    private static Codec<AllocationEnds> ends() {
        RecordTable<AllocationEnds> t = begun("allocation-ends", true);
        t.fixed("kind", "allocation-ends");
        var low = t.required("low", result(false), AllocationEnds::low);
        var high = t.required("high", result(false), AllocationEnds::high);
        return t.end(v -> new AllocationEnds(v.get(low), v.get(high)));
    }
}
