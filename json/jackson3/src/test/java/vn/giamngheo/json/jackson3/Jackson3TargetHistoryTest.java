package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.plans.TargetHistoryReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.target.TargetHistory;

class Jackson3TargetHistoryTest extends TargetHistoryReadingContract {

    @Override
    protected DocumentMapper<TargetHistory> mapper() {
        return new Jackson3Documents<>(TargetHistory.class);
    }
}
