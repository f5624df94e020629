package vn.giamngheo.movement;

import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.text.Phrase;

/**
 * Which account: whose list, and what is counted. Accounts of households and of persons are kept side by side and never
 * added.
 */
public enum MovementAccount {
    /** Diễn biến hộ nghèo, dòng “hộ”. */
    POOR_HOUSEHOLDS(
            "poor-households", PovertyList.POOR, CountUnit.HOUSEHOLD, new Phrase("hộ nghèo", "poor households")),
    /** Diễn biến hộ nghèo, dòng “nhân khẩu”. */
    POOR_PERSONS(
            "poor-persons",
            PovertyList.POOR,
            CountUnit.PERSON,
            new Phrase("nhân khẩu hộ nghèo", "persons in poor households")),
    /** Diễn biến hộ cận nghèo, dòng “hộ”. */
    NEAR_POOR_HOUSEHOLDS(
            "near-poor-households",
            PovertyList.NEAR_POOR,
            CountUnit.HOUSEHOLD,
            new Phrase("hộ cận nghèo", "near-poor households")),
    /** Diễn biến hộ cận nghèo, dòng “nhân khẩu”. */
    NEAR_POOR_PERSONS(
            "near-poor-persons",
            PovertyList.NEAR_POOR,
            CountUnit.PERSON,
            new Phrase("nhân khẩu hộ cận nghèo", "persons in near-poor households"));

    private final String code;
    private final PovertyList list;
    private final CountUnit unit;
    private final Phrase phrase;

    MovementAccount(String code, PovertyList list, CountUnit unit, Phrase phrase) {
        this.code = code;
        this.list = list;
        this.unit = unit;
        this.phrase = phrase;
    }

    /** {@return the wire form} */
    public String code() {
        return code;
    }

    /** {@return whose list it is} */
    public PovertyList list() {
        return list;
    }

    /** {@return what is counted: households or persons} */
    public CountUnit unit() {
        return unit;
    }

    /** {@return the account of the same unit of the other list} */
    public MovementAccount other() {
        return unit.equals(CountUnit.HOUSEHOLD)
                ? list.other().households()
                : list.other().households().persons();
    }

    /** {@return the account of the households of the same list} */
    public MovementAccount households() {
        return list.households();
    }

    /** {@return the account of the persons of the same list} */
    public MovementAccount persons() {
        return list == PovertyList.POOR ? POOR_PERSONS : NEAR_POOR_PERSONS;
    }

    /** {@return the words for what it counts} */
    public Phrase phrase() {
        return phrase;
    }
}
