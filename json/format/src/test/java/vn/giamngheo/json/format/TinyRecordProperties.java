package vn.giamngheo.json.format;

import vn.giamngheo.json.records.RecordRoundTripContract;
import vn.giamngheo.json.records.RecordStreams;

class TinyRecordProperties extends RecordRoundTripContract {

    @Override
    protected RecordStreams streams() {
        return new TinyRecords();
    }
}
