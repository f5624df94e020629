package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.figures.FigureRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.FigureTable;

class Jackson2FigureProperties extends FigureRoundTripContract {

    @Override
    protected DocumentMapper<FigureTable> mapper() {
        return new Jackson2Documents<>(FigureTable.class);
    }
}
