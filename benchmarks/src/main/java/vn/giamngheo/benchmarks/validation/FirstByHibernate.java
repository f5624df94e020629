package vn.giamngheo.benchmarks.validation;

/** The first validation of a new process, of beans that need not be read from wordings, with Hibernate Validator. */
public final class FirstByHibernate {
    private FirstByHibernate() {}

    public static void main(String[] arguments) {
        int found = new HibernatePeer().validate(Samples.bean(0, true)).size();
        if (found != Samples.FAULTS) {
            throw new IllegalStateException(Integer.toString(found));
        }
    }
}
