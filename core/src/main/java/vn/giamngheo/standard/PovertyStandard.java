package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * A poverty standard (<i>chuẩn nghèo</i>): a rule and its parameters, dated, with a provenance on every value.
 *
 * <p>The rule is a list of rows, each a condition and the class it gives; the conditions name parameters. Building a
 * standard proves it: over every income, every set of deprivations and both areas each household has exactly one class
 * or falls into an acknowledged gap of the law. What is not so is refused with a household that shows it. (The national
 * standards, which do not change, are proved by the tests of the library instead of each time a process starts.) Nothing
 * is asked of how a line of one area stands to that of the other: no law says that the urban one is the higher.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class PovertyStandard permits ImmutablePovertyStandard {

    PovertyStandard() {}

    /**
     * Starts a standard.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a standard of an identifier.
     *
     * @param id the identifier, such as {@code VN-79:2026}
     * @return a builder that holds it; see {@link #builder()}
     * @throws RefusedException if the identifier has another shape
     */
    public static Builder builder(String id) {
        Builder builder = new Builder();
        builder.id(StandardId.of(id));
        return builder;
    }

    /** {@return the identifier} */
    public abstract StandardId id();

    /** {@return what it is called} */
    public abstract Phrase title();

    /** {@return the instrument, with the article that holds the rows} */
    public abstract InstrumentReference basis();

    /** {@return the province whose standard it is; empty for a national one} */
    public abstract Optional<Province> province();

    /** {@return to which reviews it applies} */
    public abstract Applicability applicability();

    /** {@return the time over which its lines are stated; a month unless given} */
    @Value.Default
    public LinePeriod linePeriod() {
        return LinePeriod.MONTH;
    }

    /** {@return what it calls urban areas, where that is not {@link AreaType#URBAN} as usual} */
    public abstract Optional<Phrase> urbanName();

    /** {@return its lines of income} */
    public abstract List<IncomeLine> lines();

    /** {@return its cut-offs of the number of deprivations} */
    public abstract List<CountCutoff> cutoffs();

    /** {@return its indicators, at most 16, in the order of the law} */
    public abstract List<IndicatorRule> indicators();

    /** {@return the rows of the rule} */
    public abstract List<Row> rows();

    /** {@return what its wording leaves open, as acknowledged} */
    public abstract List<LegalGap> gaps();

    /** {@return the review by points that stands beside it} */
    public abstract Optional<Scorecard> scorecard();

    /**
     * A builder that holds what this standard says.
     *
     * @return the builder
     */
    public abstract Builder toBuilder();

    /** {@return the indicators alone; the position of each is its bit in a mask of deprivations} */
    @Value.Lazy
    public IndicatorList indicatorList() {
        if (indicators().isEmpty()) {
            return DeprivationProfile.none().indicators();
        }
        List<DeprivationIndicator> all = new ArrayList<>();
        for (IndicatorRule rule : indicators()) {
            all.add(rule.indicator());
        }
        return IndicatorList.of(all);
    }

    /** {@return the rule as a table over bands of income and sets of deprivations} */
    @Value.Lazy
    public DecisionTable table() {
        return new DecisionTable(this);
    }

    /**
     * A line of income per head.
     *
     * @param id what it is called
     * @param area the area
     * @return the line in đồng over {@link #linePeriod()}, or why there is none
     */
    public Parameter<Vnd> line(ParameterId id, AreaType area) {
        for (IncomeLine line : lines()) {
            if (line.id().equals(id)) {
                return line.in(area);
            }
        }
        return new Parameter.Undefined<>(undefined(id.code()));
    }

    /**
     * A cut-off of the number of deprivations.
     *
     * @param id what it is called
     * @return the number, or why there is none
     */
    public Parameter<Integer> cutoff(ParameterId id) {
        for (CountCutoff cutoff : cutoffs()) {
            if (cutoff.id().equals(id)) {
                return cutoff.count();
            }
        }
        return new Parameter.Undefined<>(undefined(id.code()));
    }

    /**
     * When a household is deprived in an indicator.
     *
     * @param indicator the indicator
     * @return its cut-off, or why there is none
     */
    public Parameter<Cutoff> cutoff(DeprivationIndicator indicator) {
        int index = indicatorList().indexOf(indicator);
        return index < 0
                ? new Parameter.Undefined<>(undefined(indicator.code()))
                : indicators().get(index).cutoff();
    }

    /**
     * {@return what this standard calls an area}
     *
     * @param area the area
     */
    public Phrase areaName(AreaType area) {
        return area == AreaType.URBAN ? urbanName().orElse(area.phrase()) : area.phrase();
    }

    /**
     * This standard with another cut-off of an indicator: confirmed by whoever deploys the library, or replaced.
     *
     * @param indicator an indicator of this standard
     * @param cutoff the cut-off with its provenance
     * @return the standard; what is computed under it is told apart by its rule version
     * @throws IllegalArgumentException if the indicator is none of this standard
     */
    public PovertyStandard withCutoff(DeprivationIndicator indicator, Parameter<Cutoff> cutoff) {
        int index = indicatorList().indexOf(indicator);
        if (index < 0) {
            throw new IllegalArgumentException(undefined(indicator.code()).english());
        }
        List<IndicatorRule> changed = new ArrayList<>(indicators());
        changed.set(index, changed.get(index).withCutoff(cutoff));
        return toBuilder().indicators(changed).build();
    }

    /** {@return every value that is not confirmed or derived, in the order of the standard} */
    public List<UnverifiedValue> unverified() {
        return StandardValues.unverified(this);
    }

    /** {@return every value that the law may have and that was not found} */
    public List<AbsentValue> absent() {
        return StandardValues.absent(this);
    }

    /**
     * Compares this standard with another, over all households there can be.
     *
     * @param other the other standard; it may state its lines over another period and have other indicators
     * @return which of the two reaches more households, with households that show it
     * @throws RefusedException if the two have more than 20 indicators together
     */
    public Inclusion compareWith(PovertyStandard other) {
        return InclusionCheck.compare(this, other);
    }

    /**
     * Whether this standard reaches every household that another does; see {@link Inclusion}.
     *
     * @param other the other standard
     * @return whether all who are poor under the other are poor under this, and all who are near-poor under the other
     *     are near-poor or poor under this
     * @throws RefusedException if the two have more than 20 indicators together
     */
    public boolean isAtLeastAsInclusiveAs(PovertyStandard other) {
        return compareWith(other).isAtLeast();
    }

    private Phrase undefined(String what) {
        return new Phrase(
                "chuẩn " + id() + " không quy định “" + what + "”",
                "standard " + id() + " does not define '" + what + "'");
    }

    @Override
    public String toString() {
        return id().toString();
    }

    /** Collects what a standard says. */
    public static final class Builder extends ImmutablePovertyStandard.Builder {

        private final Map<ParameterId, IncomeLine> inherited = new LinkedHashMap<>();

        Builder() {}

        /**
         * Builds the standard and proves its rule.
         *
         * @return the standard
         * @throws IllegalStateException if id, title, basis or applicability is not given
         * @throws RefusedException if the rule is not sound; names every defect, with a household that shows it
         */
        @Override
        public PovertyStandard build() {
            PovertyStandard standard = super.build();
            StandardAnalysis.requireSound(standard);
            return standard;
        }

        /** The standard without the proof of its rule, which takes long when a process starts: for rules proved by tests. */
        PovertyStandard buildProved() {
            return super.build();
        }

        /**
         * Looks for what {@link #build()} would refuse, without refusing it.
         *
         * @return all defects: of values, or if there are none, of the rows; empty if the rule is sound
         * @throws IllegalStateException if id, title, basis or applicability is not given
         */
        public List<StandardDefect> analyse() {
            return StandardAnalysis.defects(super.build());
        }

        /**
         * {@return what this builder holds, as a standard that is being written}
         *
         * @throws IllegalStateException if id, title, basis or applicability is not given
         */
        public StandardDraft draft() {
            PovertyStandard unproved = super.build();
            return new StandardDraft(unproved.id(), StandardAnalysis.defects(unproved));
        }

        /**
         * Takes over the rule of another standard: its lines, cut-offs, indicators, rows and gaps. Title, basis,
         * applicability and province stay to be given. Points are not taken over, they belong to its lines, and neither
         * is the wording of its rows, which is that of another instrument.
         *
         * @param base the other standard
         * @return this builder
         */
        public Builder extending(PovertyStandard base) {
            inherited.clear();
            base.lines().forEach(line -> inherited.put(line.id(), line));
            linePeriod(base.linePeriod());
            urbanName(base.urbanName());
            lines(base.lines());
            cutoffs(base.cutoffs());
            indicators(base.indicators());
            rows(base.rows().stream().map(Row::unquoted).toList());
            gaps(base.gaps());
            return this;
        }

        /**
         * Sets the poverty line of an area, as the basis of this standard states it.
         *
         * @param area the area
         * @param value the line in đồng over the period of the standard
         * @return this builder
         */
        public Builder incomeLine(AreaType area, Vnd value) {
            return incomeLine(ParameterId.POVERTY_LINE, area, value);
        }

        /**
         * Sets a line that was taken over by {@link #extending}, as the basis of this standard states it.
         *
         * @param id what it is called
         * @param area the area
         * @param value the line in đồng over the period of the standard
         * @return this builder
         * @throws IllegalArgumentException if no such line was taken over
         */
        public Builder incomeLine(ParameterId id, AreaType area, Vnd value) {
            @Nullable IncomeLine line = inherited.get(id);
            if (line == null) {
                throw new IllegalArgumentException("line '" + id + "' is none of the standard that is extended");
            }
            Parameter<Vnd> stated = Parameter.of(value, Provenance.confirmed("văn bản quy định chuẩn này"));
            inherited.put(id, line.with(area, stated));
            lines(inherited.values());
            return this;
        }
    }
}
