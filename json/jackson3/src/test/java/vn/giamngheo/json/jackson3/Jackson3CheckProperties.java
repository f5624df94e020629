package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.checks.CheckPropertiesContract;
import vn.giamngheo.json.checks.DocumentChecker;

class Jackson3CheckProperties extends CheckPropertiesContract {

    @Override
    protected DocumentChecker checker() {
        return new Jackson3Checker();
    }
}
