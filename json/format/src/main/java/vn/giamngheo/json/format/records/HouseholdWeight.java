package vn.giamngheo.json.format.records;

import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.internal.bytes.RegisterScan;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.Phrase;

/** How much a household of a register counts. */
enum HouseholdWeight {
    ONE {
        @Override
        long of(RegisterScan<?> line) {
            return 1;
        }

        @Override
        long of(Household household) {
            return 1;
        }
    },
    PERSONS {
        @Override
        long of(RegisterScan<?> line) {
            return line.persons();
        }

        @Override
        long of(Household household) {
            return household.persons().orElse(0);
        }
    };

    /** Why a household is left out where persons are counted. */
    static final Phrase UNKNOWN_SIZE = new Phrase(
            "chưa rõ số nhân khẩu nên không đếm được theo người",
            "the number of persons is unknown, so that they cannot be counted");

    /**
     * The weight of a unit.
     *
     * @throws IllegalArgumentException if it is one of samples: registers have no sampling weights
     */
    static HouseholdWeight of(Unit unit) {
        if (unit.equals(Unit.HOUSEHOLDS)) {
            return ONE;
        }
        if (unit.equals(Unit.PERSONS)) {
            return PERSONS;
        }
        throw new IllegalArgumentException("unit must be households or persons but was " + unit.code());
    }

    /** 0 if it is unknown. */
    abstract long of(RegisterScan<?> line);

    /** 0 if it is unknown. */
    abstract long of(Household household);
}
