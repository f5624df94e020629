package vn.giamngheo.benchmarks.validation;

/** The first validation of a new process, with rules of the library. */
public final class FirstValidation {
    private FirstValidation() {}

    public static void main(String[] arguments) {
        int found = OwnRules.validator()
                .validate(PlanOf.bean(Samples.bean(0, true)), Plans.TERMS)
                .findings()
                .size();
        if (found != Samples.FAULTS) {
            throw new IllegalStateException(Integer.toString(found));
        }
    }
}
