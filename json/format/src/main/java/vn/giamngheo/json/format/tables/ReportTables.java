package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.INT;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.SourceLocation;
import vn.giamngheo.validation.WaiverUse;

/** Reports: what was found, in both languages and with its operands, and what was waived. */
final class ReportTables {

    private static final Codec<Integer> FROM_1 = Codecs.shaped(new Shape.Whole(1, Integer.MAX_VALUE), INT);

    private static final Codec<Finding> FINDING = Codecs.map(finding(), WrittenFinding::finding, WrittenFinding::of);

    static final Codec<Report> REPORT = report();

    private ReportTables() {}

    private static Codec<Report> report() {
        RecordTable<Report> t = new RecordTable<>("report");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "report");
        var findings = t.list("findings", FINDING, Report::findings);
        var waivers = t.list("waivers", waiverUse(), Report::waivers);
        return t.end(v -> report(v.get(findings), v.get(waivers)));
    }

    private static Report report(List<Finding> findings, List<WaiverUse> waivers) {
        agreeing(Stream.concat(findings.stream(), waivers.stream().flatMap(use -> use.findings().stream()))
                .toList());
        return new Report(findings, waivers);
    }

    private static Codec<WrittenFinding> finding() {
        RecordTable<WrittenFinding> t = new RecordTable<>("finding");
        var code = t.required("code", TEXT, WrittenFinding::code);
        var severity = t.required("severity", Codecs.kebab(Severity.class), WrittenFinding::severity);
        var pointer = t.required("pointer", ArgumentTables.POINTER, WrittenFinding::pointer);
        var location = t.optional("location", location(), WrittenFinding::location);
        var arguments = t.defaulted("arguments", ArgumentTables.ARGUMENTS, Map.of(), WrittenFinding::arguments);
        var message = t.required("message", ArgumentTables.WORDS, WrittenFinding::message);
        var hint = t.required("hint", ArgumentTables.WORDS, WrittenFinding::hint);
        var law = t.optional("law", law(), WrittenFinding::law);
        var since = t.optional("since", DATE, WrittenFinding::since);
        var laterSince = t.optional("laterSince", DATE, WrittenFinding::laterSince);
        return t.end(v -> new WrittenFinding(
                v.get(code),
                v.get(severity),
                v.get(pointer),
                v.get(location),
                v.get(arguments),
                v.get(message),
                v.get(hint),
                v.get(law),
                v.get(since),
                v.get(laterSince)));
    }

    private static Codec<SourceLocation> location() {
        RecordTable<SourceLocation> t = new RecordTable<>("source-location");
        var line = t.required("line", FROM_1, SourceLocation::line);
        var column = t.required("column", FROM_1, SourceLocation::column);
        return t.end(v -> location(v.get(line), v.get(column)));
    }

    private static SourceLocation location(int line, int column) {
        if (line < 1 || column < 1) {
            throw new RefusedException("dòng và cột tính từ 1", "line and column must be counted from 1");
        }
        return new SourceLocation(line, column);
    }

    private static Codec<LegalGround> law() {
        RecordTable<LegalGround> t = new RecordTable<>("legal-ground");
        var reference = t.required("reference", LawTables.REFERENCE, LegalGround::reference);
        var provenance = t.required("provenance", ParameterTables.PROVENANCE, LegalGround::provenance);
        return t.end(v -> new LegalGround(v.get(reference), v.get(provenance)));
    }

    private static Codec<WaiverUse> waiverUse() {
        RecordTable<WaiverUse> t = new RecordTable<>("waiver-use");
        var waiver = t.required("waiver", WaiverTables.WAIVER, WaiverUse::waiver);
        var state = t.required("state", Codecs.kebab(WaiverUse.State.class), WaiverUse::state);
        var findings = t.list("findings", FINDING, WaiverUse::findings);
        return t.end(v -> new WaiverUse(v.get(waiver), v.get(state), agreeing(v.get(findings))));
    }

    /** A report has each finding once: of two that are one but are worded differently, the words of one would be lost. */
    private static List<Finding> agreeing(List<Finding> findings) {
        Map<Finding, Finding> seen = new HashMap<>();
        for (Finding finding : findings) {
            Finding same = seen.putIfAbsent(finding, finding);
            if (same != null && !WrittenFinding.of(same).equals(WrittenFinding.of(finding))) {
                throw new RefusedException(
                        "cùng một phát hiện (mã, chỗ và số liệu như nhau) được ghi hai lần với lời khác nhau",
                        "findings must not tell the same finding, of one code, place and operands, in different words");
            }
        }
        return findings;
    }
}
