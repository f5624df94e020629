package vn.giamngheo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What holds for every class of core. {@link ArchitectureTest} checks it, and that each rule can fail. */
final class ArchitectureRules {

    /** Each package may use those before it, never those after it. */
    static final List<String> PACKAGE_ORDER = List.of(
            "text",
            "quantity",
            "law",
            "validation",
            "schedule",
            "place",
            "agency",
            "directory",
            "succession",
            "household",
            "standard",
            "classification",
            "history",
            "exitplan",
            "observation",
            "measure",
            "monetary",
            "survey",
            "population",
            "disclosure",
            "target",
            "trajectory",
            "allocation",
            "movement",
            "plan",
            "continuity",
            "rules");

    /** The one class that may read, and what it reads is shipped inside core. */
    private static final String RESOURCES = "vn.giamngheo.internal.Resources";

    private static final String ESTIMATES = "vn.giamngheo.survey..";

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private static final Set<String> COLLECTION_TYPES = Set.of("java.util.List", "java.util.Set", "java.util.Map");

    /** Types that change and that a static field would share; what is assignable to them counts too. */
    private static final List<String> MUTABLE_TYPES = List.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.ThreadLocal",
            "java.text.BreakIterator",
            "java.text.Collator",
            "java.text.Format",
            "java.util.BitSet",
            "java.util.Calendar",
            "java.util.Collection",
            "java.util.Date",
            "java.util.Iterator",
            "java.util.Map",
            "java.util.Random",
            "java.util.concurrent.Executor",
            "java.util.concurrent.locks.Lock",
            "java.util.regex.Matcher");

    private ArchitectureRules() {}

    static ArchRule packagesDependOnlyOnThoseBefore(String root) {
        CompositeArchRule rule = CompositeArchRule.of(everyPackageHasItsPlace(root));
        for (int i = 0; i < PACKAGE_ORDER.size() - 1; i++) {
            String[] later = PACKAGE_ORDER.subList(i + 1, PACKAGE_ORDER.size()).stream()
                    .map(name -> root + "." + name + "..")
                    .toArray(String[]::new);
            rule = rule.and(noClasses()
                    .that()
                    .resideInAPackage(root + "." + PACKAGE_ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true));
        }
        return rule.and(noClasses()
                .that()
                .resideInAPackage(root + ".internal..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..")
                        .and(DescribedPredicate.not(resideInAPackage(root + ".internal.."))))
                .allowEmptyShould(true));
    }

    private static ArchRule everyPackageHasItsPlace(String root) {
        return classes()
                .should()
                .resideInAnyPackage(Stream.concat(PACKAGE_ORDER.stream(), Stream.of("internal"))
                        .map(name -> root + "." + name + "..")
                        .toArray(String[]::new))
                .because("a new package belongs into PACKAGE_ORDER");
    }

    static ArchRule dependsOnlyOnTheJdk() {
        return classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("vn.giamngheo..", "java..", "org.jspecify.annotations..", "org.immutables.value..");
    }

    static ArchRule readsNoClock() {
        return neverAccess("the clock or the time zone of the machine", access -> switch (ownerOf(access)) {
            case "java.lang.System" ->
                Set.of("currentTimeMillis", "nanoTime")
                        .contains(access.getTarget().getName());
            case "java.time.Clock" ->
                access.getTarget().getName().startsWith("system")
                        || access.getTarget().getName().startsWith("tick");
            case "java.time.ZoneId" -> isNamed(access, "systemDefault");
            case "java.util.Calendar" -> isNamed(access, "getInstance");
            case "java.util.Date", "java.util.GregorianCalendar" ->
                isNamed(access, "<init>") && parameters(access).isEmpty();
            case "java.util.TimeZone" -> isNamed(access, "getDefault");
            default -> ownerOf(access).startsWith("java.time.") && isNamed(access, "now");
        });
    }

    static ArchRule doesNoInputOrOutput() {
        ArchRule noTypes = noClasses()
                .that(areNotNamed(RESOURCES))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "read or write",
                        type -> !type.getName().equals("java.io.Serializable")
                                && (type.getPackageName().equals("java.io")
                                        || Stream.of("java.nio.file", "java.nio.channels", "java.net")
                                                .anyMatch(type.getPackageName()::startsWith)
                                        || type.isAssignableTo("java.util.ResourceBundle"))));
        return CompositeArchRule.of(noTypes)
                .and(neverAccess(
                        areNotNamed(RESOURCES), "the console, the environment or resources", access -> switch (ownerOf(
                                access)) {
                            case "java.lang.System" ->
                                Set.of("out", "err", "in", "getenv", "getProperty", "console")
                                        .contains(access.getTarget().getName());
                            case "java.lang.Class", "java.lang.ClassLoader", "java.lang.Module" ->
                                access.getTarget().getName().startsWith("getResource");
                            default -> false;
                        }));
    }

    static ArchRule namesLocaleAndCharset() {
        return neverAccess("the default locale, charset or line separator", access -> switch (ownerOf(access)) {
            case "java.lang.String" -> usesDefaultsOfString(access);
            case "java.lang.System" -> isNamed(access, "lineSeparator");
            case "java.util.Locale" -> isNamed(access, "getDefault");
            case "java.nio.charset.Charset" -> isNamed(access, "defaultCharset");
            case "java.util.Formatter",
                    "java.text.DecimalFormat",
                    "java.text.SimpleDateFormat",
                    "java.text.MessageFormat" ->
                isNamed(access, "<init>") && !takesLocale(access) || isStaticFormat(access);
            case "java.text.NumberFormat",
                    "java.text.DateFormat",
                    "java.text.Collator",
                    "java.text.BreakIterator",
                    "java.text.DecimalFormatSymbols" ->
                (access.getTarget().getName().startsWith("get")
                                        && access.getTarget().getName().endsWith("Instance")
                                || isNamed(access, "<init>"))
                        && !takesLocale(access);
            case "java.time.format.DateTimeFormatter" ->
                (isNamed(access, "ofPattern") && !takesLocale(access))
                        || access.getTarget().getName().startsWith("ofLocalized");
            case "java.time.format.DateTimeFormatterBuilder" -> isNamed(access, "toFormatter") && !takesLocale(access);
            default -> false;
        });
    }

    private static boolean usesDefaultsOfString(JavaAccess<?> access) {
        return switch (access.getTarget().getName()) {
            case "toUpperCase", "toLowerCase", "getBytes" -> parameters(access).isEmpty();
            case "format" -> !takesLocale(access);
            case "formatted" -> true;
            case "<init>" ->
                parameters(access).contains("[B")
                        && parameters(access).stream().noneMatch(ArchitectureRules::namesCharset);
            default -> false;
        };
    }

    private static boolean namesCharset(String parameter) {
        return parameter.equals("java.nio.charset.Charset") || parameter.equals("java.lang.String");
    }

    private static boolean isStaticFormat(JavaAccess<?> access) {
        return ownerOf(access).equals("java.text.MessageFormat")
                && isNamed(access, "format")
                && parameters(access).equals(List.of("java.lang.String", "[Ljava.lang.Object;"));
    }

    static ArchRule sharesNothingMutable() {
        return fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .andShould(new ArchCondition<>("be of a type that does not change") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        report(field, isMutable(field.getRawType()), "is shared and of a mutable type", events);
                    }
                })
                .allowEmptyShould(true);
    }

    private static boolean isMutable(JavaClass type) {
        return type.isArray()
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || (!COLLECTION_TYPES.contains(type.getName())
                        && MUTABLE_TYPES.stream().anyMatch(type::isAssignableTo));
    }

    /** But for what a sample says of a population: an estimate is no exact number. */
    static ArchRule computesExactly() {
        DescribedPredicate<JavaClass> exact = DescribedPredicate.not(resideInAPackage(ESTIMATES));
        return CompositeArchRule.of(members()
                        .that()
                        .areDeclaredInClassesThat(exact)
                        .should(new ArchCondition<>("not be of a floating-point type") {
                            @Override
                            public void check(JavaMember member, ConditionEvents events) {
                                report(
                                        member,
                                        typesOf(member).anyMatch(ArchitectureRules::isFloatingPoint),
                                        "has a floating-point type",
                                        events);
                            }
                        })
                        .allowEmptyShould(true))
                .and(neverAccess(
                        exact,
                        "what yields a floating-point number",
                        access -> access.getTarget() instanceof CodeUnitAccessTarget unit
                                ? isFloatingPoint(unit.getRawReturnType())
                                : access.getTarget() instanceof FieldAccessTarget field
                                        && isFloatingPoint(field.getRawType())));
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                : Stream.of(((JavaField) member).getRawType());
    }

    private static boolean isFloatingPoint(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }

    static ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NULL_MARKED);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getName() + " resides in a package without @NullMarked"));
            }
        });
    }

    /** Looks at calls, constructor calls, field accesses and method references alike. */
    private static ArchRule neverAccess(String what, Predicate<JavaAccess<?>> forbidden) {
        return neverAccess(DescribedPredicate.alwaysTrue(), what, forbidden);
    }

    private static ArchRule neverAccess(
            DescribedPredicate<? super JavaClass> classes, String what, Predicate<JavaAccess<?>> forbidden) {
        return noClasses()
                .that(classes)
                .should()
                .accessTargetWhere(DescribedPredicate.describe("is " + what, forbidden));
    }

    private static DescribedPredicate<JavaClass> areNotNamed(String name) {
        return DescribedPredicate.describe(
                "are not " + name, type -> !type.getName().equals(name));
    }

    private static void report(JavaMember member, boolean violated, String what, ConditionEvents events) {
        events.add(new SimpleConditionEvent(member, !violated, member.getFullName() + " " + what));
    }

    private static String ownerOf(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }

    private static boolean isNamed(JavaAccess<?> access, String name) {
        return access.getTarget().getName().equals(name);
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    private static boolean takesLocale(JavaAccess<?> access) {
        return parameters(access).stream()
                .anyMatch(
                        Set.of("java.util.Locale", "java.text.DecimalFormatSymbols", "java.text.DateFormatSymbols")
                                ::contains);
    }
}
