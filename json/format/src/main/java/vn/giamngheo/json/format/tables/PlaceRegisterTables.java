package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.LawTables.REFERENCE;
import static vn.giamngheo.json.format.tables.ParameterTables.PROVENANCE;
import static vn.giamngheo.json.format.tables.PlaceTables.LEVEL;

import java.util.Comparator;
import java.util.List;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.RefusedPartsException;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.DesignatedAreaList;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Designation;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.GazetteerFault;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.text.RefusedException;

/** Administrative units, what became of them, and lists of designated areas. */
final class PlaceRegisterTables {

    private static final Codec<String> SCHEME = Codecs.shaped(Shapes.CODE, TEXT);

    static final Codec<UnitRef> UNIT_REF = unitRef();

    private static final Codec<AdministrativeUnit> UNIT = BuilderTable.of(
                    "administrative-unit", AdministrativeUnit.class, AdministrativeUnit::builder)
            .required("level", LEVEL, AdministrativeUnit::level, AdministrativeUnit.Builder::level)
            .defaulted(
                    "scheme",
                    SCHEME,
                    AdministrativeUnit.NATIONAL,
                    AdministrativeUnit::scheme,
                    AdministrativeUnit.Builder::scheme)
            .required("code", TEXT, AdministrativeUnit::code, AdministrativeUnit.Builder::code)
            .required("name", TEXT, AdministrativeUnit::name, AdministrativeUnit.Builder::name)
            .list("aliases", TEXT, AdministrativeUnit::aliases, AdministrativeUnit.Builder::aliases)
            .optional("validFrom", DATE, AdministrativeUnit::validFrom, AdministrativeUnit.Builder::validFrom)
            .optional("validUntil", DATE, AdministrativeUnit::validUntil, AdministrativeUnit.Builder::validUntil)
            .optional("parent", TEXT, AdministrativeUnit::parent, AdministrativeUnit.Builder::parent)
            .optional("area", HouseholdTables.AREA, AdministrativeUnit::area, AdministrativeUnit.Builder::area)
            .required("provenance", PROVENANCE, AdministrativeUnit::provenance, AdministrativeUnit.Builder::provenance)
            .end(AdministrativeUnit.Builder::build);

    static final Codec<Gazetteer> GAZETTEER = gazetteer(document("gazetteer"));

    static final Codec<Gazetteer> GAZETTEER_PART = gazetteer(new RecordTable<>("gazetteer"));

    static final Codec<DesignatedAreas> AREAS = areas(document("designated-areas"));

    static final Codec<DesignatedAreas> AREAS_PART = areas(new RecordTable<>("designated-areas"));

    private PlaceRegisterTables() {}

    private static <T> RecordTable<T> document(String kind) {
        RecordTable<T> t = new RecordTable<>(kind);
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", kind);
        return t;
    }

    private static Codec<UnitRef> unitRef() {
        RecordTable<UnitRef> t = new RecordTable<>("unit-ref");
        var level = t.required("level", LEVEL, UnitRef::level);
        var scheme = t.defaulted("scheme", SCHEME, AdministrativeUnit.NATIONAL, UnitRef::scheme);
        var code = t.required("code", TEXT, UnitRef::code);
        var name = t.required("name", TEXT, UnitRef::name);
        var from = t.optional("from", DATE, UnitRef::from);
        return t.end(v -> new UnitRef(v.get(level), v.get(scheme), v.get(code), v.get(name), v.get(from)));
    }

    private static Codec<UnitChange> change() {
        RecordTable<UnitChange> t = new RecordTable<>("unit-change");
        var day = t.required("day", DATE, UnitChange::day);
        var kind = t.required(
                "kind", Codecs.codes(List.of(UnitChange.Kind.values()), UnitChange.Kind::code), UnitChange::kind);
        var from = t.required("from", UNIT_REF, UnitChange::from);
        var to = t.required("to", UNIT_REF, UnitChange::to);
        var whole = t.required("whole", FLAG, UnitChange::whole);
        var by = t.required("by", REFERENCE, UnitChange::by);
        var provenance = t.required("provenance", PROVENANCE, UnitChange::provenance);
        return t.end(v -> new UnitChange(
                v.get(day), v.get(kind), v.get(from), v.get(to), v.get(whole), v.get(by), v.get(provenance)));
    }

    private static Codec<Gazetteer> gazetteer(RecordTable<Gazetteer> t) {
        var units = t.list("units", UNIT, Gazetteer::units);
        var changes = t.list("changes", change(), Gazetteer::changes);
        return t.end(v -> gazetteer(v.get(units), v.get(changes)));
    }

    /** Units and changes that do not fit are said fault by fault, each where it stands. */
    private static Gazetteer gazetteer(List<AdministrativeUnit> units, List<UnitChange> changes) {
        try {
            return Gazetteer.of(units, changes);
        } catch (RefusedException refusal) {
            List<GazetteerFault> faults = Gazetteer.check(units, changes);
            if (faults.isEmpty()) {
                throw refusal;
            }
            throw new RefusedPartsException(
                    faults.stream()
                            .map(fault -> new RefusedPartsException.Part(fault.path(), fault.reason()))
                            .toList(),
                    refusal);
        }
    }

    private static Codec<DesignatedAreas> areas(RecordTable<DesignatedAreas> t) {
        var lists = t.list("lists", areaList(), DesignatedAreas::lists);
        return t.end(v -> areas(v.get(lists)));
    }

    /** Lists that overlap are all said, each where it stands. */
    private static DesignatedAreas areas(List<DesignatedAreaList> lists) {
        try {
            return DesignatedAreas.of(lists);
        } catch (RefusedException refusal) {
            List<RefusedPartsException.Part> overlaps = AreaOverlaps.in(lists);
            if (overlaps.isEmpty()) {
                throw refusal;
            }
            throw new RefusedPartsException(overlaps, refusal);
        }
    }

    private static Codec<DesignatedAreaList> areaList() {
        RecordTable<DesignatedAreaList> t = new RecordTable<>("designated-area-list");
        var designation = t.required(
                "designation",
                Codecs.text(Shapes.CODE, Designation::new, Designation::code),
                DesignatedAreaList::designation);
        var level = t.required("level", LEVEL, DesignatedAreaList::level);
        var codes = t.required("codes", Codecs.set(TEXT, Comparator.naturalOrder()), DesignatedAreaList::codes);
        var from = t.required("from", DATE, DesignatedAreaList::from);
        var until = t.required("until", DATE, DesignatedAreaList::until);
        var by = t.required("by", REFERENCE, DesignatedAreaList::by);
        var provenance = t.required("provenance", PROVENANCE, DesignatedAreaList::provenance);
        t.some("codes", 1);
        return t.end(v -> new DesignatedAreaList(
                v.get(designation),
                v.get(level),
                v.get(codes),
                v.get(from),
                v.get(until),
                v.get(by),
                v.get(provenance)));
    }
}
