package vn.giamngheo.json.toys;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.spi.CanonicalJson;

/** What is written is read as it was, and written again as it was. */
public abstract class RoundTripContract {

    protected abstract ToyReader reader();

    protected abstract ToyMapper mapper();

    @Provide
    Arbitrary<Route> routes() {
        return ToyArbitraries.routes();
    }

    @Provide
    Arbitrary<String> damaged() {
        String json = ToyExample.CANONICAL;
        return Arbitraries.integers()
                .between(0, json.length())
                .tuple2()
                .flatMap(cut -> Arbitraries.of("", ",", "{", "]", "\"", "null", "1e9", "\u0000", "\ud83d")
                        .map(patch -> json.substring(0, Math.min(cut.get1(), cut.get2()))
                                + patch
                                + json.substring(Math.max(cut.get1(), cut.get2()))));
    }

    @Property(tries = 300)
    void canonicalTextIsReadAndWrittenAgain(@ForAll("routes") Route route) {
        String text = CanonicalJson.write(ToyFormat.format().require(Route.class), route);
        Route read = reader().read(text, Route.class).orElseThrow();
        assertThat(read).isEqualTo(route);
        assertThat(CanonicalJson.write(ToyFormat.format().require(Route.class), read))
                .isEqualTo(text);
    }

    @Property(tries = 300)
    void mapperReadsWhatItWrote(@ForAll("routes") Route route) throws Exception {
        assertThat(mapper().read(mapper().write(route), Route.class)).isEqualTo(route);
    }

    @Property(tries = 1000)
    void damageIsAnsweredAndNeverThrown(@ForAll("damaged") String json) {
        ReadResult<Route> result = reader().read(json, Route.class);
        if (result instanceof ReadResult.Valid<Route> valid) {
            assertThat(valid.report().findings()).isEmpty();
        } else {
            assertThat(result.report().findings())
                    .isNotEmpty()
                    .allMatch(finding -> finding.location().isPresent());
        }
    }
}
