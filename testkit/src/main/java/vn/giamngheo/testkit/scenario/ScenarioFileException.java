package vn.giamngheo.testkit.scenario;

import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;

/** Thrown for a file of scenarios that cannot be used; names all that is wrong with it. */
public final class ScenarioFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<ScenarioFault> faults;

    ScenarioFileException(List<ScenarioFault> faults) {
        super(faults.stream()
                .flatMap(fault -> List.of(Language.values()).stream().map(fault::in))
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** {@return all that is wrong, in the order of the file; at least one} */
    public List<ScenarioFault> faults() {
        return faults;
    }
}
