package vn.giamngheo.examples.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Drawing;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.Progress;
import vn.giamngheo.trajectory.RatePath;

/**
 * What was observed on one way to a target.
 *
 * @param path the way
 * @param observations rates of what the target is about, in the order of their days
 * @param words how to say it
 */
record PathResults(RatePath path, List<Observation> observations, Words words) {

    /** What figures must have in common to be joined by a line. */
    private record Kind(ObservationSource source, Optional<StandardId> standard) {
        static Kind of(Observation one) {
            return new Kind(one.source(), one.standard());
        }
    }

    /** One line for each source and standard: what may not be compared is not joined. */
    List<Drawing.Line> lines() {
        Map<Kind, List<Drawing.Point>> points = new LinkedHashMap<>();
        for (Observation one : observations) {
            if (!one.asOf().isBefore(path.start()) && !one.asOf().isAfter(path.due())) {
                points.computeIfAbsent(Kind.of(one), kind -> new ArrayList<>())
                        .add(new Drawing.Point(PathCharts.position(one.asOf()), rate(one)));
            }
        }
        return points.entrySet().stream()
                .map(line -> new Drawing.Line(
                        points.size() == 1 ? words.of(Label.RESULT_LINE) : name(line.getKey()), line.getValue(), false))
                .toList();
    }

    private String name(Kind kind) {
        String source = kind.source().phrase().in(words.language());
        return words.of(
                Label.RESULT_LINE_OF,
                kind.standard().map(standard -> source + ", " + standard).orElse(source));
    }

    List<Drawing.Mark> marks() {
        return observations.stream()
                .filter(one -> !one.asOf().isBefore(path.start()))
                .map(one -> new Drawing.Mark(
                        rate(one), words.language().shortDay(one.asOf()) + ": " + shown(one) + progress(one)))
                .toList();
    }

    private String progress(Observation one) {
        return path.progress(one) instanceof Progress.Measured measured ? " – " + measured.in(words.language(), 1) : "";
    }

    Optional<Block> table() {
        if (observations.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Column> columns = List.of(
                new Block.Column(words.of(Label.AT_END_OF), Block.Column.Kind.SHORT),
                new Block.Column(words.of(Label.RESULT), Block.Column.Kind.SHORT),
                new Block.Column(words.of(Label.PROGRESS), Block.Column.Kind.LINES),
                new Block.Column(words.of(Label.ASSESSMENT), Block.Column.Kind.LINES),
                new Block.Column(words.of(Label.STILL_REQUIRED), Block.Column.Kind.LINES));
        return Optional.of(new Block.Table(
                words.of(Label.RESULTS_ON_PATH),
                columns,
                observations.stream().map(this::row).toList()));
    }

    private Block.Row row(Observation one) {
        // Before the start there is no way to have come a share of.
        boolean started = !one.asOf().isBefore(path.start());
        String progress = started ? path.progress(one).describe(words.language()) : "–";
        String pace = started ? path.requiredPace(one).describe(words.language()) : "–";
        Kind kind = Kind.of(one);
        return new Block.Cells(List.of(
                cell(words.language().shortDay(one.asOf())),
                new Block.Cell(List.of(
                        Text.plain(shown(one)),
                        Text.plain(kind.source().phrase().in(words.language())),
                        kind.standard()
                                .map(standard -> words.text(Label.UNDER_STANDARD, standard.value()))
                                .orElse(Text.EMPTY))),
                cell(progress),
                cell(path.assess(one).describe(words.language())),
                cell(pace)));
    }

    private String shown(Observation one) {
        return KnownRate.of(one).in(words.language());
    }

    private static BigDecimal rate(Observation one) {
        return PathCharts.decimal(KnownRate.of(one).rate());
    }

    private static Block.Cell cell(String words) {
        return Block.Cell.of(Text.plain(words));
    }
}
