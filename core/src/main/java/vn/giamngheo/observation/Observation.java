package vn.giamngheo.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;

/**
 * One figure with everything that makes it that figure: what was measured, in what unit, under which standard, by whom,
 * where, of whom and when. Two figures that differ in more than the day are not compared unless that is asked for.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Observation permits ImmutableObservation {
    Observation() {}

    /** {@return what was measured} */
    public abstract IndicatorId indicator();

    /** {@return the figure} */
    public abstract ObservedValue value();

    /** {@return what is counted} */
    public abstract CountUnit unit();

    /** {@return the poverty standard the households were classified under; absent where none applies or none is told} */
    public abstract Optional<StandardId> standard();

    /** {@return how it came about} */
    public abstract ObservationSource source();

    /** {@return where} */
    public abstract Place place();

    /** {@return the part of the place, if not the whole of it} */
    public abstract Optional<AreaType> area();

    /** {@return the group of households, if not all of them} */
    public abstract Optional<TargetGroup> group();

    /** {@return the day the figure is of: at its end} */
    public abstract LocalDate asOf();

    /** {@return the documents that state it} */
    public abstract List<InstrumentReference> references();

    /** {@return a builder that starts from this observation} */
    public abstract Builder toBuilder();

    /** {@return a new builder; {@code build} throws {@link IllegalStateException} if something required is not set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an observation. */
    public static final class Builder extends ImmutableObservation.Builder {
        Builder() {}

        /**
         * {@return this builder, with a share}
         *
         * @param numerator how many were counted, from 0 to {@code denominator}
         * @param denominator how many there are in all, at least 1
         */
        public Builder share(long numerator, long denominator) {
            return value(new ObservedValue.Share(numerator, denominator, Optional.empty()));
        }

        /**
         * {@return this builder, with a rate of which no more than the print is known}
         *
         * @param rate the rate
         */
        public Builder printed(PublishedRate rate) {
            return value(new ObservedValue.Printed(
                    Objects.requireNonNull(rate, "rate"),
                    Optional.empty(),
                    Optional.empty(),
                    ObservedValue.WhyUnknown.NOT_PUBLISHED));
        }

        /**
         * {@return this builder, with a number}
         *
         * @param number how many, not negative
         */
        public Builder number(long number) {
            return value(new ObservedValue.Tally(number));
        }
    }
}
