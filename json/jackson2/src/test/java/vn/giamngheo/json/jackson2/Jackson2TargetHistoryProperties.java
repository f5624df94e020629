package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.plans.TargetHistoryRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.target.TargetHistory;

class Jackson2TargetHistoryProperties extends TargetHistoryRoundTripContract {

    @Override
    protected DocumentMapper<TargetHistory> mapper() {
        return new Jackson2Documents<>(TargetHistory.class);
    }
}
