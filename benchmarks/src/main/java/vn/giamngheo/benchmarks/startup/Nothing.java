package vn.giamngheo.benchmarks.startup;

/** An empty JVM. */
public final class Nothing {
    private Nothing() {}

    public static void main(String[] arguments) {}
}
