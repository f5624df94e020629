package vn.giamngheo.json.format;

import vn.giamngheo.json.movements.MovementReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;

class TinyMovementTest extends MovementReadingContract {

    @Override
    protected DocumentMapper<MovementReport> reportMapper() {
        return new TinyDocuments<>(MovementReport.class);
    }

    @Override
    protected DocumentMapper<MovementSeries> seriesMapper() {
        return new TinyDocuments<>(MovementSeries.class);
    }
}
