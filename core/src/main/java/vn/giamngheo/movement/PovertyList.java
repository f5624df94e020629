package vn.giamngheo.movement;

import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Phrase;

/** One of the two lists a commune keeps; no household is on both. */
public enum PovertyList {
    /** Danh sách hộ nghèo. */
    POOR(new Phrase("hộ nghèo", "poor households")),
    /** Danh sách hộ cận nghèo. */
    NEAR_POOR(new Phrase("hộ cận nghèo", "near-poor households"));

    private final Phrase phrase;

    PovertyList(Phrase phrase) {
        this.phrase = phrase;
    }

    /** {@return the account of the households on it} */
    public MovementAccount households() {
        return this == POOR ? MovementAccount.POOR_HOUSEHOLDS : MovementAccount.NEAR_POOR_HOUSEHOLDS;
    }

    /** {@return the list that households go to from this one, or come from} */
    public PovertyList other() {
        return this == POOR ? NEAR_POOR : POOR;
    }

    /** {@return the status of the households on it} */
    public PovertyStatus status() {
        return this == POOR ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR;
    }

    /** {@return the indicator that is their part of all households} */
    public IndicatorId rate() {
        return this == POOR ? IndicatorId.POOR_HOUSEHOLD_RATE : IndicatorId.NEAR_POOR_HOUSEHOLD_RATE;
    }

    /** {@return the words for those on it} */
    public Phrase phrase() {
        return phrase;
    }
}
