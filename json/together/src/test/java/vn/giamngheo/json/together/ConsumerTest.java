package vn.giamngheo.json.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.json.hosts.HostDocuments;
import vn.giamngheo.json.hosts.Undressed;

/**
 * Programs with one generation of Jackson or both, on the module path and the class path: each compiles without a
 * warning, needs nothing opened, and finds what it needs by itself.
 */
class ConsumerTest {

    private static final String PLAN = HostDocuments.PLAN.json();
    private static final String WRITTEN = Undressed.of(PLAN).repeat(3);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> onTheModulePath() {
        return each(consumer -> {
            Path classes = folder.resolve(consumer.name());
            consumer.compileAsModule(classes);
            String main = consumer.module() + "/" + consumer.mainClass();

            assertThat(Consumer.output(folder, List.of(JAVA, "-p", consumer.path(classes), "-m", main), PLAN))
                    .isEqualTo(WRITTEN);
        });
    }

    @TestFactory
    Stream<DynamicTest> onTheClassPath() {
        return each(consumer -> {
            Path classes = folder.resolve(consumer.name());
            consumer.compile(classes);

            assertThat(Consumer.output(
                            folder, List.of(JAVA, "-cp", consumer.path(classes), consumer.mainClass()), PLAN))
                    .isEqualTo(WRITTEN);
        });
    }

    @Test
    void inARunTimeImageOfItsOwn() throws Exception {
        Consumer both = Consumer.all().get(2);
        Path classes = folder.resolve(both.name());
        both.compileAsModule(classes);
        Path image = folder.resolve("image");
        link(both, classes, image);
        String java = image.resolve("bin").resolve("java").toString();

        assertThat(Consumer.output(folder, List.of(java, "-m", both.module() + "/" + both.mainClass()), PLAN))
                .isEqualTo(WRITTEN);
    }

    private static void link(Consumer consumer, Path classes, Path image) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "--module-path",
                        consumer.path(classes),
                        "--add-modules",
                        consumer.module(),
                        "--output",
                        image.toString());
        assertThat(status).as(said.toString()).isZero();
    }

    private interface Check {
        void run(Consumer consumer) throws Exception;
    }

    private static Stream<DynamicTest> each(Check check) {
        return Consumer.all().stream()
                .map(consumer -> DynamicTest.dynamicTest(consumer.name(), () -> check.run(consumer)));
    }
}
