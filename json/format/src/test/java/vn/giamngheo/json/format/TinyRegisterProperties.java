package vn.giamngheo.json.format;

import vn.giamngheo.json.format.records.RegisterReading;
import vn.giamngheo.json.format.records.SmallBlocks;
import vn.giamngheo.json.households.HouseholdLineMapper;
import vn.giamngheo.json.households.RegisterContract;

class TinyRegisterProperties extends RegisterContract {

    @Override
    protected HouseholdLineMapper mapper() {
        return new TinyHouseholdLines();
    }

    @Override
    protected RegisterReading inBlocks(RegisterReading reading, int bytes) {
        return SmallBlocks.of(reading, bytes);
    }
}
