package vn.giamngheo.json.format.internal;

/**
 * Where a token stands.
 *
 * @param order how many tokens of the document came before
 * @param line from 1; 0 if not known
 * @param column from 1; 0 if not known
 */
record Place(long order, int line, int column) {}
