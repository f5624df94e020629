package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.movements.MovementReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;

class Jackson3MovementTest extends MovementReadingContract {

    @Override
    protected DocumentMapper<MovementReport> reportMapper() {
        return new Jackson3Documents<>(MovementReport.class);
    }

    @Override
    protected DocumentMapper<MovementSeries> seriesMapper() {
        return new Jackson3Documents<>(MovementSeries.class);
    }
}
