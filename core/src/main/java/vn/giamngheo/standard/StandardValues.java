package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/** Every marked value of a standard with its place, in the order of the standard. */
final class StandardValues {

    private final List<UnverifiedValue> marked = new ArrayList<>();
    private final List<AbsentValue> absent = new ArrayList<>();

    private StandardValues(PovertyStandard standard) {
        JsonPointer root = JsonPointer.ROOT;
        List<AppliedPeriod> applied = standard.applicability().applied();
        for (int i = 0; i < applied.size(); i++) {
            mark(
                    root.child("applicability").child("applied").child(i).child("provenance"),
                    new Phrase("thời gian áp dụng", "period of application"),
                    applied.get(i).provenance());
        }
        for (int i = 0; i < standard.lines().size(); i++) {
            IncomeLine line = standard.lines().get(i);
            for (AreaType area : AreaType.values()) {
                Phrase areaName = standard.areaName(area);
                value(
                        root.child("lines").child(i).child(area.code()),
                        new Phrase(line.id() + ", " + areaName.vietnamese(), line.id() + ", " + areaName.english()),
                        line.in(area));
            }
        }
        for (int i = 0; i < standard.cutoffs().size(); i++) {
            CountCutoff cutoff = standard.cutoffs().get(i);
            value(
                    root.child("cutoffs").child(i).child("count"),
                    named(cutoff.id().code()),
                    cutoff.count());
        }
        for (int i = 0; i < standard.indicators().size(); i++) {
            IndicatorRule rule = standard.indicators().get(i);
            JsonPointer at = root.child("indicators").child(i);
            mark(at.child("provenance"), rule.name(), rule.provenance());
            value(
                    at.child("cutoff"),
                    new Phrase(
                            "ngưỡng thiếu hụt của chỉ số “" + rule.name().vietnamese() + "”",
                            "cut-off of the indicator '" + rule.name().english() + "'"),
                    rule.cutoff());
        }
        for (int i = 0; i < standard.rows().size(); i++) {
            Row row = standard.rows().get(i);
            mark(root.child("rows").child(i).child("provenance"), row.status().phrase(), row.provenance());
        }
        standard.scorecard().ifPresent(card -> {
            JsonPointer at = root.child("scorecard");
            value(at.child("rural"), new Phrase("điểm B1, nông thôn", "B1 points, rural"), card.rural());
            value(at.child("urban"), new Phrase("điểm B1, thành thị", "B1 points, urban"), card.urban());
            value(
                    at.child("perIndicator"),
                    new Phrase("điểm B2 mỗi chỉ số", "B2 points per indicator"),
                    card.perIndicator());
            value(at.child("cutoff"), new Phrase("ngưỡng điểm B2", "cut-off of B2 points"), card.cutoff());
        });
    }

    static List<UnverifiedValue> unverified(PovertyStandard standard) {
        return List.copyOf(new StandardValues(standard).marked);
    }

    static List<AbsentValue> absent(PovertyStandard standard) {
        return List.copyOf(new StandardValues(standard).absent);
    }

    private <T> void value(JsonPointer path, Phrase what, Parameter<T> value) {
        if (value instanceof Parameter.Known<T> known) {
            mark(path, what, known.provenance());
        } else if (value instanceof Parameter.Absent<T> missing) {
            absent.add(new AbsentValue(path, missing.reason()));
        }
    }

    private void mark(JsonPointer path, Phrase what, Provenance provenance) {
        if (provenance.confidence() == Confidence.UNVERIFIED) {
            marked.add(new UnverifiedValue(path, what, provenance));
        }
    }

    private static Phrase named(String code) {
        return new Phrase(code, code);
    }
}
