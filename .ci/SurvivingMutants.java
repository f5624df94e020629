import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds the mutants that survived in the rules of classification to the list of those with a written reason.
 *
 * <p>{@code java SurvivingMutants.java <folder with a report for each package> <list>}. Lines of code move, so a survivor
 * is known by class, method and kind of change, and of each there may be as many as the list says. A line of the list that
 * no survivor needs any more is told, but fails nothing: a busy machine runs out of time where it would have survived.
 * Without the report of a package nothing is said of it.
 */
final class SurvivingMutants {

    /** Where a wrong branch is a wrong verdict; the classes within these as well. */
    private static final Pattern RULES = Pattern.compile(
            "vn\\.giamngheo\\.(classification\\..+"
                    + "|standard\\.(Condition|DecisionTable|Row|Rule|StandardAnalysis|\\w*Cutoff\\w*)(\\$.+)?)");

    private static final String ROOT = "vn.giamngheo.";

    private record Survivor(String type, String method, String mutator) implements Comparable<Survivor> {
        @Override
        public int compareTo(Survivor other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return type + " | " + method + " | " + mutator;
        }
    }

    public static void main(String[] arguments) throws Exception {
        Map<Survivor, Integer> survived = new TreeMap<>();
        Set<String> looked = new HashSet<>();
        int mutants = 0;
        for (String of : List.of("classification", "standard")) {
            Path report = Path.of(arguments[0], of, "mutations.xml");
            if (Files.exists(report)) {
                mutants += read(report.toFile(), survived);
                looked.add(of);
            }
        }
        Map<Survivor, Integer> explained = explained(Path.of(arguments[1]));
        long unexplained = survived.entrySet().stream()
                .filter(entry -> entry.getValue() > explained.getOrDefault(entry.getKey(), 0))
                .peek(entry -> System.err.println("survives without a reason, " + entry.getValue() + " times where "
                        + explained.getOrDefault(entry.getKey(), 0) + " are explained: " + entry.getKey()))
                .count();
        explained.forEach((survivor, count) -> {
            if (looked.contains(survivor.type().substring(0, survivor.type().indexOf('.')))
                    && survived.getOrDefault(survivor, 0) < count && RULES.matcher(ROOT + survivor.type()).matches()) {
                System.out.println("explained " + count + " times, but survives "
                        + survived.getOrDefault(survivor, 0) + " times: " + survivor);
            }
        });
        System.out.println("rules of classification: " + mutants + " mutants, "
                + survived.values().stream().mapToInt(count -> count).sum() + " survive, of " + unexplained
                + " kinds without a reason in " + arguments[1]);
        if (mutants == 0 || unexplained > 0) {
            System.exit(1);
        }
    }

    /** Adds the survivors of a report, and tells how many mutants of the rules it has. */
    private static int read(File report, Map<Survivor, Integer> survived) throws Exception {
        NodeList mutations = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(report)
                .getElementsByTagName("mutation");
        int ofRules = 0;
        for (int i = 0; i < mutations.getLength(); i++) {
            Element mutation = (Element) mutations.item(i);
            String type = text(mutation, "mutatedClass");
            if (RULES.matcher(type).matches()) {
                ofRules++;
                if (!mutation.getAttribute("detected").equals("true")) {
                    survived.merge(survivor(type, mutation), 1, Integer::sum);
                }
            }
        }
        return ofRules;
    }

    private static Survivor survivor(String type, Element mutation) {
        String mutator = text(mutation, "mutator");
        return new Survivor(
                type.substring(ROOT.length()),
                text(mutation, "mutatedMethod"),
                mutator.substring(mutator.lastIndexOf('.') + 1).replaceFirst("Mutator$", ""));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    /** The rows of the tables: class, method, mutator, count, reason. */
    private static Map<Survivor, Integer> explained(Path list) throws Exception {
        Map<Survivor, Integer> explained = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            List<String> cells = Stream.of(line.split("(?<!\\\\)\\|", -1))
                    .map(cell -> cell.replace("`", "").strip())
                    .toList();
            if (cells.size() == 7 && cells.get(4).matches("\\d+") && !cells.get(5).isEmpty()) {
                String type = cells.get(1).startsWith(ROOT) ? cells.get(1).substring(ROOT.length()) : cells.get(1);
                explained.merge(
                        new Survivor(type, cells.get(2), cells.get(3)), Integer.parseInt(cells.get(4)), Integer::sum);
            }
        }
        return explained;
    }
}
