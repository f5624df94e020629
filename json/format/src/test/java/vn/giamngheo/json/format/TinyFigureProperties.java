package vn.giamngheo.json.format;

import vn.giamngheo.json.figures.FigureRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.FigureTable;

class TinyFigureProperties extends FigureRoundTripContract {

    @Override
    protected DocumentMapper<FigureTable> mapper() {
        return new TinyDocuments<>(FigureTable.class);
    }
}
