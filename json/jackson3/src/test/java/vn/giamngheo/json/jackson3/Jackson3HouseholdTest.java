package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.households.HouseholdMapper;
import vn.giamngheo.json.households.HouseholdReadingContract;

class Jackson3HouseholdTest extends HouseholdReadingContract {

    @Override
    protected HouseholdMapper mapper() {
        return new Jackson3Households();
    }
}
