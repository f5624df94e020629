package vn.giamngheo.json.versions;

import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** One JSON library, reading as asked. */
public interface OptionReader {

    <T> ReadResult<T> read(String json, Class<T> type, ReadOptions options);

    <T> ReadResult<T> read(byte[] json, Class<T> type, ReadOptions options);

    <T> Checked<T> check(String json, Class<T> type, Validator validator, Terms terms, ReadOptions options);

    /** By the mapper of a host that found the module by itself. */
    <T> T readByHost(String json, Class<T> type) throws Exception;

    default <T> ReadResult<T> read(String json, Class<T> type) {
        return read(json, type, ReadOptions.strict());
    }
}
