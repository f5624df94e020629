package vn.giamngheo.json.households;

import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadResult;

/** One JSON library, by our own entry point and by the mapper of a host that found the module by itself. */
public interface HouseholdMapper {

    ReadResult<Household> read(String json);

    String write(Household household);

    Household readByHost(String json) throws Exception;

    String writeByHost(Household household) throws Exception;
}
