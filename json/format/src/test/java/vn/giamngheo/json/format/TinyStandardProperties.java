package vn.giamngheo.json.format;

import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.standards.StandardRoundTripContract;
import vn.giamngheo.standard.PovertyStandard;

class TinyStandardProperties extends StandardRoundTripContract {

    @Override
    protected DocumentMapper<PovertyStandard> mapper() {
        return new TinyDocuments<>(PovertyStandard.class);
    }
}
