package vn.giamngheo.json.format;

import vn.giamngheo.json.reports.ReportReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyReportTest extends ReportReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
