package vn.giamngheo.json.format.records;

import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.internal.bytes.RegisterScan;
import vn.giamngheo.text.Phrase;

/**
 * What is counted of the households of one province. Used by one thread at a time.
 *
 * @param <A> what was counted
 */
interface HouseholdTally<A> {

    /** Counts a household by what was found on its line; false if more must be known of it. */
    boolean add(RegisterScan<?> line);

    /** Counts a household; null, or why it was left out. */
    @Nullable
    Phrase add(Household household);

    /** Whether it was given no household yet. */
    boolean isUntouched();

    /** What was counted so far. */
    A counted();
}
