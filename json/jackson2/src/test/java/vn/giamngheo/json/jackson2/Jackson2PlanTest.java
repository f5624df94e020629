package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.plans.PlanMapper;
import vn.giamngheo.json.plans.PlanReadingContract;

class Jackson2PlanTest extends PlanReadingContract {

    @Override
    protected PlanMapper mapper() {
        return new Jackson2Plans();
    }
}
