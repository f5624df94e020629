package vn.giamngheo.json.format;

import vn.giamngheo.json.plans.PlanMapper;
import vn.giamngheo.json.plans.PlanRoundTripContract;

class TinyPlanProperties extends PlanRoundTripContract {

    @Override
    protected PlanMapper mapper() {
        return new TinyPlans();
    }
}
