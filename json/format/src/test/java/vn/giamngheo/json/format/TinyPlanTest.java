package vn.giamngheo.json.format;

import vn.giamngheo.json.plans.PlanMapper;
import vn.giamngheo.json.plans.PlanReadingContract;

class TinyPlanTest extends PlanReadingContract {

    @Override
    protected PlanMapper mapper() {
        return new TinyPlans();
    }
}
