package vn.giamngheo.json.hosts;

import java.util.Set;

/** What hosts set on a mapper of one JSON library. */
public interface HostSettings {

    /** Everything a host may set, each by a name. */
    Set<String> names();

    /** Those that leave the document as it is but dress its text: with white space, or with escapes in strings. */
    Set<String> dressing();

    /** A mapper with some of these. */
    HostMapper mapper(Set<String> names);

    /** One that puts a name around each document, and asks for it. */
    HostMapper wrapping();

    /** One whose parser looks for properties that are there twice. */
    HostMapper detectingDuplicates();

    /** One whose parser lets through everything it can. */
    HostMapper lenient();
}
