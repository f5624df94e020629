package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.movements.MovementReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;

class Jackson2MovementTest extends MovementReadingContract {

    @Override
    protected DocumentMapper<MovementReport> reportMapper() {
        return new Jackson2Documents<>(MovementReport.class);
    }

    @Override
    protected DocumentMapper<MovementSeries> seriesMapper() {
        return new Jackson2Documents<>(MovementSeries.class);
    }
}
