package vn.giamngheo.testkit.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** All that is wrong in one file, as it is found. */
final class Faults {

    private final String file;
    private final List<ScenarioFault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(Node node, String vietnamese, String english) {
        add(node.getStartMark(), new Phrase(vietnamese, english));
    }

    void add(Optional<Mark> mark, Phrase words) {
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        found.add(new ScenarioFault(file, line, column, words));
    }

    /** What is made, or a fault at the node if it is refused. */
    <T> Optional<T> trying(Node node, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (RefusedException e) {
            add(node.getStartMark(), e.reason());
            return Optional.empty();
        }
    }

    void addAll(Faults others) {
        found.addAll(others.found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ScenarioFileException(found.stream()
                    .sorted(Comparator.comparingInt(ScenarioFault::line).thenComparingInt(ScenarioFault::column))
                    .toList());
        }
    }
}
