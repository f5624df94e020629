package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.standards.StandardReadingContract;
import vn.giamngheo.standard.PovertyStandard;

class Jackson3StandardTest extends StandardReadingContract {

    @Override
    protected DocumentMapper<PovertyStandard> mapper() {
        return new Jackson3Documents<>(PovertyStandard.class);
    }
}
