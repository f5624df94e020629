package vn.giamngheo.json.format;

import vn.giamngheo.json.format.spi.DocumentText;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.MalformedJsonException;
import vn.giamngheo.json.toys.ReadingContract;
import vn.giamngheo.json.toys.ToyFormat;
import vn.giamngheo.json.toys.ToyReader;

/** The contract without any JSON library. */
class TinyReadingTest extends ReadingContract {

    @Override
    protected ToyReader reader() {
        return new ToyReader() {
            @Override
            public <T> ReadResult<T> read(String json, Class<T> type) {
                return ToyFormat.format().require(type).readDocument(new TinyJson(DocumentText.of(json)));
            }

            @Override
            public <T> ReadResult<T> read(byte[] json, Class<T> type) {
                return ToyFormat.format().require(type).readDocument(in(json));
            }
        };
    }

    @Override
    protected boolean breaksAsJacksonDoes() {
        return false;
    }

    private static JsonIn in(byte[] json) {
        try {
            return new TinyJson(DocumentText.of(json));
        } catch (MalformedJsonException e) {
            return JsonIn.broken(e);
        }
    }
}
