package vn.giamngheo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.plan.Plan;

/** No type that others build or send is without a generator, unless it is written here why. */
class TypesTest {

    private static final String DOMAIN = "vn.giamngheo.";

    /** The kinds of documents, by the types that carry them. */
    private static final List<String> DOCUMENTS = List.of(
            "plan.Plan",
            "household.Household",
            "standard.PovertyStandard",
            "classification.Determination",
            "target.TargetHistory",
            "trajectory.RatePath",
            "trajectory.Assessment",
            "trajectory.Trajectory",
            "trajectory.CountTrajectory",
            "allocation.AllocationRequest",
            "allocation.AllocationResult",
            "allocation.AllocationEnds",
            "movement.MovementReport",
            "movement.MovementSeries",
            "observation.Observation",
            "observation.FigureTable",
            "measure.PatternTable",
            "measure.AlkireFoster",
            "measure.Decomposition",
            "population.StatusCounts",
            "monetary.ShortfallTable",
            "monetary.IncomeDistribution",
            "monetary.MonetaryPoverty",
            "place.Gazetteer",
            "place.DesignatedAreas",
            "succession.ReferenceTables",
            "directory.Resolution",
            "succession.Holding",
            "continuity.PlanHolders",
            "continuity.PlanFamily",
            "validation.Report",
            "validation.Waivers");

    /** Made by the library alone; who wants one, computes it from what is generated. */
    private static final Map<String, String> COMPUTED = Map.ofEntries(
            Map.entry("allocation.AllocationResult", "what Allocate makes of an AllocationRequest"),
            Map.entry("allocation.AllocationEnds", "what Allocate makes of a range"),
            Map.entry("classification.Proof", "what a classification rests on"),
            Map.entry("continuity.PlanHolders", "what Holders finds for a Plan and a Succession"),
            Map.entry("directory.Resolution", "what a Directory finds for a name"),
            Map.entry("measure.AlkireFoster", "what is measured in a PatternTable"),
            Map.entry("measure.Decomposition", "what groups of a PatternTable add to its measures"),
            Map.entry("monetary.MonetaryPoverty", "what is measured in a ShortfallTable"),
            Map.entry("succession.Holding", "what a Succession finds for an agency"));

    private static Set<String> generated() {
        return PovertyGens.types().stream()
                .map(Class::getName)
                .filter(name -> name.startsWith(DOMAIN))
                .map(name -> name.substring(DOMAIN.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thereAreThirtyTwoKindsOfDocumentsAndTheirTypes() {
        assertThat(DOCUMENTS).hasSize(32).doesNotHaveDuplicates().allSatisfy(name -> Class.forName(DOMAIN + name));
    }

    @Test
    void everyTypeThatIsBuiltOrSentHasAGenerator() throws Exception {
        Set<String> built = builtTypes();

        assertThat(built)
                .contains("plan.Plan", "household.Household", "law.LegalInstrument")
                .hasSizeGreaterThan(20);
        assertThat(Stream.concat(DOCUMENTS.stream(), built.stream())
                        .filter(name -> !generated().contains(name))
                        .filter(name -> !COMPUTED.containsKey(name)))
                .isEmpty();
    }

    @Test
    void noReasonIsWrittenForATypeThatNeedsNone() throws Exception {
        Set<String> wanted = builtTypes();
        wanted.addAll(DOCUMENTS);

        assertThat(wanted).containsAll(COMPUTED.keySet());
    }

    @Test
    void typesAreOfTheDomainAndInOrder() {
        assertThat(PovertyGens.types())
                .isSortedAccordingTo((one, other) -> one.getName().compareTo(other.getName()))
                .contains(Plan.class)
                .allSatisfy(type -> assertThat(type.getName()).startsWith(DOMAIN));
        assertThat(PovertyGens.of(Plan.class)).isPresent();
        assertThat(PovertyGens.of(String.class)).isEmpty();
    }

    /** The public types of the exported packages that have a builder. */
    private static Set<String> builtTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path core = Path.of(
                Plan.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module = ModuleFinder.of(core).findAll().iterator().next();
        Set<String> exported = module.descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        Set<String> built = new TreeSet<>();
        try (ModuleReader reader = module.open()) {
            List<String> names = reader.list()
                    .filter(file -> file.endsWith(".class") && !file.contains("$"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> name.contains(".") && exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .filter(name -> !name.endsWith("package-info"))
                    .toList();
            for (String name : names) {
                Class<?> type = Class.forName(name);
                if (Modifier.isPublic(type.getModifiers()) && hasBuilder(type)) {
                    built.add(name.substring(DOMAIN.length()));
                }
            }
        }
        return built;
    }

    private static boolean hasBuilder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .anyMatch("builder"::equals);
    }
}
