package vn.giamngheo.desk.store;

import java.time.Instant;

/**
 * A document that is kept.
 *
 * @param id by which it is asked for
 * @param value the document
 * @param sha256 of its canonical form: two documents with the same say the same
 * @param createdOn when it was first kept
 * @param <T> its type
 */
public record Stored<T>(String id, T value, String sha256, Instant createdOn) {}
