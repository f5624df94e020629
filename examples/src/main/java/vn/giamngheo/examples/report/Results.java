package vn.giamngheo.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSet;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;

/** The figures of results that the report was given, held against each other. */
public final class Results {

    /** No figures. */
    public static final Results NONE = new Results(List.of());

    private final List<Observed> files;
    private final List<Observed.Read> read;
    private final Report report;
    private final Set<Observed.Read> contradicted;

    /**
     * Holds the figures against each other.
     *
     * @param files in the order given
     */
    public Results(List<Observed> files) {
        this.files = List.copyOf(files);
        this.read = files.stream()
                .filter(Observed.Read.class::isInstance)
                .map(Observed.Read.class::cast)
                .toList();
        this.report = validate(read.stream().map(Observed.Read::observation).toList());
        this.contradicted = contradicted();
    }

    /** By the rules of the latest figure. */
    private static Report validate(List<Observation> observations) {
        LocalDate day = observations.stream()
                .map(Observation::asOf)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        return StandardRules.validator().validate(ObservationSet.of(observations), Profile.AUDIT, day);
    }

    /** Which of two figures that contradict each other is right, nothing tells: neither is used. */
    private Set<Observed.Read> contradicted() {
        Set<Observed.Read> found = new HashSet<>();
        for (Finding finding : report.findings()) {
            if (finding.severity() == Severity.ERROR) {
                found.add(at(finding));
            }
        }
        for (int i = 0; i < read.size(); i++) {
            for (Observed.Read other : read.subList(i + 1, read.size())) {
                Observed.Read one = read.get(i);
                List<Observation> both = List.of(one.observation(), other.observation());
                if (validate(both).hasErrors()) {
                    found.addAll(List.of(one, other));
                }
            }
        }
        return found;
    }

    List<Observed> files() {
        return files;
    }

    /** What the rules say of the figures that were read. */
    Report report() {
        return report;
    }

    /** The file that a finding on the figures is about. */
    Observed.Read at(Finding finding) {
        return read.get(number(finding.pointer().tokens().get(0)));
    }

    String name(String index) {
        return read.get(number(index)).name();
    }

    private static int number(String index) {
        return Integer.parseInt(index);
    }

    boolean isUsable(Observed.Read one) {
        return !contradicted.contains(one);
    }

    /** The figures to reckon with. */
    List<Observation> usable() {
        List<Observation> usable = new ArrayList<>();
        for (Observed.Read one : read) {
            // A figure given twice is one figure.
            if (isUsable(one) && !usable.contains(one.observation())) {
                usable.add(one.observation());
            }
        }
        return usable;
    }

    /** {@return whether every file gave a figure that can be used} */
    public boolean isComplete() {
        return read.size() == files.size() && contradicted.isEmpty();
    }
}
