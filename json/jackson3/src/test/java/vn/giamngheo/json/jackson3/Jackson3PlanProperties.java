package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.plans.PlanMapper;
import vn.giamngheo.json.plans.PlanRoundTripContract;

class Jackson3PlanProperties extends PlanRoundTripContract {

    @Override
    protected PlanMapper mapper() {
        return new Jackson3Plans();
    }
}
