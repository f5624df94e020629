package vn.giamngheo.household;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.text.RefusedException;

/** The house a household lives in. Every fact may be unknown. */
@Value.Immutable
@ModelStyle
public abstract sealed class Dwelling permits ImmutableDwelling {

    private static final int MAX_DECIMALS = 4;
    private static final BigDecimal BEYOND = BigDecimal.valueOf(100_000);

    Dwelling() {}

    /** {@return the material of the walls} */
    public abstract Optional<Material> wall();

    /** {@return the material of the pillars or frame} */
    public abstract Optional<Material> pillar();

    /** {@return the material of the roof} */
    public abstract Optional<Material> roof();

    /** {@return the grade of the house as judged} */
    public abstract Optional<HouseGrade> grade();

    /**
     * {@return the floor area of the whole dwelling in m², from 0 inclusive to 100,000 exclusive, of at most 4 decimals}
     * Without trailing zeros, so that equal areas are equal.
     */
    public abstract Optional<BigDecimal> floorArea();

    /** {@return a builder that starts from this dwelling} */
    public abstract Builder toBuilder();

    @Value.Check
    Dwelling normalised() {
        Optional<BigDecimal> floorArea = floorArea();
        if (floorArea.isEmpty()) {
            return this;
        }
        BigDecimal area = canonical(floorArea.get());
        // The same number in any case; by equals it is the same value if the scale is.
        return floorArea.get().scale() == area.scale()
                ? this
                : toBuilder().floorArea(area).build();
    }

    private static BigDecimal canonical(BigDecimal area) {
        // Bounds first: they are cheap also for numbers that are huge when written out.
        if (area.signum() < 0 || area.compareTo(BEYOND) >= 0) {
            throw refused();
        }
        BigDecimal stripped = area.stripTrailingZeros();
        if (stripped.scale() > MAX_DECIMALS) {
            throw refused();
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static RefusedException refused() {
        return new RefusedException(
                "diện tích nhà ở (floorArea, m²) phải từ 0 đến dưới 100.000 và có tối đa 4 chữ số thập phân",
                "floorArea must be from 0 m² to below 100,000 m² and of at most 4 decimals");
    }

    /** Says nothing of the dwelling: it is personal data of those who live there. */
    @Override
    public final String toString() {
        return "Dwelling{}";
    }

    /** {@return the dwelling of which nothing is known} */
    public static Dwelling unknown() {
        return Unknown.DWELLING;
    }

    /** One for all households of which nobody recorded the house. */
    private static final class Unknown {
        private static final Dwelling DWELLING = builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a dwelling; nothing needs to be set. */
    public static final class Builder extends ImmutableDwelling.Builder {
        Builder() {}
    }
}
