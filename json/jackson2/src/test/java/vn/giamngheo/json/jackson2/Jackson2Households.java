package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.households.HouseholdMapper;

/** A mapper that found the module by itself. */
final class Jackson2Households implements HouseholdMapper {

    private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

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
