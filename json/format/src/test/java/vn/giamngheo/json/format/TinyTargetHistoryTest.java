package vn.giamngheo.json.format;

import vn.giamngheo.json.plans.TargetHistoryReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.target.TargetHistory;

class TinyTargetHistoryTest extends TargetHistoryReadingContract {

    @Override
    protected DocumentMapper<TargetHistory> mapper() {
        return new TinyDocuments<>(TargetHistory.class);
    }
}
