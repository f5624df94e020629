package vn.giamngheo.json.toys;

import vn.giamngheo.json.format.ReadResult;

/** Reading through one JSON library. */
public interface ToyReader {

    <T> ReadResult<T> read(String json, Class<T> type);

    <T> ReadResult<T> read(byte[] json, Class<T> type);
}
