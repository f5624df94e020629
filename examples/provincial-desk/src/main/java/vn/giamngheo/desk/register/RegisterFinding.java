package vn.giamngheo.desk.register;

import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Severity;

/**
 * What was found on a line, without anything that the line says of a household.
 *
 * @param line the line of the file, from 1
 * @param code the kind of finding
 * @param severity how grave it is
 * @param place the property or the column; empty if it is the line as a whole
 * @param message what is wrong with such a place, and what to do
 */
public record RegisterFinding(long line, String code, Severity severity, String place, Phrase message) {}
