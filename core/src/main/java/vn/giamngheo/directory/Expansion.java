package vn.giamngheo.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.giamngheo.text.Phrase;

/** The members of a class of agencies on a day. */
public sealed interface Expansion {

    /** {@return the day} */
    LocalDate day();

    /**
     * All members.
     *
     * @param day the day
     * @param members by entry and place; at least one
     */
    record Members(LocalDate day, List<Agency> members) implements Expansion {
        /**
         * Copies the list.
         *
         * @param day the day
         * @param members by entry and place; at least one
         * @throws IllegalArgumentException if there is none
         */
        public Members {
            Objects.requireNonNull(day, "day");
            members = List.copyOf(members);
            if (members.isEmpty()) {
                throw new IllegalArgumentException("members must not be empty");
            }
        }
    }

    /**
     * A class that stays one.
     *
     * @param day the day
     * @param reason why its members are not listed
     * @param words the same in words; without a capital at its beginning and a full stop at its end
     * @param among those in the directory that the wording may mean; others may be meant too; may be empty
     */
    record Symbolic(LocalDate day, Reason reason, Phrase words, List<Agency> among) implements Expansion {
        /**
         * Copies the list.
         *
         * @param day the day
         * @param reason why its members are not listed
         * @param words the same in words
         * @param among those in the directory that the wording may mean
         */
        public Symbolic {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(words, "words");
            among = List.copyOf(among);
        }
    }

    /** Why members are not listed. */
    enum Reason {
        /** The wording means some and does not say which: <i>có liên quan</i>. */
        WHICH_NOT_SAID,
        /** The kinds of bodies that it means are not all in the directory. */
        NOT_ALL_KNOWN,
        /** The units of that level, or the province, are not known: they have to be supplied. */
        NO_UNITS,
        /** The list of designated areas of that day is not known: it has to be supplied. */
        NO_LIST,
        /** The level of administration had ended on that day. */
        LEVEL_ENDED,
        /** No unit of that day is such an area, or no such body is there on that day. */
        NO_MEMBER
    }
}
