package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.classification.Compared;
import vn.giamngheo.classification.IndicatorProof;
import vn.giamngheo.classification.Proof;
import vn.giamngheo.classification.ProofNode;
import vn.giamngheo.classification.RowProof;
import vn.giamngheo.classification.Truth;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.standard.PovertyStatus;

/** Whether what a proof of a household with all facts known says in the end follows from what it says on the way. */
final class ProofReplay {

    private final Set<String> problems = new LinkedHashSet<>();

    private ProofReplay() {}

    static List<String> problems(Proof proof) {
        ProofReplay replay = new ProofReplay();
        Set<PovertyStatus> found = new LinkedHashSet<>();
        for (int i = 0; i < proof.rows().size(); i++) {
            RowProof row = proof.rows().get(i);
            String where = "row " + (i + 1);
            replay.cited(where, row.citation());
            if (replay.truth(where, row.when()) == Truth.HOLDS) {
                found.add(row.status());
            }
        }
        if (!found.equals(Set.of(proof.status()))) {
            replay.problems.add("the proof says " + proof.status() + " but the rows that hold say " + found);
        }
        proof.indicators().forEach(replay::indicator);
        if (proof.citations().isEmpty()) {
            replay.problems.add("the proof cites nothing");
        }
        proof.citations().forEach(citation -> replay.cited("the proof", citation));
        return new ArrayList<>(replay.problems);
    }

    private void indicator(IndicatorProof indicator) {
        String where = "indicator " + indicator.indicator();
        Truth truth = truth(where, indicator.leaf());
        if (indicator.status() == DeprivationStatus.UNKNOWN) {
            return;
        }
        if (truth != Truth.of(indicator.status() == DeprivationStatus.DEPRIVED)) {
            problems.add(where + " is " + indicator.status() + " but its condition " + truth.code());
        }
    }

    /** What a node comes to, from its leaves up. */
    private Truth truth(String where, ProofNode node) {
        Truth truth = node instanceof ProofNode.Group group ? group(where, group) : leaf(where, (ProofNode.Leaf) node);
        if (truth != node.truth()) {
            problems.add(where + " has a condition that is said to be '"
                    + node.truth().code() + "' and comes to '" + truth.code() + "'");
        }
        return truth;
    }

    private Truth group(String where, ProofNode.Group group) {
        List<Truth> parts =
                group.parts().stream().map(part -> truth(where, part)).toList();
        boolean all = group.connective() == ProofNode.Connective.ALL;
        Truth decisive = Truth.of(!all);
        if (parts.contains(decisive)) {
            return decisive;
        }
        return parts.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.of(all);
    }

    private Truth leaf(String where, ProofNode.Leaf leaf) {
        cited(where, leaf.citation());
        Compared compared = leaf.compared().orElse(null);
        return compared == null
                ? leaf.truth()
                : Truth.of(compared.comparison()
                        .holds(compared.found()
                                .value()
                                .compareTo(compared.boundary().value())));
    }

    private void cited(String where, InstrumentReference citation) {
        if (citation.number().isEmpty()) {
            problems.add(where + " cites an instrument without its number");
        }
    }
}
