package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.checks.CheckContract;
import vn.giamngheo.json.checks.DocumentChecker;

class Jackson2CheckTest extends CheckContract {

    @Override
    protected DocumentChecker checker() {
        return new Jackson2Checker();
    }
}
