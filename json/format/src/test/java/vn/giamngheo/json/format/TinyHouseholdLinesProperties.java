package vn.giamngheo.json.format;

import vn.giamngheo.json.households.HouseholdLineMapper;
import vn.giamngheo.json.households.HouseholdLinesContract;

class TinyHouseholdLinesProperties extends HouseholdLinesContract {

    @Override
    protected HouseholdLineMapper mapper() {
        return new TinyHouseholdLines();
    }
}
