package vn.giamngheo.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giamngheo.desk.register.FindingFiles;
import vn.giamngheo.desk.register.RegisterFormat;
import vn.giamngheo.desk.register.RegisterRun;
import vn.giamngheo.desk.register.Registers;
import vn.giamngheo.text.Language;

/** Registers of households: sent, counted, and what was found on their lines. */
@RestController
@RequestMapping("/api/registers")
class RegistersApi {

    private static final int LATEST = 100;
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final Registers registers;
    private final FindingFiles files;
    private final Bodies bodies;
    private final Clock clock;

    RegistersApi(Registers registers, FindingFiles files, Bodies bodies, Clock clock) {
        this.registers = registers;
        this.files = files;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> latest() {
        ObjectNode answer = bodies.object();
        ArrayNode list = answer.putArray("registers");
        registers.latest(LATEST).forEach(run -> describe(run, list.addObject()));
        return Bodies.json(answer);
    }

    @PostMapping(consumes = {NDJSON, CSV})
    ResponseEntity<byte[]> take(
            @RequestParam(defaultValue = "") String name,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> review,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body)
            throws IOException {
        boolean isCsv = type.isCompatibleWith(MediaType.parseMediaType(CSV));
        return taken(registers.take(name, isCsv ? RegisterFormat.CSV : RegisterFormat.NDJSON, day(review), body));
    }

    /** A page of somebody else can make a browser send a form, but not with a header of its own. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> take(
            @RequestParam MultipartFile file,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> review,
            @RequestHeader(name = "X-Requested-With", required = false) Optional<String> by)
            throws IOException {
        if (by.isEmpty()) {
            throw new ProblemException(HttpStatus.FORBIDDEN, ProblemException.NO_HEADER);
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        RegisterFormat format =
                name.toLowerCase(Locale.ROOT).endsWith(".csv") ? RegisterFormat.CSV : RegisterFormat.NDJSON;
        try (InputStream content = file.getInputStream()) {
            return taken(registers.take(name, format, day(review), content));
        }
    }

    private ResponseEntity<byte[]> taken(RegisterRun run) {
        ObjectNode answer = bodies.object();
        describe(run, answer);
        return ResponseEntity.accepted()
                .location(URI.create("/api/registers/" + run.id()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Bodies.json(answer).getBody());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id) {
        ObjectNode answer = bodies.object();
        describe(run(id), answer);
        return Bodies.json(answer);
    }

    @GetMapping("/{id}/findings.csv")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable String id, Locale locale) {
        RegisterRun run = run(id);
        return file("text/csv;charset=UTF-8", "findings.csv", out -> files.csv(run.id(), Language.of(locale), out));
    }

    @GetMapping("/{id}/findings.ndjson")
    ResponseEntity<StreamingResponseBody> ndjson(@PathVariable String id) {
        RegisterRun run = run(id);
        return file(NDJSON, "findings.ndjson", out -> files.ndjson(run.id(), out));
    }

    private static ResponseEntity<StreamingResponseBody> file(String type, String name, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(MediaType.parseMediaType(type))
                .body(body);
    }

    private RegisterRun run(String id) {
        return registers.find(id).orElseThrow(ProblemException::notThere);
    }

    private LocalDate day(Optional<LocalDate> review) {
        return review.orElseGet(() -> LocalDate.now(clock));
    }

    private void describe(RegisterRun run, ObjectNode into) {
        into.put("id", run.id())
                .put("name", run.name())
                .put("format", run.format().code())
                .put("review", run.review().toString())
                .put("state", run.state().code())
                .put("createdOn", run.createdOn().toString());
        run.endedOn().ifPresent(end -> into.put("endedOn", end.toString()));
        into.put("bytes", run.progress().bytesTotal())
                .put("bytesRead", run.progress().bytesRead())
                .put("percent", run.progress().percent())
                .put("lines", run.progress().lines())
                .put("valid", run.progress().valid())
                .put("findings", run.findings());
        run.counts().ifPresent(counts -> into.set("counts", bodies.parsed(counts)));
    }
}
