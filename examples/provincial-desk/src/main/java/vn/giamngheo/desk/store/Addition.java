package vn.giamngheo.desk.store;

/**
 * What came of keeping a document.
 *
 * @param stored the document as it is kept
 * @param isNew whether it was not kept before
 * @param <T> its type
 */
public record Addition<T>(Stored<T> stored, boolean isNew) {}
