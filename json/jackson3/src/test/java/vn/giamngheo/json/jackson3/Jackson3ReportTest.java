package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.reports.ReportReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3ReportTest extends ReportReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }
}
