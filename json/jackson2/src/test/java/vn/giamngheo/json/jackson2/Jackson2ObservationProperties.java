package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.observations.ObservationRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.Observation;

class Jackson2ObservationProperties extends ObservationRoundTripContract {

    @Override
    protected DocumentMapper<Observation> mapper() {
        return new Jackson2Documents<>(Observation.class);
    }
}
