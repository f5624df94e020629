package vn.giamngheo.desk.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.giamngheo.json.format.JsonSchemas;
import vn.giamngheo.text.Phrase;

/** What the API is, for programs: its document (OpenAPI 3.1) and the schemas of the wire format that it names. */
@RestController
class OpenApi {

    private static final Phrase NO_SCHEMA = new Phrase("Không có lược đồ này", "There is no such schema");

    @GetMapping("/api/openapi.json")
    ResponseEntity<Resource> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("openapi.json", OpenApi.class));
    }

    @GetMapping("/api/schemas/{name}")
    ResponseEntity<String> schema(@PathVariable String name) {
        if (!JsonSchemas.names().contains(name)) {
            throw new ProblemException(HttpStatus.NOT_FOUND, NO_SCHEMA);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/schema+json"))
                .body(JsonSchemas.of(name, JsonSchemas.Edition.CLOSED));
    }
}
