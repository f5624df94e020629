package vn.giamngheo.classification;

import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/** The facts of a household that conditions ask for. */
final class Facts {

    static final FactRef INCOME = of("income", new Phrase("thu nhập của hộ", "income of the household"));
    static final FactRef SIZE = of("size", new Phrase("số người trong hộ", "number of persons"));
    static final FactRef AREA = of("area", new Phrase("khu vực của hộ", "area of the household"));
    static final FactRef MEMBERS = of("members", new Phrase("danh sách thành viên", "list of members"));
    static final FactRef FLOOR_AREA = new FactRef(
            JsonPointer.ROOT.child("dwelling").child("floorArea"), new Phrase("diện tích nhà ở", "floor area"));

    private Facts() {}

    /** What the commune would judge of an indicator. */
    static FactRef indicator(IndicatorRule rule) {
        return new FactRef(
                JsonPointer.ROOT.child("deprivations").child(rule.indicator().code()),
                new Phrase(
                        "chỉ số “" + rule.name().vietnamese() + "”",
                        "indicator '" + rule.name().english() + "'"));
    }

    private static FactRef of(String property, Phrase name) {
        return new FactRef(JsonPointer.ROOT.child(property), name);
    }
}
