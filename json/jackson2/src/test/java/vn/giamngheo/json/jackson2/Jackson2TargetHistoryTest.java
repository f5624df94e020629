package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.plans.TargetHistoryReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.target.TargetHistory;

class Jackson2TargetHistoryTest extends TargetHistoryReadingContract {

    @Override
    protected DocumentMapper<TargetHistory> mapper() {
        return new Jackson2Documents<>(TargetHistory.class);
    }
}
