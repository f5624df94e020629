package vn.giamngheo.target;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.PartsSum;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.text.RefusedException;

/** One target of a plan (chỉ tiêu): what is measured, what is to be reached, for whom and by when. */
@Value.Immutable
@ModelStyle
public abstract sealed class Target permits ImmutableTarget {
    Target() {}

    /** {@return the number or letter printed before it, a label and no key} */
    public abstract Optional<String> number();

    /** {@return what it is about, in few words; not blank} */
    public abstract String title();

    /** {@return the official wording, as written} */
    public abstract Optional<String> text();

    /** {@return how firmly it is set; absent where the wording does not say} */
    public abstract Optional<Commitment> commitment();

    /** {@return what is measured, where it has a name} */
    public abstract Optional<IndicatorId> indicator();

    /** {@return for where and whom; absent where the document means its whole jurisdiction} */
    public abstract Optional<Scope> scope();

    /** {@return what is to be reached} */
    public abstract Measure measure();

    /** {@return by when} */
    @Value.Default
    public Schedule due() {
        return Schedule.unstated();
    }

    /** {@return the targets this one is the total of, in the order written} */
    public abstract List<Target> parts();

    /** {@return whether the parts are all there are; a document that lists some only, says "trong đó"} */
    @Value.Default
    public boolean partsComplete() {
        return true;
    }

    /**
     * {@return which split of the total this part belongs to, as written: {@code theo chính sách}; absent where the
     * total is split once only} Parts of two splits are never added up.
     */
    public abstract Optional<String> split();

    /** {@return the instruments that set it or are named in it} */
    public abstract List<InstrumentReference> references();

    /** {@return the total held against the parts of each split, in the order written; empty if it has no parts} */
    public List<PartsSum> partsSums() {
        return TargetParts.sums(this);
    }

    /** {@return a builder that starts from this target} */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw RefusedException.blank("tên mục tiêu (title)", "title of a target");
        }
        if (split().filter(String::isBlank).isPresent()) {
            throw RefusedException.blank("cách chia (split)", "split of a target");
        }
    }

    /**
     * {@return a reduction of the poor household rate by percentage points} {@link #toBuilder()} changes what is meant
     * otherwise.
     *
     * @param by the difference, positive for a reduction
     * @param from where it starts
     * @param due by when
     */
    public static Target reduceBy(Stated<PublishedPoints> by, Baseline from, YearPoint due) {
        return poorHouseholdRate(
                new Measure.Reduction(Written.of(by), Optional.of(from), Optional.empty(), CountUnit.HOUSEHOLD), due);
    }

    /**
     * {@return a level for the poor household rate} {@link #toBuilder()} changes what is meant otherwise.
     *
     * @param rate the rate to stand at
     * @param due by when
     */
    public static Target reduceTo(Stated<PublishedRate> rate, YearPoint due) {
        return poorHouseholdRate(new Measure.Level(Written.of(rate), CountUnit.HOUSEHOLD), due);
    }

    private static Target poorHouseholdRate(Measure measure, YearPoint due) {
        return builder()
                .title("Tỷ lệ hộ nghèo")
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .measure(measure)
                .due(due.schedule())
                .build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a target; {@code build} throws {@link IllegalStateException} if title or measure is not set. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
