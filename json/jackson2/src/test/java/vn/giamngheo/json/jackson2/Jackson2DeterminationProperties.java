package vn.giamngheo.json.jackson2;

import vn.giamngheo.classification.Determination;
import vn.giamngheo.json.standards.DeterminationRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2DeterminationProperties extends DeterminationRoundTripContract {

    @Override
    protected DocumentMapper<Determination> mapper() {
        return new Jackson2Documents<>(Determination.class);
    }
}
