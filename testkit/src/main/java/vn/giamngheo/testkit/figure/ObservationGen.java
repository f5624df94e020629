package vn.giamngheo.testkit.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * Makes observations: counts, shares with and without the rate printed beside them, and rates known only as printed; with
 * nobody, one, all but one and all counted as often as anything between. They are under a national standard on a day that
 * it applies to, often its first or last, or on the day before, which is a count to begin with. The simplest is the rate of
 * poor households of one commune, none of one.
 *
 * <p>Immutable; each method returns a new generator.
 */
public final class ObservationGen implements Gen<Observation> {

    private static final long MOST = 100_000;

    private static final IndicatorId ROADS = IndicatorId.of("communes-with-a-road");

    private static final List<IndicatorId> INDICATORS = List.of(
            IndicatorId.POOR_HOUSEHOLD_RATE,
            IndicatorId.NEAR_POOR_HOUSEHOLD_RATE,
            IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE,
            IndicatorId.POOR_HOUSEHOLDS,
            IndicatorId.NEAR_POOR_HOUSEHOLDS,
            ROADS);

    private static final List<IndicatorId> NUMBERS =
            List.of(IndicatorId.POOR_HOUSEHOLDS, IndicatorId.NEAR_POOR_HOUSEHOLDS);

    private static final Gen<ObservationSource> SOURCES = Gens.among(
            ObservationSource.REVIEW_OFFICIAL,
            ObservationSource.REVIEW_OFFICIAL,
            ObservationSource.REVIEW_PRELIMINARY,
            ObservationSource.SURVEY,
            ObservationSource.ESTIMATE);

    private final @Nullable IndicatorId indicator;
    private final @Nullable PovertyStandard standard;
    private final @Nullable Place place;
    private final boolean counted;

    private ObservationGen(
            @Nullable IndicatorId indicator,
            @Nullable PovertyStandard standard,
            @Nullable Place place,
            boolean counted) {
        this.indicator = indicator;
        this.standard = standard;
        this.place = place;
        this.counted = counted;
        if (standard != null && place != null && days(standard, place).isEmpty()) {
            throw new IllegalArgumentException("place must be there under " + standard.id() + " but was " + place);
        }
    }

    /** {@return the generator of any observations} */
    public static ObservationGen any() {
        return new ObservationGen(null, null, null, false);
    }

    /**
     * {@return the same of one indicator}
     *
     * @param of the indicator
     */
    public ObservationGen of(IndicatorId of) {
        return new ObservationGen(Objects.requireNonNull(of, "of"), standard, place, counted);
    }

    /**
     * {@return the same under one standard}
     *
     * @param by the standard
     * @throws IllegalArgumentException if the place that was asked for was not there under it: a district
     */
    public ObservationGen under(PovertyStandard by) {
        return new ObservationGen(indicator, Objects.requireNonNull(by, "by"), place, counted);
    }

    /**
     * {@return the same of one place}
     *
     * @param where the place
     * @throws IllegalArgumentException if it was not there under the standard that was asked for: a district
     */
    public ObservationGen in(Place where) {
        return new ObservationGen(indicator, standard, Objects.requireNonNull(where, "where"), counted);
    }

    /** {@return the same without rates that are known only as printed} */
    public ObservationGen counted() {
        return new ObservationGen(indicator, standard, place, true);
    }

    /** {@return the generator of what is observed: shares, numbers and printed rates} */
    public static Gen<ObservedValue> values() {
        return Gens.oneOf(
                shares(), Amounts.upTo(MOST).map(ObservedValue.Tally::new), SOURCES.then(ObservationGen::printed));
    }

    /** {@return the generator of what is measured: the known indicators, and one of a plan's own} */
    public static Gen<IndicatorId> indicators() {
        return Gens.among(INDICATORS);
    }

    @Override
    public Observation from(Choices choices) {
        IndicatorId of = indicator == null ? Gens.among(INDICATORS).from(choices) : indicator;
        PovertyStandard under = standard == null ? Gens.among(fitting()).from(choices) : standard;
        LocalDate day = Gens.among(days(under, place)).from(choices);
        Place in = place == null ? Places.on(day).from(choices) : place;
        ObservationSource source = counted ? ObservationSource.REVIEW_OFFICIAL : SOURCES.from(choices);
        Observation.Builder made = Observation.builder()
                .indicator(of)
                .unit(of.equals(ROADS) ? CountUnit.COMMUNE : CountUnit.HOUSEHOLD)
                .source(source)
                .place(in)
                .asOf(day)
                .value(value(of, source).from(choices));
        if (of.restsOnStandard()) {
            made.standard(under.id());
        }
        return details(choices, made);
    }

    private static Observation details(Choices choices, Observation.Builder made) {
        Gen<Optional<AreaType>> areas = Gens.rarely(
                Gens.constant(Optional.empty()),
                6,
                Gens.among(AreaType.values()).map(Optional::of));
        Gen<Optional<TargetGroup>> groups = Gens.rarely(
                Gens.constant(Optional.empty()), 6, Gens.constant(Optional.of(TargetGroup.ETHNIC_MINORITY)));
        Gen<List<InstrumentReference>> references =
                Gens.rarely(Gens.constant(List.of()), 6, Gens.constant(List.of(InstrumentReference.of("12/BC-UBND"))));
        return made.area(areas.from(choices))
                .group(groups.from(choices))
                .references(references.from(choices))
                .build();
    }

    private List<PovertyStandard> fitting() {
        return Times.standards().stream()
                .filter(each -> !days(each, place).isEmpty())
                .toList();
    }

    private static List<LocalDate> days(PovertyStandard standard, @Nullable Place place) {
        return Times.of(standard).stream()
                .filter(day -> place == null || Places.isThere(place, day))
                .toList();
    }

    private Gen<ObservedValue> value(IndicatorId of, ObservationSource source) {
        if (NUMBERS.contains(of)) {
            return Amounts.upTo(MOST).map(ObservedValue.Tally::new);
        }
        if (counted || source == ObservationSource.REVIEW_OFFICIAL) {
            Gen<ObservedValue> shares = shares();
            return counted ? shares : Gens.rarely(shares, 3, printed(source));
        }
        // What was estimated or drawn, nobody counted.
        return source == ObservationSource.REVIEW_PRELIMINARY ? Gens.oneOf(shares(), printed(source)) : printed(source);
    }

    private static Gen<ObservedValue> shares() {
        Gen<Integer> decimals = Gens.among(2, 1, 0, 3);
        return Amounts.total(MOST)
                .then(total -> Amounts.partOf(total)
                        .then(part -> Gens.rarely(
                                Gens.constant(new ObservedValue.Share(part, total, Optional.empty())),
                                2,
                                decimals.map(each -> new ObservedValue.Share(
                                        part, total, Optional.of(PublishedRate.ofShare(part, total, each)))))));
    }

    /** The rate of some numbers, of which at most one is told. */
    private static Gen<ObservedValue> printed(ObservationSource source) {
        ObservedValue.WhyUnknown why = switch (source) {
            case REVIEW_PRELIMINARY, REVIEW_OFFICIAL -> ObservedValue.WhyUnknown.NOT_PUBLISHED;
            case SURVEY -> ObservedValue.WhyUnknown.SAMPLED;
            case ESTIMATE -> ObservedValue.WhyUnknown.ESTIMATED;
        };
        return shares().then(value -> {
            ObservedValue.Share share = (ObservedValue.Share) value;
            PublishedRate rate = PublishedRate.ofShare(share.numerator(), share.denominator(), 2);
            return Gens.among(
                    new ObservedValue.Printed(rate, Optional.empty(), Optional.empty(), why),
                    new ObservedValue.Printed(rate, Optional.of(share.numerator()), Optional.empty(), why),
                    new ObservedValue.Printed(rate, Optional.empty(), Optional.of(share.denominator()), why));
        });
    }
}
