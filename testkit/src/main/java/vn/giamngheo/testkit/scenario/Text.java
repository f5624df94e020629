package vn.giamngheo.testkit.scenario;

/**
 * A text of a file and where it stands.
 *
 * @param text the text
 * @param line the line, from 1
 */
record Text(String text, int line) {}
