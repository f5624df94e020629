package vn.giamngheo.json.format;

import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.json.toys.RoundTripContract;
import vn.giamngheo.json.toys.ToyFormat;
import vn.giamngheo.json.toys.ToyMapper;
import vn.giamngheo.json.toys.ToyReader;
import vn.giamngheo.text.JsonPointer;

/** The contract without any JSON library. */
class TinyRoundTripProperties extends RoundTripContract {

    @Override
    protected ToyReader reader() {
        return new TinyReadingTest().reader();
    }

    @Override
    protected ToyMapper mapper() {
        return new ToyMapper() {
            @Override
            public <T> T read(String json, Class<T> type) {
                return ToyFormat.format().require(type).read(new TinyJson(json), JsonPointer.ROOT);
            }

            @Override
            public String write(Object value) {
                @SuppressWarnings("unchecked") // The class of a value is one of the type of the value.
                Class<Object> type = (Class<Object>) value.getClass();
                ValueFormat<Object> format = ToyFormat.format().require(type);
                return CanonicalJson.write(format, value);
            }

            @Override
            public <T> T overTree(T value, Class<T> type) {
                return value;
            }
        };
    }
}
