package vn.giamngheo.measure;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What properties of measures are about, by the names they ask for it. */
abstract class OfPopulations {

    @Provide
    Arbitrary<Population> complete() {
        return Population.complete();
    }

    @Provide
    Arbitrary<Population> incomplete() {
        return Population.incomplete();
    }

    @Provide
    Arbitrary<Population> large() {
        return Population.large();
    }

    @Provide
    Arbitrary<PovertyCutoff> cutoffs() {
        return Population.cutoffs();
    }

    @Provide
    Arbitrary<MissingPolicy> policies() {
        return Population.policies();
    }
}
