package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Values of a standard that are missing, repeated or outside their bounds: with these its rows say nothing. */
final class StandardFaults {

    /** Under this a line was typed in thousands or millions of đồng. */
    private static final long LEAST_LINE = 1_000;
    /** Nobody's line, and far from what would overflow when multiplied. */
    private static final long MOST_LINE = 1_000_000_000_000L;

    private final PovertyStandard standard;
    private final Set<DeprivationIndicator> indicators;
    private final Set<StandardDefect> found = new LinkedHashSet<>();

    private StandardFaults(PovertyStandard standard) {
        this.standard = standard;
        this.indicators =
                standard.indicators().stream().map(IndicatorRule::indicator).collect(Collectors.toSet());
    }

    static List<StandardDefect> of(PovertyStandard standard) {
        StandardFaults faults = new StandardFaults(standard);
        faults.lookAtLines();
        faults.lookAtCutoffs();
        faults.lookAtIndicators();
        faults.lookAtRows();
        return List.copyOf(faults.found);
    }

    private void add(JsonPointer path, String vietnamese, String english) {
        found.add(new StandardDefect.Fault(path, new Phrase(vietnamese, english)));
    }

    private void lookAtLines() {
        Set<ParameterId> seen = new HashSet<>();
        for (int i = 0; i < standard.lines().size(); i++) {
            IncomeLine line = standard.lines().get(i);
            JsonPointer path = JsonPointer.ROOT.child("lines").child(i);
            if (!seen.add(line.id())) {
                add(path, "mức thu nhập “" + line.id() + "” bị lặp lại", "line '" + line.id() + "' is repeated");
            }
            for (AreaType area : AreaType.values()) {
                line.in(area).find().ifPresent(value -> lookAtLine(path.child(area.code()), line.id(), area, value));
            }
        }
    }

    private void lookAtLine(JsonPointer path, ParameterId id, AreaType area, Vnd value) {
        if (value.dong() < LEAST_LINE || value.dong() > MOST_LINE) {
            add(
                    path,
                    "mức thu nhập “" + id + "” (" + standard.areaName(area).vietnamese() + ") phải từ "
                            + amounts(Language.VIETNAMESE, " đến ") + " đồng (đơn vị là đồng, không phải triệu đồng),"
                            + " không phải " + amount(Language.VIETNAMESE, value.dong()) + " đồng",
                    "line '" + id + "' (" + standard.areaName(area).english() + ") must be from "
                            + amounts(Language.ENGLISH, " to ") + " đồng (the unit is đồng, not millions) but was "
                            + amount(Language.ENGLISH, value.dong()) + " đồng");
        }
    }

    private static String amounts(Language language, String to) {
        return amount(language, LEAST_LINE) + to + amount(language, MOST_LINE);
    }

    private static String amount(Language language, long dong) {
        return language.notation().format(dong);
    }

    private void lookAtCutoffs() {
        int most = standard.indicators().size();
        Set<ParameterId> seen = new HashSet<>();
        for (int i = 0; i < standard.cutoffs().size(); i++) {
            CountCutoff cutoff = standard.cutoffs().get(i);
            ParameterId id = cutoff.id();
            JsonPointer path = JsonPointer.ROOT.child("cutoffs").child(i);
            if (!seen.add(id)) {
                add(path, "ngưỡng “" + id + "” bị lặp lại", "cut-off '" + id + "' is repeated");
            }
            cutoff.count()
                    .find()
                    .filter(count -> count < 0 || count > most)
                    .ifPresent(count -> add(
                            path.child("count"),
                            "ngưỡng “" + id + "” phải từ 0 đến " + most + " (số chỉ số của chuẩn), không phải " + count,
                            "cut-off '" + id + "' must be from 0 to " + most + ", the number of indicators, but was "
                                    + count));
        }
    }

    private void lookAtIndicators() {
        JsonPointer root = JsonPointer.ROOT.child("indicators");
        int size = standard.indicators().size();
        if (size > IndicatorList.MAX_SIZE) {
            add(
                    root,
                    "chuẩn có tối đa " + IndicatorList.MAX_SIZE + " chỉ số, không phải " + size,
                    "a standard has at most " + IndicatorList.MAX_SIZE + " indicators, not " + size);
        }
        Set<DeprivationIndicator> seen = new HashSet<>();
        for (int i = 0; i < size; i++) {
            IndicatorRule rule = standard.indicators().get(i);
            if (!seen.add(rule.indicator())) {
                add(
                        root.child(i),
                        "chỉ số “" + rule.indicator() + "” bị lặp lại",
                        "indicator '" + rule.indicator() + "' is repeated");
            }
            if (rule.cutoff().find().orElse(null) instanceof Cutoff.IncomeIndicator income) {
                Phrase user = new Phrase("chỉ số “" + rule.indicator() + "”", "indicator '" + rule.indicator() + "'");
                requireLine(root.child(i).child("cutoff"), user, income.line());
            }
        }
    }

    private void lookAtRows() {
        if (standard.rows().isEmpty()) {
            add(JsonPointer.ROOT.child("rows"), "quy tắc không có dòng nào", "the rule has no row");
        }
        for (int i = 0; i < standard.rows().size(); i++) {
            lookAt(
                    StandardAnalysis.row(i).child("when"),
                    StandardAnalysis.rowName(standard, i),
                    standard.rows().get(i).when());
        }
        for (int i = 0; i < standard.gaps().size(); i++) {
            lookAt(
                    StandardAnalysis.gap(i).child("when"),
                    StandardAnalysis.gapName(i),
                    standard.gaps().get(i).when());
        }
    }

    private void lookAt(JsonPointer path, Phrase user, Condition condition) {
        for (Condition part : parts(condition)) {
            lookAt(path, user, part);
        }
        if (condition instanceof Condition.Income income) {
            requireLine(path, user, income.line());
        } else if (condition instanceof Condition.Deprivations count) {
            require(path, user, new Phrase("", ""), count.cutoff(), standard.cutoff(count.cutoff()));
        } else if (condition instanceof Condition.DeprivedInAll all) {
            requireIndicators(path, user, all);
        }
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.of();
        }
        return condition instanceof Condition.AnyOf any ? any.of() : List.of();
    }

    private void requireLine(JsonPointer path, Phrase user, ParameterId id) {
        for (AreaType area : AreaType.values()) {
            Phrase name = standard.areaName(area);
            boolean stated =
                    standard.lines().stream().anyMatch(line -> line.id().equals(id));
            // What no area has is one defect, not one for each area.
            Phrase where = stated
                    ? new Phrase(" (" + name.vietnamese() + ")", " (" + name.english() + ")")
                    : new Phrase("", "");
            require(path, user, where, id, standard.line(id, area));
        }
    }

    private void require(JsonPointer path, Phrase user, Phrase where, ParameterId id, Parameter<?> value) {
        if (value.find().isEmpty()) {
            Phrase reason = value instanceof Parameter.Absent<?> absent
                    ? absent.reason()
                    : ((Parameter.Undefined<?>) value).reason();
            add(
                    path,
                    user.vietnamese() + " cần “" + id + "”" + where.vietnamese() + " nhưng không có giá trị: "
                            + reason.vietnamese(),
                    user.english() + " needs '" + id + "'" + where.english() + ", which has no value: "
                            + reason.english());
        }
    }

    private void requireIndicators(JsonPointer path, Phrase user, Condition.DeprivedInAll all) {
        List<DeprivationIndicator> foreign = new ArrayList<>(all.indicators());
        foreign.removeAll(indicators);
        for (DeprivationIndicator indicator : foreign) {
            add(
                    path,
                    user.vietnamese() + " cần chỉ số “" + indicator + "”, không thuộc chuẩn",
                    user.english() + " needs the indicator '" + indicator + "', which is none of the standard");
        }
    }
}
