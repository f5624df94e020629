package vn.giamngheo.benchmarks.validation;

/** The first validation of a new process, of the same plan, by hand. */
public final class FirstByHand {
    private FirstByHand() {}

    public static void main(String[] arguments) {
        int found = ByHand.validate(PlanOf.bean(Samples.bean(0, true))).size();
        if (found != Samples.FAULTS) {
            throw new IllegalStateException(Integer.toString(found));
        }
    }
}
