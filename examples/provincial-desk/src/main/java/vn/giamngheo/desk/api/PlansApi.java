package vn.giamngheo.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giamngheo.continuity.HolderSheet;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.desk.service.HoldersNow;
import vn.giamngheo.desk.service.PlanJudge;
import vn.giamngheo.desk.store.Addition;
import vn.giamngheo.desk.store.Plans;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;

/** Plans: kept, judged, and who holds their tasks. */
@RestController
@RequestMapping("/api/plans")
class PlansApi {

    private static final Phrase NO_PROFILE = new Phrase(
            "profile phải là draft, submit, publish hoặc audit", "profile must be draft, submit, publish or audit");
    private static final Phrase NO_AGENCY = new Phrase(
            "Ngày này không có cơ quan nào như vậy thực hiện nhiệm vụ của kế hoạch",
            "On this day no such agency holds a task of the plan");
    private static final Phrase TOO_EARLY =
            new Phrase("Ngày này kế hoạch chưa được ban hành", "The plan was not issued yet on this day");

    private final Plans plans;
    private final PlanJudge judge;
    private final HoldersNow holders;
    private final Bodies bodies;
    private final Clock clock;

    PlansApi(Plans plans, PlanJudge judge, HoldersNow holders, Bodies bodies, Clock clock) {
        this.plans = plans;
        this.judge = judge;
        this.holders = holders;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> all() {
        ObjectNode answer = bodies.object();
        ArrayNode list = answer.putArray("plans");
        plans.all().forEach(plan -> describe(plan, list.addObject()));
        return Bodies.json(answer);
    }

    private static void describe(Stored<Plan> stored, ObjectNode into) {
        LegalInstrument instrument = stored.value().instrument();
        into.put("id", stored.id());
        instrument.number().ifPresent(number -> into.put("number", number.text()));
        into.put("title", instrument.title())
                .put("issuer", instrument.issuer())
                .put("issuedOn", instrument.issuedOn().toString());
        stored.value().jurisdiction().ifPresent(place -> into.put("place", place.name()));
        into.put("tasks", stored.value().tasks().size())
                .put("sha256", stored.sha256())
                .put("createdOn", stored.createdOn().toString());
    }

    /** Keeps a plan unless something holds it back; answers with all that was found on it. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> add(@RequestParam(defaultValue = "publish") String profile, InputStream body)
            throws IOException {
        Profile asked = profile(profile);
        Checked<Plan> checked = judge.check(bodies.bytes(body), asked);
        Plan plan = checked.value()
                .filter(read -> checked.report().passes(asked))
                .orElseThrow(() -> new InvalidDocumentException(checked.report()));
        Addition<Plan> addition = plans.add(plan);
        return ResponseEntity.status(addition.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/plans/" + addition.stored().id()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(bodies.document(checked.report()).getBody());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id) {
        Stored<Plan> plan = plan(id);
        return ResponseEntity.ok()
                .eTag(plan.sha256())
                .contentType(MediaType.APPLICATION_JSON)
                .body(bodies.document(plan.value()).getBody());
    }

    @GetMapping("/{id}/findings")
    ResponseEntity<byte[]> findings(
            @PathVariable String id,
            @RequestParam(defaultValue = "publish") String profile,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf) {
        Plan plan = plan(id).value();
        Report report = judge.report(
                plan, profile(profile), asOf.orElse(plan.instrument().issuedOn()));
        return bodies.document(report);
    }

    @GetMapping("/{id}/tasks")
    ResponseEntity<byte[]> tasks(
            @PathVariable String id,
            @RequestParam Optional<String> agency,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf) {
        PlanHolders all = holders.on(plan(id).value(), asOf.orElseGet(() -> LocalDate.now(clock)))
                .orElseThrow(() -> new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, TOO_EARLY));
        return bodies.document(agency.map(name -> sheet(all, name)).orElse(all));
    }

    private PlanHolders sheet(PlanHolders all, String agency) {
        HolderSheet sheet =
                holders.sheet(all, agency).orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, NO_AGENCY));
        return new PlanHolders(all.plan(), all.day(), sheet.tasks(), sheet.reports());
    }

    private Stored<Plan> plan(String id) {
        return plans.find(id).orElseThrow(ProblemException::notThere);
    }

    private static Profile profile(String name) {
        return PlanJudge.profile(name).orElseThrow(() -> new ProblemException(HttpStatus.BAD_REQUEST, NO_PROFILE));
    }
}
