package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiamngheoModuleTest {

    private static final String SERVICE = Module.class.getName();

    @Test
    void isFoundAsAService() {
        assertThat(new ObjectMapper().findAndRegisterModules().getRegisteredModuleIds())
                .contains(GiamngheoModule.class.getName());
    }

    @Test
    void isDeclaredAlikeForClassPathAndModulePath() throws Exception {
        // By path, not as resources: on a class path the first module-info found may be that of another.
        Path classes = Path.of(GiamngheoModule.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> modulePath;
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            modulePath = ModuleDescriptor.read(in).provides().stream()
                    .filter(provided -> provided.service().equals(SERVICE))
                    .flatMap(provided -> provided.providers().stream())
                    .toList();
        }

        assertThat(modulePath).containsExactly(GiamngheoModule.class.getName());
        assertThat(classes.resolve("META-INF/services").resolve(SERVICE)).hasContent(String.join("\n", modulePath));
    }
}
