package vn.giamngheo.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.JsonSchemas.Edition;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.roots.Root;
import vn.giamngheo.json.roots.Roots;

/** What is written is valid under both editions of its schema, and so is what is read. */
class Jackson3SchemaProperties {

    private static final int MUTATIONS = 6;

    /** What a schema says as well as reading does, of a document of this version. */
    private static final Set<String> OF_FORM = Set.of(
            JsonFindingCode.WRONG_TYPE.id(), JsonFindingCode.MISSING_PROPERTY.id(), JsonFindingCode.NOT_ALLOWED.id());

    record Written(Class<?> type, String json) {
        static <T> Arbitrary<Written> of(Root<T> root) {
            return root.values().get().map(value -> new Written(root.type(), GiamngheoJson.write(value)));
        }

        JsonNode tree() {
            return Schemas.PLAIN.readTree(json);
        }
    }

    @Provide
    Arbitrary<Written> documents() {
        return Arbitraries.oneOf(Roots.all().stream().map(Written::of).toList());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenOrReadIsValidAndWhatHasNotTheFormIsNot(@ForAll("documents") Written written, @ForAll long seed) {
        JsonNode document = written.tree();
        assertThat(Schemas.errors(written.type(), Edition.CLOSED, document)).isEmpty();
        assertThat(Schemas.errors(written.type(), Edition.OPEN, document)).isEmpty();
        Random random = new Random(seed);
        for (int i = 0; i < MUTATIONS; i++) {
            isJudgedAsByReading(written.type(), Mutation.of(document, random));
        }
        Statistics.coverage(mutants -> mutants.check("read").count(count -> count >= MUTATIONS));
    }

    private static void isJudgedAsByReading(Class<?> type, JsonNode document) {
        boolean closed = Schemas.isValid(type, Edition.CLOSED, document);
        boolean open = Schemas.isValid(type, Edition.OPEN, document);
        Set<String> found = codes(read(type, document, ReadOptions.strict().upcastFrom("1.0")));
        Statistics.collect(found.isEmpty() ? "read" : "refused");
        if (found.contains(JsonFindingCode.UNSUPPORTED_VERSION.id())) {
            assertThat(closed).as("%s is of another version", document).isFalse();
        } else if (found.isEmpty()) {
            assertThat(closed && open)
                    .as("%s is read: %s", document, Schemas.errors(type, Edition.CLOSED, document))
                    .isTrue();
        } else if (found.stream().anyMatch(OF_FORM::contains)) {
            assertThat(closed || open).as("%s has not the form", document).isFalse();
        } else if (found.contains(JsonFindingCode.UNKNOWN_PROPERTY.id())) {
            assertThat(closed).as("%s has unknown properties", document).isFalse();
        } else {
            assertThat(open).as("%s has no unknown properties", document).isEqualTo(closed);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsReadOfALaterVersionIsValidUnderTheOpenEditionAlone(
            @ForAll("documents") Written written, @ForAll long seed) {
        JsonNode document = Mutation.ofLaterVersion(written.tree(), new Random(seed));

        // Where names are codes, an unknown one is an unknown code, and mostly none at all.
        boolean read = !read(written.type(), document, ReadOptions.strict().lenientToNewer())
                .report()
                .hasErrors();

        Statistics.collect(read ? "read" : "refused");
        assertThat(Schemas.isValid(written.type(), Edition.OPEN, document))
                .as("%s", document)
                .isEqualTo(read);
        assertThat(Schemas.isValid(written.type(), Edition.CLOSED, document)).isFalse();
        Statistics.coverage(documents -> documents.check("read").percentage(percent -> percent > 50));
    }

    private static ReadResult<?> read(Class<?> type, JsonNode document, ReadOptions options) {
        return GiamngheoJson.read(Schemas.PLAIN, document.toString(), type, options);
    }

    private static Set<String> codes(ReadResult<?> read) {
        return read.report().findings().stream()
                .map(finding -> finding.code().id())
                .collect(Collectors.toSet());
    }
}
