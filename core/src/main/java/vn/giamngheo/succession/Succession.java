package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.text.Loaded;

/**
 * Who holds which function of which agency on which day. Every agency is what it was on the day it is asked about from;
 * nothing in the past is changed by what came after.
 */
public final class Succession {

    private Succession() {}

    /** {@return the agencies and events that are built in} */
    public static Succession standard() {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return a succession of these events alone}
     *
     * @param directory the agencies and places
     * @param events the events, in any order
     * @throws vn.giamngheo.text.RefusedException if anything is wrong with them, with all faults in the reason; a cycle is
     *     named event by event
     */
    public static Succession of(Directory directory, Collection<SuccessionEvent> events) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return all that stands against making a succession of these; empty if nothing does}
     *
     * @param directory the agencies
     * @param events the events
     */
    public static List<SuccessionFault> check(Directory directory, Collection<SuccessionEvent> events) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads events from a table, one transfer a row; rows of one event agree in all columns but those of the transfer.
     *
     * @param table {@code event,day,kind,from,function,outcome,to,province,instead-of,instrument,confidence,source};
     *     {@code function} empty for all others, {@code outcome} one of {@code to, one-of, nobody}, {@code to} ids joined
     *     by {@code |}
     * @return the events, or everything that is wrong with the table
     */
    public static Loaded<List<SuccessionEvent>> read(String table) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return this succession and more tables}
     *
     * @param tables the tables
     * @throws vn.giamngheo.text.RefusedException if anything is wrong with them, or they have what is there already
     */
    public Succession with(ReferenceTables tables) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return this succession and the tables that providers bring along, in the order of the providers' names}
     *
     * @param providers the providers, such as {@code ServiceLoader.load(ReferenceTablesProvider.class)}
     * @throws vn.giamngheo.text.RefusedException if two have one name, if anything is wrong with their tables, or if they
     *     have what is there already; the provider is named
     */
    public Succession withProvided(Iterable<? extends ReferenceTablesProvider> providers) {
        throw new UnsupportedOperationException();
    }

    /** {@return the agencies and places} */
    public Directory directory() {
        throw new UnsupportedOperationException();
    }

    /** {@return all events, by day and id} */
    public List<SuccessionEvent> events() {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what an agency is charged with on a day; empty if it is not there}
     *
     * @param agency the agency
     * @param day the day
     */
    public SortedSet<AgencyFunction> functionsOf(Agency agency, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return who holds, on a day before or after, a function that an agency has or had}
     *
     * @param agency the agency, of its own time
     * @param function the function
     * @param day the day
     */
    public Holding holderOf(Agency agency, AgencyFunction function, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return who holds, on a day before or after, all that an agency is charged with in its time; parted where the
     * functions went different ways, and never a guess}
     *
     * @param agency the agency, of its own time
     * @param day the day
     */
    public Holding holderOf(Agency agency, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
