package vn.giamngheo.json.fuzz;

import java.util.Optional;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** One JSON library. */
public interface FuzzReader {

    /** Reads by our entry point, which throws nothing. */
    <T> ReadResult<T> read(byte[] json, Class<T> type, ReadOptions options);

    /** The same, with the tokens counted that are taken from the library. */
    <T> Counted<T> count(byte[] json, Class<T> type, ReadOptions options);

    /** Reads and holds against rules. */
    <T> Checked<T> check(byte[] json, Class<T> type, Validator validator, Terms terms);

    /** Reads by a mapper of a host; empty where that threw what it says it throws. */
    <T> Optional<T> readByHost(String json, Class<T> type);

    /** The canonical text. */
    String write(Object value);

    /**
     * What was read, and how much work it was.
     *
     * @param result what was read
     * @param tokens how many tokens were taken
     */
    record Counted<T>(ReadResult<T> result, long tokens) {}
}
