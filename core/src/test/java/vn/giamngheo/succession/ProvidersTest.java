package vn.giamngheo.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.giamngheo.succession.SuccessionEvent.Kind.TRANSFERRED;
import static vn.giamngheo.succession.Tables.agency;
import static vn.giamngheo.succession.Tables.builder;
import static vn.giamngheo.succession.Tables.day;
import static vn.giamngheo.succession.Tables.entry;
import static vn.giamngheo.succession.Tables.event;
import static vn.giamngheo.succession.Tables.former;
import static vn.giamngheo.succession.Tables.one;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.Holding.Held;
import vn.giamngheo.text.RefusedException;

/** Tables that a deployer brings along. */
class ProvidersTest {

    private static final Directory DIRECTORY = Tables.directory(entry("a", "press"), entry("b"));
    private static final Succession SUCCESSION = Succession.of(DIRECTORY, List.of());

    /**
     * A provider.
     *
     * @param name its name
     * @param tables what it brings
     */
    private record Provider(String name, ReferenceTables tables) implements ReferenceTablesProvider {}

    private static ReferenceTables tables(List<AgencyEntry> agencies, SuccessionEvent... events) {
        return new ReferenceTables(
                agencies, List.of(events), Gazetteer.of(List.of(), List.of()), DesignatedAreas.none());
    }

    /** Loads the provider as a library on the class path would be: from outside the module of core. */
    private static final class Library extends ClassLoader {

        Library() {
            super(ProvidersTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null || !name.startsWith("vn.giamngheo.succession.provided.")) {
                    return loaded == null ? super.loadClass(name, resolve) : loaded;
                }
                byte[] bytes = bytes("/" + name.replace('.', '/') + ".class");
                return defineClass(name, bytes, 0, bytes.length);
            }
        }

        private static byte[] bytes(String resource) {
            try (InputStream in = Objects.requireNonNull(ProvidersTest.class.getResourceAsStream(resource))) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    @DisplayName("R48: a provider named in META-INF/services is found and its tables are used")
    void foundByTheServiceLoader() {
        ProvidersTest.class.getModule().addUses(ReferenceTablesProvider.class);
        ServiceLoader<ReferenceTablesProvider> found = ServiceLoader.load(ReferenceTablesProvider.class, new Library());

        Succession succession = Succession.standard().withProvided(found);

        AdministrativeUnit laoCai = former(succession.directory(), "10");
        assertThat(found).extracting(ReferenceTablesProvider::name).containsExactly("lao-cai");
        assertThat(((Held) succession.holderOf(
                                agency(succession.directory(), "so-tttt", laoCai),
                                AgencyFunction.PRESS,
                                day("2025-03-01")))
                        .by())
                .isEqualTo(agency(succession.directory(), "so-vhttdl", laoCai));
    }

    @Test
    @DisplayName("R48: providers are taken in the order of their names, whatever order they are found in")
    void orderOfNames() {
        List<ReferenceTablesProvider> providers = new ArrayList<>(List.of(
                new Provider(
                        "1-agency",
                        tables(List.of(builder("c").validFrom(day("2024-01-01")).build()))),
                new Provider(
                        "2-event", tables(List.of(), event("x", "2024-01-01", TRANSFERRED, one("a", "press", "c"))))));

        Succession one = SUCCESSION.withProvided(providers);
        Collections.reverse(providers);
        Succession other = SUCCESSION.withProvided(providers);

        assertThat(one.events()).hasSize(1).isEqualTo(other.events());
        assertThat(one.directory().entries()).isEqualTo(other.directory().entries());
    }

    @Test
    @DisplayName("R48: two providers of one name are refused")
    void oneNameTwice() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SUCCESSION.withProvided(
                        List.of(new Provider("x", tables(List.of())), new Provider("x", tables(List.of())))))
                .satisfies(refused -> {
                    assertThat(refused.reason().vietnamese()).isEqualTo("có hai nguồn dữ liệu cùng tên “x”");
                    assertThat(refused.reason().english()).isEqualTo("two providers have the name 'x'");
                });
    }

    @Test
    @DisplayName("R48: what is there already is refused, and the provider is named")
    void duplicates() {
        SuccessionEvent event = event("x", "2024-01-01", TRANSFERRED, one("a", "press", "b"));
        Succession explicit = SUCCESSION.with(tables(List.of(), event));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> explicit.withProvided(List.of(new Provider("late", tables(List.of(), event)))))
                .satisfies(refused -> assertThat(refused.reason().vietnamese())
                        .isEqualTo("nguồn dữ liệu “late”: mã sự kiện “x” lặp lại"))
                .withMessage("provider 'late': the event 'x' is there twice");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        explicit.withProvided(List.of(new Provider("late", tables(List.of(entry("a", "press")))))))
                .withMessageStartingWith("provider 'late': ");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> explicit.with(tables(List.of(), event)))
                .withMessage("the event 'x' is there twice");
    }

    @Test
    void placesAndAgenciesComeAlong() {
        AdministrativeUnit commune = AdministrativeUnit.builder()
                .level(AdministrativeLevel.COMMUNE)
                .code("00001")
                .name("Xã Một")
                .parent("40")
                .provenance(Provenance.confirmed("thử"))
                .build();
        Succession more = SUCCESSION.with(new ReferenceTables(
                List.of(entry("c", "land")),
                List.of(),
                Gazetteer.of(List.of(commune), List.of()),
                DesignatedAreas.none()));

        assertThat(more.directory().gazetteer().unit(commune.ref())).contains(commune);
        assertThat(more.directory().entry(new AgencyId("c"))).isPresent();
        assertThat(SUCCESSION.directory().entry(new AgencyId("c"))).isEmpty();
    }
}
