package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.DECIMAL;
import static vn.giamngheo.json.format.internal.Scalars.INT;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.LawTables.REFERENCE;
import static vn.giamngheo.json.format.tables.ParameterTables.PROVENANCE;
import static vn.giamngheo.json.format.tables.TextTables.PHRASE;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.giamngheo.classification.AppliedStandard;
import vn.giamngheo.classification.BlockingFact;
import vn.giamngheo.classification.Caveat;
import vn.giamngheo.classification.Compared;
import vn.giamngheo.classification.Distance;
import vn.giamngheo.classification.FactRef;
import vn.giamngheo.classification.IndicatorProof;
import vn.giamngheo.classification.JudgedBy;
import vn.giamngheo.classification.Operand;
import vn.giamngheo.classification.Proof;
import vn.giamngheo.classification.ProofNode;
import vn.giamngheo.classification.RowProof;
import vn.giamngheo.classification.Truth;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** Proofs, and the facts and caveats that proofs and determinations name. */
final class ProofTables {

    static final Codec<PovertyStatus> STATUS = Codecs.codes(List.of(PovertyStatus.values()), PovertyStatus::code);

    static final Codec<ReviewDate> REVIEW = Codecs.map(DATE, ReviewDate::of, ReviewDate::day);

    static final Codec<JsonPointer> POINTER =
            Codecs.text(Shapes.POINTER_TO_PART, ProofTables::pointer, JsonPointer::toString);

    private static final Codec<Truth> TRUTH = Codecs.codes(List.of(Truth.values()), Truth::code);

    private static final Codec<FactRef> FACT = fact();

    static final Codec<BlockingFact> BLOCKING_FACT = blockingFact();

    static final Codec<Caveat> CAVEAT = caveat();

    private static final ObjectCodec<ProofNode.Leaf> LEAF = leaf();

    private static final Codec<ProofNode> NODE = UnionCodec.<ProofNode>tagged("proof-node", "kind")
            .variant("group", ProofNode.Group.class, group())
            .variant("leaf", ProofNode.Leaf.class, LEAF);

    static final Codec<Proof> PROOF = BuilderTable.of("proof", Proof.class, Proof::builder)
            .required("status", STATUS, Proof::status, Proof.Builder::status)
            .required("review", REVIEW, Proof::review, Proof.Builder::review)
            .optional("standard", standard(), Proof::standard, Proof.Builder::standard)
            .optional("noStandard", PHRASE, Proof::noStandard, Proof.Builder::noStandard)
            .optional("area", PHRASE, Proof::area, Proof.Builder::area)
            .list("citations", REFERENCE, Proof::citations, Proof.Builder::citations)
            .list("rows", row(), Proof::rows, Proof.Builder::rows)
            .list("indicators", indicator(), Proof::indicators, Proof.Builder::indicators)
            .required(
                    "possible", Codecs.set(STATUS, Comparator.naturalOrder()), Proof::possible, Proof.Builder::possible)
            .list("blockingFacts", BLOCKING_FACT, Proof::blockingFacts, Proof.Builder::blockingFacts)
            .list("caveats", CAVEAT, Proof::caveats, Proof.Builder::caveats)
            .end(Proof.Builder::build);

    private ProofTables() {}

    static JsonPointer pointer(String text) {
        try {
            return JsonPointer.parse(text);
        } catch (IllegalArgumentException e) {
            RefusedException refusal = new RefusedException(
                    "con trỏ phải viết theo dạng JSON Pointer, như “/members/1/birthDate”",
                    "pointer must be a JSON Pointer such as '/members/1/birthDate'");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static Codec<ProofNode> node() {
        return NODE;
    }

    private static Codec<FactRef> fact() {
        RecordTable<FactRef> t = new RecordTable<>("fact-ref");
        var path = t.required("path", POINTER, FactRef::path);
        var name = t.required("name", PHRASE, FactRef::name);
        return t.end(v -> new FactRef(v.get(path), v.get(name)));
    }

    private static Codec<BlockingFact> blockingFact() {
        RecordTable<BlockingFact> t = new RecordTable<>("blocking-fact");
        var fact = t.required("fact", FACT, BlockingFact::fact);
        var outcomes = t.required("outcomes", INT, BlockingFact::outcomes);
        return t.end(v -> new BlockingFact(v.get(fact), v.get(outcomes)));
    }

    private static Codec<Caveat> caveat() {
        RecordTable<Caveat> t = new RecordTable<>("caveat");
        var words = t.required("words", PHRASE, Caveat::words);
        var path = t.optional("path", POINTER, Caveat::path);
        var provenance = t.optional("provenance", PROVENANCE, Caveat::provenance);
        return t.end(v -> new Caveat(v.get(words), v.get(path), v.get(provenance)));
    }

    private static Codec<AppliedStandard> standard() {
        RecordTable<AppliedStandard> t = new RecordTable<>("applied-standard");
        var id = t.required("id", StandardTables.ID, AppliedStandard::id);
        var title = t.required("title", PHRASE, AppliedStandard::title);
        var basis = t.required("basis", REFERENCE, AppliedStandard::basis);
        var period = t.optional("period", StandardTables.PERIOD, AppliedStandard::period);
        return t.end(v -> new AppliedStandard(v.get(id), v.get(title), v.get(basis), v.get(period)));
    }

    private static Codec<RowProof> row() {
        RecordTable<RowProof> t = new RecordTable<>("row-proof");
        var status = t.required("status", STATUS, RowProof::status);
        var when = t.required("when", NODE, RowProof::when);
        var citation = t.required("citation", REFERENCE, RowProof::citation);
        var provenance = t.optional("provenance", PROVENANCE, RowProof::provenance);
        var wording = t.optional("wording", TEXT, RowProof::wording);
        var gap = t.optional("gap", PHRASE, RowProof::gap);
        return t.end(v -> new RowProof(
                v.get(status), v.get(when), v.get(citation), v.get(provenance), v.get(wording), v.get(gap)));
    }

    private static Codec<IndicatorProof> indicator() {
        RecordTable<IndicatorProof> t = new RecordTable<>("indicator-proof");
        var indicator = t.required("indicator", RuleTables.INDICATOR, IndicatorProof::indicator);
        var name = t.required("name", PHRASE, IndicatorProof::name);
        var status = t.required("status", Codecs.kebab(DeprivationStatus.class), IndicatorProof::status);
        var by = t.required("by", Codecs.codes(List.of(JudgedBy.values()), JudgedBy::code), IndicatorProof::by);
        var members = t.list("members", TEXT, IndicatorProof::members);
        var leaf = t.required("leaf", LEAF, IndicatorProof::leaf);
        return t.end(v -> new IndicatorProof(
                v.get(indicator), v.get(name), v.get(status), v.get(by), v.get(members), v.get(leaf)));
    }

    private static ObjectCodec<ProofNode.Group> group() {
        RecordTable<ProofNode.Group> t = new RecordTable<>("proof-node-group");
        var connective = t.required(
                "connective",
                Codecs.codes(List.of(ProofNode.Connective.values()), ProofNode.Connective::code),
                ProofNode.Group::connective);
        var truth = t.required("truth", TRUTH, ProofNode.Group::truth);
        var parts = t.required("parts", Codecs.list(Codecs.lazy(ProofTables::node)), ProofNode.Group::parts);
        t.some("parts", 1);
        return t.end(v -> group(v.get(connective), v.get(truth), v.get(parts)));
    }

    private static ProofNode.Group group(ProofNode.Connective connective, Truth truth, List<ProofNode> parts) {
        if (parts.isEmpty()) {
            throw new RefusedException(
                    "phải có ít nhất một điều kiện (parts)", "parts must hold at least one condition");
        }
        return new ProofNode.Group(connective, truth, parts);
    }

    private static Distance distance(BigDecimal amount, Phrase unit) {
        if (amount.signum() < 0) {
            throw new RefusedException("khoảng cách (amount) không được âm", "amount must not be negative");
        }
        return new Distance(amount, unit);
    }

    private static ObjectCodec<ProofNode.Leaf> leaf() {
        RecordTable<ProofNode.Leaf> t = new RecordTable<>("proof-node-leaf");
        var subject = t.required(
                "subject",
                Codecs.codes(List.of(ProofNode.Subject.values()), ProofNode.Subject::code),
                ProofNode.Leaf::subject);
        var condition = t.required("condition", PHRASE, ProofNode.Leaf::condition);
        var truth = t.required("truth", TRUTH, ProofNode.Leaf::truth);
        var operands = t.list("operands", operand(), ProofNode.Leaf::operands);
        var compared = t.optional("compared", compared(), ProofNode.Leaf::compared);
        var distance = t.optional("distance", distance(), ProofNode.Leaf::distance);
        var citation = t.required("citation", REFERENCE, ProofNode.Leaf::citation);
        var provenance = t.optional("provenance", PROVENANCE, ProofNode.Leaf::provenance);
        var unknown = t.list("unknown", FACT, ProofNode.Leaf::unknown);
        return t.end(v -> new ProofNode.Leaf(
                v.get(subject),
                v.get(condition),
                v.get(truth),
                v.get(operands),
                v.get(compared),
                v.get(distance),
                v.get(citation),
                v.get(provenance),
                v.get(unknown)));
    }

    private static Codec<Operand> operand() {
        RecordTable<Operand> t = new RecordTable<>("operand");
        var name = t.required("name", PHRASE, Operand::name);
        var value = t.required("value", DECIMAL, Operand::value);
        var unit = t.required("unit", PHRASE, Operand::unit);
        return t.end(v -> new Operand(v.get(name), v.get(value), v.get(unit)));
    }

    private static Codec<Compared> compared() {
        RecordTable<Compared> t = new RecordTable<>("compared");
        var found = t.required("found", operand(), Compared::found);
        var comparison = t.required("comparison", RuleTables.COMPARISON, Compared::comparison);
        var boundary = t.required("boundary", operand(), Compared::boundary);
        return t.end(v -> new Compared(v.get(found), v.get(comparison), v.get(boundary)));
    }

    private static Codec<Distance> distance() {
        RecordTable<Distance> t = new RecordTable<>("distance");
        var amount = t.required("amount", Codecs.shaped(Shapes.DECIMAL_FROM_ZERO, DECIMAL), Distance::amount);
        var unit = t.required("unit", PHRASE, Distance::unit);
        return t.end(v -> distance(v.get(amount), v.get(unit)));
    }
}
