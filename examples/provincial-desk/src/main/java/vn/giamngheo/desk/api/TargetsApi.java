package vn.giamngheo.desk.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giamngheo.desk.service.TargetWay;
import vn.giamngheo.desk.service.TargetWays;
import vn.giamngheo.desk.store.Observations;
import vn.giamngheo.desk.store.Plans;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.trajectory.PathOfTarget;
import vn.giamngheo.trajectory.RatePath;

/** The targets of a plan with the ways to them, and how far what was observed has come. */
@RestController
class TargetsApi {

    private static final Phrase WHICH = new Phrase(
            "observed cần kèm target (vị trí của chỉ tiêu) và observedOn (ngày)",
            "observed needs target (the place of the target) and observedOn (the day)");

    private static final Phrase NO_RATE = new Phrase(
            "observed phải là tỷ lệ từ 0 đến 100 viết với dấu chấm, như 7.5",
            "observed must be a rate from 0 to 100 with a decimal dot, such as 7.5");

    private final Plans plans;
    private final Observations observations;
    private final Bodies bodies;
    private final Clock clock;

    TargetsApi(Plans plans, Observations observations, Bodies bodies, Clock clock) {
        this.plans = plans;
        this.observations = observations;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * The targets.
     *
     * @param target shows that target alone, by where it stands, such as {@code /parts/0/targets/1}
     * @param observed a rate as printed, {@code 7.5}, to hold beside that target without keeping it
     * @param observedOn its day; today if it is not told
     */
    @GetMapping("/api/plans/{id}/targets")
    ResponseEntity<byte[]> targets(
            @PathVariable String id,
            @RequestParam Optional<String> target,
            @RequestParam Optional<String> observed,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> observedOn) {
        if (observed.isPresent() && target.isEmpty()) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, WHICH);
        }
        Plan plan = plans.find(id).orElseThrow(ProblemException::notThere).value();
        List<Observation> kept = observations.all().stream().map(Stored::value).toList();
        List<TargetWay> ways = TargetWays.of(plan, kept).stream()
                .filter(way -> target.map(
                                place -> way.target().pointer().toString().equals(place))
                        .orElse(true))
                .toList();
        if (target.isPresent() && ways.isEmpty()) {
            throw ProblemException.notThere();
        }
        ObjectNode answer = bodies.object();
        ArrayNode list = answer.putArray("targets");
        for (TargetWay way : ways) {
            ObjectNode one = list.addObject();
            describe(way, one);
            observed.map(TargetsApi::rate)
                    .ifPresent(rate -> way.path()
                            .path()
                            .ifPresent(
                                    path -> trial(path, rate, observedOn.orElseGet(() -> LocalDate.now(clock)), one)));
        }
        return Bodies.json(answer);
    }

    private static PublishedRate rate(String text) {
        try {
            return PublishedRate.of(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, NO_RATE);
        }
    }

    private void describe(TargetWay way, ObjectNode into) {
        into.put("pointer", way.target().pointer().toString())
                .put("title", way.target().value().title());
        if (way.path() instanceof PathOfTarget.None none) {
            words(into.putObject("noPath"), none.describe(Language.VIETNAMESE), none.describe(Language.ENGLISH));
        }
        way.path().path().ifPresent(path -> {
            into.set("path", bodies.part(path));
            into.set("trajectory", bodies.part(path.linear()));
            ArrayNode results = into.putArray("observed");
            for (Observation one : way.observations()) {
                ObjectNode result = results.addObject();
                result.set("observation", bodies.part(one));
                if (!one.asOf().isBefore(path.start())) {
                    words(
                            result.putObject("progress"),
                            path.progress(one).describe(Language.VIETNAMESE),
                            path.progress(one).describe(Language.ENGLISH));
                    result.set("assessment", bodies.part(path.assess(one)));
                }
            }
        });
    }

    private void trial(RatePath path, PublishedRate rate, LocalDate day, ObjectNode into) {
        ObjectNode trial = into.putObject("trial").put("day", day.toString());
        words(
                trial.putObject("progress"),
                path.progress(rate).describe(Language.VIETNAMESE),
                path.progress(rate).describe(Language.ENGLISH));
        trial.set("assessment", bodies.part(path.assess(rate, day)));
        words(
                trial.putObject("requiredPace"),
                path.requiredPace(rate, day).describe(Language.VIETNAMESE),
                path.requiredPace(rate, day).describe(Language.ENGLISH));
    }

    private static void words(ObjectNode into, String vietnamese, String english) {
        into.put("vi", vietnamese).put("en", english);
    }
}
