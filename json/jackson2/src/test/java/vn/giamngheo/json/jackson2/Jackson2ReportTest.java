package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.reports.ReportReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2ReportTest extends ReportReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }
}
