package vn.giamngheo.json.format;

import vn.giamngheo.json.versions.OptionReader;
import vn.giamngheo.json.versions.VersionContract;

class TinyVersionTest extends VersionContract {

    @Override
    protected OptionReader reader() {
        return new TinyOptions();
    }
}
