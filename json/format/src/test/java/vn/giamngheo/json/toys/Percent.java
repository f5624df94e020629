package vn.giamngheo.json.toys;

import java.math.BigDecimal;
import vn.giamngheo.text.RefusedException;

/** A scalar with limits; 13 is refused the arithmetic way. */
public record Percent(BigDecimal value) {

    public Percent {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new RefusedException(
                    "phần trăm phải từ 0 đến 100, không phải "
                            + value.toPlainString().replace('.', ','),
                    "percent must be from 0 to 100 but was " + value);
        }
        if (value.compareTo(BigDecimal.valueOf(13)) == 0) {
            throw new ArithmeticException("thirteen does not come out even");
        }
    }
}
