package vn.giamngheo.json.toys;

/** A record with a rule that binds two components. */
public record Span(long low, long high) {

    public Span {
        if (low > high) {
            throw new IllegalArgumentException("low must not be above high but was " + low + " > " + high);
        }
    }
}
