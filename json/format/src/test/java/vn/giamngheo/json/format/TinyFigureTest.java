package vn.giamngheo.json.format;

import vn.giamngheo.json.figures.FigureReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.FigureTable;

class TinyFigureTest extends FigureReadingContract {

    @Override
    protected DocumentMapper<FigureTable> mapper() {
        return new TinyDocuments<>(FigureTable.class);
    }
}
