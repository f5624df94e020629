package vn.giamngheo.json.format;

import vn.giamngheo.json.observations.ObservationReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.Observation;

class TinyObservationTest extends ObservationReadingContract {

    @Override
    protected DocumentMapper<Observation> mapper() {
        return new TinyDocuments<>(Observation.class);
    }
}
