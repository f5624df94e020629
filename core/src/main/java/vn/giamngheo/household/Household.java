package vn.giamngheo.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.VietnameseText;

/** A household (hộ gia đình), the unit of classification. Every fact but the id may be unknown. */
@Value.Immutable
@ModelStyle
public abstract sealed class Household permits ImmutableHousehold {
    Household() {}

    /** {@return what tells households apart; not blank; in normal form C, however it was given} */
    public abstract String id();

    /** {@return the province or city} */
    public Optional<Province> province() {
        return Optional.ofNullable(provinceOrNull());
    }

    /** {@return {@link #province()} without an object for it, for bulk work; null if unknown} */
    public abstract @Nullable Province provinceOrNull();

    /** {@return the area it lives in; if that changed, before the first change. For a day: {@link #areaOn}} */
    public Optional<AreaType> area() {
        return Optional.ofNullable(areaOrNull());
    }

    /** {@return {@link #area()} without an object for it, for bulk work; null if unknown} */
    public abstract @Nullable AreaType areaOrNull();

    /** {@return the changes of that area, days strictly ascending, each to another type than before; unmodifiable} */
    public abstract List<AreaChange> areaChanges();

    /** {@return the income as recorded; zero is known} */
    public abstract Optional<Income> income();

    /** {@return the number of persons as recorded, from 1 to 999; equal to that of the members if these are listed} */
    public abstract Optional<Integer> size();

    /** {@return all members, or none if they are not listed; unmodifiable} */
    public abstract List<Member> members();

    /** {@return what the commune judged of each indicator} */
    public abstract DeprivationProfile deprivations();

    /**
     * {@return the income per head as a point of the scale of {@link Income#point}, for bulk work; −1 if the income or,
     * for one of the whole household, the number of persons is unknown} It and the next two are computed when the
     * household is made and stand beside the others that bulk work reads: objects of their own would be fetched from
     * memory for each household.
     */
    @Value.Derived
    @Value.Auxiliary
    public long incomePoint() {
        @Nullable Income income = income().orElse(null);
        int persons = income instanceof Income.PerHead ? 1 : persons().orElse(0);
        return income == null || persons == 0 ? -1 : income.point(persons);
    }

    /**
     * {@return the indicators of {@link #deprivations()} if the commune judged each of them, for bulk work; null if one is
     * unknown}
     */
    @Value.Derived
    @Value.Auxiliary
    public @Nullable IndicatorList judgedOrNull() {
        DeprivationProfile profile = deprivations();
        return profile.knownMask() == profile.indicators().fullMask() ? profile.indicators() : null;
    }

    /** {@return {@link DeprivationProfile#deprivedMask()} of {@link #deprivations()}, for bulk work} */
    @Value.Derived
    @Value.Auxiliary
    public int deprivedMask() {
        return deprivations().deprivedMask();
    }

    /** {@return the house} */
    public abstract Dwelling dwelling();

    /** {@return the main source of water for daily use} */
    public abstract Optional<WaterSource> water();

    /** {@return the latrine} */
    public abstract Optional<Latrine> latrine();

    /** {@return whether a member uses the internet} */
    public abstract Optional<Boolean> internet();

    /** {@return whether a member uses a telephone} */
    public abstract Optional<Boolean> telephone();

    /** {@return whether the loudspeaker of commune or hamlet can be heard} */
    public abstract Optional<Boolean> loudspeaker();

    /**
     * {@return for each of at most 100 assets whether the household has it; unknown where absent; in no order,
     * unmodifiable}
     */
    public abstract Map<Asset, Boolean> assets();

    /** {@return a builder that starts from this household} */
    public abstract Builder toBuilder();

    /**
     * {@return this household with another income}
     *
     * @param income the income
     */
    public abstract Household withIncome(Income income);

    /**
     * {@return this household with other deprivations}
     *
     * @param deprivations what the commune judged of each indicator
     */
    public abstract Household withDeprivations(DeprivationProfile deprivations);

    /** {@return the number of persons: as recorded, else that of the members, from 1; empty if neither is known} */
    public Optional<Integer> persons() {
        Optional<Integer> size = size();
        return size.isPresent() || members().isEmpty()
                ? size
                : Optional.of(members().size());
    }

    /**
     * {@return the area on a day}
     *
     * @param day the day of the review; on the day of a change the new area holds
     */
    public Optional<AreaType> areaOn(LocalDate day) {
        return Optional.ofNullable(areaOrNullOn(day));
    }

    /**
     * {@return {@link #areaOn} without an object for it, for bulk work; null if unknown}
     *
     * @param day the day of the review; on the day of a change the new area holds
     */
    public @Nullable AreaType areaOrNullOn(LocalDate day) {
        List<AreaChange> changes = areaChanges();
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (!day.isBefore(changes.get(i).from())) {
                return changes.get(i).to();
            }
        }
        return areaOrNull();
    }

    /** Ids are compared, so they are kept in one form. */
    @Value.Check
    Household normalised() {
        HouseholdFaults.refuse(this);
        String id = VietnameseText.nfc(id());
        return id.equals(id()) ? this : toBuilder().id(id).build();
    }

    /** The number of members listed only: all else is personal data. */
    @Override
    public final String toString() {
        return "Household{members=" + members().size() + "}";
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a household; {@code build} throws {@link IllegalStateException} if the id is not set and
     * {@link vn.giamngheo.text.RefusedException} naming all that is wrong.
     */
    public static final class Builder extends ImmutableHousehold.Builder {
        // Set here, not as defaults of the type: each household would carry what computes them, and reading would be
        // slow.
        Builder() {
            deprivations(DeprivationProfile.none());
            dwelling(Dwelling.unknown());
        }

        /**
         * Sets the province.
         *
         * @param province the province or city; empty if unknown
         * @return this builder
         */
        public Builder province(Optional<Province> province) {
            return province(province.orElse(null));
        }

        /**
         * Sets the area.
         *
         * @param area the area; empty if unknown
         * @return this builder
         */
        public Builder area(Optional<AreaType> area) {
            return area(area.orElse(null));
        }
    }
}
