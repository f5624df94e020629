package vn.giamngheo.json.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.text.Phrase;

/** Holds {@code docs/api-surface.txt} to the modules that are published; {@code -Dapi.write} writes it anew. */
/** Public, as what it shows must be for others to see it. */
public class ApiSurfaceTest {

    private static final Path LIST = Path.of("..", "..", "docs", "api-surface.txt");

    private static List<String> surface() {
        return Stream.of(
                        Phrase.class,
                        ReadResult.class,
                        vn.giamngheo.json.jackson2.GiamngheoModule.class,
                        vn.giamngheo.json.jackson3.GiamngheoModule.class,
                        PovertyGens.class)
                .flatMap(ofModule -> ApiSurface.of(ofModule).stream())
                .toList();
    }

    @Test
    void theListSaysWhatThePublishedModulesLetEveryoneSee() throws IOException {
        List<String> surface = surface();
        if (System.getProperty("api.write") != null) {
            Files.writeString(LIST, String.join("\n", surface) + "\n");
        }
        List<String> listed = Files.readAllLines(LIST);

        assertThat(surface)
                .as("""
                        What everyone can see is no longer what docs/api-surface.txt says. Write it anew with
                          mvn -Dquick test -pl json/together -am -Dtest=ApiSurfaceTest -Dapi.write
                        and look at the difference: each line that goes or changes breaks somebody's code.
                        gone: %s
                        new: %s""", without(listed, surface), without(surface, listed))
                .isEqualTo(listed);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        left.removeAll(List.copyOf(others));
        return left.stream().map(String::strip).limit(20).toList();
    }

    @Test
    void everyModuleIsListedWithItsPackages() {
        assertThat(surface())
                .contains(
                        "module vn.giamngheo.core",
                        "module vn.giamngheo.json.format",
                        "module vn.giamngheo.json.jackson2",
                        "module vn.giamngheo.json.jackson3",
                        "module vn.giamngheo.testkit",
                        "package vn.giamngheo.text",
                        "package vn.giamngheo.json.format.records",
                        "package vn.giamngheo.testkit.contract")
                .doesNotContain("package vn.giamngheo.json.format.spi", "package vn.giamngheo.testkit.internal");
    }

    @SuppressWarnings("unused")
    private static class Hidden<T> {
        public T inherited(T value) {
            return value;
        }

        void unseen() {}
    }

    @SuppressWarnings("unused")
    public abstract static sealed class Shown<T extends Comparable<T>> extends Hidden<T> implements Cloneable
            permits Last {
        public static final int MOST = 1;

        protected Shown(Locale... locales) {}

        Shown(int unseen) {}

        @Deprecated
        protected abstract @Nullable Optional<? super T> answer(@Nullable String question) throws IOException;

        public static <X extends CharSequence & Comparable<X>> X of(Consumer<? extends X[]> each) {
            throw new UnsupportedOperationException(each.toString());
        }
    }

    public abstract static non-sealed class Last extends Shown<String> {
        private Last() {}
    }

    @Test
    void aTypeIsListedWithWhatItHasFromHiddenTypes() {
        String here = "json.together.ApiSurfaceTest.";

        assertThat(TypeSurface.of(Shown.class))
                .containsExactly(
                        "  abstract sealed class " + here + "Shown<T extends Comparable<T>> : Cloneable permits " + here
                                + "Last",
                        "    @Deprecated protected abstract @Nullable Optional<? super T> answer(@Nullable String) throws"
                                + " java.io.IOException",
                        "    T inherited(T)",
                        "    protected new(Locale...)",
                        "    static <X extends CharSequence & Comparable<X>> X of(Consumer<? extends X[]>)",
                        "    static final int MOST");
        assertThat(TypeSurface.of(Last.class))
                .containsExactly("  abstract class " + here + "Last : " + here + "Shown<String>");
    }

    private enum Unseen {
        ONE
    }

    public enum Seen {
        ONE,
        @Deprecated
        TWO;

        public record Pair(Seen one, List<String> other) {}
    }

    @Test
    void enumsRecordsAndWhatIsHidden() {
        assertThat(TypeSurface.isSeen(Unseen.class)).isFalse();
        assertThat(TypeSurface.isSeen(Hidden.class)).isFalse();
        assertThat(TypeSurface.of(Seen.class))
                .containsExactly("  enum json.together.ApiSurfaceTest.Seen", "    @Deprecated TWO", "    ONE");
        assertThat(TypeSurface.of(Seen.Pair.class))
                .contains(
                        "  record json.together.ApiSurfaceTest.Seen.Pair",
                        "    List<String> other()",
                        "    new(json.together.ApiSurfaceTest.Seen, List<String>)");
    }
}
