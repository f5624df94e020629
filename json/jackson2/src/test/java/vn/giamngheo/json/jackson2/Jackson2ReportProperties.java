package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.reports.ReportRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2ReportProperties extends ReportRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }
}
