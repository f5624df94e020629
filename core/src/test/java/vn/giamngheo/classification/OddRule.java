package vn.giamngheo.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.text.Phrase;

/**
 * A rule made up of one cell for each band of income and set of deprivations, in any order of classes: where more income
 * or fewer deprivations may make a household poorer. Says by itself what a household is, without the engine.
 *
 * @param period the time the lines are stated over
 * @param lines the ends of the bands in đồng per head, ascending, the last band has none
 * @param inclusive whether each end belongs to the band below it
 * @param indicators the number of indicators
 * @param cells the class of each band and set, band by band; {@link PovertyStatus#UNDEFINED_BY_LAW} for a gap
 */
record OddRule(
        LinePeriod period, List<Long> lines, List<Boolean> inclusive, int indicators, List<PovertyStatus> cells) {

    static final ReviewDate REVIEW = ReviewDate.of(2026, 10, 15);
    static final Phrase GAP = new Phrase("chỗ hở", "a gap");
    private static final Provenance MADE_UP = Provenance.unverified("ví dụ");

    /** What a household is that has an income in all over some heads times months. */
    PovertyStatus status(long income, int headMonths, int deprived) {
        int band = 0;
        for (int i = 0; i < lines.size(); i++) {
            long yearly = lines.get(i) * 12 / period.months() * headMonths;
            band += income * 12 > yearly || (income * 12 == yearly && !inclusive.get(i)) ? 1 : 0;
        }
        return cells.get((band << indicators) + deprived);
    }

    List<DeprivationIndicator> list() {
        return indicatorRules().stream().map(IndicatorRule::indicator).toList();
    }

    PovertyStandard standard() {
        List<Row> rows = new ArrayList<>();
        List<LegalGap> gaps = new ArrayList<>();
        for (PovertyStatus status : PovertyStatus.values()) {
            List<Condition> where = where(status);
            if (!where.isEmpty() && status.isClass()) {
                rows.add(Row.of(status, new Condition.AnyOf(where), MADE_UP));
            } else if (!where.isEmpty()) {
                gaps.add(new LegalGap(new Condition.AnyOf(where), GAP));
            }
        }
        return PovertyStandard.builder("VN-ODD")
                .title(new Phrase("chuẩn thử", "odd standard"))
                .basis(InstrumentReference.of("01/2026/NQ-HĐND"))
                .applicability(Applicability.between(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        InstrumentReference.of("01/2026/NQ-HĐND"),
                        MADE_UP))
                .linePeriod(period)
                .lines(incomeLines())
                .cutoffs(cutoffs())
                .indicators(indicatorRules())
                .rows(rows)
                .gaps(gaps)
                .build();
    }

    private List<Condition> where(PovertyStatus status) {
        List<Condition> where = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.get(cell) == status) {
                where.add(cell(cell >> indicators, cell & ((1 << indicators) - 1)));
            }
        }
        return where;
    }

    /** Exactly these deprivations: all of them, and no more than so many. */
    private Condition cell(int band, int deprived) {
        List<Condition> all = new ArrayList<>();
        if (band > 0) {
            Comparison above = inclusive.get(band - 1) ? Comparison.ABOVE : Comparison.AT_LEAST;
            all.add(Condition.income(above, line(band - 1)));
        }
        if (band < lines.size()) {
            all.add(Condition.income(inclusive.get(band) ? Comparison.AT_MOST : Comparison.BELOW, line(band)));
        }
        List<DeprivationIndicator> named = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            if ((deprived & (1 << i)) != 0) {
                named.add(list().get(i));
            }
        }
        if (!named.isEmpty()) {
            all.add(new Condition.DeprivedInAll(named));
        }
        if (named.size() < indicators) {
            all.add(Condition.deprivations(Comparison.BELOW, fewerThan(named.size() + 1)));
        }
        return new Condition.AllOf(all);
    }

    private static ParameterId line(int index) {
        return ParameterId.of("line-" + index);
    }

    private static ParameterId fewerThan(int count) {
        return ParameterId.of("fewer-than-" + count);
    }

    private List<IncomeLine> incomeLines() {
        List<IncomeLine> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Parameter<Vnd> value = Parameter.of(Vnd.of(lines.get(i)), MADE_UP);
            all.add(new IncomeLine(line(i), value, value));
        }
        return all;
    }

    private List<CountCutoff> cutoffs() {
        List<CountCutoff> all = new ArrayList<>();
        for (int count = 1; count <= indicators; count++) {
            all.add(new CountCutoff(fewerThan(count), Parameter.of(count, MADE_UP)));
        }
        return all;
    }

    private List<IndicatorRule> indicatorRules() {
        List<IndicatorRule> all = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            all.add(new IndicatorRule(
                    DeprivationIndicator.of("odd-" + i),
                    Dimension.HEALTH,
                    new Phrase("chỉ số " + i, "indicator " + i),
                    MADE_UP,
                    new Parameter.Absent<>(new Phrase("không có", "none"))));
        }
        return all;
    }
}
