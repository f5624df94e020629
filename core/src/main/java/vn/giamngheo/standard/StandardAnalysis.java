package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * Proves that the rule of a standard gives every household exactly one class, or shows one for which it does not. Exact:
 * goes through every area, every band of income and every set of deprivations that the rule can tell apart.
 */
final class StandardAnalysis {

    private final PovertyStandard standard;
    private final Rule rule;
    private final Patterns patterns;
    private final int[] masks;
    private final Example example;
    private final List<Condition> conditions = new ArrayList<>();
    /** Rows that hold of some household, then gaps that hold of some household that no row does. */
    private final Set<Integer> used = new LinkedHashSet<>();

    private final List<StandardDefect> gaps = new ArrayList<>();
    private final Map<List<Integer>, StandardDefect> overlaps = new LinkedHashMap<>();

    private StandardAnalysis(PovertyStandard standard) {
        this.standard = standard;
        this.rule = standard.table().rule();
        this.patterns = Patterns.of(standard);
        this.masks = patterns.masksOf(standard);
        this.example = new Example(standard);
        standard.rows().forEach(row -> conditions.add(row.when()));
        standard.gaps().forEach(gap -> conditions.add(gap.when()));
    }

    static void requireSound(PovertyStandard standard) {
        List<StandardDefect> defects = defects(standard);
        if (!defects.isEmpty()) {
            throw new RefusedException(
                    "chuẩn " + standard.id() + " không dùng được: " + joined(defects, Phrase::vietnamese),
                    "standard " + standard.id() + " is not sound: " + joined(defects, Phrase::english));
        }
    }

    private static String joined(List<StandardDefect> defects, Function<Phrase, String> language) {
        return defects.stream().map(defect -> language.apply(defect.words())).collect(Collectors.joining("; "));
    }

    /** All defects: faults of values or, if there is none, gaps, overlaps and idle rows. */
    static List<StandardDefect> defects(PovertyStandard standard) {
        List<StandardDefect> faults = StandardFaults.of(standard);
        return faults.isEmpty() ? new StandardAnalysis(standard).ofRows() : faults;
    }

    static JsonPointer row(int index) {
        return JsonPointer.ROOT.child("rows").child(index);
    }

    static JsonPointer gap(int index) {
        return JsonPointer.ROOT.child("gaps").child(index);
    }

    static Phrase rowName(PovertyStandard standard, int index) {
        Phrase status = standard.rows().get(index).status().phrase();
        return new Phrase(
                "dòng " + (index + 1) + " (" + status.vietnamese() + ")",
                "row " + (index + 1) + " (" + status.english() + ")");
    }

    static Phrase gapName(int index) {
        return new Phrase("khoảng trống " + (index + 1), "acknowledged gap " + (index + 1));
    }

    private List<StandardDefect> ofRows() {
        for (AreaType area : AreaType.values()) {
            for (IncomeBand band : IncomeBand.between(rule.cuts(area))) {
                lookAt(area, band);
            }
        }
        List<StandardDefect> all = new ArrayList<>(gaps);
        all.addAll(overlaps.values());
        for (int i = 0; i < conditions.size(); i++) {
            if (!used.contains(i)) {
                all.add(idle(i));
            }
        }
        return List.copyOf(all);
    }

    private void lookAt(AreaType area, IncomeBand band) {
        int ofIncome = rule.incomeBits(area, band.point());
        boolean open = false;
        for (int i = 0; i < masks.length; i++) {
            List<Integer> holding = holding(area, band.point(), masks[i] | ofIncome);
            if (holding.isEmpty() && !open) {
                open = true; // one household shows what is missing in a band
                gaps.add(gap(household(area, band, i)));
            }
            use(holding);
            for (int h = 0; h < holding.size(); h++) {
                int first = holding.get(h);
                for (int second : holding.subList(h + 1, holding.size())) {
                    if (differ(first, second) && !overlaps.containsKey(List.of(first, second))) {
                        overlaps.put(List.of(first, second), overlap(first, second, household(area, band, i)));
                    }
                }
            }
        }
    }

    private List<Integer> holding(AreaType area, long point, int mask) {
        List<Integer> holding = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (rule.holds(conditions.get(i), area, point, mask)) {
                holding.add(i);
            }
        }
        return holding;
    }

    private void use(List<Integer> holding) {
        boolean ofRow = !holding.isEmpty() && isRow(holding.get(0));
        for (int index : holding) {
            if (isRow(index) || !ofRow) {
                used.add(index);
            }
        }
    }

    private boolean isRow(int index) {
        return index < standard.rows().size();
    }

    /** Whether two conditions say different things of a household; gaps all say the same. */
    private boolean differ(int first, int second) {
        if (isRow(first) && isRow(second)) {
            return standard.rows().get(first).status()
                    != standard.rows().get(second).status();
        }
        return isRow(first) != isRow(second);
    }

    private Household household(AreaType area, IncomeBand band, int pattern) {
        return example.household(
                area, band, patterns.indicatorsOf(patterns.masks().get(pattern)));
    }

    private StandardDefect gap(Household household) {
        Phrase shown = example.words(household);
        Phrase words = new Phrase(
                "có hộ không thuộc dòng nào, ví dụ " + shown.vietnamese(),
                "there are households in no row, such as this: " + shown.english());
        return new StandardDefect.Gap(JsonPointer.ROOT.child("rows"), words, household);
    }

    private StandardDefect overlap(int first, int second, Household household) {
        Phrase shown = example.words(household);
        Phrase one = name(first);
        Phrase other = name(second);
        Phrase words = new Phrase(
                one.vietnamese() + " và " + other.vietnamese() + " cùng đúng với một hộ, ví dụ " + shown.vietnamese(),
                one.english() + " and " + other.english() + " hold of the same household, such as this: "
                        + shown.english());
        return new StandardDefect.Overlap(path(second), path(first), words, household);
    }

    private StandardDefect idle(int index) {
        Phrase name = name(index);
        Phrase words = isRow(index)
                ? new Phrase(
                        name.vietnamese() + " không đúng với hộ nào, ở cả hai khu vực",
                        name.english() + " holds of no household in any area")
                : new Phrase(
                        name.vietnamese() + " không có hộ nào: các dòng đã xếp loại hết",
                        name.english() + " covers no household: the rows leave none out");
        return new StandardDefect.Idle(path(index), words);
    }

    private Phrase name(int index) {
        return isRow(index)
                ? rowName(standard, index)
                : gapName(index - standard.rows().size());
    }

    private JsonPointer path(int index) {
        return isRow(index) ? row(index) : gap(index - standard.rows().size());
    }
}
