package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.plans.TargetHistoryRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.target.TargetHistory;

class Jackson3TargetHistoryProperties extends TargetHistoryRoundTripContract {

    @Override
    protected DocumentMapper<TargetHistory> mapper() {
        return new Jackson3Documents<>(TargetHistory.class);
    }
}
