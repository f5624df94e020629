package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.records.RecordContract;
import vn.giamngheo.json.records.RecordStreams;

class Jackson2RecordTest extends RecordContract {

    @Override
    protected RecordStreams streams() {
        return new Jackson2Records();
    }
}
