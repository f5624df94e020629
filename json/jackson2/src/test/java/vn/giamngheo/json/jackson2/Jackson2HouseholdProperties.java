package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.households.HouseholdMapper;
import vn.giamngheo.json.households.HouseholdRoundTripContract;

class Jackson2HouseholdProperties extends HouseholdRoundTripContract {

    @Override
    protected HouseholdMapper mapper() {
        return new Jackson2Households();
    }
}
