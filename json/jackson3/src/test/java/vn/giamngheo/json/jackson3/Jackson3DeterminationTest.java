package vn.giamngheo.json.jackson3;

import vn.giamngheo.classification.Determination;
import vn.giamngheo.json.standards.DeterminationReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3DeterminationTest extends DeterminationReadingContract {

    @Override
    protected DocumentMapper<Determination> mapper() {
        return new Jackson3Documents<>(Determination.class);
    }
}
