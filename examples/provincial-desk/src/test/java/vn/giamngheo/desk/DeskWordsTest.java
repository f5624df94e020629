package vn.giamngheo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DeskWordsTest {

    @Test
    void bothLanguagesSayEverything() throws IOException {
        Properties vietnamese = read("desk.properties");
        assertThat(read("desk_en.properties").keySet()).isEqualTo(vietnamese.keySet());
        assertThat(vietnamese.values())
                .allSatisfy(words -> assertThat(words.toString()).isNotBlank());
    }

    private static Properties read(String name) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
