package vn.giamngheo.archfixture;

import java.math.BigDecimal;

public final class Approximates {
    private final double[] field = {1};

    public boolean parameter(float value) {
        return value > field.length;
    }

    public Double wrapper() {
        return 1.0;
    }

    public boolean onlyInside(BigDecimal value) {
        return value.doubleValue() > 0;
    }
}
