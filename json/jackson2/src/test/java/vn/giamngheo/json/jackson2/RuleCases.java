package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.FindingCode;

/** The failing and passing examples of all kinds of findings, one file for each namespace. */
final class RuleCases {

    /** Read where they are kept and not from the class path, so that the catalogue page is written from what is there. */
    static final Path DIRECTORY = Path.of("..", "format", "src", "test", "resources", "vn", "giamngheo", "json")
            .resolve(Path.of("format", "rulecases"));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RuleCases() {}

    /** All that can be found, by reading and by validating, in the order of the codes. */
    static List<FindingCode> codes() {
        return Stream.concat(
                        StandardRules.validator().catalogue().codes().stream(), Stream.of(JsonFindingCode.values()))
                .sorted(Comparator.comparing(FindingCode::id))
                .toList();
    }

    /** The namespaces that have a file. */
    static List<String> files() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RuleCase> all() {
        return files().stream().flatMap(file -> in(file).stream()).toList();
    }

    private static List<RuleCase> in(String file) {
        JsonNode json = json(file);
        List<RuleCase> cases = new ArrayList<>();
        for (JsonNode each : json.path("cases")) {
            JsonNode base =
                    each.has("base") ? json.path("bases").get(each.get("base").asText()) : null;
            if (each.has("base") && base == null) {
                fail("%s.json has no base %s for %s", file, each.get("base"), each.path("code"));
            }
            cases.add(new RuleCase(file, each, base));
        }
        return cases;
    }

    /** A file of cases. */
    static JsonNode json(String file) {
        try {
            return MAPPER.readTree(Files.readString(DIRECTORY.resolve(file + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ".json: " + e.getMessage(), e);
        }
    }

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
