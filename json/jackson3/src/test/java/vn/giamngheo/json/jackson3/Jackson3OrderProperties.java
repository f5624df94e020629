package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.checks.DocumentChecker;
import vn.giamngheo.json.checks.OrderPropertiesContract;

class Jackson3OrderProperties extends OrderPropertiesContract {

    @Override
    protected DocumentChecker checker() {
        return new Jackson3Checker();
    }
}
