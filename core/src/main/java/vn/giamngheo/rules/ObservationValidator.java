package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;

/** Says all there is to say about observations at once. Documents err, so nothing is refused: the report grades it. */
public final class ObservationValidator {

    private ObservationValidator() {}

    /**
     * {@return all findings on one observation; pointers from its root}
     *
     * @param observation the observation
     */
    public static Report validate(Observation observation) {
        List<Finding> findings = new ArrayList<>();
        ObservationRules.check(observation, JsonPointer.ROOT, findings::add);
        return Report.of(findings);
    }

    /**
     * {@return all findings on observations, each by itself and with the others; pointers from the root of the array of
     * them}
     *
     * @param observations the observations, in any order
     */
    public static Report validate(List<Observation> observations) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            ObservationRules.check(observations.get(i), JsonPointer.ROOT.child(i), findings::add);
        }
        new ObservationSetRules(observations, findings::add).check();
        return Report.of(findings);
    }
}
