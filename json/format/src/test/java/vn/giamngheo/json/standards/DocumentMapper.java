package vn.giamngheo.json.standards;

import vn.giamngheo.json.format.ReadResult;

/**
 * One JSON library, by our own entry point and by the mapper of a host that found the module by itself.
 *
 * @param <T> what is read and written
 */
public interface DocumentMapper<T> {

    ReadResult<T> read(String json);

    String write(T value);

    T readByHost(String json) throws Exception;

    String writeByHost(T value) throws Exception;
}
