package vn.giamngheo.classification;

import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/** The facts of a household that are no single cut-off's own. */
final class Facts {

    static final FactRef AREA = fact("area", "khu vực cư trú (nông thôn, thành thị)", "area (rural or urban)");
    static final FactRef INCOME = fact("income", "thu nhập của hộ", "income of the household");
    static final FactRef SIZE = fact("size", "số nhân khẩu", "number of persons");
    static final FactRef MEMBERS = fact("members", "danh sách thành viên", "list of members");
    static final FactRef FLOOR_AREA = new FactRef(
            JsonPointer.ROOT.child("dwelling").child("floorArea"), new Phrase("diện tích nhà ở", "floor area"));

    private Facts() {}

    private static FactRef fact(String property, String vietnamese, String english) {
        return new FactRef(JsonPointer.ROOT.child(property), new Phrase(vietnamese, english));
    }

    /** What the commune would judge of an indicator. */
    static FactRef judged(IndicatorRule rule) {
        return new FactRef(
                JsonPointer.ROOT.child("deprivations").child(rule.indicator().code()),
                new Phrase(
                        "chỉ số “" + rule.name().vietnamese() + "”",
                        "indicator '" + rule.name().english() + "'"));
    }
}
