package vn.giamngheo.benchmarks.validation;

/** Builds the plan and does not validate it. */
public final class PlanBuilt {
    private PlanBuilt() {}

    public static void main(String[] arguments) {
        if (PlanOf.bean(Samples.bean(0, true)).parts().size() != 2) {
            throw new IllegalStateException("no plan");
        }
    }
}
