package vn.giamngheo.json.hostile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.allocation.AllocationEnds;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.Trajectory;

/**
 * A document with a list as long as a list may be.
 *
 * @param name what is special about it
 * @param type the type that is read from it
 * @param head the document before the list
 * @param element each element, by its index
 * @param size how many there are
 * @param tail the document after the list
 * @param findings what is to be found: code and pointer
 */
record LongDocument(
        String name,
        Class<?> type,
        String head,
        IntFunction<String> element,
        int size,
        String tail,
        List<String> findings) {

    private static final int MOST = WireFormat.MAX_ELEMENTS;
    private static final String VERSION = "\"schemaVersion\":\"1.0\"";
    private static final String PROVENANCE = "\"provenance\":{\"confidence\":\"derived\",\"source\":\"a\"}";
    private static final String SOURCE = "\"by\":{\"number\":\"1/QĐ-TTg\"}," + PROVENANCE;
    private static final String MEMBER = "{\"instrument\":{\"kind\":\"plan\",\"title\":\"a\",\"issuer\":\"b\","
            + "\"issuedOn\":\"2024-03-07\"},\"source\":{\"kind\":\"summary\"}}";
    private static final List<String> NOTHING = List.of();
    private static final List<String> REFUSED = List.of("json.invalid-object ");

    static List<LongDocument> all() {
        return List.of(
                new LongDocument(
                        "a unit in every commune and more",
                        AllocationRequest.class,
                        "{" + VERSION
                                + ",\"kind\":\"allocation-request\",\"total\":5,\"unit\":\"household\",\"units\":[",
                        i -> unit(MOST - i, ""),
                        MOST,
                        "]}",
                        NOTHING),
                new LongDocument(
                        "one unit over and over",
                        AllocationRequest.class,
                        "{" + VERSION
                                + ",\"kind\":\"allocation-request\",\"total\":5,\"unit\":\"household\",\"units\":[",
                        i -> unit(i / 2, ""),
                        MOST,
                        "]}",
                        REFUSED),
                new LongDocument(
                        "weights that share no denominator",
                        AllocationRequest.class,
                        "{" + VERSION
                                + ",\"kind\":\"allocation-request\",\"total\":5,\"unit\":\"household\",\"units\":[",
                        i -> "{\"code\":\"" + i + "\",\"weight\":\"1/" + (i + 2) + "\"}",
                        MOST,
                        "]}",
                        REFUSED),
                new LongDocument(
                        "shares that are all wrong",
                        AllocationResult.class,
                        "{\"kind\":\"allocation\"," + VERSION + ",\"method\":\"largest-remainder\",\"request\":"
                                + request(200_000, "") + ",\"shares\":[",
                        i -> "{\"code\":\"" + code(i) + "\",\"number\":1,\"quota\":\"1\"}",
                        MOST,
                        "]}",
                        REFUSED),
                new LongDocument(
                        "shares that are all right",
                        AllocationResult.class,
                        "{\"kind\":\"allocation\"," + VERSION + ",\"method\":\"largest-remainder\",\"request\":"
                                + request(200_000, "") + ",\"shares\":[",
                        i -> "{\"code\":\"" + code(i) + "\",\"number\":2,\"quota\":\"2\"}",
                        MOST,
                        "]}",
                        NOTHING),
                new LongDocument(
                        "obstacles that are all wrong",
                        AllocationResult.class,
                        "{\"kind\":\"impossible-allocation\"," + VERSION + ",\"request\":"
                                + request(200_000, ",\"floor\":2,\"cap\":1") + ",\"obstacles\":[",
                        i -> "{\"constraint\":\"floor-above-cap\",\"units\":[\"" + code(i) + "\"],\"by\":2}",
                        MOST,
                        "]}",
                        REFUSED),
                new LongDocument(
                        "ends of which the high one is wrong",
                        AllocationEnds.class,
                        "{" + VERSION
                                + ",\"kind\":\"allocation-ends\",\"low\":{\"kind\":\"impossible-allocation\",\"request\":"
                                + request(0, ",\"locked\":1") + ",\"obstacles\":[{\"constraint\":\"locked\",\"by\":"
                                + MOST + ",\"units\":["
                                + joined(i -> "\"" + code(i) + "\"", MOST)
                                + "]}]},\"high\":{\"kind\":\"allocation\",\"method\":\"largest-remainder\",\"request\":"
                                + request(MOST, ",\"locked\":1") + ",\"shares\":[",
                        i -> "{\"code\":\"" + code(i) + "\",\"number\":0,\"quota\":\"0\"}",
                        MOST,
                        "]}}",
                        List.of("json.invalid-object /high")),
                new LongDocument(
                        "a milestone on every day of centuries",
                        Trajectory.class,
                        "{" + VERSION + ",\"kind\":\"trajectory\",\"even\":\"linear\",\"milestones\":[",
                        i -> "{\"day\":\"" + LocalDate.of(1900, 1, 1).plusDays(i) + "\",\"rate\":[\"1/" + "7".repeat(60)
                                + "\",\"2\"]}",
                        MOST,
                        "]}",
                        NOTHING),
                new LongDocument(
                        "a count on every day of centuries",
                        CountTrajectory.class,
                        "{" + VERSION + ",\"kind\":\"count-trajectory\","
                                + "\"atStart\":{\"total\":9,\"unit\":\"household\",\"source\":\"a\"},"
                                + "\"atEnd\":{\"total\":9,\"unit\":\"household\",\"source\":\"a\"},\"milestones\":[",
                        i -> "{\"day\":\"" + LocalDate.of(1900, 1, 1).plusDays(i) + "\",\"count\":5,\"change\":0}",
                        MOST,
                        "]}",
                        NOTHING),
                new LongDocument(
                        "a table of every village",
                        FigureTable.class,
                        "{" + VERSION + ",\"kind\":\"figure-table\",\"title\":\"a\",\"unit\":\"household\",\"rows\":[",
                        i -> "{\"label\":\"" + i + "\",\"count\":{\"exactly\":1},\"rate\":{\"exactly\":\"1.00\"}}",
                        MOST,
                        "]}",
                        NOTHING),
                new LongDocument(
                        "one account over and over",
                        MovementReport.class,
                        "{" + VERSION
                                + ",\"kind\":\"movement-report\",\"place\":{\"name\":\"xã A\",\"level\":\"commune\"},"
                                + "\"startDay\":\"2022-12-31\",\"endDay\":\"2023-12-31\",\"accounts\":[",
                        i -> "{\"account\":\"poor-households\",\"start\":1}",
                        MOST,
                        "]}",
                        REFUSED),
                new LongDocument(
                        "a series of all communes",
                        MovementSeries.class,
                        "{" + VERSION + ",\"kind\":\"movement-series\",\"reports\":[",
                        i -> "{" + VERSION + ",\"kind\":\"movement-report\",\"place\":{\"name\":\"xã " + i
                                + "\",\"level\":\"commune\"},\"startDay\":\"2022-12-31\",\"endDay\":\"2023-12-31\"}",
                        MOST,
                        "]}",
                        REFUSED),
                new LongDocument(
                        "a target that is amended every day",
                        TargetHistory.class,
                        "{" + VERSION + ",\"kind\":\"target-history\",\"versions\":[",
                        i -> "{\"from\":\"" + LocalDate.of(1900, 1, 1).plusDays(i)
                                + "\",\"by\":{\"number\":\"90/QĐ-TTg\"},"
                                + "\"target\":{\"title\":\"a\",\"measure\":{\"kind\":\"qualitative\",\"goal\":\"b\"}}}",
                        MOST,
                        "]}",
                        NOTHING),
                new LongDocument(
                        "one reading over and over",
                        TargetHistory.class,
                        "{" + VERSION + ",\"kind\":\"target-history\",\"versions\":[{\"from\":\"2022-01-18\","
                                + "\"by\":{\"number\":\"90/QĐ-TTg\"},\"target\":{\"title\":\"a\",\"measure\":"
                                + "{\"kind\":\"undecided\",\"wording\":\"a\",\"readings\":[",
                        i -> "{\"kind\":\"qualitative\",\"goal\":\"b\"}",
                        MOST,
                        "]}}}]}",
                        List.of("json.invalid-object /versions/0/target/measure")),
                new LongDocument(
                        "a gazetteer of more units than there are",
                        Gazetteer.class,
                        "{" + VERSION + ",\"kind\":\"gazetteer\",\"units\":[",
                        i -> village(MOST - i),
                        MOST,
                        "]}",
                        NOTHING),
                new LongDocument(
                        "a unit that is renamed every day",
                        Gazetteer.class,
                        "{" + VERSION + ",\"kind\":\"gazetteer\",\"units\":[" + joined(LongDocument::renamed, MOST)
                                + "],\"changes\":[",
                        LongDocument::renaming,
                        MOST - 1,
                        "]}",
                        NOTHING),
                new LongDocument(
                        "a list of every village",
                        DesignatedAreas.class,
                        "{" + VERSION + ",\"kind\":\"designated-areas\",\"lists\":[{\"designation\":\"poor\","
                                + "\"level\":\"village\",\"from\":\"2022-01-01\",\"until\":\"2022-12-31\"," + SOURCE
                                + ",\"codes\":[",
                        i -> "\"" + code(MOST - i) + "\"",
                        MOST,
                        "]}]}",
                        NOTHING),
                new LongDocument(
                        "a list for every day",
                        DesignatedAreas.class,
                        "{" + VERSION + ",\"kind\":\"designated-areas\",\"lists\":[",
                        i -> "{\"designation\":\"poor\",\"level\":\"village\",\"codes\":[\"a\"],\"from\":\"" + day(i)
                                + "\",\"until\":\"" + day(i) + "\"," + SOURCE + "}",
                        MOST,
                        "]}",
                        NOTHING),
                new LongDocument(
                        "an agency in every village, and all of one name",
                        ReferenceTables.class,
                        "{" + VERSION + ",\"kind\":\"reference-tables\",\"agencies\":[",
                        i -> "{\"id\":\"a\",\"kind\":\"other\",\"level\":\"village\",\"name\":\"a\"," + PROVENANCE
                                + "}",
                        MOST,
                        "]}",
                        NOTHING),
                new LongDocument(
                        "a name that many have",
                        Resolution.class,
                        "{" + VERSION + ",\"kind\":\"ambiguous\",\"named\":\"Sở Y tế\",\"candidates\":[",
                        i -> "{\"id\":\"a\",\"kind\":\"other\",\"level\":\"village\",\"title\":\"a\"}",
                        MOST,
                        "]}",
                        NOTHING),
                new LongDocument(
                        "a task with more holders than agencies",
                        PlanHolders.class,
                        "{" + VERSION + ",\"kind\":\"plan-holders\",\"day\":\"2026-01-01\",\"tasks\":["
                                + "{\"pointer\":\"/a\",\"holders\":[",
                        i -> "{\"role\":\"lead\",\"named\":\"Sở " + i + "\",\"standing\":{\"kind\":\"not-identified\","
                                + "\"resolution\":{\"kind\":\"not-found\",\"named\":\"Sở " + i + "\"}}}",
                        MOST,
                        "]}]}",
                        NOTHING),
                new LongDocument(
                        "a plan with more plans below it than communes",
                        PlanFamily.class,
                        "{" + VERSION + ",\"kind\":\"plan-family\",\"superior\":" + MEMBER + ",\"subordinates\":[",
                        i -> MEMBER,
                        MOST,
                        "]}",
                        NOTHING));
    }

    String json() {
        return head + joined(element, size) + tail;
    }

    private static String joined(IntFunction<String> element, int size) {
        return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(","));
    }

    private static String code(int index) {
        return "u" + (MOST + index);
    }

    private static String unit(int index, String bounds) {
        return "{\"code\":\"" + code(index) + "\",\"weight\":\"3/7\"" + bounds + "}";
    }

    private static LocalDate day(int index) {
        return LocalDate.of(1900, 1, 1).plusDays(index);
    }

    private static String village(int index) {
        return "{\"level\":\"village\",\"code\":\"" + code(index) + "\",\"name\":\"Thôn " + index + "\"," + PROVENANCE
                + "}";
    }

    private static String renamed(int index) {
        return "{\"level\":\"village\",\"code\":\"1\",\"name\":\"Thôn " + index + "\",\"validFrom\":\"" + day(index)
                + "\",\"validUntil\":\"" + day(index) + "\"," + PROVENANCE + "}";
    }

    private static String renaming(int index) {
        return "{\"day\":\"" + day(index + 1) + "\",\"kind\":\"renamed\",\"from\":" + ref(index) + ",\"to\":"
                + ref(index + 1) + ",\"whole\":true," + SOURCE + "}";
    }

    private static String ref(int index) {
        return "{\"level\":\"village\",\"code\":\"1\",\"name\":\"Thôn " + index + "\",\"from\":\"" + day(index) + "\"}";
    }

    private static String request(long total, String bounds) {
        return "{\"total\":" + total + ",\"unit\":\"household\",\"units\":[" + joined(i -> unit(i, bounds), MOST)
                + "]}";
    }
}
