package vn.giamngheo.json.together;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.plan.Plan;

/** A program of somebody else that depends on us, compiled and run by itself. */
record Consumer(String name, List<Path> libraries) {

    private static final List<Class<?>> COMMON = List.of(Plan.class, WireFormat.class, JsonProperty.class);

    private static final List<Class<?>> TWO = List.of(
            vn.giamngheo.json.jackson2.GiamngheoModule.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            com.fasterxml.jackson.core.JsonParser.class);

    private static final List<Class<?>> THREE = List.of(
            vn.giamngheo.json.jackson3.GiamngheoModule.class,
            tools.jackson.databind.ObjectMapper.class,
            tools.jackson.core.JsonParser.class);

    /** One with Jackson 2 alone, one with Jackson 3 alone, one with both. */
    static List<Consumer> all() {
        return List.of(
                of("two", Stream.of(COMMON, TWO)),
                of("three", Stream.of(COMMON, THREE)),
                of("both", Stream.of(COMMON, TWO, THREE)));
    }

    private static Consumer of(String name, Stream<List<Class<?>>> libraries) {
        return new Consumer(
                name, libraries.flatMap(List::stream).map(Consumer::home).toList());
    }

    private static Path home(Class<?> type) {
        return path(type.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Compiled as a module into a folder, with every warning an error. */
    void compileAsModule(Path classes) throws IOException {
        compile(classes, List.of("--module-path", path()), List.of("module-info.java", main()));
    }

    /** Compiled without a module into a folder, with every warning an error. */
    void compile(Path classes) throws IOException {
        compile(classes, List.of("-classpath", path()), List.of(main()));
    }

    private void compile(Path classes, List<String> where, List<String> sources) throws IOException {
        List<String> options = new ArrayList<>(where);
        options.addAll(List.of("-d", classes.toString(), "--release", "17", "-Xlint:all", "-Werror", "-proc:none"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> paths = sources.stream()
                    .map(source -> path(Consumer.class.getResource(name + "/" + source)))
                    .toList();
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(paths))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    private String main() {
        return "consumer/" + name + "/Main.java";
    }

    /** The libraries, and then others. */
    String path(Path... others) {
        return Stream.concat(libraries.stream(), Stream.of(others))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    String module() {
        return "consumer." + name;
    }

    String mainClass() {
        return module() + ".Main";
    }

    /** What a process with a text as its input writes, and nothing else. */
    static String output(Path folder, List<String> command, String input) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in.json"), input);
        Path out = folder.resolve("out.json");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // What the tests are started with is not what a user starts with.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        int status = builder.start().waitFor();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(status).isZero();
        return Files.readString(out);
    }
}
