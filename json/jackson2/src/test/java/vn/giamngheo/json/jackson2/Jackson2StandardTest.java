package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.standards.StandardReadingContract;
import vn.giamngheo.standard.PovertyStandard;

class Jackson2StandardTest extends StandardReadingContract {

    @Override
    protected DocumentMapper<PovertyStandard> mapper() {
        return new Jackson2Documents<>(PovertyStandard.class);
    }
}
