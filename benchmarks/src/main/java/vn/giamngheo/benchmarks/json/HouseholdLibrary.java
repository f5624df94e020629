package vn.giamngheo.benchmarks.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.records.RecordReader;
import vn.giamngheo.json.format.records.RecordReading;
import vn.giamngheo.json.format.records.RecordWriter;
import vn.giamngheo.json.format.records.RecordWriting;
import vn.giamngheo.json.jackson2.GiamngheoRecords;

/** The library, with every check. */
final class HouseholdLibrary implements HouseholdJson<Household> {

    private final RecordReading<Household> reading = GiamngheoRecords.of(new ObjectMapper(), Household.class);
    private final RecordWriting<Household> writing = GiamngheoRecords.writer(Household.class);

    @Override
    public void read(InputStream lines, Consumer<? super Household> each) throws IOException {
        try (RecordReader<Household> in = reading.open(lines)) {
            in.forEach((number, result) -> each.accept(result.orElseThrow()));
        }
    }

    @Override
    public void write(List<? extends Household> households, OutputStream lines) throws IOException {
        try (RecordWriter<Household> out = writing.open(lines)) {
            for (Household household : households) {
                out.write(household);
            }
        }
    }
}
