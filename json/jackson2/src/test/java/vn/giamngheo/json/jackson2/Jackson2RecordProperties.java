package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.records.RecordRoundTripContract;
import vn.giamngheo.json.records.RecordStreams;

class Jackson2RecordProperties extends RecordRoundTripContract {

    @Override
    protected RecordStreams streams() {
        return new Jackson2Records();
    }
}
