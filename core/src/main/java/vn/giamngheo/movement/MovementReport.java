package vn.giamngheo.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.RefusedException;

/**
 * The report of one place on the movement between two reviews: up to four accounts, the total of households and the
 * rates printed beside them.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class MovementReport permits ImmutableMovementReport {

    MovementReport() {}

    /** {@return where} */
    public abstract Place place();

    /** {@return the day of the numbers at the start: at its end} */
    public abstract LocalDate startDay();

    /** {@return the day of the numbers at the end: at its end; after {@link #startDay()}} */
    public abstract LocalDate endDay();

    /** {@return the standard the households at the start were found under; empty if not told} */
    public abstract Optional<StandardId> standardAtStart();

    /** {@return the standard the households at the end were found under; empty if not told} */
    public abstract Optional<StandardId> standardAtEnd();

    /** {@return the accounts as reported, each at most once} */
    public abstract List<Movement> accounts();

    /** {@return all households of the place, poor or not; from 1 to 1,000,000,000,000; empty if not told} */
    public abstract Optional<Long> totalHouseholds();

    /** {@return the day of that total; empty if it is that of the end} */
    public abstract Optional<LocalDate> totalAsOf();

    /** {@return the rate of poor households at the end as printed; empty if none is} */
    public abstract Optional<PublishedRate> poorRate();

    /** {@return the rate of near-poor households at the end as printed; empty if none is} */
    public abstract Optional<PublishedRate> nearPoorRate();

    /** {@return the documents that state it} */
    public abstract List<InstrumentReference> references();

    /** {@return a builder that starts from this report} */
    public abstract Builder toBuilder();

    /**
     * {@return a new builder; {@code build} throws {@link IllegalStateException} if something required is not set, and
     * {@link RefusedException} if the end is not after the start, an account is there twice or the total is out of its bounds}
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (!endDay().isAfter(startDay())) {
            throw new RefusedException(
                    "ngày cuối kỳ (endDay) phải sau ngày đầu kỳ (startDay)", "endDay must be after startDay");
        }
        List<MovementAccount> kinds = accounts().stream().map(Movement::account).toList();
        String repeated = kinds.stream()
                .distinct()
                .filter(kind -> kinds.indexOf(kind) != kinds.lastIndexOf(kind))
                .map(MovementAccount::code)
                .collect(Collectors.joining(", "));
        if (!repeated.isEmpty()) {
            throw new RefusedException(
                    "mỗi bảng diễn biến chỉ được có một lần, trùng: " + repeated,
                    "each account must be there once, repeated: " + repeated);
        }
        if (totalHouseholds().filter(total -> total < 1 || total > Movement.MAX).isPresent()) {
            throw new RefusedException(
                    "tổng số hộ (totalHouseholds) phải từ 1 đến 1.000.000.000.000",
                    "totalHouseholds must be from 1 to 1,000,000,000,000");
        }
    }

    /**
     * {@return the account of a list and unit; empty if it is not reported}
     *
     * @param account which account
     */
    public Optional<Movement> movement(MovementAccount account) {
        return accounts().stream()
                .filter(movement -> movement.account() == account)
                .findFirst();
    }

    /**
     * {@return the number in a column of an account; empty if unknown}
     *
     * @param account which account
     * @param column the column
     */
    public Optional<Long> cell(MovementAccount account, MovementColumn column) {
        return movement(account).flatMap(movement -> movement.cell(column));
    }

    /**
     * {@return the rate printed for a list; empty if none is}
     *
     * @param list which list
     */
    public Optional<PublishedRate> rate(PovertyList list) {
        return list == PovertyList.POOR ? poorRate() : nearPoorRate();
    }

    /** {@return all households of the place on the day of the end; empty if not told, or told of another day} */
    Optional<Long> totalAtEnd() {
        return totalHouseholds().filter(total -> totalAsOf().orElse(endDay()).equals(endDay()));
    }

    /**
     * The rate of a list at the end, as a figure to compare with those of other years, to add up with those of other
     * places or to hold against a target: the households on the list of all households, with the printed rate beside
     * them. Where one of the two numbers is unknown, the total is of another day, or both: the printed rate with what is
     * known.
     *
     * @param list whose rate
     * @param source how the report came about, which it does not tell itself
     * @return the observation, under the standard at the end; empty if neither both numbers nor a rate are told, or the
     *     number of households is negative or more than all: {@link #reconcile()} says so
     */
    public Optional<Observation> observation(PovertyList list, ObservationSource source) {
        return new EndRate(this, list, Objects.requireNonNull(source, "source")).observation();
    }

    /** {@return what goes together in this report and what does not, with nothing tolerated} */
    public Reconciliation reconcile() {
        return reconcile(Tolerance.NONE);
    }

    /**
     * {@return what goes together in this report and what does not}
     *
     * @param tolerance how much of a residual is put down to households formed or dissolved
     */
    public Reconciliation reconcile(Tolerance tolerance) {
        return Reconciliation.of(this, tolerance);
    }

    /** Builds a report. */
    public static final class Builder extends ImmutableMovementReport.Builder {
        Builder() {}

        /**
         * {@return this builder, with one standard at the start and at the end}
         *
         * @param standard the standard
         */
        public Builder standard(StandardId standard) {
            return standardAtStart(standard).standardAtEnd(standard);
        }
    }
}
