package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.households.HouseholdMapper;
import vn.giamngheo.json.households.HouseholdReadingContract;

class Jackson2HouseholdTest extends HouseholdReadingContract {

    @Override
    protected HouseholdMapper mapper() {
        return new Jackson2Households();
    }
}
