package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.households.HouseholdLineMapper;
import vn.giamngheo.json.households.RegisterContract;

class Jackson2RegisterProperties extends RegisterContract {

    @Override
    protected HouseholdLineMapper mapper() {
        return new Jackson2HouseholdLines();
    }
}
