package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.observations.ObservationReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.Observation;

class Jackson3ObservationTest extends ObservationReadingContract {

    @Override
    protected DocumentMapper<Observation> mapper() {
        return new Jackson3Documents<>(Observation.class);
    }
}
