package vn.giamngheo.json.together;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a module lets everyone see: a line for each package that it exports, each type in them and each member. */
final class ApiSurface {

    private ApiSurface() {}

    /**
     * The lines of the module that a type is of, packages and types sorted by name. What is exported to certain modules
     * only is not among them.
     */
    static List<String> of(Class<?> ofModule) {
        ModuleReference module = reference(ofModule);
        List<String> exported = module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
        List<Class<?>> types = types(module);
        return Stream.concat(
                        Stream.of("module " + module.descriptor().name()),
                        exported.stream().flatMap(name -> ofPackage(name, types)))
                .toList();
    }

    private static ModuleReference reference(Class<?> ofModule) {
        try {
            Path classes = Path.of(
                    ofModule.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(classes).findAll().iterator().next();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> types(ModuleReference module) {
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(ApiSurface::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiSurface.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> ofPackage(String name, List<Class<?>> types) {
        TreeSet<String> blocks = new TreeSet<>();
        types.stream()
                .filter(type -> type.getPackageName().equals(name) && TypeSurface.isSeen(type))
                // As blocks, so that the members stay with their type when sorted.
                .forEach(type -> blocks.add(type.getCanonicalName() + "\0" + String.join("\n", TypeSurface.of(type))));
        return Stream.concat(
                Stream.of("package " + name),
                blocks.stream()
                        .flatMap(block ->
                                block.substring(block.indexOf('\0') + 1).lines()));
    }
}
