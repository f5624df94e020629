package vn.giamngheo.json.format;

import vn.giamngheo.json.checks.DocumentChecker;
import vn.giamngheo.json.checks.OrderPropertiesContract;

class TinyOrderProperties extends OrderPropertiesContract {

    @Override
    protected DocumentChecker checker() {
        return new TinyChecker();
    }
}
