package vn.giamngheo.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

class GiamNgheoModuleTest {

    private static final String SERVICE = JacksonModule.class.getName();

    @Test
    void isFoundAsAService() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
                .hasAtLeastOneElementOfType(GiamNgheoModule.class);
    }

    @Test
    void isDeclaredAlikeForClassPathAndModulePath() throws IOException {
        List<String> modulePath = descriptor().provides().stream()
                .filter(provided -> provided.service().equals(SERVICE))
                .flatMap(provided -> provided.providers().stream())
                .toList();

        assertThat(modulePath).containsExactly(GiamNgheoModule.class.getName());
        assertThat(resource("/META-INF/services/" + SERVICE).lines()).containsExactlyElementsOf(modulePath);
    }

    private static ModuleDescriptor descriptor() {
        try (InputStream in = open("/module-info.class")) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String path) {
        return GiamNgheoModule.class.getResourceAsStream(path);
    }
}
