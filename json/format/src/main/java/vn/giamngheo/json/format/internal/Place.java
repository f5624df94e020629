package vn.giamngheo.json.format.internal;

import vn.giamngheo.json.format.spi.JsonToken;

/**
 * Where a token stands.
 *
 * @param order how many tokens of the document came before
 * @param line from 1; 0 if not known
 * @param column from 1; 0 if not known
 */
record Place(long order, int line, int column) {

    static Place of(long order, JsonToken token) {
        return new Place(order, token.line(), token.column());
    }
}
