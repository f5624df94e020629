package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.INT;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.internal.Scalars.WHOLE;
import static vn.giamngheo.json.format.tables.LawTables.REFERENCE;
import static vn.giamngheo.json.format.tables.ParameterTables.PROVENANCE;
import static vn.giamngheo.json.format.tables.RuleTables.CONDITION;
import static vn.giamngheo.json.format.tables.TextTables.PHRASE;

import java.util.Arrays;
import java.util.List;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.RefusedPartsException;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.rules.PovertyStandardFinding;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Scorecard;
import vn.giamngheo.standard.StandardDefect;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.RefusedException;

/** Poverty standards, so that a deployer can write the standard of a province as a document. */
final class StandardTables {

    static final Codec<StandardId> ID =
            Codecs.text(Shape.Text.of("standard-id", "[A-Z][A-Z0-9:-]{0,39}"), StandardId::of, StandardId::value);

    static final Codec<AppliedPeriod> PERIOD = appliedPeriod();

    private static final Codec<Parameter<Vnd>> AMOUNT =
            ParameterTables.parameter("parameter-amount", Codecs.map(WHOLE, Vnd::of, Vnd::dong));

    private static final Codec<Parameter<Integer>> NUMBER = ParameterTables.parameter("parameter-number", INT);

    private static final Codec<PovertyStatus> CLASS = Codecs.codes(
            Arrays.stream(PovertyStatus.values()).filter(PovertyStatus::isClass).toList(), PovertyStatus::code);

    static final Codec<PovertyStandard> STANDARD = BuilderTable.of(
                    "poverty-standard", PovertyStandard.class, PovertyStandard::builder)
            .version("schemaVersion", WireFormat.schemaVersion())
            .fixed("kind", "poverty-standard")
            .required("id", ID, PovertyStandard::id, PovertyStandard.Builder::id)
            .required("title", PHRASE, PovertyStandard::title, PovertyStandard.Builder::title)
            .required("basis", REFERENCE, PovertyStandard::basis, PovertyStandard.Builder::basis)
            .optional(
                    "province", HouseholdTables.PROVINCE, PovertyStandard::province, PovertyStandard.Builder::province)
            .required(
                    "applicability",
                    applicability(),
                    PovertyStandard::applicability,
                    PovertyStandard.Builder::applicability)
            .defaulted(
                    "linePeriod",
                    Codecs.codes(List.of(LinePeriod.values()), LinePeriod::code),
                    LinePeriod.MONTH,
                    PovertyStandard::linePeriod,
                    PovertyStandard.Builder::linePeriod)
            .optional("urbanName", PHRASE, PovertyStandard::urbanName, PovertyStandard.Builder::urbanName)
            .list("lines", line(), PovertyStandard::lines, PovertyStandard.Builder::lines)
            .list("cutoffs", cutoff(), PovertyStandard::cutoffs, PovertyStandard.Builder::cutoffs)
            .list("indicators", indicator(), PovertyStandard::indicators, PovertyStandard.Builder::indicators)
            .list("rows", row(), PovertyStandard::rows, PovertyStandard.Builder::rows)
            .list("gaps", gap(), PovertyStandard::gaps, PovertyStandard.Builder::gaps)
            .optional("scorecard", scorecard(), PovertyStandard::scorecard, PovertyStandard.Builder::scorecard)
            .end(StandardTables::build);

    private StandardTables() {}

    /** A rule that is not sound is said defect by defect, each where it stands. */
    private static PovertyStandard build(PovertyStandard.Builder builder) {
        try {
            return builder.build();
        } catch (RefusedException refusal) {
            List<StandardDefect> defects = builder.analyse();
            if (defects.isEmpty()) {
                throw refusal;
            }
            throw new RefusedPartsException(
                    defects.stream()
                            .map(defect -> new RefusedPartsException.Part(
                                    PovertyStandardFinding.of(defect), defect.path(), defect.words()))
                            .toList(),
                    refusal);
        }
    }

    private static Codec<Applicability> applicability() {
        RecordTable<Applicability> t = new RecordTable<>("applicability");
        var titleFrom = t.optional("titleFrom", INT, Applicability::titleFrom);
        var titleTo = t.optional("titleTo", INT, Applicability::titleTo);
        var inForceFrom = t.optional("inForceFrom", DATE, Applicability::inForceFrom);
        var applied = t.list("applied", PERIOD, Applicability::applied);
        t.some("applied", 1);
        return t.end(v -> new Applicability(v.get(titleFrom), v.get(titleTo), v.get(inForceFrom), v.get(applied)));
    }

    private static Codec<AppliedPeriod> appliedPeriod() {
        RecordTable<AppliedPeriod> t = new RecordTable<>("applied-period");
        var from = t.required("from", DATE, AppliedPeriod::from);
        var to = t.required("to", DATE, AppliedPeriod::to);
        var by = t.required("by", REFERENCE, AppliedPeriod::by);
        var provenance = t.required("provenance", PROVENANCE, AppliedPeriod::provenance);
        return t.end(v -> new AppliedPeriod(v.get(from), v.get(to), v.get(by), v.get(provenance)));
    }

    private static Codec<IncomeLine> line() {
        RecordTable<IncomeLine> t = new RecordTable<>("income-line");
        var id = t.required("id", ParameterTables.ID, IncomeLine::id);
        var rural = t.required("rural", AMOUNT, IncomeLine::rural);
        var urban = t.required("urban", AMOUNT, IncomeLine::urban);
        return t.end(v -> new IncomeLine(v.get(id), v.get(rural), v.get(urban)));
    }

    private static Codec<CountCutoff> cutoff() {
        RecordTable<CountCutoff> t = new RecordTable<>("count-cutoff");
        var id = t.required("id", ParameterTables.ID, CountCutoff::id);
        var count = t.required("count", NUMBER, CountCutoff::count);
        return t.end(v -> new CountCutoff(v.get(id), v.get(count)));
    }

    private static Codec<IndicatorRule> indicator() {
        RecordTable<IndicatorRule> t = new RecordTable<>("indicator-rule");
        var indicator = t.required("indicator", RuleTables.INDICATOR, IndicatorRule::indicator);
        var dimension = t.required(
                "dimension", Codecs.text(Shapes.CODE, Dimension::of, Dimension::code), IndicatorRule::dimension);
        var name = t.required("name", PHRASE, IndicatorRule::name);
        var provenance = t.required("provenance", PROVENANCE, IndicatorRule::provenance);
        var cutoff = t.required(
                "cutoff", ParameterTables.parameter("parameter-cutoff", RuleTables.CUTOFF), IndicatorRule::cutoff);
        return t.end(v ->
                new IndicatorRule(v.get(indicator), v.get(dimension), v.get(name), v.get(provenance), v.get(cutoff)));
    }

    private static Codec<Row> row() {
        RecordTable<Row> t = new RecordTable<>("standard-row");
        var status = t.required("status", CLASS, Row::status);
        var when = t.required("when", CONDITION, Row::when);
        var citation = t.optional("citation", REFERENCE, Row::citation);
        var wording = t.optional("wording", TEXT, Row::wording);
        var provenance = t.required("provenance", PROVENANCE, Row::provenance);
        var mayHide = t.optional("mayHide", ParameterTables.ID, Row::mayHide);
        return t.end(v -> new Row(
                v.get(status), v.get(when), v.get(citation), v.get(wording), v.get(provenance), v.get(mayHide)));
    }

    private static Codec<LegalGap> gap() {
        RecordTable<LegalGap> t = new RecordTable<>("legal-gap");
        var when = t.required("when", CONDITION, LegalGap::when);
        var reason = t.required("reason", PHRASE, LegalGap::reason);
        return t.end(v -> new LegalGap(v.get(when), v.get(reason)));
    }

    private static Codec<Scorecard> scorecard() {
        RecordTable<Scorecard> t = new RecordTable<>("scorecard");
        var rural = t.required("rural", NUMBER, Scorecard::rural);
        var urban = t.required("urban", NUMBER, Scorecard::urban);
        var perIndicator = t.required("perIndicator", NUMBER, Scorecard::perIndicator);
        var cutoff = t.required("cutoff", NUMBER, Scorecard::cutoff);
        var citation = t.required("citation", REFERENCE, Scorecard::citation);
        return t.end(
                v -> new Scorecard(v.get(rural), v.get(urban), v.get(perIndicator), v.get(cutoff), v.get(citation)));
    }
}
