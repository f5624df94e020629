package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.versions.OptionReader;
import vn.giamngheo.json.versions.VersionContract;

class Jackson2VersionTest extends VersionContract {

    @Override
    protected OptionReader reader() {
        return new Jackson2Options();
    }
}
