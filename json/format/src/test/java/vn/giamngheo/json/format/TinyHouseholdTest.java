package vn.giamngheo.json.format;

import vn.giamngheo.json.households.HouseholdMapper;
import vn.giamngheo.json.households.HouseholdReadingContract;

class TinyHouseholdTest extends HouseholdReadingContract {

    @Override
    protected HouseholdMapper mapper() {
        return new TinyHouseholds();
    }
}
