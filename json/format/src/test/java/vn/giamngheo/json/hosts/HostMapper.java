package vn.giamngheo.json.hosts;

import vn.giamngheo.json.format.ReadResult;

/** A mapper as a host has set it. */
public interface HostMapper {

    /** By the mapper, which was taught the format. */
    String write(Object value) throws Exception;

    /** By the mapper, which was taught the format. */
    <T> T read(String json, Class<T> type) throws Exception;

    /** By the mapper, through the library's own tree: there and back. */
    <T> T overTree(T value, Class<T> type) throws Exception;

    /** By our own entry point, for which the mapper only gives the parser. */
    <T> ReadResult<T> document(String json, Class<T> type);

    /** The same of bytes. */
    <T> ReadResult<T> document(byte[] json, Class<T> type);
}
