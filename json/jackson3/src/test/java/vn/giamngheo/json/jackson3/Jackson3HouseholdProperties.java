package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.households.HouseholdMapper;
import vn.giamngheo.json.households.HouseholdRoundTripContract;

class Jackson3HouseholdProperties extends HouseholdRoundTripContract {

    @Override
    protected HouseholdMapper mapper() {
        return new Jackson3Households();
    }
}
