package vn.giamngheo.json.toys;

/** A mapper of one JSON library that was taught the toys. */
public interface ToyMapper {

    <T> T read(String json, Class<T> type) throws Exception;

    String write(Object value) throws Exception;

    /** Through the library's own tree: there and back. */
    <T> T overTree(T value, Class<T> type) throws Exception;
}
