package vn.giamngheo.examples.register;

import java.util.Map;

/**
 * One record of a register as it is, whatever the file it came from.
 *
 * @param line where it begins in the file, from 1; of a file that is no lines its number, from 1
 * @param cells what it says by column, as text; columns without a cell are left out
 */
record Row(long line, Map<String, String> cells) {}
