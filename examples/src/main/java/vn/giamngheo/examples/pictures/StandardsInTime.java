package vn.giamngheo.examples.pictures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.examples.document.Canvas;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;

/** The national standards on a time line: the years in their titles, and the days of review they decide. */
final class StandardsInTime {

    private static final Language VI = Language.VIETNAMESE;
    private static final int LEFT = 190;
    private static final int RIGHT = 700;
    private static final int FIRST_YEAR = 2006;
    private static final int END_YEAR = 2031;
    private static final int STEP = 5;
    private static final int TOP = 84;
    /** From one line of the legend to the next. */
    private static final int ROW = 24;

    private static final int BAR = 14;
    private static final int TICK = 4;
    private static final int GAP = 22;

    private final Pen pen = new Pen();
    private int y = TOP;

    private StandardsInTime() {}

    static Picture picture() {
        StandardsInTime drawing = new StandardsInTime();
        List<PovertyStandard> standards = Standards.national().all();
        drawing.legend();
        standards.forEach(drawing::standard);
        drawing.axis();
        return new Picture(
                "standards-in-time",
                "Các chuẩn nghèo quốc gia theo thời gian rà soát",
                standards.stream().map(StandardsInTime::said).collect(Collectors.joining(" ")),
                drawing.y,
                drawing.pen.canvas());
    }

    private void legend() {
        pen.line("title", 10, 22, 60, 22);
        pen.words("words", 70, 14, "giai đoạn nêu trong tên chuẩn");
        pen.box("dark", 330, 15, 50, BAR);
        pen.words("words", 390, 14, "các ngày rà soát áp dụng chuẩn");
        pen.box("light", 330, 15 + ROW, 50, BAR);
        pen.words("words", 390, 14 + ROW, "áp dụng thêm theo văn bản khác");
    }

    private void standard(PovertyStandard standard) {
        pen.words("strong", 10, y, standard.id().value());
        pen.words("words", 10, y + Pen.LINE, "nông thôn " + line(standard, AreaType.RURAL));
        pen.words("words", 10, y + 2 * Pen.LINE, "thành thị " + line(standard, AreaType.URBAN));
        int from = x(LocalDate.of(standard.applicability().titleFrom().orElseThrow(), 1, 1));
        int to = x(LocalDate.of(standard.applicability().titleTo().orElseThrow() + 1, 1, 1));
        pen.line("title", from, y + TICK, to, y + TICK);
        int top = y + 2 * TICK;
        List<AppliedPeriod> periods = standard.applicability().applied();
        for (int i = 0; i < periods.size(); i++) {
            AppliedPeriod period = periods.get(i);
            int begin = x(period.from());
            pen.box(i % 2 == 0 ? "dark" : "light", begin, top, x(period.to().plusDays(1)) - begin, BAR);
            String words = said(period);
            int start = Math.min(begin, Canvas.WIDTH - 10 - Lettering.width(words));
            pen.words("words", start, top + BAR + 2 + i * Pen.LINE, words);
        }
        y += Math.max(3 * Pen.LINE, 2 * TICK + BAR + periods.size() * Pen.LINE) + GAP;
    }

    private void axis() {
        pen.line("axis", LEFT, y, RIGHT, y);
        for (int year = FIRST_YEAR; year <= END_YEAR; year += STEP) {
            int x = x(LocalDate.of(year, 1, 1));
            pen.line("axis", x, y - TICK, x, y + TICK);
            pen.wordsAround("words", x, y + 2 * TICK, Integer.toString(year));
        }
        y += GAP + Pen.LINE;
    }

    /** Days are places between the years, so that 05/01/2016 is not 01/01/2016. */
    private static int x(LocalDate day) {
        return Canvas.place(
                        BigDecimal.valueOf(day.toEpochDay()),
                        BigDecimal.valueOf(LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay()),
                        BigDecimal.valueOf(LocalDate.of(END_YEAR, 1, 1).toEpochDay()),
                        LEFT,
                        RIGHT)
                .intValue();
    }

    private static String line(PovertyStandard standard, AreaType area) {
        Parameter<Vnd> line = standard.line(ParameterId.POVERTY_LINE, area);
        return line instanceof Parameter.Known<Vnd> known
                ? VI.notation().format(known.value().dong()) + " đồng"
                : "chưa rõ";
    }

    private static String said(AppliedPeriod period) {
        return VI.shortDay(period.from()) + "–" + VI.shortDay(period.to()) + ", "
                + period.by().number().map(InstrumentNumber::toString).orElseThrow();
    }

    private static String said(PovertyStandard standard) {
        return standard.id() + ", giai đoạn "
                + standard.applicability().titleFrom().orElseThrow() + "–"
                + standard.applicability().titleTo().orElseThrow() + ", mức thu nhập nông thôn "
                + line(standard, AreaType.RURAL) + ", thành thị " + line(standard, AreaType.URBAN)
                + ", áp dụng cho rà soát: "
                + standard.applicability().applied().stream()
                        .map(StandardsInTime::said)
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
