package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * One entry of a list of agencies: its wording, where reading that gives the same entry; otherwise, as of <i>Y tế</i> after
 * <i>Các Sở:</i>, an object that says what the list around it added.
 */
final class AgencyRefTables {

    static final Codec<AgencyRef> REF = Codecs.textOr(
            Codecs.recurringText(Shapes.worded("agency-wording"), AgencyRefTables::parse, AgencyRef::text),
            UnionCodec.<AgencyRef>tagged("agency-ref", "kind")
                    .variant("named", AgencyRef.Named.class, named())
                    .variant("group", AgencyRef.Group.class, group())
                    .variant("officer", AgencyRef.Officer.class, officer()),
            AgencyRefTables::isWhatItsWordingSays);

    private AgencyRefTables() {}

    private static AgencyRef parse(String text) {
        List<AgencyRef> read = AgencyList.parse(text).agencies();
        if (read.size() != 1) {
            throw new RefusedException(
                    "phải nêu một cơ quan nhưng “" + Phrase.shown(text) + "” nêu " + read.size(),
                    "text must name one agency but '" + Phrase.shown(text) + "' names " + read.size());
        }
        AgencyRef ref = read.get(0);
        // A colon after it, for one, announces a list, and is no part of it: taken alone it would be lost.
        if (!ref.text().equals(VietnameseText.clean(text))) {
            throw new RefusedException(
                    "chỉ được ghi tên cơ quan, ở đây là “" + Phrase.shown(ref.text()) + "”, không phải “"
                            + Phrase.shown(text) + "”",
                    "text must be the name of the agency alone, here '" + Phrase.shown(ref.text()) + "', but was '"
                            + Phrase.shown(text) + "'");
        }
        return ref;
    }

    private static boolean isWhatItsWordingSays(AgencyRef ref) {
        return AgencyList.parse(ref.text()).agencies().equals(List.of(ref));
    }

    private static Optional<String> completed(AgencyRef ref) {
        return Optional.of(ref.name()).filter(name -> !name.equals(ref.text()));
    }

    private static ObjectCodec<AgencyRef.Named> named() {
        RecordTable<AgencyRef.Named> t = new RecordTable<>("agency-ref-named");
        var text = t.required("text", TEXT, AgencyRef.Named::text);
        var name = t.optional("name", TEXT, AgencyRefTables::completed);
        return t.end(v -> new AgencyRef.Named(v.get(text), v.get(name).orElse(v.get(text))));
    }

    private static ObjectCodec<AgencyRef.Group> group() {
        RecordTable<AgencyRef.Group> t = new RecordTable<>("agency-ref-group");
        var text = t.required("text", TEXT, AgencyRef.Group::text);
        var name = t.optional("name", TEXT, AgencyRefTables::completed);
        return t.end(v -> new AgencyRef.Group(v.get(text), v.get(name).orElse(v.get(text))));
    }

    private static ObjectCodec<AgencyRef.Officer> officer() {
        RecordTable<AgencyRef.Officer> t = new RecordTable<>("agency-ref-officer");
        var text = t.required("text", TEXT, AgencyRef.Officer::text);
        var name = t.optional("name", TEXT, AgencyRefTables::completed);
        var several = t.defaulted("several", FLAG, false, AgencyRef.Officer::several);
        return t.end(v -> new AgencyRef.Officer(v.get(text), v.get(name).orElse(v.get(text)), v.get(several)));
    }
}
