package vn.giamngheo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.standard.Standards;

/** Whatever is in a file, it is read or refused with its faults, and what is read can be compared. */
class ScenarioFileProperties {

    private static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());
    private static final String FILE = text("household-facts.yaml");

    private static String text(String file) {
        try (InputStream in = Scenarios.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> broken() {
        // Without the comments, and only two cases, so that a slip hits something.
        String cases = FILE.substring(FILE.indexOf("chuẩn: "), FILE.indexOf("  - tên: cả hộ 3 người, bình quân"))
                + FILE.substring(FILE.indexOf("  - tên: diện tích dưới"), FILE.indexOf("  - tên: hôm sau"));
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "\n",
                        ":",
                        ": ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        "&a ",
                        "*a",
                        "!!float ",
                        "\"",
                        "'",
                        "|\n",
                        "\t",
                        "#",
                        "? ",
                        "%",
                        "@",
                        "1.500",
                        "-1",
                        "1e9",
                        "NaN",
                        "99999999999999999999",
                        "01/01/0000",
                        "…",
                        "\u0301",
                        "\u200b",
                        "\ud83d\ude00",
                        "\ud800",
                        "chuẩn: VN-2011\n",
                        "code:a",
                        "no",
                        "~",
                        "<<: "),
                Arbitraries.strings().ofMaxLength(3));
        Arbitrary<Integer> place = Arbitraries.integers().between(0, cases.length());
        return Combinators.combine(place, Arbitraries.integers().between(0, 12), piece)
                .as((at, length, by) ->
                        cases.substring(0, at) + by + cases.substring(Math.min(cases.length(), at + length)));
    }

    @Property(tries = 250)
    void aBrokenFileIsReadOrRefused(@ForAll("broken") String text) {
        List<Scenario> scenarios;
        try {
            scenarios = Scenarios.of("f", new StringReader(text));
        } catch (ScenarioFileException e) {
            assertThat(e.faults()).isNotEmpty();
            return;
        }
        assertThat(scenarios)
                .allSatisfy(each -> assertThat(each.problems(ENGINE)).isNotNull());
    }

    @Property(tries = 250)
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            assertThat(Scenarios.of("f", new StringReader(text))).isNotNull();
        } catch (ScenarioFileException e) {
            assertThat(e.faults()).isNotEmpty();
        }
    }
}
