package vn.giamngheo.json.format;

import vn.giamngheo.classification.Determination;
import vn.giamngheo.json.standards.DeterminationRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyDeterminationProperties extends DeterminationRoundTripContract {

    @Override
    protected DocumentMapper<Determination> mapper() {
        return new TinyDocuments<>(Determination.class);
    }
}
