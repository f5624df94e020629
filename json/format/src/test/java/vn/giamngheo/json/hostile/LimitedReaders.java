package vn.giamngheo.json.hostile;

import vn.giamngheo.json.versions.OptionReader;

/** One JSON library with the limits of its own set in three ways. */
public interface LimitedReaders {

    /** As it comes. */
    OptionReader usual();

    /** Nothing is too long for the library. */
    OptionReader roomy();

    /** The library takes strings of 100, names of 20 and numbers of 10 characters, and 10 levels. */
    OptionReader tight();

    /** How many bytes the longest texts have. */
    int longest();
}
