package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.households.HouseholdLineMapper;
import vn.giamngheo.json.households.RegisterContract;

class Jackson3RegisterProperties extends RegisterContract {

    @Override
    protected HouseholdLineMapper mapper() {
        return new Jackson3HouseholdLines();
    }
}
