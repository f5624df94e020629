package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.figures.FigureRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.FigureTable;

class Jackson3FigureProperties extends FigureRoundTripContract {

    @Override
    protected DocumentMapper<FigureTable> mapper() {
        return new Jackson3Documents<>(FigureTable.class);
    }
}
