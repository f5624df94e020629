package vn.giamngheo.json.format;

import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.spi.DocumentText;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.standards.DocumentMapper;

/** Documents without any JSON library. */
final class TinyDocuments<T> implements DocumentMapper<T> {

    private final ValueFormat<T> format;

    TinyDocuments(Class<T> type) {
        format = StandardFormat.format().require(type);
    }

    @Override
    public ReadResult<T> read(String json) {
        return format.readDocument(new TinyJson(DocumentText.of(json)));
    }

    @Override
    public String write(T value) {
        return CanonicalJson.write(format, value);
    }

    @Override
    public T readByHost(String json) {
        return read(json).orElseThrow();
    }

    @Override
    public String writeByHost(T value) {
        return write(value);
    }
}
