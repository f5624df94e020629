package vn.giamngheo.json.format;

import vn.giamngheo.json.plans.TargetHistoryRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.target.TargetHistory;

class TinyTargetHistoryProperties extends TargetHistoryRoundTripContract {

    @Override
    protected DocumentMapper<TargetHistory> mapper() {
        return new TinyDocuments<>(TargetHistory.class);
    }
}
