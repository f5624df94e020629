package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiamNgheoModuleTest {

    private static final String SERVICE = Module.class.getName();

    @Test
    void isFoundAsAService() {
        assertThat(new ObjectMapper().findAndRegisterModules().getRegisteredModuleIds())
                .contains(GiamNgheoModule.class.getName());
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
