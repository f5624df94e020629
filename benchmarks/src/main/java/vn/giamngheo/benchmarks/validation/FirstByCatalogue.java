package vn.giamngheo.benchmarks.validation;

import vn.giamngheo.rules.StandardRules;

/** The first validation of a new process, with all rules of the library. */
public final class FirstByCatalogue {
    private FirstByCatalogue() {}

    public static void main(String[] arguments) {
        if (StandardRules.validator()
                .validate(PlanOf.bean(Samples.bean(0, true)), Plans.TERMS)
                .findings()
                .isEmpty()) {
            throw new IllegalStateException("nothing found");
        }
    }
}
