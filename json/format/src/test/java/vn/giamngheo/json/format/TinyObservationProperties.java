package vn.giamngheo.json.format;

import vn.giamngheo.json.observations.ObservationRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.Observation;

class TinyObservationProperties extends ObservationRoundTripContract {

    @Override
    protected DocumentMapper<Observation> mapper() {
        return new TinyDocuments<>(Observation.class);
    }
}
