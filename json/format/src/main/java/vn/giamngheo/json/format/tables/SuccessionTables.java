package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.DirectoryTables.AGENCY;
import static vn.giamngheo.json.format.tables.DirectoryTables.FUNCTION;
import static vn.giamngheo.json.format.tables.LawTables.REFERENCE;
import static vn.giamngheo.json.format.tables.ParameterTables.PROVENANCE;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Step;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.text.RefusedException;

/** What became of agencies, who holds what, and the tables that somebody brings along. */
final class SuccessionTables {

    private static final Codec<Transfer.Destination> DESTINATION = UnionCodec.<Transfer.Destination>tagged(
                    "transfer-destination", "kind")
            .variant("to", Transfer.To.class, to())
            .variant("one-of", Transfer.ToOneOf.class, toOneOf())
            .variant("nobody", Transfer.ToNobody.class, toNobody());

    private static final Codec<SuccessionEvent> EVENT = event();

    private static final Codec<Step> STEP = step();

    static final Codec<Holding> HOLDING_PART = holding(false);

    static final Codec<Holding> HOLDING = holding(true);

    static final Codec<ReferenceTables> TABLES = tables();

    private SuccessionTables() {}

    private static ObjectCodec<Transfer.To> to() {
        RecordTable<Transfer.To> t = new RecordTable<>("transfer-destination-to");
        var agency = t.required("agency", DirectoryTables.ID, Transfer.To::agency);
        return t.end(v -> new Transfer.To(v.get(agency)));
    }

    private static ObjectCodec<Transfer.ToOneOf> toOneOf() {
        RecordTable<Transfer.ToOneOf> t = new RecordTable<>("transfer-destination-one-of");
        var agencies = t.required("agencies", Codecs.list(DirectoryTables.ID), Transfer.ToOneOf::agencies);
        t.some("agencies", 1);
        return t.end(v -> oneOf(v.get(agencies)));
    }

    private static Transfer.ToOneOf oneOf(List<AgencyId> agencies) {
        if (agencies.isEmpty()) {
            throw new RefusedException(
                    "phải có ít nhất một cơ quan (agencies)", "agencies must hold at least one agency");
        }
        return new Transfer.ToOneOf(agencies);
    }

    private static ObjectCodec<Transfer.ToNobody> toNobody() {
        RecordTable<Transfer.ToNobody> t = new RecordTable<>("transfer-destination-nobody");
        var agencies = t.list("agencies", DirectoryTables.ID, Transfer.ToNobody::agencies);
        return t.end(v -> new Transfer.ToNobody(v.get(agencies)));
    }

    private static Codec<Transfer> transfer() {
        RecordTable<Transfer> t = new RecordTable<>("transfer");
        var from = t.required("from", DirectoryTables.ID, Transfer::from);
        var function = t.optional("function", FUNCTION, Transfer::function);
        var to = t.required("to", DESTINATION, Transfer::to);
        var provenance = t.required("provenance", PROVENANCE, Transfer::provenance);
        return t.end(v -> new Transfer(v.get(from), v.get(function), v.get(to), v.get(provenance)));
    }

    private static Codec<SuccessionEvent> event() {
        RecordTable<SuccessionEvent> t = new RecordTable<>("succession-event");
        var id = t.required("id", TEXT, SuccessionEvent::id);
        var day = t.required("day", DATE, SuccessionEvent::day);
        var kind = t.required(
                "kind",
                Codecs.codes(List.of(SuccessionEvent.Kind.values()), SuccessionEvent.Kind::code),
                SuccessionEvent::kind);
        var transfers = t.list("transfers", transfer(), SuccessionEvent::transfers);
        var by = t.required("by", REFERENCE, SuccessionEvent::by);
        var province = t.optional("province", HouseholdTables.PROVINCE, SuccessionEvent::province);
        var insteadOf = t.optional("insteadOf", TEXT, SuccessionEvent::insteadOf);
        return t.end(v -> new SuccessionEvent(
                v.get(id), v.get(day), v.get(kind), v.get(transfers), v.get(by), v.get(province), v.get(insteadOf)));
    }

    private static Codec<Step> step() {
        RecordTable<Step> t = new RecordTable<>("succession-step");
        var day = t.required("day", DATE, Step::day);
        var what = t.required("what", TextTables.PHRASE, Step::what);
        var from = t.required("from", AGENCY, Step::from);
        var to = t.required("to", AGENCY, Step::to);
        var function = t.optional("function", FUNCTION, Step::function);
        var by = t.required("by", REFERENCE, Step::by);
        var provenance = t.required("provenance", PROVENANCE, Step::provenance);
        return t.end(v -> new Step(
                v.get(day), v.get(what), v.get(from), v.get(to), v.get(function), v.get(by), v.get(provenance)));
    }

    /** Of a document of its own, or within one. */
    private static Codec<Holding> holding(boolean document) {
        return UnionCodec.<Holding>tagged("holding", "kind")
                .variant("held", Holding.Held.class, held(DirectoryTables.begun("holding-held", document)))
                .variant("parted", Holding.Parted.class, parted(DirectoryTables.begun("holding-parted", document)))
                .variant(
                        "unresolved",
                        Holding.Unresolved.class,
                        unresolved(DirectoryTables.begun("holding-unresolved", document)));
    }

    private static ObjectCodec<Holding.Held> held(RecordTable<Holding.Held> t) {
        var by = t.required("by", AGENCY, Holding.Held::by);
        var chain = t.list("chain", STEP, Holding.Held::chain);
        var confidence = t.required("confidence", ParameterTables.CONFIDENCE, Holding.Held::confidence);
        return t.end(v -> new Holding.Held(v.get(by), v.get(chain), v.get(confidence)));
    }

    private static ObjectCodec<Holding.Parted> parted(RecordTable<Holding.Parted> t) {
        var parts = t.required("parts", Codecs.list(part()), Holding.Parted::parts);
        t.some("parts", 2);
        return t.end(v -> parted(v.get(parts)));
    }

    private static Holding.Parted parted(List<Holding.Part> parts) {
        if (parts.size() < 2) {
            throw new RefusedException(
                    "phải có ít nhất hai phần (parts), không phải " + parts.size(),
                    "parts must be at least two but were " + parts.size());
        }
        return new Holding.Parted(parts);
    }

    private static Codec<Holding.Part> part() {
        RecordTable<Holding.Part> t = new RecordTable<>("holding-part");
        var functions = t.list("functions", FUNCTION, Holding.Part::functions);
        var province = t.optional("province", PlaceRegisterTables.UNIT_REF, Holding.Part::province);
        var holding = t.required("holding", Codecs.lazy(SuccessionTables::holdingPart), Holding.Part::holding);
        return t.end(v -> new Holding.Part(v.get(functions), v.get(province), v.get(holding)));
    }

    private static Codec<Holding> holdingPart() {
        return HOLDING_PART;
    }

    private static ObjectCodec<Holding.Unresolved> unresolved(RecordTable<Holding.Unresolved> t) {
        var last = t.required("last", AGENCY, Holding.Unresolved::last);
        var reason = t.required("reason", Codecs.kebab(Holding.Reason.class), Holding.Unresolved::reason);
        var end = t.optional("end", EVENT, Holding.Unresolved::end);
        var candidates = t.list("candidates", AGENCY, Holding.Unresolved::candidates);
        var chain = t.list("chain", STEP, Holding.Unresolved::chain);
        return t.end(
                v -> new Holding.Unresolved(v.get(last), v.get(reason), v.get(end), v.get(candidates), v.get(chain)));
    }

    private static Codec<ReferenceTables> tables() {
        RecordTable<ReferenceTables> t = new RecordTable<>("reference-tables");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "reference-tables");
        var agencies = t.list("agencies", DirectoryTables.ENTRY, ReferenceTables::agencies);
        var events = t.list("events", EVENT, ReferenceTables::events);
        var places = t.optional("places", PlaceRegisterTables.GAZETTEER_PART, SuccessionTables::places);
        var areas = t.optional("areas", PlaceRegisterTables.AREAS_PART, SuccessionTables::areas);
        return t.end(v -> new ReferenceTables(
                v.get(agencies),
                v.get(events),
                v.get(places).orElseGet(() -> Gazetteer.of(List.of(), List.of())),
                v.get(areas).orElseGet(DesignatedAreas::none)));
    }

    private static Optional<Gazetteer> places(ReferenceTables tables) {
        return Optional.of(tables.places())
                .filter(places -> !places.units().isEmpty() || !places.changes().isEmpty());
    }

    private static Optional<DesignatedAreas> areas(ReferenceTables tables) {
        return Optional.of(tables.areas()).filter(areas -> !areas.lists().isEmpty());
    }
}
