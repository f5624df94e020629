package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.INT;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.LawTables.REFERENCE;
import static vn.giamngheo.json.format.tables.RuleTables.INDICATOR;
import static vn.giamngheo.json.format.tables.TextTables.PHRASE;

import java.util.List;
import vn.giamngheo.classification.BlockingFact;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.DeterminationId;
import vn.giamngheo.classification.FactRef;
import vn.giamngheo.classification.RuleVersion;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.JsonPointer;

/** Determinations, as they are kept. */
final class DeterminationTables {

    private static final Codec<PovertyStatus> STATUS =
            Codecs.codes(List.of(PovertyStatus.values()), PovertyStatus::code);

    static final Codec<Determination> DETERMINATION = BuilderTable.of(Determination.class, Determination::builder)
            .version("schemaVersion", WireFormat.schemaVersion())
            .fixed("kind", "determination")
            .required(
                    "id",
                    Codecs.text(DeterminationId::new, DeterminationId::value),
                    Determination::id,
                    Determination.Builder::id)
            .required("householdId", TEXT, Determination::householdId, Determination.Builder::householdId)
            .required(
                    "review",
                    Codecs.map(DATE, ReviewDate::of, ReviewDate::day),
                    Determination::review,
                    Determination.Builder::review)
            .required("status", STATUS, Determination::status, Determination.Builder::status)
            .optional("standard", StandardTables.ID, Determination::standard, Determination.Builder::standard)
            .optional(
                    "ruleVersion",
                    Codecs.text(RuleVersion::new, RuleVersion::value),
                    Determination::ruleVersion,
                    Determination.Builder::ruleVersion)
            .optional("noStandard", noStandard(), Determination::noStandard, Determination.Builder::noStandard)
            .list("citations", REFERENCE, Determination::citations, Determination.Builder::citations)
            .list("deprived", INDICATOR, Determination::deprived, Determination.Builder::deprived)
            .list("unknown", INDICATOR, Determination::unknown, Determination.Builder::unknown)
            .list("possible", STATUS, Determination::possible, Determination.Builder::possible)
            .list("blockingFacts", blockingFact(), Determination::blockingFacts, Determination.Builder::blockingFacts)
            .end(Determination.Builder::build);

    private DeterminationTables() {}

    private static Codec<Resolution.Unresolved> noStandard() {
        RecordTable<Resolution.Unresolved> t = new RecordTable<>();
        var reason = t.required("reason", Codecs.kebab(Resolution.Reason.class), Resolution.Unresolved::reason);
        var words = t.required("words", PHRASE, Resolution.Unresolved::words);
        return t.end(v -> new Resolution.Unresolved(v.get(reason), v.get(words)));
    }

    private static Codec<BlockingFact> blockingFact() {
        RecordTable<BlockingFact> t = new RecordTable<>();
        var fact = t.required("fact", fact(), BlockingFact::fact);
        var outcomes = t.required("outcomes", INT, BlockingFact::outcomes);
        return t.end(v -> new BlockingFact(v.get(fact), v.get(outcomes)));
    }

    private static Codec<FactRef> fact() {
        RecordTable<FactRef> t = new RecordTable<>();
        var path = t.required("path", Codecs.text(JsonPointer::parse, JsonPointer::toString), FactRef::path);
        var name = t.required("name", PHRASE, FactRef::name);
        return t.end(v -> new FactRef(v.get(path), v.get(name)));
    }
}
