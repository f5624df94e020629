package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.observation.Comparison;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.place.Place;
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
    private final Optional<Place> jurisdiction;
    private final List<Observation> observations;
    private final List<Block> blocks = new ArrayList<>();
    private int charts;

    private PathsChapter(Plan plan, Words words, String id, List<Observation> observations) {
        this.words = words;
        this.id = id;
        this.jurisdiction = plan.jurisdiction();
        this.observations = observations;
    }

    static List<Block> of(Plan plan, Words words, String id, List<Observation> observations) {
        PathsChapter chapter = new PathsChapter(plan, words, id, observations);
        Map<Rate, Target> levels = new HashMap<>();
        for (Located<Target> located : plan.targets()) {
            Target target = located.value();
            if (target.measure() instanceof Measure.Level) {
                Optional<Target> before =
                        Optional.ofNullable(levels.put(new Rate(target.indicator(), target.scope()), target));
                chapter.level(target, before);
            } else if (isLevelOfRate(target) || !chapter.results(target).isEmpty()) {
                chapter.add(target, RatePath.of(target));
            }
        }
        return chapter.blocks.isEmpty()
                ? List.of(new Block.Paragraph(words.text(Label.NO_RATES)))
                : List.copyOf(chapter.blocks);
    }

    /** A target that says where a rate is to stand, and so is worth a word even without a way to it. */
    static boolean isLevelOfRate(Target target) {
        return target.measure() instanceof Measure.Level || target.measure() instanceof Measure.Reduction;
    }

    private List<Observation> results(Target target) {
        return new Fit(target, jurisdiction).of(observations);
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
        List<Observation> results = results(target);
        if (path instanceof PathOfTarget.Found found) {
            section(target, List.of(), new PathResults(found.found(), results, words));
        } else if (path instanceof PathOfTarget.None none && !observed(target, none, results)) {
            blocks.add(new Block.Paragraph(
                    Text.official(target.title()).and(": " + none.describe(words.language()) + ".")));
        }
    }

    private void section(Target target, List<Block> lead, PathResults results) {
        charts++;
        String section = id + "-" + charts;
        List<Block> inner = new ArrayList<>(lead);
        inner.addAll(new PathCharts(results, words, section).blocks());
        blocks.add(new Block.Section(section, Text.official(target.title()), inner));
    }

    /** Where the document states no start, the way begins at the first result; only what compares with it follows. */
    private boolean observed(Target target, PathOfTarget.None none, List<Observation> results) {
        if (results.isEmpty()) {
            return false;
        }
        Observation first = results.get(0);
        Optional<RatePath> path = new Fit(target, jurisdiction).pathFrom(first);
        if (path.isEmpty()) {
            return false;
        }
        List<Observation> compared = new ArrayList<>();
        List<Text> refused = new ArrayList<>();
        for (Observation result : results) {
            if (Comparison.of(first, result) instanceof Comparison.Refused differs) {
                String day = words.language().shortDay(result.asOf());
                refused.add(words.text(Label.RESULT_NOT_COMPARED, day, differs.describe(words.language())));
            } else {
                compared.add(result);
            }
        }
        List<Block> lead = new ArrayList<>();
        lead.add(new Block.Paragraph(words.text(
                Label.STARTS_AT_RESULT,
                Words.capitalised(none.describe(words.language())),
                words.language().shortDay(first.asOf()))));
        if (!refused.isEmpty()) {
            lead.add(new Block.Items(refused));
        }
        section(target, lead, new PathResults(path.get(), compared, words));
        return true;
    }
}
