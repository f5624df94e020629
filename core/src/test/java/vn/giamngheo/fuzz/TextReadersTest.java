package vn.giamngheo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.Code;

class TextReadersTest {

    private static final String ROOT = "vn.giamngheo.";

    @Test
    void eachPublicStaticMethodThatTakesTextIsFuzzedOrSaidNotToRead() throws IOException, URISyntaxException {
        List<String> known = Stream.concat(
                        TextReaders.ALL.stream().map(TextReader::method), TextReaders.OTHERS.keySet().stream())
                .toList();

        List<String> all = classes()
                .filter(type -> !type.getPackageName().equals(ROOT + "internal"))
                .filter(TextReadersTest::isPublic)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(TextReadersTest::takesText)
                .map(TextReadersTest::name)
                .sorted()
                .toList();

        assertThat(all).hasSizeGreaterThan(70).isSubsetOf(known);
        assertThat(all).containsAll(TextReaders.OTHERS.keySet());
        assertThat(known).doesNotHaveDuplicates();
        // What is read by a value and not by a class stands beside them.
        assertThat(known.stream().filter(method -> !all.contains(method)))
                .containsExactlyInAnyOrder(
                        "text.NumberNotation.VIETNAMESE.parse(String)",
                        "text.NumberNotation.ENGLISH.read(String)",
                        "place.Gazetteer.read(String, String) of changes");
    }

    /** All classes that stand beside one of them. */
    private static Stream<Class<?>> classes() throws IOException, URISyntaxException {
        Path root = Path.of(
                Code.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.startsWith(ROOT) && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .toList()
                    .stream()
                    .map(name -> loaded(name.substring(0, name.length() - ".class".length())));
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Code.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static boolean takesText(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !(method.getDeclaringClass().isEnum() && method.getName().equals("valueOf"))
                && Arrays.stream(method.getGenericParameterTypes())
                        .anyMatch(type -> type.getTypeName().matches(".*java\\.lang\\.(String|CharSequence).*"));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getName().substring(ROOT.length()).replace('$', '.')
                + "."
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Test
    void textsOfTheCorpusAreWrittenVisibly() {
        String text = "a\\ế\ud800\n\u0000";
        assertThat(TextCase.escaped(text)).isEqualTo("a\\\\\\u1ebf\\ud800\\u000a\\u0000");
        assertThat(TextCase.unescaped(TextCase.escaped(text))).isEqualTo(text);
    }
}
