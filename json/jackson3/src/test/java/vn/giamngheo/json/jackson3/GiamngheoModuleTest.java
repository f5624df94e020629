package vn.giamngheo.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

class GiamngheoModuleTest {

    private static final String SERVICE = JacksonModule.class.getName();

    @Test
    void isFoundAsAService() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
                .hasAtLeastOneElementOfType(GiamngheoModule.class);
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
