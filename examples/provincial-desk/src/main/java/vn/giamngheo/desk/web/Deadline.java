package vn.giamngheo.desk.web;

import java.time.LocalDate;
import vn.giamngheo.text.JsonPointer;

/**
 * Something that is due on a day.
 *
 * @param on the day
 * @param day the day in digits
 * @param kind task, report or target, in the language of the reader
 * @param what what is due, as written
 * @param who whose it is, as written; empty if nobody is named
 * @param written its time, as written
 * @param plan the plan by which it is due
 * @param planName the name of that
 * @param pointer where it stands there
 */
record Deadline(
        LocalDate on,
        String day,
        String kind,
        String what,
        String who,
        String written,
        String plan,
        String planName,
        JsonPointer pointer) {}
