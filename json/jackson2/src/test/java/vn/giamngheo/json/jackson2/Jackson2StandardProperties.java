package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.standards.StandardRoundTripContract;
import vn.giamngheo.standard.PovertyStandard;

class Jackson2StandardProperties extends StandardRoundTripContract {

    @Override
    protected DocumentMapper<PovertyStandard> mapper() {
        return new Jackson2Documents<>(PovertyStandard.class);
    }
}
