package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.PlaceRegisterTables.UNIT_REF;
import static vn.giamngheo.json.format.tables.PlaceTables.LEVEL;
import static vn.giamngheo.json.format.tables.PlaceTables.PLACE;
import static vn.giamngheo.json.format.tables.TextTables.PHRASE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyAlias;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.text.RefusedException;

/** Agencies, and what names of agencies were found to mean. */
final class DirectoryTables {

    static final Codec<AgencyId> ID = Codecs.text(Shapes.CODE, AgencyId::new, AgencyId::code);

    static final Codec<AgencyFunction> FUNCTION = Codecs.text(Shapes.CODE, AgencyFunction::of, AgencyFunction::code);

    private static final Codec<AgencyKind> KIND = Codecs.text(Shapes.CODE, AgencyKind::of, AgencyKind::code);

    static final Codec<AgencyEntry> ENTRY = BuilderTable.of("agency-entry", AgencyEntry.class, AgencyEntry::builder)
            .required("id", ID, AgencyEntry::id, AgencyEntry.Builder::id)
            .required("kind", KIND, AgencyEntry::kind, AgencyEntry.Builder::kind)
            .required("level", LEVEL, AgencyEntry::level, AgencyEntry.Builder::level)
            .required("name", TEXT, AgencyEntry::name, AgencyEntry.Builder::name)
            .list("aliases", alias(), AgencyEntry::aliases, AgencyEntry.Builder::aliases)
            .defaulted(
                    "functions",
                    Codecs.set(FUNCTION, Comparator.naturalOrder()),
                    Set.of(),
                    AgencyEntry::functions,
                    AgencyEntry.Builder::functions)
            .optional("validFrom", DATE, AgencyEntry::validFrom, AgencyEntry.Builder::validFrom)
            .optional("validUntil", DATE, AgencyEntry::validUntil, AgencyEntry.Builder::validUntil)
            .optional("seen", DATE, AgencyEntry::seen, AgencyEntry.Builder::seen)
            .optional("province", HouseholdTables.PROVINCE, AgencyEntry::province, AgencyEntry.Builder::province)
            .required(
                    "provenance", ParameterTables.PROVENANCE, AgencyEntry::provenance, AgencyEntry.Builder::provenance)
            .end(AgencyEntry.Builder::build);

    static final Codec<Agency> AGENCY = agency();

    static final Codec<Expansion> EXPANSION = UnionCodec.<Expansion>tagged("expansion", "kind")
            .variant("members", Expansion.Members.class, members())
            .variant("symbolic", Expansion.Symbolic.class, symbolic());

    static final Codec<Resolution> RESOLUTION = resolution(true);

    static final Codec<Resolution> RESOLUTION_PART = resolution(false);

    private DirectoryTables() {}

    private static Codec<AgencyAlias> alias() {
        RecordTable<AgencyAlias> t = new RecordTable<>("agency-alias");
        var name = t.required("name", TEXT, AgencyAlias::name);
        var from = t.optional("from", DATE, AgencyAlias::from);
        var until = t.optional("until", DATE, AgencyAlias::until);
        return t.end(v -> new AgencyAlias(v.get(name), v.get(from), v.get(until)));
    }

    private static Codec<Agency> agency() {
        RecordTable<Agency> t = new RecordTable<>("agency");
        var id = t.required("id", ID, Agency::id);
        var kind = t.required("kind", KIND, Agency::kind);
        var level = t.required("level", LEVEL, Agency::level);
        var title = t.required("title", TEXT, Agency::title);
        var province = t.optional("province", UNIT_REF, Agency::province);
        var place = t.optional("place", PLACE, Agency::place);
        return t.end(
                v -> new Agency(v.get(id), v.get(kind), v.get(level), v.get(title), v.get(province), v.get(place)));
    }

    private static ObjectCodec<Expansion.Members> members() {
        RecordTable<Expansion.Members> t = new RecordTable<>("expansion-members");
        var day = t.required("day", DATE, Expansion.Members::day);
        var members = t.required("members", Codecs.list(AGENCY), Expansion.Members::members);
        t.some("members", 1);
        return t.end(v -> members(v.get(day), v.get(members)));
    }

    private static Expansion.Members members(LocalDate day, List<Agency> members) {
        if (members.isEmpty()) {
            throw new RefusedException(
                    "phải có ít nhất một cơ quan (members)", "members must hold at least one agency");
        }
        return new Expansion.Members(day, members);
    }

    private static ObjectCodec<Expansion.Symbolic> symbolic() {
        RecordTable<Expansion.Symbolic> t = new RecordTable<>("expansion-symbolic");
        var day = t.required("day", DATE, Expansion.Symbolic::day);
        var reason = t.required("reason", Codecs.kebab(Expansion.Reason.class), Expansion.Symbolic::reason);
        var words = t.required("words", PHRASE, Expansion.Symbolic::words);
        var among = t.list("among", AGENCY, Expansion.Symbolic::among);
        return t.end(v -> new Expansion.Symbolic(v.get(day), v.get(reason), v.get(words), v.get(among)));
    }

    /** Of a document of its own, or within one. */
    private static Codec<Resolution> resolution(boolean document) {
        return UnionCodec.<Resolution>tagged("resolution", "kind")
                .variant("agency", Resolution.Found.class, found(begun("resolution-agency", document)))
                .variant("class", Resolution.OfClass.class, ofClass(begun("resolution-class", document)))
                .variant("ambiguous", Resolution.Ambiguous.class, ambiguous(begun("resolution-ambiguous", document)))
                .variant("not-then", Resolution.NotThen.class, notThen(begun("resolution-not-then", document)))
                .variant("not-found", Resolution.NotFound.class, notFound(begun("resolution-not-found", document)));
    }

    static <T> RecordTable<T> begun(String name, boolean document) {
        RecordTable<T> t = new RecordTable<>(name);
        if (document) {
            t.version("schemaVersion", WireFormat.schemaVersion());
        }
        return t;
    }

    private static ObjectCodec<Resolution.Found> found(RecordTable<Resolution.Found> t) {
        var named = t.required("named", AgencyRefTables.REF, Resolution.Found::named);
        var agency = t.required("agency", AGENCY, Resolution.Found::agency);
        var office = t.optional("office", TEXT, Resolution.Found::office);
        var levelSupplied = t.defaulted("levelSupplied", FLAG, false, Resolution.Found::levelSupplied);
        return t.end(v -> new Resolution.Found(v.get(named), v.get(agency), v.get(office), v.get(levelSupplied)));
    }

    private static ObjectCodec<Resolution.OfClass> ofClass(RecordTable<Resolution.OfClass> t) {
        var named = t.required("named", AgencyRefTables.REF, Resolution.OfClass::named);
        var expansion = t.required("expansion", EXPANSION, Resolution.OfClass::expansion);
        var office = t.optional("office", TEXT, Resolution.OfClass::office);
        return t.end(v -> new Resolution.OfClass(v.get(named), v.get(expansion), v.get(office)));
    }

    private static ObjectCodec<Resolution.Ambiguous> ambiguous(RecordTable<Resolution.Ambiguous> t) {
        var named = t.required("named", AgencyRefTables.REF, Resolution.Ambiguous::named);
        var candidates = t.list("candidates", AGENCY, Resolution.Ambiguous::candidates);
        return t.end(v -> new Resolution.Ambiguous(v.get(named), v.get(candidates)));
    }

    private static ObjectCodec<Resolution.NotThen> notThen(RecordTable<Resolution.NotThen> t) {
        var named = t.required("named", AgencyRefTables.REF, Resolution.NotThen::named);
        var day = t.required("day", DATE, Resolution.NotThen::day);
        var agencies = t.list("agencies", AGENCY, Resolution.NotThen::agencies);
        return t.end(v -> new Resolution.NotThen(v.get(named), v.get(day), v.get(agencies)));
    }

    private static ObjectCodec<Resolution.NotFound> notFound(RecordTable<Resolution.NotFound> t) {
        var named = t.required("named", AgencyRefTables.REF, Resolution.NotFound::named);
        var near = t.list("near", AGENCY, Resolution.NotFound::near);
        return t.end(v -> new Resolution.NotFound(v.get(named), v.get(near)));
    }
}
