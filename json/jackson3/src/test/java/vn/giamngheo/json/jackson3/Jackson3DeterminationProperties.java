package vn.giamngheo.json.jackson3;

import vn.giamngheo.classification.Determination;
import vn.giamngheo.json.standards.DeterminationRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3DeterminationProperties extends DeterminationRoundTripContract {

    @Override
    protected DocumentMapper<Determination> mapper() {
        return new Jackson3Documents<>(Determination.class);
    }
}
