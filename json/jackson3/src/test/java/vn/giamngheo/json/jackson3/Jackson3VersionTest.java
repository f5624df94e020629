package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.versions.OptionReader;
import vn.giamngheo.json.versions.VersionContract;

class Jackson3VersionTest extends VersionContract {

    @Override
    protected OptionReader reader() {
        return new Jackson3Options();
    }
}
