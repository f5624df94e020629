package vn.giamngheo.standard;

/** Proves that the rule of a standard gives every household exactly one class, or shows one for which it does not. */
final class StandardAnalysis {

    private StandardAnalysis() {}

    static void requireSound(PovertyStandard standard) {
        standard.table();
    }
}
