package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.figures.FigureReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.FigureTable;

class Jackson2FigureTest extends FigureReadingContract {

    @Override
    protected DocumentMapper<FigureTable> mapper() {
        return new Jackson2Documents<>(FigureTable.class);
    }
}
