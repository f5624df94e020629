package vn.giamngheo.monetary;

import java.util.Objects;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * The line of each area. Nothing is asked of how one stands to the other.
 *
 * @param rural for rural areas
 * @param urban for urban areas
 */
public record AreaLines(PovertyLine rural, PovertyLine urban) {

    /**
     * Checks that nothing is missing.
     *
     * @param rural for rural areas
     * @param urban for urban areas
     */
    public AreaLines {
        Objects.requireNonNull(rural, "rural");
        Objects.requireNonNull(urban, "urban");
    }

    /**
     * {@return one line for both areas}
     *
     * @param line the line
     */
    public static AreaLines everywhere(PovertyLine line) {
        return new AreaLines(line, line);
    }

    /**
     * {@return the poverty lines of a standard}
     *
     * @param standard the standard
     * @throws RefusedException if it has none, or its value is not known
     */
    public static AreaLines of(PovertyStandard standard) {
        return of(standard, ParameterId.POVERTY_LINE);
    }

    /**
     * {@return lines of a standard}
     *
     * @param standard the standard
     * @param line which of its lines
     * @throws RefusedException if it has none of that name, or its value is not known
     */
    public static AreaLines of(PovertyStandard standard, ParameterId line) {
        LinePeriod period = standard.linePeriod();
        return new AreaLines(
                PovertyLine.of(known(standard.line(line, AreaType.RURAL)), period),
                PovertyLine.of(known(standard.line(line, AreaType.URBAN)), period));
    }

    private static Vnd known(Parameter<Vnd> line) {
        if (line instanceof Parameter.Known<Vnd> known) {
            return known.value();
        }
        Phrase reason = line instanceof Parameter.Absent<Vnd> absent
                ? absent.reason()
                : ((Parameter.Undefined<Vnd>) line).reason();
        throw new RefusedException(reason.vietnamese(), reason.english());
    }

    /**
     * {@return the line of an area}
     *
     * @param area the area
     */
    public PovertyLine in(AreaType area) {
        return area == AreaType.RURAL ? rural : urban;
    }
}
