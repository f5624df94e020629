package vn.giamngheo.agency;

import java.util.List;

/** Entries in one line each, for tables of expected values: {@code G UBND các huyện | Sở Y tế}. */
final class Described {

    private Described() {}

    /** Sort (N, G, O, and OO for several officers), wording, and the name where it differs. */
    static List<String> entries(AgencyList list) {
        return list.agencies().stream().map(Described::entry).toList();
    }

    static List<String> kinds(AgencyList list) {
        return list.agencies().stream().map(ref -> ref.kind().code()).toList();
    }

    private static String entry(AgencyRef ref) {
        String sort = ref instanceof AgencyRef.Named
                ? "N "
                : ref instanceof AgencyRef.Group ? "G " : ((AgencyRef.Officer) ref).several() ? "OO " : "O ";
        return sort + ref.text() + (ref.name().equals(ref.text()) ? "" : " = " + ref.name());
    }
}
