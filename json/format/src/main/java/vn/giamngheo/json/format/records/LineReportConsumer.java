package vn.giamngheo.json.format.records;

import vn.giamngheo.validation.Report;

/** Takes what is found on the lines of a register. */
@FunctionalInterface
public interface LineReportConsumer {

    /**
     * Takes what was found on one line.
     *
     * @param line its number in the stream, from 1; blank lines are counted
     * @param report all that was found; if it has no error, the line was counted all the same
     */
    void accept(long line, Report report);
}
