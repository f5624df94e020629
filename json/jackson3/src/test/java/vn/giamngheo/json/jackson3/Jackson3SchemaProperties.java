package vn.giamngheo.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.format.JsonSchemas.Edition;
import vn.giamngheo.json.roots.Root;
import vn.giamngheo.json.roots.Roots;

/** What is written is valid under both editions of its schema, and so is what is read. */
class Jackson3SchemaProperties {

    record Written(Class<?> type, String json) {
        static <T> Arbitrary<Written> of(Root<T> root) {
            return root.values().get().map(value -> new Written(root.type(), GiamngheoJson.write(value)));
        }
    }

    @Provide
    Arbitrary<Written> documents() {
        return Arbitraries.oneOf(Roots.all().stream().map(Written::of).toList());
    }

    @Property(tries = 2_500, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsValid(@ForAll("documents") Written written) {
        for (Edition edition : Edition.values()) {
            assertThat(Schemas.errors(written.type(), edition, written.json()))
                    .as("%s under the %s edition", written.json(), edition.code())
                    .isEmpty();
        }
    }
}
