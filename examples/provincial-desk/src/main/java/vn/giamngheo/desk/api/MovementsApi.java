package vn.giamngheo.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
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
import vn.giamngheo.desk.store.Addition;
import vn.giamngheo.desk.store.Movements;
import vn.giamngheo.movement.Discrepancy;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.Reconciliation;
import vn.giamngheo.movement.Tolerance;
import vn.giamngheo.text.Language;

/** Accounts of the movement of poor households: kept, and held against themselves. */
@RestController
@RequestMapping("/api/movements")
class MovementsApi {

    private final Movements movements;
    private final Bodies bodies;

    MovementsApi(Movements movements, Bodies bodies) {
        this.movements = movements;
        this.bodies = bodies;
    }

    @GetMapping
    ResponseEntity<byte[]> all() {
        ObjectNode answer = bodies.object();
        ArrayNode list = answer.putArray("movements");
        movements
                .all()
                .forEach(stored -> list.addObject()
                        .put("id", stored.id())
                        .put("place", stored.value().place().name())
                        .put("startDay", stored.value().startDay().toString())
                        .put("endDay", stored.value().endDay().toString()));
        return Bodies.json(answer);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return bodies.document(
                movements.find(id).orElseThrow(ProblemException::notThere).value());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> add(InputStream body) throws IOException {
        Addition<MovementReport> addition = movements.add(bodies.read(body, MovementReport.class));
        return ResponseEntity.status(addition.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/movements/" + addition.stored().id()))
                .build();
    }

    /** What of an account does not go together; it is not kept. */
    @PostMapping(path = "/reconciliation", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> reconcile(
            @RequestParam(defaultValue = "0") long households,
            @RequestParam(defaultValue = "0") long persons,
            InputStream body)
            throws IOException {
        Reconciliation found =
                Reconciliation.of(bodies.read(body, MovementReport.class), new Tolerance(households, persons));
        ObjectNode answer = bodies.object();
        answer.put("consistent", found.isConsistent()).put("comparable", found.isComparable());
        ObjectNode residuals = answer.putObject("residuals");
        for (MovementAccount account : MovementAccount.values()) {
            found.residual(account).ifPresent(residual -> residuals.put(account.code(), residual));
        }
        ArrayNode discrepancies = answer.putArray("discrepancies");
        for (Discrepancy discrepancy : found.discrepancies()) {
            discrepancies
                    .addObject()
                    .put("vi", discrepancy.describe(Language.VIETNAMESE))
                    .put("en", discrepancy.describe(Language.ENGLISH));
        }
        return Bodies.json(answer);
    }
}
