package vn.giamngheo.json.toys;

import vn.giamngheo.text.RefusedException;

/** A record with a rule that binds two components. */
public record Span(long low, long high) {

    public Span {
        if (low > high) {
            throw new RefusedException(
                    "low không được lớn hơn high, nhưng ở đây ghi " + low + " > " + high,
                    "low must not be above high but was " + low + " > " + high);
        }
    }
}
