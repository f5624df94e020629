package vn.giamngheo.succession;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.text.Phrase;

/**
 * Why events do not make a succession.
 *
 * @param kind what is wrong
 * @param events the ids of the events concerned, of a cycle in its order
 * @param reason what is wrong, in words; without a capital at its beginning and a full stop at its end
 */
public record SuccessionFault(Kind kind, List<String> events, Phrase reason) {

    /** What can be wrong. */
    public enum Kind {
        /** One id is there twice. */
        ID_TWICE,
        /** An event names an agency that the directory does not have. */
        AGENCY_UNKNOWN,
        /** A function goes away from an agency that does not have it on the day before. */
        NOT_ITS_FUNCTION,
        /** A function goes away from one agency in two ways on one day or after it has gone. */
        GONE_TWICE,
        /** A function comes to an agency that is not there on that day, or all go away from one that is not there. */
        NOT_THERE,
        /** An agency ends with a function that no event takes up. */
        LEFT_BEHIND,
        /** Events lead a function back to where it was on the same day. */
        CYCLE,
        /** An event stands for one that is not there or is itself of one province. */
        INSTEAD_OF_UNKNOWN,
        /** An event is of a province that is not there on its day. */
        PROVINCE_NOT_THEN
    }

    /**
     * Copies the list.
     *
     * @param kind what is wrong
     * @param events the ids of the events concerned
     * @param reason what is wrong, in words
     */
    public SuccessionFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        events = List.copyOf(events);
    }
}
