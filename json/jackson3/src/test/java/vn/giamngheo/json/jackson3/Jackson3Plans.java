package vn.giamngheo.json.jackson3;

import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.plans.PlanMapper;
import vn.giamngheo.plan.Plan;

/** A mapper that found the module by itself. */
final class Jackson3Plans implements PlanMapper {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Override
    public ReadResult<Plan> read(String json) {
        return GiamngheoJson.read(mapper, json, Plan.class);
    }

    @Override
    public String write(Plan plan) {
        return GiamngheoJson.write(plan);
    }

    @Override
    public Plan readByHost(String json) throws Exception {
        return mapper.readValue(json, Plan.class);
    }

    @Override
    public String writeByHost(Plan plan) throws Exception {
        return mapper.writeValueAsString(plan);
    }
}
