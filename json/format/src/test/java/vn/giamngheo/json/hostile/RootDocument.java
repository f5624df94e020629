package vn.giamngheo.json.hostile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giamngheo.allocation.AllocationEnds;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Waivers;

/**
 * A sound document that has every property its kind can have at once.
 *
 * @param kind its kind
 * @param type the type that is read from it
 * @param json the document
 */
public record RootDocument(String kind, Class<?> type, String json) {

    private static final String PATH = """
            {"baseline": {"kind": "printed", "rate": "9.2"}, "start": "2023-12-31", "target": {"exactly": "6.8"},
             "due": "2024-12-31"}""";

    private static final String MOVEMENT = """
            {"schemaVersion": "1.0", "kind": "movement-report", "place": {"name": "xã An Hòa", "level": "commune"},
             "startDay": "2022-12-31", "endDay": "2023-12-31", "standardAtStart": "VN-2022", "standardAtEnd": "VN-2022",
             "accounts": [{"account": "poor-households", "start": 100, "toOtherList": 3, "aboveNearPoor": 5,
              "otherDecrease": 1, "fromOtherList": 2, "fellBack": 1, "newlyEntered": 2, "otherIncrease": 0, "end": 96},
              {"account": "near-poor-persons", "start": 40}],
             "totalHouseholds": 1200, "totalAsOf": "2023-12-30", "poorRate": "8.00", "nearPoorRate": "5.10",
             "references": [{"number": "07/2021/NĐ-CP"}]}""";

    private static final String REPORT = """
            {"schemaVersion": "1.0", "kind": "report", "findings": [
             {"code": "so-x.kin", "severity": "error", "pointer": "/parts/0", "location": {"line": 3, "column": 5},
              "arguments": {
               "a": {"kind": "text", "value": "x"},
               "b": {"kind": "words", "value": {"vi": "x", "en": "y"}},
               "c": {"kind": "texts", "values": ["x"]},
               "d": {"kind": "whole", "value": 7},
               "e": {"kind": "range", "min": 1, "max": 9},
               "f": {"kind": "several", "values": [{"kind": "whole", "value": 1}], "sign": " + "},
               "g": {"kind": "day", "value": "2025-07-01"},
               "h": {"kind": "count", "value": {"atLeast": 9}},
               "i": {"kind": "money", "value": {"exactly": 350000000000}},
               "j": {"kind": "rate", "value": {"exactly": "8.49", "about": true}},
               "k": {"kind": "points", "value": {"between": ["-1", "2.5"]}},
               "l": {"kind": "factor", "value": {"moreThan": "1.5"}},
               "m": {"kind": "place", "value": "/parts/1"},
               "n": {"kind": "personal", "value": {"kind": "text", "value": "B"}}},
              "message": {"vi": "x B", "en": "y B"}, "hint": {"vi": "x", "en": "y"},
              "law": {"reference": {"number": "07/2021/NĐ-CP"}, "provenance": {"confidence": "unverified", "source": "ví dụ"}},
              "since": "2025-07-01", "laterSince": "2025-07-01"},
             {"code": "so-x.kin", "severity": "warning", "pointer": "", "message": {"vi": "x", "en": "y"},
              "hint": {"vi": "x", "en": "y"}}],
             "waivers": [
              {"waiver": {"code": "so-x.kin", "pointer": "", "reason": "x", "author": "y", "until": "2026-12-31"},
               "state": "expired", "findings": [
               {"code": "so-x.kin", "severity": "warning", "pointer": "", "message": {"vi": "x", "en": "y"},
                "hint": {"vi": "x", "en": "y"}}]}]}""";

    private static final String PROVENANCE = """
            {"confidence": "unverified", "source": "ví dụ"}""";

    private static final String BY = """
            {"number": "202/2025/QH15", "provision": "Điều 1"}""";

    private static final String PLACES = """
            "units": [
              {"level": "province", "code": "52", "name": "Tỉnh Bình Định", "aliases": ["Nghĩa Bình"],
               "validUntil": "2025-06-30", "provenance": PROVENANCE},
              {"level": "province", "code": "52", "name": "Tỉnh Gia Lai", "validFrom": "2025-07-01",
               "provenance": PROVENANCE},
              {"level": "commune", "code": "00123", "name": "Xã An Hòa", "validFrom": "2025-07-01", "parent": "52",
               "area": "rural", "provenance": PROVENANCE},
              {"level": "commune", "scheme": "bang-ma-rieng", "code": "a-1", "name": "Xã An Hòa",
               "validFrom": "2020-01-01", "validUntil": "2025-06-30", "area": "rural", "provenance": PROVENANCE}],
             "changes": [{"day": "2025-07-01", "kind": "merged",
              "from": {"level": "province", "code": "52", "name": "Tỉnh Bình Định"},
              "to": {"level": "province", "code": "52", "name": "Tỉnh Gia Lai", "from": "2025-07-01"},
              "whole": true, "by": BY, "provenance": PROVENANCE},
              {"day": "2025-07-01", "kind": "reclassified",
              "from": {"level": "commune", "scheme": "bang-ma-rieng", "code": "a-1", "name": "Xã An Hòa",
               "from": "2020-01-01"},
              "to": {"level": "commune", "code": "00123", "name": "Xã An Hòa", "from": "2025-07-01"},
              "whole": false, "by": BY, "provenance": PROVENANCE}]""";

    private static final String AREAS = """
            "lists": [{"designation": "poor-district", "level": "district", "codes": ["a", "b"],
              "from": "2022-01-01", "until": "2025-12-31", "by": BY, "provenance": PROVENANCE},
             {"designation": "poor-district", "level": "district", "codes": ["a"], "from": "2026-01-01",
              "until": "2030-12-31", "by": BY, "provenance": PROVENANCE}]""";

    private static final String EVENT = """
            {"id": "tinh-x-2025", "day": "2025-03-01", "kind": "dissolved", "transfers": [
              {"from": "so-ldtbxh", "function": "poverty-reduction", "to": {"kind": "to", "agency": "so-nnmt"},
               "provenance": PROVENANCE},
              {"from": "so-ldtbxh", "function": "press", "to": {"kind": "one-of", "agencies": ["so-vhttdl", "so-vhtt"]},
               "provenance": PROVENANCE},
              {"from": "so-ldtbxh", "to": {"kind": "nobody", "agencies": ["so-noi-vu"]}, "provenance": PROVENANCE}],
             "by": BY, "province": "former:52", "insteadOf": "tinh-2025"}""";

    private static final String AGENCY = """
            {"id": "so-ldtbxh", "kind": "department", "level": "province", "title": "Sở LĐTBXH",
             "province": {"level": "province", "code": "52", "name": "Tỉnh Gia Lai", "from": "2025-07-01"},
             "place": {"name": "huyện An Lão", "level": "district"}}""";

    private static final String ANY = """
            {"id": "a", "kind": "other", "level": "nation", "title": "a"}""";

    private static final String STEP = """
            {"day": "2025-03-01", "what": {"vi": "chuyển giao", "en": "transferred"}, "from": ANY, "to": ANY,
             "function": "poverty-reduction", "by": BY, "provenance": PROVENANCE}""";

    private static final String EXPANSION = """
            {"kind": "symbolic", "day": "2026-01-01", "reason": "which-not-said",
             "words": {"vi": "không nêu cơ quan nào", "en": "does not say which"}, "among": [ANY]}""";

    private static final String NAMED = """
            {"kind": "officer", "text": "Y tế", "name": "Giám đốc các Sở Y tế", "several": true}""";

    /** A document with what recurs in it put in. */
    private static String filled(String json) {
        String filled = json;
        List<Map.Entry<String, String>> parts = List.of(
                Map.entry("STEP", STEP),
                Map.entry("EVENT", EVENT),
                Map.entry("EXPANSION", EXPANSION),
                Map.entry("ANY", ANY),
                Map.entry("AGENCY", AGENCY),
                Map.entry("NAMED", NAMED),
                Map.entry("BY", BY),
                Map.entry("PROVENANCE", PROVENANCE));
        for (Map.Entry<String, String> part : parts) {
            filled = filled.replace(part.getKey(), part.getValue());
        }
        return filled;
    }

    public static List<RootDocument> all() {
        return Stream.of(results(), agencies(), MeasureDocument.all())
                .flatMap(documents -> documents)
                .toList();
    }

    private static Stream<RootDocument> agencies() {
        return Stream.of(
                new RootDocument(
                        "gazetteer",
                        Gazetteer.class,
                        filled("{\"schemaVersion\": \"1.0\", \"kind\": \"gazetteer\", " + PLACES + "}")),
                new RootDocument(
                        "designated-areas",
                        DesignatedAreas.class,
                        filled("{\"schemaVersion\": \"1.0\", \"kind\": \"designated-areas\", " + AREAS + "}")),
                new RootDocument("reference-tables", ReferenceTables.class, filled("""
                        {"schemaVersion": "1.0", "kind": "reference-tables", "agencies": [
                         {"id": "so-dan-toc-ton-giao", "kind": "department", "level": "province",
                          "name": "Sở Dân tộc và Tôn giáo",
                          "aliases": [{"name": "Sở DTTG", "from": "2025-03-01", "until": "2025-06-30"}],
                          "functions": ["ethnic-affairs", "religion"], "validFrom": "2025-03-01",
                          "validUntil": "2030-12-31", "seen": "2025-03-02", "province": "former:52",
                          "provenance": PROVENANCE}],
                         "events": [EVENT],
                         "places": {"units": [{"level": "commune", "code": "00123", "name": "Xã An Hòa",
                          "provenance": PROVENANCE}]},
                         "areas": {"lists": [{"designation": "poor-commune", "level": "commune", "codes": ["00123"],
                          "from": "2022-01-01", "until": "2025-12-31", "by": BY, "provenance": PROVENANCE}]}}""")),
                new RootDocument("held", Holding.class, filled("""
                        {"schemaVersion": "1.0", "kind": "held", "by": ANY, "chain": [STEP],
                         "confidence": "unverified"}""")),
                new RootDocument("parted", Holding.class, filled("""
                                {"schemaVersion": "1.0", "kind": "parted", "parts": [
                                 {"functions": ["poverty-reduction"], "holding":
                                  {"kind": "held", "by": ANY, "confidence": "derived"}},
                                 {"functions": ["press"],
                                  "province": {"level": "province", "code": "52", "name": "Tỉnh Gia Lai"},
                                  "holding": {"kind": "unresolved", "last": ANY, "reason": "no-successor"}}]}""")),
                new RootDocument("unresolved", Holding.class, filled("""
                        {"schemaVersion": "1.0", "kind": "unresolved", "last": ANY, "reason": "province-decides",
                         "end": EVENT, "candidates": [ANY, ANY], "chain": [STEP]}""")),
                new RootDocument("agency", Resolution.class, filled("""
                        {"schemaVersion": "1.0", "kind": "agency", "named": NAMED, "agency": AGENCY,
                         "office": "Giám đốc", "levelSupplied": true}""")),
                new RootDocument("class", Resolution.class, filled("""
                        {"schemaVersion": "1.0", "kind": "class", "named": "các sở, ngành", "expansion":
                         {"kind": "members", "day": "2026-01-01", "members": [ANY, ANY]},
                         "office": "Giám đốc"}""")),
                new RootDocument("ambiguous", Resolution.class, filled("""
                        {"schemaVersion": "1.0", "kind": "ambiguous",
                         "named": {"kind": "named", "text": "Văn hóa", "name": "Sở Văn hóa"},
                         "candidates": [ANY, ANY]}""")),
                new RootDocument("not-then", Resolution.class, filled("""
                        {"schemaVersion": "1.0", "kind": "not-then", "named": "Sở LĐTBXH", "day": "2026-01-01",
                         "agencies": [ANY]}""")),
                new RootDocument("not-found", Resolution.class, filled("""
                        {"schemaVersion": "1.0", "kind": "not-found",
                         "named": {"kind": "group", "text": "Sở Y tê"}, "near": [ANY]}""")),
                new RootDocument("plan-holders", PlanHolders.class, filled("""
                        {"schemaVersion": "1.0", "kind": "plan-holders", "plan": "768/QĐ-UBND", "day": "2026-01-01",
                         "tasks": [{"pointer": "/parts/0/tasks/0", "number": "1", "title": "rà soát hộ nghèo",
                          "holders": [
                           {"role": "lead", "named": "Sở LĐTBXH", "standing": {"kind": "agency", "then": ANY,
                            "office": "Giám đốc", "holding": {"kind": "held", "by": ANY, "confidence": "derived"}}},
                           {"role": "coordinate", "named": NAMED, "standing": {"kind": "class", "office": "Giám đốc",
                            "now": EXPANSION}}]}],
                         "reports": [{"pointer": "/parts/0/reporting/0", "title": "kết quả", "holders": [
                          {"role": "report", "named": "Sở Z", "standing": {"kind": "not-identified",
                           "resolution": {"kind": "not-found", "named": "Sở Z", "near": [ANY]}}}]}]}""")),
                new RootDocument("plan-family", PlanFamily.class, """
                        {"schemaVersion": "1.0", "kind": "plan-family",
                         "superior": {"instrument": {"number": "35/KH-UBND", "kind": "plan", "title": "a",
                           "issuer": "b", "issuedOn": "2024-03-07"},
                          "jurisdiction": {"name": "tỉnh Thanh Hóa", "level": "province"}, "period": "năm 2024",
                          "source": {"kind": "full-text"},
                          "parts": [{"kind": "plan", "tasks": [{"title": "rà soát hộ nghèo", "lead": "Sở Y tế"}]}]},
                         "subordinates": [{"instrument": {"kind": "plan", "title": "a", "issuer": "b",
                           "issuedOn": "2024-03-20"}, "source": {"kind": "summary"}}]}"""));
    }

    private static Stream<RootDocument> results() {
        return Stream.of(
                new RootDocument("observation", Observation.class, """
                        {"schemaVersion": "1.0", "kind": "observation", "indicator": "poor-household-rate",
                         "value": {"kind": "share", "numerator": 20240, "denominator": 220000, "printed": "9.20"},
                         "unit": "household", "standard": "VN-2022", "source": "review-official",
                         "place": {"name": "tỉnh Hòa Bình", "level": "province"}, "area": "rural",
                         "group": "ethnic-minority", "asOf": "2023-12-31",
                         "references": [{"number": "07/2021/NĐ-CP", "provision": "Điều 3"}]}"""),
                new RootDocument("observation of a printed rate", Observation.class, """
                        {"schemaVersion": "1.0", "kind": "observation", "indicator": "poor-household-rate",
                         "value": {"kind": "printed", "printed": "9.2", "total": 220000, "why": "not-published"},
                         "unit": "household", "source": "survey", "place": {"name": "tỉnh Hòa Bình", "level": "province"},
                         "asOf": "2023-12-31"}"""),
                new RootDocument("figure-table", FigureTable.class, """
                        {"schemaVersion": "1.0", "kind": "figure-table", "title": "Hộ nghèo theo huyện",
                         "unit": "household", "totalUnit": "person", "rateBase": "whole-count",
                         "rows": [{"label": "A", "count": {"exactly": 120}, "total": {"atLeast": 1000, "about": true},
                          "rate": {"text": "60%", "exactly": "60"}},
                          {"label": "B", "count": {"text": "10.98"}, "rate": {"between": ["39.5", "40"]}}],
                         "whole": {"label": "Tổng", "count": {"exactly": 200}}, "complete": false}"""),
                new RootDocument("target-history", TargetHistory.class, """
                        {"schemaVersion": "1.0", "kind": "target-history", "versions": [
                         {"from": "2022-01-18", "by": {"number": "90/QĐ-TTg"}, "target": {"number": "1", "title": "a",
                          "text": "giảm tỷ lệ hộ nghèo", "commitment": "assigned", "indicator": "poor-household-rate",
                          "scope": {"place": {"name": "tỉnh Hòa Bình", "level": "province"}, "area": "rural",
                           "population": "ethnic-minority", "group": "đồng bào dân tộc thiểu số"},
                          "measure": {"kind": "undecided", "wording": "giảm 50%", "readings": [
                           {"kind": "relative-reduction", "by": {"exactly": "50"}, "of": "hộ nghèo",
                            "since": "đầu năm 2021", "unit": "household"},
                           {"kind": "reduction", "by": {"exactly": "50"},
                            "from": {"rate": {"exactly": "60"}, "at": "cuối năm 2021"}, "unit": "household"}]},
                          "due": "đến năm 2025", "parts": [
                           {"title": "b", "measure": {"kind": "multiplier", "factor": {"exactly": "1.5"},
                            "of": "thu nhập", "since": "năm 2020"}},
                           {"title": "c", "measure": {"kind": "k-of-n", "k": {"exactly": 24}, "n": {"exactly": 74},
                            "unit": "district", "condition": "thoát nghèo"}, "split": "theo huyện"}],
                          "partsComplete": false, "references": [{"number": "880/QĐ-TTg"}]}},
                         {"from": "2022-07-22", "by": {"number": "880/QĐ-TTg"}, "target": {"title": "a",
                          "measure": {"kind": "qualitative", "goal": "giảm nghèo"}}}]}"""),
                new RootDocument("rate-path", RatePath.class, """
                        {"schemaVersion": "1.0", "kind": "rate-path",
                         "baseline": {"kind": "counted", "count": 20240, "total": 220000}, "start": "2023-12-31",
                         "target": {"between": ["6.7", "6.9"], "about": true}, "due": "2024-12-31"}"""),
                new RootDocument(
                        "assessment",
                        Assessment.class,
                        "{\"schemaVersion\": \"1.0\", \"kind\": \"assessment\", \"path\": " + PATH + """
                                , "actual": {"kind": "counted", "count": 16500, "total": 220000}, "day": "2024-06-30",
                                "status": "on-track", "reason": "meets-milestone", "milestone": "8.0"}"""),
                new RootDocument("trajectory", Trajectory.class, """
                        {"schemaVersion": "1.0", "kind": "trajectory", "even": "linear", "milestones": [
                         {"day": "2021-12-31", "rate": ["46/5", "46/5"]},
                         {"day": "2022-12-31", "rate": ["69/10", "36/5"]},
                         {"day": "2023-12-31", "rate": ["23/5", "26/5"]}]}"""),
                new RootDocument("count-trajectory", CountTrajectory.class, """
                        {"schemaVersion": "1.0", "kind": "count-trajectory",
                         "atStart": {"total": 220000, "unit": "household", "source": "rà soát năm 2023"},
                         "atEnd": {"total": 221000, "unit": "household", "source": "dự báo"},
                         "milestones": [{"day": "2023-12-31", "count": 20240, "change": 0},
                          {"day": "2024-12-31", "count": 14960, "change": -5280}]}"""),
                new RootDocument("allocation-request", AllocationRequest.class, """
                        {"schemaVersion": "1.0", "kind": "allocation-request", "total": 100, "unit": "household",
                         "units": [{"code": "A", "weight": "17/24", "current": 20, "floor": 10, "cap": 30},
                          {"code": "B", "weight": "1", "locked": 5}, {"code": "C", "weight": "0"}]}"""),
                new RootDocument("allocation", AllocationResult.class, """
                        {"schemaVersion": "1.0", "kind": "allocation", "method": "largest-remainder",
                         "request": {"total": 100, "unit": "household", "units": [
                          {"code": "A", "weight": "1", "current": 20, "floor": 10}, {"code": "B", "weight": "1", "cap": 150},
                          {"code": "C", "weight": "1", "current": 50, "locked": 5}]},
                         "shares": [{"code": "A", "number": 20, "quota": "20", "bound": "cap", "left": 0},
                          {"code": "B", "number": 75, "quota": "75"},
                          {"code": "C", "number": 5, "quota": "5", "bound": "locked", "left": 45}]}"""),
                new RootDocument("impossible-allocation", AllocationResult.class, """
                        {"schemaVersion": "1.0", "kind": "impossible-allocation",
                         "request": {"total": 4, "unit": "household", "units": [{"code": "A", "weight": "1", "cap": 3}]},
                         "obstacles": [{"constraint": "caps", "units": ["A"], "by": 1}]}"""),
                new RootDocument("allocation-ends", AllocationEnds.class, """
                        {"schemaVersion": "1.0", "kind": "allocation-ends",
                         "low": {"kind": "allocation", "method": "largest-remainder",
                          "request": {"total": 3, "unit": "household", "units": [{"code": "A", "weight": "1", "cap": 3}]},
                          "shares": [{"code": "A", "number": 3, "quota": "3"}]},
                         "high": {"kind": "impossible-allocation",
                          "request": {"total": 4, "unit": "household", "units": [{"code": "A", "weight": "1", "cap": 3}]},
                          "obstacles": [{"constraint": "caps", "units": ["A"], "by": 1}]}}"""),
                new RootDocument("waivers", Waivers.class, """
                        {"schemaVersion": "1.0", "kind": "waivers", "waivers": [
                         {"code": "plan.task-unnumbered", "pointer": "/parts/0", "reason": "đã duyệt", "author": "A",
                          "until": "2026-12-31"}]}"""),
                new RootDocument("report", Report.class, REPORT),
                new RootDocument("movement-report", MovementReport.class, MOVEMENT),
                new RootDocument(
                        "movement-series",
                        MovementSeries.class,
                        "{\"schemaVersion\": \"1.0\", \"kind\": \"movement-series\", \"reports\": [" + MOVEMENT
                                + "]}"));
    }
}
