package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.archfixture.Approximates;
import vn.giamngheo.archfixture.DoesInputOutput;
import vn.giamngheo.archfixture.NamesLocaleAndCharset;
import vn.giamngheo.archfixture.ReadsClock;
import vn.giamngheo.archfixture.SharesMutable;
import vn.giamngheo.archfixture.UsesDefaults;
import vn.giamngheo.archfixture.UsesLibrary;
import vn.giamngheo.archfixture.plan.SomePlan;
import vn.giamngheo.archfixture.stray.Homeless;
import vn.giamngheo.archfixture.text.KnowsPlan;

/** Core keeps the rules, and every rule is able to object. */
class ArchitectureTest {

    private static final String ROOT = "vn.giamngheo";
    private static final String FIXTURES = "vn.giamngheo.archfixture";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isNotOfTests)
            .importPackages(ROOT);

    /** ArchUnit's own option knows {@code target/test-classes} only, and quick builds go elsewhere. */
    private static boolean isNotOfTests(Location location) {
        return !location.contains("/test-classes/");
    }

    /** A rule, and the members of the fixtures to which it must object. */
    private record Claim(
            String name, ArchRule rule, ArchRule ruleForFixtures, List<Class<?>> fixtures, List<String> offenders) {

        static Claim of(String name, ArchRule rule, Class<?> fixture) {
            return of(name, rule, fixture, methodsOf(fixture).toArray(String[]::new));
        }

        static Claim of(String name, ArchRule rule, Class<?> fixture, String... offenders) {
            return new Claim(name, rule, rule, List.of(fixture), List.of(offenders));
        }

        private static Stream<String> methodsOf(Class<?> fixture) {
            return Stream.of(fixture.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic())
                    .map(method -> fixture.getSimpleName() + "." + method.getName() + "(");
        }
    }

    private static Stream<Claim> claims() {
        return Stream.of(
                new Claim(
                        "packages depend only on those before",
                        ArchitectureRules.packagesDependOnlyOnThoseBefore(ROOT),
                        ArchitectureRules.packagesDependOnlyOnThoseBefore(FIXTURES),
                        List.of(KnowsPlan.class, SomePlan.class),
                        List.of("KnowsPlan.plan")),
                new Claim(
                        "every package has its place in the order",
                        ArchitectureRules.packagesDependOnlyOnThoseBefore(ROOT),
                        ArchitectureRules.packagesDependOnlyOnThoseBefore(FIXTURES),
                        List.of(Homeless.class),
                        List.of("Homeless")),
                Claim.of("nothing but the JDK", ArchitectureRules.dependsOnlyOnTheJdk(), UsesLibrary.class),
                Claim.of("no clock", ArchitectureRules.readsNoClock(), ReadsClock.class),
                Claim.of("no input or output", ArchitectureRules.doesNoInputOrOutput(), DoesInputOutput.class),
                Claim.of("no default locale", ArchitectureRules.namesLocaleAndCharset(), UsesDefaults.class),
                Claim.of(
                        "nothing mutable shared",
                        ArchitectureRules.sharesNothingMutable(),
                        SharesMutable.class,
                        "ARRAY",
                        "COUNTER",
                        "DECLARED",
                        "notFinal"),
                Claim.of(
                        "no floating point",
                        ArchitectureRules.computesExactly(),
                        Approximates.class,
                        "Approximates.field",
                        "Approximates.parameter(",
                        "Approximates.wrapper(",
                        "Approximates.onlyInside("),
                Claim.of(
                        "null-marked packages",
                        ArchitectureRules.everyPackageIsNullMarked(),
                        UsesLibrary.class,
                        "UsesLibrary"));
    }

    @TestFactory
    Stream<DynamicTest> coreKeepsTheRule() {
        return claims().map(claim ->
                DynamicTest.dynamicTest(claim.name(), () -> claim.rule().check(CORE)));
    }

    @TestFactory
    Stream<DynamicTest> theRuleObjectsToItsFixture() {
        return claims().map(claim -> DynamicTest.dynamicTest(claim.name(), () -> {
            JavaClasses fixtures = new ClassFileImporter().importClasses(claim.fixtures());
            List<String> objections = claim.ruleForFixtures()
                    .evaluate(fixtures)
                    .getFailureReport()
                    .getDetails();
            assertThat(claim.offenders())
                    .isNotEmpty()
                    .allSatisfy(offender -> assertThat(objections)
                            .anySatisfy(objection -> assertThat(objection).contains(offender)));
        }));
    }

    @Test
    void namingLocaleAndCharsetIsAllowed() {
        ArchitectureRules.namesLocaleAndCharset()
                .check(new ClassFileImporter().importClasses(NamesLocaleAndCharset.class));
    }

    @Test
    void coreIsWhatWasRead() {
        assertThat(CORE.stream().map(type -> type.getPackageName()))
                .contains("vn.giamngheo.text")
                .noneMatch(name -> name.startsWith(FIXTURES));
    }

    /** The type {@code List} promises nothing: what stands behind it is looked at. */
    @Test
    void sharedCollectionsCannotChange() {
        assertThat(changeableCollections(CORE)).isEmpty();
        assertThat(changeableCollections(new ClassFileImporter().importClasses(SharesMutable.class)))
                .containsExactlyInAnyOrder("DECLARED", "BEHIND_AN_INTERFACE");
    }

    private static List<String> changeableCollections(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> field.reflect())
                .filter(field -> Collection.class.isAssignableFrom(field.getType())
                        || Map.class.isAssignableFrom(field.getType()))
                .filter(field -> !isUnmodifiable(valueOf(field)))
                .map(Field::getName)
                .toList();
    }

    private static boolean isUnmodifiable(Object collection) {
        String name = collection.getClass().getName();
        return Stream.of(
                        "java.util.ImmutableCollections$",
                        "java.util.Collections$Unmodifiable",
                        "java.util.Collections$Empty",
                        "java.util.Collections$Singleton")
                .anyMatch(name::startsWith);
    }

    private static Object valueOf(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
