package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.checks.CheckPropertiesContract;
import vn.giamngheo.json.checks.DocumentChecker;

class Jackson2CheckProperties extends CheckPropertiesContract {

    @Override
    protected DocumentChecker checker() {
        return new Jackson2Checker();
    }
}
