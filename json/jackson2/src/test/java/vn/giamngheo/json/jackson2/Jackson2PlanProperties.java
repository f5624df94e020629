package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.plans.PlanMapper;
import vn.giamngheo.json.plans.PlanRoundTripContract;

class Jackson2PlanProperties extends PlanRoundTripContract {

    @Override
    protected PlanMapper mapper() {
        return new Jackson2Plans();
    }
}
