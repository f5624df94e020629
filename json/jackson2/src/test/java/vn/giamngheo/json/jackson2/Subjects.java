package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.records.RecordReader;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.movement.Tolerance;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSet;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.rules.DirectoryEntries;
import vn.giamngheo.rules.DirectoryEvents;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.rules.TableText;
import vn.giamngheo.rules.UnitsAndChanges;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;
import vn.giamngheo.validation.Waiver;

/**
 * How the text of an example becomes a report. A case names one of these:
 *
 * <ul>
 *   <li>{@code plan}, {@code household} …: a document, which is read and must be sound, then validated;
 *   <li>{@code text:plan} …: the same text, but what reading finds is looked at;
 *   <li>{@code lenient:plan} …: the same, read as far as it is understood;
 *   <li>{@code lines:plan} …: a stream of such documents, and what reading finds in it;
 *   <li>{@code table:agencies} …: a table in CSV;
 *   <li>what is made of several documents, each by a method here.
 * </ul>
 */
final class Subjects {

    private interface Subject {
        Report report(String text, Terms terms);
    }

    /** What is validated, made of a document of the tests. */
    interface Composed {
        Object of(JsonNode json);
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final ReadOptions LENIENT = ReadOptions.strict().lenientToNewer();

    private static final Map<String, Class<?>> DOCUMENTS = Map.ofEntries(
            Map.entry("plan", Plan.class),
            Map.entry("plan-family", PlanFamily.class),
            Map.entry("household", Household.class),
            Map.entry("standard", PovertyStandard.class),
            Map.entry("determination", Determination.class),
            Map.entry("target-history", TargetHistory.class),
            Map.entry("rate-path", RatePath.class),
            Map.entry("assessment", Assessment.class),
            Map.entry("trajectory", Trajectory.class),
            Map.entry("count-trajectory", CountTrajectory.class),
            Map.entry("allocation-request", AllocationRequest.class),
            Map.entry("allocation", AllocationResult.class),
            Map.entry("movement-report", MovementReport.class),
            Map.entry("movement-series", MovementSeries.class),
            Map.entry("observation", Observation.class),
            Map.entry("figures", FigureTable.class),
            Map.entry("gazetteer", Gazetteer.class),
            Map.entry("designated-areas", DesignatedAreas.class),
            Map.entry("reference-tables", ReferenceTables.class));

    private static final String NO_CHANGES = "level,day,kind,from,to,whole,instrument,confidence,source";

    private static final Map<String, Function<String, Loaded<?>>> TABLES = Map.of(
            "agencies", Directory::read,
            "areas", DesignatedAreas::read,
            "events", Succession::read,
            "effects", LegalEffects::read,
            "units", text -> Gazetteer.read(text, NO_CHANGES));

    private static final Map<String, Subject> SUBJECTS = subjects();

    private Subjects() {}

    private static Map<String, Subject> subjects() {
        Map<String, Subject> all = new TreeMap<>();
        DOCUMENTS.forEach((name, type) -> {
            all.put(name, (text, terms) -> StandardRules.validator().validate(read(text, type), terms));
            all.put(
                    "text:" + name,
                    (text, terms) -> GiamngheoJson.read(MAPPER, text, type).report());
            all.put(
                    "lenient:" + name,
                    (text, terms) ->
                            GiamngheoJson.read(MAPPER, text, type, LENIENT).report());
            all.put("lines:" + name, (text, terms) -> lines(text, type));
        });
        TABLES.forEach((name, table) -> all.put(
                "table:" + name, (text, terms) -> StandardRules.validator().validate(table.apply(text), terms)));
        all.put("table-text", (text, terms) -> StandardRules.validator().validate(new TableText(text), terms));
        all.put("units-and-changes", Subjects::unitsAndChanges);
        all.put("agencies", Subjects::agencies);
        all.put("events", Subjects::events);
        all.put("many-events", Subjects::manyEvents);
        all.put("plan-with-references", Subjects::planWithReferences);
        all.put("plan-with-repeal", Subjects::planWithRepeal);
        PeopleSubjects.all()
                .forEach((name, composed) -> all.put(
                        name,
                        (text, terms) -> StandardRules.validator().validate(composed.of(RuleCases.tree(text)), terms)));
        all.put("waived-plan", Subjects::waivedPlan);
        all.put("own-rule", Subjects::ownRule);
        all.put("observations", Subjects::observations);
        all.put("movement-tolerant", Subjects::tolerantMovement);
        all.put("movement-levels", Subjects::movementLevels);
        return all;
    }

    /** What reading finds in a stream. */
    private static Report lines(String text, Class<?> type) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (RecordReader<?> in = GiamngheoRecords.of(MAPPER, type).open(new ByteArrayInputStream(bytes))) {
            return Report.of(in.stream()
                    .flatMap(line -> line.result().report().findings().stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report report(String subject, String text, Terms terms) {
        Subject found = SUBJECTS.get(subject);
        return found == null
                ? fail("there is no subject “%s”; there are %s – add it to Subjects", subject, SUBJECTS.keySet())
                : found.report(text, terms);
    }

    /** Of a document that is validated as it is read. */
    static Optional<Class<?>> type(String subject) {
        return Optional.ofNullable(DOCUMENTS.get(subject));
    }

    static <T> T read(String text, Class<T> type) {
        ReadResult<T> result = GiamngheoJson.read(MAPPER, text, type);
        return result instanceof ReadResult.Valid<T> valid
                ? valid.value()
                : fail(
                        "the example cannot be read as %s: %s",
                        type.getSimpleName(),
                        RuleCasesTest.words(result.report().findings()));
    }

    /** The wire form of {@code gazetteer}, whose lists are read one by one: a gazetteer would refuse what is wrong. */
    private static Report unitsAndChanges(String text, Terms terms) {
        JsonNode json = RuleCases.tree(text);
        List<AdministrativeUnit> units = new ArrayList<>();
        json.path("units").forEach(unit -> units.add(ReferenceParts.unit(unit)));
        List<UnitChange> changes = new ArrayList<>();
        json.path("changes").forEach(change -> changes.add(ReferenceParts.change(change)));
        return StandardRules.validator().validate(new UnitsAndChanges(units, changes), terms);
    }

    /** The agencies of {@code reference-tables} alone. */
    private static Report agencies(String text, Terms terms) {
        return StandardRules.validator()
                .validate(new DirectoryEntries(read(text, ReferenceTables.class).agencies()), terms);
    }

    /** The events of {@code reference-tables}, with its agencies alone and the provinces. */
    private static Report events(String text, Terms terms) {
        ReferenceTables tables = read(text, ReferenceTables.class);
        Directory directory = Directory.of(tables.agencies(), Gazetteer.provinces());
        return StandardRules.validator().validate(new DirectoryEvents(directory, tables.events()), terms);
    }

    /** A plan with the agencies and legal effects that are built in. */
    private static Report planWithReferences(String text, Terms terms) {
        return StandardRules.validator(Directory.standard(), LegalEffects.standard())
                .validate(read(text, Plan.class), terms);
    }

    /** A plan with an effect that is made up: none that is built in ends an instrument without another in its place. */
    private static Report planWithRepeal(String text, Terms terms) {
        LegalEffects effects = LegalEffects.read("""
                        by,kind,on,from,confidence,source
                        20/2021/NĐ-CP,repeals,10/2019/NĐ-CP,2023-01-01,unverified,ví dụ
                        """).orElseThrow();
        return StandardRules.validator(Directory.standard(), effects).validate(read(text, Plan.class), terms);
    }

    /** As many events as the text says, all the same. */
    private static Report manyEvents(String text, Terms terms) {
        SuccessionEvent event = Succession.standard().events().get(0);
        return StandardRules.validator()
                .validate(
                        new DirectoryEvents(Directory.standard(), Collections.nCopies(Integer.parseInt(text), event)),
                        terms);
    }

    /** {@code {"plan": …, "waivers": [{"code", "pointer", "reason", "author", "until"}], "on": day}}. */
    private static Report waivedPlan(String text, Terms terms) {
        JsonNode json = RuleCases.tree(text);
        List<Waiver> waivers = new ArrayList<>();
        for (JsonNode each : json.path("waivers")) {
            waivers.add(new Waiver(
                    each.path("code").asText(),
                    JsonPointer.parse(each.path("pointer").asText()),
                    each.path("reason").asText(),
                    each.path("author").asText(),
                    LocalDate.parse(each.path("until").asText())));
        }
        return StandardRules.validator()
                .validate(
                        read(json.path("plan").toString(), Plan.class),
                        terms.waiving(waivers, LocalDate.parse(json.path("on").asText())));
    }

    /**
     * {@code {"number": …, "finds": …}}: a rule of a deployer that divides 100 by the number, and finds a code; it says of
     * {@code so-x.odd-number} alone that it can find it.
     */
    private static Report ownRule(String text, Terms terms) {
        JsonNode json = RuleCases.tree(text);
        Rule<JsonNode> rule = Rule.of(own("so-x.odd-number"), (document, findings) -> {
            if (Math.floorMod(100, document.path("number").intValue()) != 0) {
                findings.accept(Finding.of(own(document.path("finds").asText()), JsonPointer.ROOT.child("number")));
            }
        });
        return Validator.empty().with(JsonNode.class, rule).validate(json, terms);
    }

    private static FindingCode own(String id) {
        return FindingWords.of(id, Severity.WARNING)
                .cause("100 không chia hết cho số đã ghi.", "100 is no multiple of the number.")
                .message("100 không chia hết cho số này.", "100 is no multiple of it.")
                .hint("Chọn số khác.", "Choose another number.")
                .code();
    }

    /** An array of observations. */
    private static Report observations(String text, Terms terms) {
        List<Observation> all = new ArrayList<>();
        RuleCases.tree(text).forEach(each -> all.add(read(each.toString(), Observation.class)));
        return StandardRules.validator().validate(ObservationSet.of(all), terms);
    }

    /** {@code {"report": …, "households": 5, "persons": 0}}: so many are tolerated. */
    private static Report tolerantMovement(String text, Terms terms) {
        JsonNode json = RuleCases.tree(text);
        Tolerance tolerance = new Tolerance(
                json.path("households").longValue(), json.path("persons").longValue());
        return StandardRules.validator()
                .validate(
                        read(json.path("report").toString(), MovementReport.class)
                                .reconcile(tolerance),
                        terms);
    }

    /** {@code {"whole": …, "parts": […], "complete": true}}: all parts, or some of them. */
    private static Report movementLevels(String text, Terms terms) {
        JsonNode json = RuleCases.tree(text);
        MovementReport whole = read(json.path("whole").toString(), MovementReport.class);
        List<MovementReport> parts = new ArrayList<>();
        json.path("parts").forEach(each -> parts.add(read(each.toString(), MovementReport.class)));
        boolean complete = json.path("complete").asBoolean(true);
        return StandardRules.validator()
                .validate(complete ? LevelCheck.of(whole, parts) : LevelCheck.ofSome(whole, parts), terms);
    }
}
