package vn.giamngheo.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giamngheo.classification.ChangeSet;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.WhatIf;
import vn.giamngheo.desk.service.HouseholdJudge;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Households: what they are, why, and what would lift them out. None is kept. */
@RestController
class HouseholdsApi {

    private static final Phrase NO_GOAL =
            new Phrase("goal phải là một loại hộ, như near-poor", "goal must be a status, such as near-poor");

    private final HouseholdJudge judge;
    private final Bodies bodies;
    private final Clock clock;

    HouseholdsApi(HouseholdJudge judge, Bodies bodies, Clock clock) {
        this.judge = judge;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The determination, with its proof: the document that is archived and can be recomputed. */
    @PostMapping(path = "/api/classifications", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> classify(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> review, InputStream body)
            throws IOException {
        Household household = bodies.read(body, Household.class);
        return bodies.document(judge.classify(household, review(review)).determination());
    }

    @PostMapping(path = "/api/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> whatIf(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> review,
            @RequestParam String goal,
            InputStream body)
            throws IOException {
        PovertyStatus wanted = Arrays.stream(PovertyStatus.values())
                .filter(status -> status.code().equals(goal))
                .findFirst()
                .orElseThrow(() -> new ProblemException(HttpStatus.BAD_REQUEST, NO_GOAL));
        Household household = bodies.read(body, Household.class);
        WhatIf whatIf = judge.whatIf(household, review(review), Goal.atLeast(wanted));
        ObjectNode answer = bodies.object();
        answer.put("goal", wanted.code()).put("status", whatIf.before().status().code());
        answer.put("outcome", outcome(whatIf));
        if (whatIf instanceof WhatIf.Impossible impossible) {
            words(answer.putObject("reason"), impossible.reason());
        }
        ArrayNode changes = answer.putArray("changes");
        whatIf.minimalChanges().forEach(change -> describe(change, changes.addObject()));
        return Bodies.json(answer);
    }

    private static String outcome(WhatIf whatIf) {
        if (whatIf instanceof WhatIf.AlreadyThere) {
            return "already-there";
        }
        return whatIf instanceof WhatIf.Possible ? "possible" : "impossible";
    }

    private static void describe(ChangeSet changes, ObjectNode into) {
        words(
                into.putObject("words"),
                new Phrase(changes.describe(Language.VIETNAMESE), changes.describe(Language.ENGLISH)));
        changes.raise()
                .ifPresent(raise -> into.put("incomeRaise", raise.amount().dong()));
        ArrayNode remedies = into.putArray("remedies");
        changes.remedies().forEach(remedy -> remedies.add(remedy.indicator().code()));
        ArrayNode results = into.putArray("results");
        changes.results().forEach(status -> results.add(status.code()));
    }

    private static void words(ObjectNode into, Phrase words) {
        into.put("vi", words.vietnamese()).put("en", words.english());
    }

    private ReviewDate review(Optional<LocalDate> day) {
        return new ReviewDate(day.orElseGet(() -> LocalDate.now(clock)));
    }
}
