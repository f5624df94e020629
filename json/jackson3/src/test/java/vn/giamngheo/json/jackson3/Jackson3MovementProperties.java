package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.movements.MovementRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;

class Jackson3MovementProperties extends MovementRoundTripContract {

    @Override
    protected DocumentMapper<MovementReport> reportMapper() {
        return new Jackson3Documents<>(MovementReport.class);
    }

    @Override
    protected DocumentMapper<MovementSeries> seriesMapper() {
        return new Jackson3Documents<>(MovementSeries.class);
    }
}
