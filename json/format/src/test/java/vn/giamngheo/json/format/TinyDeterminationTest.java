package vn.giamngheo.json.format;

import vn.giamngheo.classification.Determination;
import vn.giamngheo.json.standards.DeterminationReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyDeterminationTest extends DeterminationReadingContract {

    @Override
    protected DocumentMapper<Determination> mapper() {
        return new TinyDocuments<>(Determination.class);
    }
}
