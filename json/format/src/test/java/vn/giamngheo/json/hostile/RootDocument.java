package vn.giamngheo.json.hostile;

import java.util.List;
import vn.giamngheo.allocation.AllocationEnds;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;

/**
 * A sound document that has every property its kind can have at once.
 *
 * @param kind its kind
 * @param type the type that is read from it
 * @param json the document
 */
record RootDocument(String kind, Class<?> type, String json) {

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

    static List<RootDocument> all() {
        return List.of(
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
                        {"kind": "allocation", "schemaVersion": "1.0", "method": "largest-remainder",
                         "request": {"total": 100, "unit": "household", "units": [
                          {"code": "A", "weight": "1", "current": 20, "floor": 10}, {"code": "B", "weight": "1", "cap": 150},
                          {"code": "C", "weight": "1", "current": 50, "locked": 5}]},
                         "shares": [{"code": "A", "number": 20, "quota": "20", "bound": "cap", "left": 0},
                          {"code": "B", "number": 75, "quota": "75"},
                          {"code": "C", "number": 5, "quota": "5", "bound": "locked", "left": 45}]}"""),
                new RootDocument("impossible-allocation", AllocationResult.class, """
                        {"kind": "impossible-allocation", "schemaVersion": "1.0",
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
                new RootDocument("movement-report", MovementReport.class, MOVEMENT),
                new RootDocument(
                        "movement-series",
                        MovementSeries.class,
                        "{\"schemaVersion\": \"1.0\", \"kind\": \"movement-series\", \"reports\": [" + MOVEMENT
                                + "]}"));
    }
}
