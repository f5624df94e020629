package vn.giamngheo.json.jackson3;

import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.households.HouseholdMapper;

/** A mapper that found the module by itself. */
final class Jackson3Households implements HouseholdMapper {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Override
    public ReadResult<Household> read(String json) {
        return GiamngheoJson.read(mapper, json, Household.class);
    }

    @Override
    public String write(Household household) {
        return GiamngheoJson.write(household);
    }

    @Override
    public Household readByHost(String json) throws Exception {
        return mapper.readValue(json, Household.class);
    }

    @Override
    public String writeByHost(Household household) throws Exception {
        return mapper.writeValueAsString(household);
    }
}
