package vn.giamngheo.testkit.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.giamngheo.household.Income;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.IncomeScale;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Language;

/**
 * For each condition of each row of a standard (and of each gap of the law) two neighbouring households, one đồng or one
 * indicator apart, that differ in this condition alone, so that the row holds of one and not of the other: modified
 * condition/decision coverage.
 */
final class Mcdc {

    /**
     * A household.
     *
     * @param income for each person and month, in đồng
     * @param deprived the number of deprivations
     */
    record Point(AreaType area, long income, int deprived) {

        static final Comparator<Point> ORDER = Comparator.comparing(Point::area)
                .thenComparingLong(Point::income)
                .thenComparingInt(Point::deprived);

        boolean isBeside(Point other) {
            long apart = Math.abs(income - other.income) + Math.abs((long) deprived - other.deprived);
            return area == other.area && apart == 1;
        }
    }

    /** Two households that show a condition of a decision. */
    record Pair(String decision, Condition condition, Point holds, Point fails) {}

    private final PovertyStandard standard;
    private final Map<String, Condition> decisions = new LinkedHashMap<>();

    private Mcdc(PovertyStandard standard) {
        this.standard = standard;
        for (int i = 0; i < standard.rows().size(); i++) {
            decisions.put(
                    "dòng " + (i + 1) + ", "
                            + standard.rows().get(i).status().phrase().vietnamese(),
                    standard.rows().get(i).when());
        }
        for (int i = 0; i < standard.gaps().size(); i++) {
            decisions.put("khoảng trống " + (i + 1), standard.gaps().get(i).when());
        }
    }

    static Mcdc of(PovertyStandard standard) {
        return new Mcdc(standard);
    }

    Map<String, Condition> decisions() {
        return decisions;
    }

    static List<Condition> atoms(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.of().stream().flatMap(each -> atoms(each).stream()).toList();
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.of().stream().flatMap(each -> atoms(each).stream()).toList();
        }
        return List.of(condition);
    }

    /** Asked anew, not by the library, which is what the cases are to test. */
    boolean holds(Condition condition, Point point) {
        if (condition instanceof Condition.AllOf all) {
            return all.of().stream().allMatch(each -> holds(each, point));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.of().stream().anyMatch(each -> holds(each, point));
        }
        if (condition instanceof Condition.Income income) {
            long line = standard.line(income.line(), point.area()).get().dong();
            return switch (income.comparison()) {
                case AT_MOST -> point.income() <= line;
                case BELOW -> point.income() < line;
                case ABOVE -> point.income() > line;
                case AT_LEAST -> point.income() >= line;
            };
        }
        if (condition instanceof Condition.Deprivations count) {
            int cutoff = standard.cutoff(count.cutoff()).get();
            return switch (count.comparison()) {
                case AT_MOST -> point.deprived() <= cutoff;
                case BELOW -> point.deprived() < cutoff;
                case ABOVE -> point.deprived() > cutoff;
                case AT_LEAST -> point.deprived() >= cutoff;
            };
        }
        throw new IllegalArgumentException("only numbers are compared, not " + condition);
    }

    /** Whether two households differ in one condition of a decision alone, and therefore in the decision. */
    boolean isShownBy(Condition decision, Condition atom, Point holds, Point fails) {
        boolean alone = atoms(decision).stream()
                .allMatch(each -> (holds(each, holds) == holds(each, fails)) != each.equals(atom));
        return alone && holds(decision, holds) && !holds(decision, fails);
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (AreaType area : AreaType.values()) {
            List<Point> points = points(area);
            decisions.forEach((name, decision) -> {
                for (Condition atom : atoms(decision)) {
                    pairs.add(pair(name, decision, atom, points)
                            .orElseThrow(() -> new AssertionError(name + ": nothing shows " + atom)));
                }
            });
        }
        return pairs;
    }

    private Optional<Pair> pair(String name, Condition decision, Condition atom, List<Point> points) {
        List<Pair> found = new ArrayList<>();
        for (Point holds : points) {
            for (Point fails : points) {
                if (holds.isBeside(fails) && isShownBy(decision, atom, holds, fails)) {
                    found.add(new Pair(name, atom, holds, fails));
                }
            }
        }
        // A pair of two classes says more than one of two rows of the same class.
        return found.stream()
                .min(Comparator.comparing((Pair pair) -> status(pair.holds()) == status(pair.fails()))
                        .thenComparing(Pair::holds, Point.ORDER)
                        .thenComparing(Pair::fails, Point.ORDER));
    }

    /** Every boundary with its neighbours. */
    private List<Point> points(AreaType area) {
        SortedSet<Long> incomes = new TreeSet<>();
        standard.lines()
                .forEach(line -> line.in(area).find().ifPresent(amount -> {
                    for (long apart = -1; apart <= 1; apart++) {
                        incomes.add(amount.dong() + apart);
                    }
                }));
        SortedSet<Integer> counts = new TreeSet<>();
        standard.cutoffs().forEach(cutoff -> {
            counts.add(cutoff.count().get() - 1);
            counts.add(cutoff.count().get());
        });
        if (counts.isEmpty()) {
            counts.add(0);
        }
        return incomes.stream()
                .flatMap(income -> counts.stream().map(count -> new Point(area, income, count)))
                .toList();
    }

    private PovertyStatus status(Point point) {
        return outcome(point).status();
    }

    private Outcome outcome(Point point) {
        long income = IncomeScale.point(Vnd.of(point.income()), standard.linePeriod());
        return standard.table().outcome(point.area(), income, (1 << point.deprived()) - 1);
    }

    /** The file of the standard. */
    String file() {
        StringBuilder out = new StringBuilder();
        line(out, "# " + standard.title().vietnamese() + ": từng điều kiện của từng dòng tự nó quyết định.");
        line(out, "#");
        line(
                out,
                "# Tệp này do bộ kiểm thử viết ra từ chính chuẩn " + standard.id()
                        + " và không sửa bằng tay. Cứ mỗi điều kiện có");
        line(
                out,
                "# một cặp hộ chỉ khác nhau 1 đồng hoặc 1 chỉ số, sao cho chỉ điều kiện đó thay đổi và dòng đó đổi theo.");
        line(
                out,
                "# Ghi chú trên mỗi trường hợp nói nó là một nửa của cặp nào. Cách đọc: xem các tệp khác hoặc docs/scenarios.md.");
        line(out, "");
        line(out, "chuẩn: " + standard.id());
        line(
                out,
                "ngày rà soát: "
                        + Language.VIETNAMESE.shortDay(
                                standard.applicability().applied().get(0).from()));
        line(out, "căn cứ: " + standard.basis().citation(Language.VIETNAMESE));
        line(out, "các trường hợp:");
        Map<Point, List<String>> cases = new TreeMap<>(Point.ORDER);
        for (Pair pair : pairs()) {
            String shown = "  # " + pair.decision() + ": “"
                    + words(pair.condition(), pair.holds().area()) + "” ";
            cases.computeIfAbsent(pair.holds(), point -> new ArrayList<>())
                    .add(shown + "đúng; sai ở trường hợp “" + name(pair.fails()) + "”");
            cases.computeIfAbsent(pair.fails(), point -> new ArrayList<>())
                    .add(shown + "sai; đúng ở trường hợp “" + name(pair.holds()) + "”");
        }
        cases.forEach((point, shows) -> write(out, point, shows));
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private void write(StringBuilder out, Point point, List<String> shows) {
        shows.forEach(show -> line(out, show));
        line(out, "  - tên: " + name(point));
        line(out, "    khu vực: " + standard.areaName(point.area()).vietnamese());
        line(out, "    thu nhập: " + Vnd.of(point.income()));
        if (!standard.indicators().isEmpty()) {
            line(out, "    thiếu hụt: " + point.deprived());
        }
        line(out, "    kết quả: " + status(point).phrase().vietnamese());
        Confidence confidence = LawOracle.confidence(standard.id().value(), status(point));
        if (confidence != Confidence.CONFIRMED) {
            line(out, "    mức tin cậy: " + (confidence == Confidence.DERIVED ? "suy ra" : "chưa đối chiếu"));
        }
        line(out, "");
    }

    private String name(Point point) {
        return standard.areaName(point.area()).vietnamese() + ", " + Vnd.of(point.income())
                + (standard.indicators().isEmpty() ? "" : ", thiếu hụt " + point.deprived());
    }

    private String words(Condition atom, AreaType area) {
        if (atom instanceof Condition.Income income) {
            return "thu nhập " + income.comparison().sign() + " "
                    + standard.line(income.line(), area).get();
        }
        Condition.Deprivations count = (Condition.Deprivations) atom;
        return "thiếu hụt " + count.comparison().sign() + " "
                + standard.cutoff(count.cutoff()).get();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }

    /** The household of a case that states income for each person and a number of deprivations. */
    static Point point(Scenario scenario) {
        return new Point(
                scenario.household().area().orElseThrow(),
                scenario.household().income().orElseThrow() instanceof Income.PerHead income
                        ? income.perMonth().dong()
                        : -1,
                scenario.indicators().deprived().orElse(null) instanceof Indicators.Some.Count count
                        ? count.number()
                        : 0);
    }
}
