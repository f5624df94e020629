package vn.giamngheo.json.plans;

import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.plan.Plan;

/** One JSON library, by our own entry point and by the mapper of a host that found the module by itself. */
public interface PlanMapper {

    ReadResult<Plan> read(String json);

    String write(Plan plan);

    Plan readByHost(String json) throws Exception;

    String writeByHost(Plan plan) throws Exception;
}
