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
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giamngheo.desk.store.Addition;
import vn.giamngheo.desk.store.Observations;
import vn.giamngheo.observation.Observation;

/** Results that were observed; targets are seen beside them. */
@RestController
@RequestMapping("/api/observations")
class ObservationsApi {

    private final Observations observations;
    private final Bodies bodies;

    ObservationsApi(Observations observations, Bodies bodies) {
        this.observations = observations;
        this.bodies = bodies;
    }

    @GetMapping
    ResponseEntity<byte[]> all() {
        ObjectNode answer = bodies.object();
        ArrayNode list = answer.putArray("observations");
        observations
                .all()
                .forEach(stored ->
                        list.addObject().put("id", stored.id()).set("observation", bodies.part(stored.value())));
        return Bodies.json(answer);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return bodies.document(
                observations.find(id).orElseThrow(ProblemException::notThere).value());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> add(InputStream body) throws IOException {
        Addition<Observation> addition = observations.add(bodies.read(body, Observation.class));
        return ResponseEntity.status(addition.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/observations/" + addition.stored().id()))
                .build();
    }
}
