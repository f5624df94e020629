package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.records.RecordContract;
import vn.giamngheo.json.records.RecordStreams;

class Jackson3RecordTest extends RecordContract {

    @Override
    protected RecordStreams streams() {
        return new Jackson3Records();
    }
}
