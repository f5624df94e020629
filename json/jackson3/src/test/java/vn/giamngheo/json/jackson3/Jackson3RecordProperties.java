package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.records.RecordRoundTripContract;
import vn.giamngheo.json.records.RecordStreams;

class Jackson3RecordProperties extends RecordRoundTripContract {

    @Override
    protected RecordStreams streams() {
        return new Jackson3Records();
    }
}
