package vn.giamngheo.standard;

import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/**
 * A value that a standard may have in law and that was not found.
 *
 * @param path where it would stand in the standard
 * @param reason what is missing
 */
public record AbsentValue(JsonPointer path, Phrase reason) {}
