package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.standards.StandardRoundTripContract;
import vn.giamngheo.standard.PovertyStandard;

class Jackson3StandardProperties extends StandardRoundTripContract {

    @Override
    protected DocumentMapper<PovertyStandard> mapper() {
        return new Jackson3Documents<>(PovertyStandard.class);
    }
}
