package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.households.HouseholdLineMapper;
import vn.giamngheo.json.households.HouseholdLinesContract;

class Jackson3HouseholdLinesProperties extends HouseholdLinesContract {

    @Override
    protected HouseholdLineMapper mapper() {
        return new Jackson3HouseholdLines();
    }
}
