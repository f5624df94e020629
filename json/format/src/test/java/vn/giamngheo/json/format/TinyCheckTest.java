package vn.giamngheo.json.format;

import vn.giamngheo.json.checks.CheckContract;
import vn.giamngheo.json.checks.DocumentChecker;

class TinyCheckTest extends CheckContract {

    @Override
    protected DocumentChecker checker() {
        return new TinyChecker();
    }
}
