package vn.giamngheo.json.format;

import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.standards.StandardReadingContract;
import vn.giamngheo.standard.PovertyStandard;

class TinyStandardTest extends StandardReadingContract {

    @Override
    protected DocumentMapper<PovertyStandard> mapper() {
        return new TinyDocuments<>(PovertyStandard.class);
    }
}
