package vn.giamngheo.json.jackson2;

import vn.giamngheo.classification.Determination;
import vn.giamngheo.json.standards.DeterminationReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2DeterminationTest extends DeterminationReadingContract {

    @Override
    protected DocumentMapper<Determination> mapper() {
        return new Jackson2Documents<>(Determination.class);
    }
}
