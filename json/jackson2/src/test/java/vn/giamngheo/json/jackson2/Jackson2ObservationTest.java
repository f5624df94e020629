package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.observations.ObservationReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.Observation;

class Jackson2ObservationTest extends ObservationReadingContract {

    @Override
    protected DocumentMapper<Observation> mapper() {
        return new Jackson2Documents<>(Observation.class);
    }
}
