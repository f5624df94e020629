package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.checks.CheckContract;
import vn.giamngheo.json.checks.DocumentChecker;

class Jackson3CheckTest extends CheckContract {

    @Override
    protected DocumentChecker checker() {
        return new Jackson3Checker();
    }
}
