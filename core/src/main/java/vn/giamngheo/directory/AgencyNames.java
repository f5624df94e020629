package vn.giamngheo.directory;

/** Puts the name of an agency and those of its places together. */
final class AgencyNames {

    private AgencyNames() {}

    static String of(Agency agency) {
        throw new UnsupportedOperationException();
    }
}
