package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.figures.FigureReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.FigureTable;

class Jackson3FigureTest extends FigureReadingContract {

    @Override
    protected DocumentMapper<FigureTable> mapper() {
        return new Jackson3Documents<>(FigureTable.class);
    }
}
