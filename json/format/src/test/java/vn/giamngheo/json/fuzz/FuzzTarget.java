package vn.giamngheo.json.fuzz;

/** What is held against every case. */
@FunctionalInterface
interface FuzzTarget {

    /**
     * Reads the case, and fails where it should not be read so.
     *
     * @throws FuzzFailure if something is wrong
     */
    void accept(FuzzCase fuzzCase);
}
