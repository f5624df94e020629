package vn.giamngheo.standard;

import java.util.Objects;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;

/**
 * A line of income per head, by area. A standard without a division by area states the same value twice.
 *
 * @param id what it is called
 * @param rural for rural areas
 * @param urban for urban areas
 */
public record IncomeLine(ParameterId id, Parameter<Vnd> rural, Parameter<Vnd> urban) {

    /**
     * Checks that nothing is missing.
     *
     * @param id what it is called
     * @param rural for rural areas
     * @param urban for urban areas
     */
    public IncomeLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rural, "rural");
        Objects.requireNonNull(urban, "urban");
    }

    /**
     * {@return the line of an area}
     *
     * @param area the area
     */
    public Parameter<Vnd> in(AreaType area) {
        return area == AreaType.RURAL ? rural : urban;
    }

    /**
     * {@return this line with another value for an area}
     *
     * @param area the area
     * @param value the value
     */
    public IncomeLine with(AreaType area, Parameter<Vnd> value) {
        return area == AreaType.RURAL ? new IncomeLine(id, value, urban) : new IncomeLine(id, rural, value);
    }
}
