package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.households.HouseholdLineMapper;
import vn.giamngheo.json.households.HouseholdLinesContract;

class Jackson2HouseholdLinesProperties extends HouseholdLinesContract {

    @Override
    protected HouseholdLineMapper mapper() {
        return new Jackson2HouseholdLines();
    }
}
