package vn.giamngheo.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.providers.ArbitraryProvider;
import org.junit.jupiter.api.Test;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.testkit.household.ShownFacts;

class ServicesTest {

    private static InputStream resource(String name) {
        return DomainProvider.class.getResourceAsStream(name);
    }

    private static String providers(String service) throws IOException {
        try (InputStream in = resource("/META-INF/services/" + service)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    @Test
    void theSameIsFoundOnTheModulePathAndOnTheClassPath() throws IOException, URISyntaxException {
        // By its place: on the class path there are more of these files.
        Path place = Path.of(DomainProvider.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, String> provided =
                ModuleFinder.of(place).find("vn.giamngheo.testkit").orElseThrow().descriptor().provides().stream()
                        .collect(Collectors.toMap(
                                ModuleDescriptor.Provides::service, each -> String.join("\n", each.providers())));

        assertThat(provided).containsOnlyKeys(ArbitraryProvider.class.getName(), SampleReportingFormat.class.getName());
        for (Map.Entry<String, String> service : provided.entrySet()) {
            assertThat(providers(service.getKey())).isEqualTo(service.getValue());
        }
    }

    @Test
    void aSampleIsReportedByItsFacts() {
        FactsReport report = new FactsReport();

        assertThat(report.appliesTo(NationalStandards.VN_2022)).isTrue();
        assertThat(report.appliesTo("anything else")).isFalse();
        assertThat(report.report(NationalStandards.VN_2022))
                .isEqualTo(ShownFacts.of(NationalStandards.VN_2022).orElseThrow());
    }
}
