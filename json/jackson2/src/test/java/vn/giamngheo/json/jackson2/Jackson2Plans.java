package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.plans.PlanMapper;
import vn.giamngheo.plan.Plan;

/** A mapper that found the module by itself. */
final class Jackson2Plans implements PlanMapper {

    private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

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
