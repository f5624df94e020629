package vn.giamngheo.examples.pictures;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.examples.document.Canvas;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Step;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.text.Language;

/** What became of a department of labour, war invalids and social affairs: function by function, step by step. */
final class DepartmentOfLabour {

    private static final Language VI = Language.VIETNAMESE;
    private static final LocalDate THEN = LocalDate.of(2022, 3, 11);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);
    private static final int LEFT = 10;
    private static final int FROM_WIDTH = 160;
    private static final int TRUNK = 184;
    private static final int FUNCTIONS = 200;
    private static final int FUNCTIONS_WIDTH = 170;
    private static final int TO = 410;
    private static final int GAP = 14;

    private final Pen pen = new Pen();
    private int y = GAP;

    private DepartmentOfLabour() {}

    static Picture picture() {
        Succession agencies = Succession.standard();
        Agency department = department(agencies);
        Holding.Parted parted = (Holding.Parted) agencies.holderOf(department, NOW);
        DepartmentOfLabour drawing = new DepartmentOfLabour();
        drawing.draw(department, parted);
        return new Picture(
                "succession",
                "Chức năng của " + department + " từ ngày " + VI.shortDay(THEN) + " đến ngày " + VI.shortDay(NOW),
                parted.parts().stream()
                        .map(part -> "Chức năng " + functions(part) + ": "
                                + held(part).by() + " ("
                                + held(part).chain().stream()
                                        .map(DepartmentOfLabour::said)
                                        .collect(Collectors.joining("; "))
                                + ").")
                        .collect(Collectors.joining(" ")),
                drawing.y,
                drawing.pen.canvas());
    }

    private static Agency department(Succession agencies) {
        Setting setting = Setting.of(
                agencies.directory().gazetteer().provinceOn("52", THEN).orElseThrow(), THEN);
        Resolution found = agencies.directory().resolve("Sở LĐ-TB&XH", setting);
        return ((Resolution.Found) found).agency();
    }

    private void draw(Agency department, Holding.Parted parted) {
        int first = 0;
        int last = 0;
        for (Holding.Part part : parted.parts()) {
            int middle = part(part);
            first = first == 0 ? middle : first;
            last = middle;
        }
        List<String> from = Lettering.lines(department.toString(), FROM_WIDTH - 2 * Pen.PADDING);
        int height = Pen.height(from.size() + 1);
        int middle = (first + last) / 2;
        pen.box("plain", LEFT, middle - height / 2, FROM_WIDTH, from, List.of("ngày " + VI.shortDay(THEN)));
        pen.line("join", LEFT + FROM_WIDTH, middle, TRUNK, middle);
        pen.line("join", TRUNK, first, TRUNK, last);
    }

    /** Draws a part, and {@return the height of its middle} */
    private int part(Holding.Part part) {
        List<String> functions = Lettering.lines(functions(part), FUNCTIONS_WIDTH - 2 * Pen.PADDING);
        int width = Canvas.WIDTH - LEFT - TO;
        List<String> to = Lettering.lines(held(part).by().toString(), width - 2 * Pen.PADDING);
        List<String> steps =
                held(part).chain().stream().map(DepartmentOfLabour::said).toList();
        int toHeight = Pen.height(to.size() + steps.size());
        int height = Math.max(Pen.height(functions.size()), toHeight);
        int middle = y + height / 2;
        pen.box("light", FUNCTIONS, middle - Pen.height(functions.size()) / 2, FUNCTIONS_WIDTH, functions, List.of());
        pen.box("plain", TO, middle - toHeight / 2, width, to, steps);
        pen.arrow(TRUNK, middle, FUNCTIONS);
        pen.arrow(FUNCTIONS + FUNCTIONS_WIDTH, middle, TO);
        y += height + GAP;
        return middle;
    }

    private static Holding.Held held(Holding.Part part) {
        return (Holding.Held) part.holding();
    }

    private static String functions(Holding.Part part) {
        return part.functions().stream()
                .map(function -> function.phrase().in(VI))
                .collect(Collectors.joining("; "));
    }

    private static String said(Step step) {
        return VI.shortDay(step.day()) + ": "
                + step.by().number().map(InstrumentNumber::toString).orElseThrow() + " ("
                + step.provenance().confidence().phrase().in(VI) + ")";
    }
}
