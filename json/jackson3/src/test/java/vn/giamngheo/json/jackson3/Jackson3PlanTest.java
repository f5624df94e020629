package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.plans.PlanMapper;
import vn.giamngheo.json.plans.PlanReadingContract;

class Jackson3PlanTest extends PlanReadingContract {

    @Override
    protected PlanMapper mapper() {
        return new Jackson3Plans();
    }
}
