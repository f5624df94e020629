package vn.giamngheo.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.giamngheo.desk.DeskSettings;
import vn.giamngheo.json.jackson3.GiamngheoJson;

/** Documents as they come and go: of our format, read and written by it alone, and no longer than is allowed. */
@Component
class Bodies {

    private final JsonMapper mapper;
    private final int most;

    Bodies(JsonMapper mapper, DeskSettings settings) {
        this.mapper = mapper;
        this.most = Math.toIntExact(settings.limits().document().toBytes());
    }

    /**
     * Reads a document.
     *
     * @throws vn.giamngheo.json.format.InvalidDocumentException with all that was found
     */
    <T> T read(InputStream body, Class<T> type) throws IOException {
        return GiamngheoJson.read(mapper, bytes(body), type).orElseThrow();
    }

    byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ProblemException(HttpStatus.CONTENT_TOO_LARGE, ProblemException.TOO_LARGE);
        }
        return bytes;
    }

    /** A document of our format as the answer. */
    ResponseEntity<byte[]> document(Object document) {
        return json(GiamngheoJson.writeBytes(document));
    }

    /** A document of our format as a part of another answer. */
    JsonNode part(Object document) {
        return mapper.readTree(GiamngheoJson.write(document));
    }

    ObjectNode object() {
        return mapper.createObjectNode();
    }

    /** A text that is JSON already, as a part of another answer. */
    JsonNode parsed(String json) {
        return mapper.readTree(json);
    }

    static ResponseEntity<byte[]> json(JsonNode answer) {
        return json((answer.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> json(byte[] bytes) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes);
    }
}
