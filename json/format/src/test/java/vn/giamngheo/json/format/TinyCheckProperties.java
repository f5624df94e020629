package vn.giamngheo.json.format;

import vn.giamngheo.json.checks.CheckPropertiesContract;
import vn.giamngheo.json.checks.DocumentChecker;

class TinyCheckProperties extends CheckPropertiesContract {

    @Override
    protected DocumentChecker checker() {
        return new TinyChecker();
    }
}
