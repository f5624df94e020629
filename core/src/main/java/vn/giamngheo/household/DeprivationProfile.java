package vn.giamngheo.household;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giamngheo.text.RefusedException;

/**
 * What the commune judged of a household, indicator by indicator. The indicators need not be those of a standard: what
 * a standard does not ask for stays here unused, what it asks for and is not here is unknown.
 *
 * <p>Two profiles are equal if they state the same: neither order nor an indicator stated as
 * {@link DeprivationStatus#UNKNOWN} matters.
 */
public final class DeprivationProfile {

    private static final DeprivationProfile NONE = new DeprivationProfile(IndicatorList.NONE, 0, 0, 0);

    private final IndicatorList indicators;
    /** Within {@code known}. */
    private final int deprived;

    private final int known;
    /** Within {@code known}, apart from {@code deprived}. */
    private final int notApplicable;

    private DeprivationProfile(IndicatorList indicators, int deprived, int known, int notApplicable) {
        this.indicators = indicators;
        this.deprived = deprived;
        this.known = known;
        this.notApplicable = notApplicable;
    }

    /** {@return the profile of which nothing is known; its list of indicators is empty} */
    public static DeprivationProfile none() {
        return NONE;
    }

    /**
     * {@return the profile that knows every indicator of a list}
     *
     * @param indicators the list
     * @param deprivedMask a bit for each indicator deprived in; all others are not deprived
     * @throws IllegalArgumentException if the mask has bits beyond the list
     */
    public static DeprivationProfile of(IndicatorList indicators, int deprivedMask) {
        indicators.requireWithin(deprivedMask, "deprivedMask");
        return new DeprivationProfile(indicators, deprivedMask, indicators.fullMask(), 0);
    }

    /**
     * {@return the profile that knows every indicator of a list and is deprived in those named}
     *
     * @param indicators the list
     * @param deprived those deprived in, none for a profile without deprivation
     * @throws RefusedException if one is not in the list
     */
    public static DeprivationProfile allNotDeprivedBut(IndicatorList indicators, DeprivationIndicator... deprived) {
        return of(indicators, indicators.maskOf(List.of(deprived)));
    }

    /**
     * {@return the profile of these statements}
     *
     * @param statuses at most 16, in the order of the map
     * @throws RefusedException if there are more than 16
     */
    public static DeprivationProfile of(Map<DeprivationIndicator, DeprivationStatus> statuses) {
        int deprived = 0;
        int known = 0;
        int notApplicable = 0;
        int bit = 1;
        IndicatorList indicators = IndicatorList.upTo16(List.copyOf(statuses.keySet()));
        for (DeprivationStatus status : statuses.values()) {
            Objects.requireNonNull(status, "status");
            deprived = set(deprived, bit, status == DeprivationStatus.DEPRIVED);
            known = set(known, bit, status != DeprivationStatus.UNKNOWN);
            notApplicable = set(notApplicable, bit, status == DeprivationStatus.NOT_APPLICABLE);
            bit <<= 1;
        }
        return new DeprivationProfile(indicators, deprived, known, notApplicable);
    }

    /**
     * {@return this profile with another statement; a new indicator comes last}
     *
     * @param indicator the indicator
     * @param status what is known of it
     * @throws RefusedException if it would be the 17th indicator
     */
    public DeprivationProfile with(DeprivationIndicator indicator, DeprivationStatus status) {
        int index = indicators.indexOf(indicator);
        if (index >= 0) {
            return stating(index, status);
        }
        List<DeprivationIndicator> more = new ArrayList<>(indicators.all());
        more.add(indicator);
        return new DeprivationProfile(IndicatorList.upTo16(more), deprived, known, notApplicable)
                .stating(more.size() - 1, status);
    }

    private DeprivationProfile stating(int index, DeprivationStatus status) {
        Objects.requireNonNull(status, "status");
        int bit = 1 << index;
        return new DeprivationProfile(
                indicators,
                set(deprived, bit, status == DeprivationStatus.DEPRIVED),
                set(known, bit, status != DeprivationStatus.UNKNOWN),
                set(notApplicable, bit, status == DeprivationStatus.NOT_APPLICABLE));
    }

    private static int set(int mask, int bit, boolean on) {
        return on ? mask | bit : mask & ~bit;
    }

    /**
     * {@return what is known of an indicator; {@link DeprivationStatus#UNKNOWN} if nothing is stated of it}
     *
     * @param indicator any indicator
     */
    public DeprivationStatus status(DeprivationIndicator indicator) {
        int index = indicators.indexOf(indicator);
        return index < 0 ? DeprivationStatus.UNKNOWN : status(index);
    }

    private DeprivationStatus status(int index) {
        int bit = 1 << index;
        if ((known & bit) == 0) {
            return DeprivationStatus.UNKNOWN;
        }
        if ((deprived & bit) != 0) {
            return DeprivationStatus.DEPRIVED;
        }
        return (notApplicable & bit) == 0 ? DeprivationStatus.NOT_DEPRIVED : DeprivationStatus.NOT_APPLICABLE;
    }

    /** {@return the indicators that are stated, also as unknown, in the order given; empty for {@link #none()}} */
    public IndicatorList indicators() {
        return indicators;
    }

    /** {@return a bit for each indicator of {@link #indicators()} that the household is deprived in} */
    public int deprivedMask() {
        return deprived;
    }

    /** {@return a bit for each indicator of {@link #indicators()} that is not unknown} */
    public int knownMask() {
        return known;
    }

    /** {@return the indicators that the household is known to be deprived in, in order; unmodifiable} */
    public List<DeprivationIndicator> deprived() {
        return indicators.subset(deprived);
    }

    /** {@return how many of {@link #indicators()} the household is deprived in; what is not stated is not counted} */
    public DeprivationCount count() {
        int fewest = Integer.bitCount(deprived);
        return DeprivationCount.of(fewest, fewest + indicators.size() - Integer.bitCount(known));
    }

    /** {@return every statement in order, also the unknown ones; the caller's own} */
    public Map<DeprivationIndicator, DeprivationStatus> asMap() {
        Map<DeprivationIndicator, DeprivationStatus> statuses = new LinkedHashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            statuses.put(indicators.get(i), status(i));
        }
        return statuses;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DeprivationProfile profile)) {
            return false;
        }
        if (indicators.equals(profile.indicators)) {
            return deprived == profile.deprived && known == profile.known && notApplicable == profile.notApplicable;
        }
        return Integer.bitCount(known) == Integer.bitCount(profile.known)
                && indicators.subset(known).stream()
                        .allMatch(indicator -> status(indicator) == profile.status(indicator));
    }

    /** Adds up over what is known, so that order does not matter. */
    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < indicators.size(); i++) {
            hash += indicators.get(i).hashCode() * weight(i);
        }
        return hash;
    }

    /** Another one for each status; zero, so that it does not count, for unknown. */
    private int weight(int index) {
        return switch (status(index)) {
            case DEPRIVED -> 1;
            case NOT_DEPRIVED -> 2;
            case NOT_APPLICABLE -> 3;
            case UNKNOWN -> 0;
        };
    }

    /** The number of statements only: what they say is personal data. */
    @Override
    public String toString() {
        return "DeprivationProfile{known=" + Integer.bitCount(known) + "}";
    }
}
