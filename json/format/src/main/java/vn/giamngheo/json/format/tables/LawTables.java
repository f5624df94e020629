package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;

import java.util.List;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.law.Signature;

/** Instruments and what a document rests on. */
final class LawTables {

    static final Codec<InstrumentNumber> NUMBER =
            Codecs.text(Shapes.worded("instrument-number"), InstrumentNumber::parse, InstrumentNumber::text);
    private static final Codec<InstrumentKind> KIND =
            Codecs.text(Shapes.CODE, InstrumentKind::of, InstrumentKind::code);

    static final Codec<InstrumentReference> REFERENCE = BuilderTable.of(
                    "instrument-reference", InstrumentReference.class, InstrumentReference::builder)
            .optional("number", NUMBER, InstrumentReference::number, InstrumentReference.Builder::number)
            .optional("kind", KIND, InstrumentReference::kind, InstrumentReference.Builder::kind)
            .optional("title", TEXT, InstrumentReference::title, InstrumentReference.Builder::title)
            .optional("issuedOn", DATE, InstrumentReference::issuedOn, InstrumentReference.Builder::issuedOn)
            .optional("issuer", TEXT, InstrumentReference::issuer, InstrumentReference.Builder::issuer)
            .optional("provision", TEXT, InstrumentReference::provision, InstrumentReference.Builder::provision)
            .defaulted("asAmended", FLAG, false, InstrumentReference::asAmended, InstrumentReference.Builder::asAmended)
            .rule(Shape.Rule.someOf("number", "title"))
            .end(InstrumentReference.Builder::build);

    static final Codec<LegalInstrument> INSTRUMENT = BuilderTable.of(
                    "legal-instrument", LegalInstrument.class, LegalInstrument::builder)
            .optional("number", NUMBER, LegalInstrument::number, LegalInstrument.Builder::number)
            .required("kind", KIND, LegalInstrument::kind, LegalInstrument.Builder::kind)
            .required("title", TEXT, LegalInstrument::title, LegalInstrument.Builder::title)
            .required("issuer", TEXT, LegalInstrument::issuer, LegalInstrument.Builder::issuer)
            .required("issuedOn", DATE, LegalInstrument::issuedOn, LegalInstrument.Builder::issuedOn)
            .optional("issuedAt", TEXT, LegalInstrument::issuedAt, LegalInstrument.Builder::issuedAt)
            .optional("inForceFrom", DATE, LegalInstrument::inForceFrom, LegalInstrument.Builder::inForceFrom)
            .optional("signature", signature(), LegalInstrument::signature, LegalInstrument.Builder::signature)
            .end(LegalInstrument.Builder::build);

    static final Codec<LegalBasis> BASIS = basis();

    private LawTables() {}

    private static Codec<LegalBasis> basis() {
        RecordTable<LegalBasis> t = new RecordTable<>("legal-basis");
        var kind = t.required("kind", Codecs.codes(List.of(BasisKind.values()), BasisKind::code), LegalBasis::kind);
        var instrument = t.required("instrument", REFERENCE, LegalBasis::instrument);
        return t.end(v -> new LegalBasis(v.get(kind), v.get(instrument)));
    }

    private static Codec<Signature> signature() {
        RecordTable<Signature> t = new RecordTable<>("signature");
        var onBehalfOf = t.optional("onBehalfOf", TEXT, Signature::onBehalfOf);
        var capacity = t.optional("capacity", TEXT, Signature::capacity);
        var name = t.required("name", TEXT, Signature::name);
        return t.end(v -> new Signature(v.get(onBehalfOf), v.get(capacity), v.get(name)));
    }
}
