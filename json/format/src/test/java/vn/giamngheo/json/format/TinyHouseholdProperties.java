package vn.giamngheo.json.format;

import vn.giamngheo.json.households.HouseholdMapper;
import vn.giamngheo.json.households.HouseholdRoundTripContract;

class TinyHouseholdProperties extends HouseholdRoundTripContract {

    @Override
    protected HouseholdMapper mapper() {
        return new TinyHouseholds();
    }
}
