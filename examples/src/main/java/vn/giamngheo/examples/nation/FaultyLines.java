package vn.giamngheo.examples.nation;

import java.util.List;
import vn.giamngheo.examples.nation.Deliveries.Delivery;
import vn.giamngheo.place.Province;

/** A small file with what goes wrong in large ones. */
final class FaultyLines {

    private FaultyLines() {}

    static Delivery delivery() {
        return Deliveries.ofLines(Province.current("79"), LINES);
    }

    static final List<String> LINES = List.of(
            "\ufeff" + household("1.0", "'id':'a','income':{'kind':'per-head','perMonth':1500000}"),
            household("0.9", "'id':'b','incomePerHead':1500000"),
            "",
            household("1.0", "'id':'c','povertyRatePct':12.5"),
            household("1.0", "'id':'d','id':'d'"),
            household("1.0", "'id':'e','income':{'kind':'per-head','perMonth':6E+2}"),
            household("1.0", "'id':'f','income':{'kind':'per-head','perMonth':'1.500.000'}"),
            household("1.0", "'id':'g','province':'current:52'").replace("}", ""),
            household("1.0", "'id':'h','province':'current:60'"),
            household("2.0", "'id':'i'"),
            household("1.0", "'id':'k'"));

    private static String household(String version, String rest) {
        return ("{'schemaVersion':'" + version + "','kind':'household'," + rest + "}").replace('\'', '"');
    }
}
