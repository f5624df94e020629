package vn.giamngheo.examples.spark;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.validation.Finding;

/**
 * What became of a row.
 *
 * @param id the id of the household as the row has it
 * @param group the code of its province; {@value #NOWHERE} where the row does not tell
 * @param household the household; empty of a row that is broken
 * @param findings all that speaks against it; also what merely looks odd of a household that is counted
 */
record ReadRow(String id, String group, Optional<WeighedHousehold> household, List<Finding> findings) {

    /** The group of those of whom nobody knows where they live. */
    static final String NOWHERE = "?";

    ReadRow {
        findings = List.copyOf(findings);
    }
}
