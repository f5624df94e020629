package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** When the tests are run as on another machine, it really is another: see {@code .ci/machines}. */
class MachineTest {

    @Test
    @EnabledIfSystemProperty(named = "machine.locale", matches = ".+")
    void hasTheLocaleThatIsAskedFor() {
        assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(System.getProperty("machine.locale"));
        assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(Locale.getDefault());
    }

    @Test
    @EnabledIfSystemProperty(named = "machine.zone", matches = ".+")
    void hasTheTimeZoneThatIsAskedFor() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo(System.getProperty("machine.zone"));
    }

    @Test
    @EnabledIfSystemProperty(named = "machine.path", matches = ".+")
    void hasTheLibraryOnThePathThatIsAskedFor() {
        assertThat(Phrase.class.getModule().isNamed() ? "module" : "class")
                .isEqualTo(System.getProperty("machine.path"));
    }
}
