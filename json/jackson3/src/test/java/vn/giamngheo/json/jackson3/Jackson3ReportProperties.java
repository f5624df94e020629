package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.reports.ReportRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3ReportProperties extends ReportRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }
}
