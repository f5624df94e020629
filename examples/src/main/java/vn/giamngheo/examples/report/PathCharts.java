package vn.giamngheo.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Drawing;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.RelativeChange;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.trajectory.Progress;
import vn.giamngheo.trajectory.RateMilestone;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.RequiredPace;
import vn.giamngheo.trajectory.Trajectory;

/** One way to a target: where the rate is to stand when, and how far which rate has come. */
final class PathCharts {

    private static final int DECIMALS = 2;
    private static final int QUARTERS = 4;
    private static final List<Month> QUARTER_ENDS = List.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER);

    private final RatePath path;
    private final PathResults results;
    private final Words words;
    private final String id;
    private final List<LocalDate> days;
    private final Optional<Trajectory> geometric;

    PathCharts(PathResults results, Words words, String id) {
        this.path = results.path();
        this.results = results;
        this.words = words;
        this.id = id;
        Trajectory linear = path.linear();
        // Within a single year the ends of its quarters say more than its two ends.
        this.days = linear.milestones().size() > 2
                ? linear.milestones().stream().map(RateMilestone::day).toList()
                : quarters();
        this.geometric = linear.milestones().size() > 2 ? path.geometric(DECIMALS) : Optional.empty();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Text.plain(pace())));
        blocks.add(trajectory());
        progress().ifPresent(blocks::add);
        results.table().ifPresent(blocks::add);
        return blocks;
    }

    private List<LocalDate> quarters() {
        List<LocalDate> ends = new ArrayList<>(List.of(path.start()));
        for (int year = path.start().getYear(); year <= path.due().getYear(); year++) {
            for (Month month : QUARTER_ENDS) {
                LocalDate end = LocalDate.of(year, month, month.minLength());
                if (end.isAfter(path.start()) && end.isBefore(path.due())) {
                    ends.add(end);
                }
            }
        }
        ends.add(path.due());
        return ends;
    }

    /** Points and relative change are two things, so both are said. */
    private String pace() {
        String from = path.baseline().in(words.language());
        String to = StatedText.rate(path.target(), words.language());
        String asked = words.of(
                Label.PATH,
                from,
                words.language().shortDay(path.start()),
                to,
                words.language().shortDay(path.due()));
        RequiredPace pace = path.requiredPace(path.baseline(), path.start());
        RatioRange ends = path.linear()
                .milestones()
                .get(path.linear().milestones().size() - 1)
                .rate();
        String relative = List.of(ends.max(), ends.min()).stream()
                .map(end -> RelativeChange.between(path.baseline().rate(), end)
                        .map(change -> change.in(words.language(), 1))
                        .orElse("–"))
                .distinct()
                .reduce((one, other) -> words.of(Label.OR, one, other))
                .orElseThrow();
        return asked + " " + words.of(Label.PATH_PACE, pace.describe(words.language()), relative);
    }

    private Block trajectory() {
        List<Drawing.Line> lines = new ArrayList<>();
        RatioRange ends = path.linearOn(path.due());
        lines.add(line(ends.isExact() ? Label.LINEAR : Label.LINEAR_HIGH, RatioRange::max, path::linearOn, false));
        if (!ends.isExact()) {
            lines.add(line(Label.LINEAR_LOW, RatioRange::min, path::linearOn, true));
        }
        geometric.ifPresent(ratio -> lines.add(line(Label.GEOMETRIC, RatioRange::max, day -> on(ratio, day), true)));
        lines.addAll(results.lines());
        List<Drawing.Mark> ticks = days.stream()
                .map(day -> new Drawing.Mark(position(day), words.language().shortDay(day)))
                .toList();
        return new Block.Chart(
                id + "-path", words.of(Label.PATH_CHART), seen(), new Drawing.Lines(ticks, lines, "%"), milestones());
    }

    private String seen() {
        String ways = words.of(
                Label.PATH_SEEN,
                path.baseline().in(words.language()),
                StatedText.rate(path.target(), words.language()),
                words.language().shortDay(path.due()));
        return results.lines().isEmpty() ? ways : ways + " " + words.of(Label.RESULTS_SEEN);
    }

    private Drawing.Line line(
            Label name, Function<RatioRange, Ratio> end, Function<LocalDate, RatioRange> rate, boolean dashed) {
        List<Drawing.Point> points = days.stream()
                .map(day -> new Drawing.Point(position(day), decimal(end.apply(rate.apply(day)))))
                .toList();
        return new Drawing.Line(words.of(name), points, dashed);
    }

    private static RatioRange on(Trajectory trajectory, LocalDate day) {
        return trajectory.milestones().stream()
                .filter(milestone -> milestone.day().equals(day))
                .findFirst()
                .orElseThrow()
                .rate();
    }

    private Block.Table milestones() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.of(Label.AT_END_OF), Block.Column.Kind.SHORT));
        columns.add(new Block.Column(words.of(Label.LINEAR), Block.Column.Kind.AMOUNT));
        geometric.ifPresent(
                ratio -> columns.add(new Block.Column(words.of(Label.GEOMETRIC), Block.Column.Kind.AMOUNT)));
        List<Block.Row> rows = new ArrayList<>();
        for (LocalDate day : days) {
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(cell(words.language().shortDay(day)));
            cells.add(cell(new RateMilestone(day, path.linearOn(day)).in(words.language(), DECIMALS)));
            geometric.ifPresent(ratio ->
                    cells.add(cell(new RateMilestone(day, on(ratio, day)).in(words.language(), DECIMALS))));
            rows.add(new Block.Cells(cells));
        }
        return new Block.Table(words.of(Label.MILESTONES), columns, rows);
    }

    /** A scale tells how far each rate would have come, whether a result is known or not. */
    private Optional<Block> progress() {
        Ratio from = path.baseline().rate();
        RatioRange ends = path.linearOn(path.due());
        // The end that meets the target first.
        Ratio to = from.compareTo(ends.min()) > 0 ? ends.max() : ends.min();
        if (from.equals(to)) {
            return Optional.empty();
        }
        List<Drawing.Mark> scaled = results.marks();
        List<Drawing.Mark> marks = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            Ratio at = from.plus(to.minus(from).times(Ratio.of(quarter, QUARTERS)));
            PublishedRate rate = new PublishedRate(at.round(DECIMALS, RoundingMode.HALF_UP));
            Progress progress = path.progress(rate);
            if (progress instanceof Progress.Measured measured) {
                String share = measured.in(words.language(), 1);
                marks.add(new Drawing.Mark(rate.value(), rate.in(words.language()) + " – " + share));
                rows.add(new Block.Cells(List.of(cell(rate.in(words.language())), cell(share))));
            }
        }
        return Optional.of(new Block.Chart(
                id + "-progress",
                words.of(Label.PROGRESS_CHART),
                words.of(scaled.isEmpty() ? Label.PROGRESS_SEEN : Label.PROGRESS_SEEN_RESULTS),
                new Drawing.Scale(decimal(from), decimal(to), marks, scaled),
                new Block.Table(
                        words.of(Label.PROGRESS_TABLE),
                        List.of(
                                new Block.Column(words.of(Label.IF_RATE), Block.Column.Kind.AMOUNT),
                                new Block.Column(words.of(Label.PROGRESS), Block.Column.Kind.AMOUNT)),
                        rows)));
    }

    private static Block.Cell cell(String words) {
        return Block.Cell.of(Text.plain(words));
    }

    /** Only for the eye: a day as a place on the axis. */
    static BigDecimal position(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    static BigDecimal decimal(Ratio rate) {
        return rate.round(DECIMALS + DECIMALS, RoundingMode.HALF_UP);
    }
}
