package vn.giamngheo.standard;

import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/**
 * A value of a standard that was not confirmed.
 *
 * @param path where it stands in the standard
 * @param what which value it is
 * @param provenance where it was seen
 */
public record UnverifiedValue(JsonPointer path, Phrase what, Provenance provenance) {}
