package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.PathOfTarget;
import vn.giamngheo.trajectory.RatePath;

/** The way of each rate to its target, as far as the document says where it starts. */
final class PathsChapter {

    /** Levels of one rate belong together. */
    private record Rate(Optional<IndicatorId> indicator, Optional<Scope> scope) {}

    private final Words words;
    private final String id;
    private final List<Block> blocks = new ArrayList<>();
    private int charts;

    private PathsChapter(Words words, String id) {
        this.words = words;
        this.id = id;
    }

    static List<Block> of(Plan plan, Words words, String id) {
        PathsChapter chapter = new PathsChapter(words, id);
        Map<Rate, Target> levels = new HashMap<>();
        for (Located<Target> located : plan.targets()) {
            Target target = located.value();
            if (target.measure() instanceof Measure.Level) {
                Optional<Target> before =
                        Optional.ofNullable(levels.put(new Rate(target.indicator(), target.scope()), target));
                chapter.level(target, before);
            } else if (target.measure() instanceof Measure.Reduction) {
                chapter.add(target, RatePath.of(target));
            }
        }
        return chapter.blocks.isEmpty()
                ? List.of(new Block.Paragraph(words.text(Label.NO_RATES)))
                : List.copyOf(chapter.blocks);
    }

    /** A level starts where the level before it ends, if the document sets one. */
    private void level(Target target, Optional<Target> before) {
        Optional<RatePath> path = before.flatMap(PathsChapter::start)
                .flatMap(start ->
                        rate(target).flatMap(rate -> target.due().lastDay().map(due -> start.to(rate, due))));
        add(target, path.<PathOfTarget>map(PathOfTarget.Found::new).orElseGet(() -> RatePath.of(target)));
    }

    private static Optional<RatePath.Start> start(Target level) {
        return rate(level)
                .flatMap(Stated::exact)
                .map(KnownRate::of)
                .flatMap(rate -> level.due().lastDay().map(day -> RatePath.from(rate, day)));
    }

    private static Optional<Stated<PublishedRate>> rate(Target level) {
        return level.measure() instanceof Measure.Level measure
                ? Optional.of(measure.rate()).flatMap(Written::value)
                : Optional.empty();
    }

    private void add(Target target, PathOfTarget path) {
        Text title = Text.official(target.title());
        if (path instanceof PathOfTarget.None none) {
            blocks.add(new Block.Paragraph(title.and(": " + none.describe(words.language()) + ".")));
        } else if (path instanceof PathOfTarget.Found found) {
            charts++;
            blocks.add(new Block.Section(
                    id + "-" + charts, title, new PathCharts(found.found(), words, id + "-" + charts).blocks()));
        }
    }
}
