package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.checks.DocumentChecker;
import vn.giamngheo.json.checks.OrderPropertiesContract;

class Jackson2OrderProperties extends OrderPropertiesContract {

    @Override
    protected DocumentChecker checker() {
        return new Jackson2Checker();
    }
}
