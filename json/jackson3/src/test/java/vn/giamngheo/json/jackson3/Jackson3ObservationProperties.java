package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.observations.ObservationRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.Observation;

class Jackson3ObservationProperties extends ObservationRoundTripContract {

    @Override
    protected DocumentMapper<Observation> mapper() {
        return new Jackson3Documents<>(Observation.class);
    }
}
