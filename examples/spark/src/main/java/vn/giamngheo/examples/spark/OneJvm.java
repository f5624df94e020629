package vn.giamngheo.examples.spark;

import java.util.stream.Stream;
import vn.giamngheo.measure.Groups;

/** The same count without Spark, to hold the other to it. */
final class OneJvm {

    private OneJvm() {}

    static Groups<String, HouseholdCounts> count(Stream<HouseholdRow> rows) {
        return rows.map(RowReader::read).collect(Groups.by(ReadRow::group, HouseholdTally.collector()));
    }
}
