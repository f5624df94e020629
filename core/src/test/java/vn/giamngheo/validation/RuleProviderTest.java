package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giamngheo.validation.Toys.always;
import static vn.giamngheo.validation.Toys.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.Toys.Sheet;

class RuleProviderTest {

    /**
     * A provider.
     *
     * @param name its name
     * @param adding what it does
     */
    private record Provider(String name, UnaryOperator<Validator> adding) implements RuleProvider {
        static Provider of(String name, Rule<Object> rule) {
            return new Provider(name, validator -> validator.with(Sheet.class, rule));
        }

        @Override
        public Validator addTo(Validator validator) {
            return adding.apply(validator);
        }
    }

    /** Loads the provider as a library on the class path would be: from outside the module of core. */
    private static final class Library extends ClassLoader {

        Library() {
            super(RuleProviderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null || !name.startsWith("vn.giamngheo.validation.provided.")) {
                    return loaded == null ? super.loadClass(name, resolve) : loaded;
                }
                byte[] bytes = bytes("/" + name.replace('.', '/') + ".class");
                return defineClass(name, bytes, 0, bytes.length);
            }
        }

        private static byte[] bytes(String resource) {
            try (InputStream in = Objects.requireNonNull(RuleProviderTest.class.getResourceAsStream(resource))) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void a_provider_named_in_META_INF_services_is_found() {
        RuleProviderTest.class.getModule().addUses(RuleProvider.class);
        ServiceLoader<RuleProvider> found = ServiceLoader.load(RuleProvider.class, new Library());

        Validator validator = StandardRules.validator().withProvided(found);

        assertThat(found).extracting(RuleProvider::name).containsExactly("so-x");
        assertThat(Toys.lines(validator.validate(" ", Profile.PUBLISH, Toys.DAY).findings()))
                .containsExactly("ERROR so-x.blank at ''");
        assertThat(validator.validate("x", Profile.PUBLISH, Toys.DAY).findings())
                .isEmpty();
    }

    @Test
    void the_module_says_that_it_uses_providers() throws URISyntaxException {
        // Read from where the classes lie, so that it holds on the class path too.
        Path classes = Path.of(Validator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor core =
                ModuleFinder.of(classes).find("vn.giamngheo.core").orElseThrow().descriptor();

        assertThat(core.uses()).contains(RuleProvider.class.getName());
    }

    @Test
    void providers_are_taken_in_the_order_of_their_names() {
        List<String> order = new ArrayList<>();
        List<Provider> providers = List.of(noting("b", order), noting("c", order), noting("a", order));

        Validator.empty().withProvided(providers);

        assertThat(order).containsExactly("a", "b", "c");
    }

    private static Provider noting(String name, List<String> order) {
        return new Provider(name, validator -> {
            order.add(name);
            return validator;
        });
    }

    @Test
    void all_that_is_wrong_with_providers_is_said_at_once() {
        Validator explicit = StandardRules.validator().with(Sheet.class, always(code("own.x")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> explicit.withProvided(List.of(
                        Provider.of(
                                "late",
                                always(Toys.words("own.x")
                                        .hint("Sửa lại.", "Correct it.")
                                        .code())),
                        Provider.of("sly", always(code("json.x"))),
                        Provider.of("fine", always(code("fine.x"))),
                        Provider.of("fine", always(code("fine.y"))),
                        new Provider("emptying", validator -> Validator.empty()),
                        new Provider("losing", validator -> Validator.empty().with(validator.catalogue())))))
                .withMessage(
                        "two providers have the name 'fine'; provider 'emptying': rules that are there must stay;"
                                + " provider 'late': rules must go with those there are, but two rules on "
                                + Sheet.class.getName()
                                + " have the name 'own.x'; own.x is the code of another kind already;"
                                + " provider 'losing': rules that are there must stay;"
                                + " provider 'sly': rules must go with those there are, but json.x lies in a namespace that is taken");
    }

    @Test
    void what_is_there_already_may_be_brought_again() {
        Rule<Object> rule = always(code("own.x"));
        Validator explicit = Validator.empty().with(Sheet.class, rule);

        assertThat(explicit.withProvided(List.of(Provider.of("same", rule))).check(Sheet.of()))
                .hasSize(1);
    }
}
