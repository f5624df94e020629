package vn.giamngheo.json.format;

import vn.giamngheo.json.records.RecordContract;
import vn.giamngheo.json.records.RecordStreams;

class TinyRecordTest extends RecordContract {

    @Override
    protected RecordStreams streams() {
        return new TinyRecords();
    }
}
