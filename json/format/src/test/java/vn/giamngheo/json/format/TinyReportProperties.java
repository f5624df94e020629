package vn.giamngheo.json.format;

import vn.giamngheo.json.reports.ReportRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyReportProperties extends ReportRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
