package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.LawTables.REFERENCE;
import static vn.giamngheo.json.format.tables.ProofTables.STATUS;
import static vn.giamngheo.json.format.tables.RuleTables.INDICATOR;
import static vn.giamngheo.json.format.tables.TextTables.PHRASE;

import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.DeterminationId;
import vn.giamngheo.classification.RuleVersion;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.standard.Resolution;

/** Determinations, as they are kept. */
final class DeterminationTables {

    static final Codec<Determination> DETERMINATION = BuilderTable.of(
                    "determination", Determination.class, Determination::builder)
            .version("schemaVersion", WireFormat.schemaVersion())
            .fixed("kind", "determination")
            .required(
                    "id",
                    Codecs.text(
                            Shape.Text.of("determination-id", "[0-9a-f]{64}"),
                            DeterminationId::new,
                            DeterminationId::value),
                    Determination::id,
                    Determination.Builder::id)
            .required("householdId", TEXT, Determination::householdId, Determination.Builder::householdId)
            .required("review", ProofTables.REVIEW, Determination::review, Determination.Builder::review)
            .required("status", STATUS, Determination::status, Determination.Builder::status)
            .optional("standard", StandardTables.ID, Determination::standard, Determination.Builder::standard)
            .optional(
                    "ruleVersion",
                    Codecs.text(Shape.Text.of("rule-version", "[0-9a-f]{16}"), RuleVersion::new, RuleVersion::value),
                    Determination::ruleVersion,
                    Determination.Builder::ruleVersion)
            .optional("noStandard", noStandard(), Determination::noStandard, Determination.Builder::noStandard)
            .list("citations", REFERENCE, Determination::citations, Determination.Builder::citations)
            .list("deprived", INDICATOR, Determination::deprived, Determination.Builder::deprived)
            .list("unknown", INDICATOR, Determination::unknown, Determination.Builder::unknown)
            .list("possible", STATUS, Determination::possible, Determination.Builder::possible)
            .list(
                    "blockingFacts",
                    ProofTables.BLOCKING_FACT,
                    Determination::blockingFacts,
                    Determination.Builder::blockingFacts)
            .list("caveats", ProofTables.CAVEAT, Determination::caveats, Determination.Builder::caveats)
            .optional("proof", ProofTables.PROOF, Determination::proof, Determination.Builder::proof)
            .end(Determination.Builder::build);

    private DeterminationTables() {}

    private static Codec<Resolution.Unresolved> noStandard() {
        RecordTable<Resolution.Unresolved> t = new RecordTable<>("no-standard");
        var reason = t.required("reason", Codecs.kebab(Resolution.Reason.class), Resolution.Unresolved::reason);
        var words = t.required("words", PHRASE, Resolution.Unresolved::words);
        return t.end(v -> new Resolution.Unresolved(v.get(reason), v.get(words)));
    }
}
