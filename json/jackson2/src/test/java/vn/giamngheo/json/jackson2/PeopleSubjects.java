package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.DeterminationFile;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.HouseholdRegister;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.classification.Recognition;
import vn.giamngheo.exitplan.ExitPlan;
import vn.giamngheo.exitplan.PovertyCause;
import vn.giamngheo.exitplan.ProposedSupport;
import vn.giamngheo.history.ChangeKind;
import vn.giamngheo.history.DatedStatus;
import vn.giamngheo.history.RecordedChange;
import vn.giamngheo.history.RecordedHistory;
import vn.giamngheo.history.StatusHistory;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardAddition;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** What is validated together with households, standards and determinations: each made of documents and of what stands beside. */
final class PeopleSubjects {

    private PeopleSubjects() {}

    /** By the name under which a case speaks of it. */
    static Map<String, Subjects.Composed> all() {
        return Map.of(
                "household-review", PeopleSubjects::review,
                "household-register", PeopleSubjects::register,
                "standard-addition", PeopleSubjects::addition,
                "determination-file", PeopleSubjects::file,
                "status-history", PeopleSubjects::history,
                "recorded-history", PeopleSubjects::recorded,
                "exit-plan", PeopleSubjects::exitPlan);
    }

    /** {@code {"household": …, "review": day, "standards": [local ones]}}. */
    private static HouseholdReview review(JsonNode json) {
        return review(json, standards(json.path("standards")));
    }

    private static HouseholdReview review(JsonNode json, Standards standards) {
        return new HouseholdReview(
                Subjects.read(json.path("household").toString(), Household.class), day(json), standards);
    }

    /** {@code {"reviews": [{"household": …, "review": day}], "standards": [local ones]}}. */
    private static HouseholdRegister register(JsonNode json) {
        Standards standards = standards(json.path("standards"));
        List<HouseholdReview> reviews = new ArrayList<>();
        json.path("reviews").forEach(each -> reviews.add(review(each, standards)));
        return new HouseholdRegister(reviews);
    }

    /** {@code {"standard": …, "others": [local ones]}}; the national ones are among the others. */
    private static StandardAddition addition(JsonNode json) {
        return new StandardAddition(
                Subjects.read(json.path("standard").toString(), PovertyStandard.class), standards(json.path("others")));
    }

    /**
     * {@code {"determination": …, "household": …, "salt": text, "recognition": {"day", "decision": number}}}, all but the
     * first optional.
     */
    private static DeterminationFile file(JsonNode json) {
        DeterminationFile.Builder file = DeterminationFile.builder()
                .determination(Subjects.read(json.path("determination").toString(), Determination.class));
        if (json.has("household")) {
            file.household(Subjects.read(json.path("household").toString(), Household.class));
        }
        if (json.has("salt")) {
            file.salt(json.path("salt").textValue());
        }
        if (json.has("recognition")) {
            file.recognition(new Recognition(
                    LocalDate.parse(json.path("recognition").path("day").textValue()),
                    Optional.ofNullable(
                                    json.path("recognition").path("decision").textValue())
                            .map(InstrumentReference::of)));
        }
        return file.build();
    }

    /** {@code {"statuses": [{"review", "status", "standard"}]}}. */
    private static StatusHistory history(JsonNode json) {
        List<DatedStatus> statuses = new ArrayList<>();
        for (JsonNode each : json.path("statuses")) {
            statuses.add(new DatedStatus(
                    day(each),
                    status(each.path("status")),
                    Optional.ofNullable(each.path("standard").textValue()).map(StandardId::of)));
        }
        return StatusHistory.of(statuses);
    }

    /** {@code {"history": …, "changes": [{"review", "kind"}]}}. */
    private static RecordedHistory recorded(JsonNode json) {
        List<RecordedChange> changes = new ArrayList<>();
        for (JsonNode each : json.path("changes")) {
            ChangeKind kind = Arrays.stream(ChangeKind.values())
                    .filter(value -> value.code().equals(each.path("kind").textValue()))
                    .findFirst()
                    .orElseThrow();
            changes.add(new RecordedChange(day(each), kind));
        }
        return new RecordedHistory(history(json.path("history")), changes);
    }

    /**
     * {@code {"householdId", "review", "standard", "statusBefore", "goal", "causes": [codes], "supports": [{"description",
     * "addresses": [indicators], "agency", "deadline"}], "deadline"}}.
     */
    private static ExitPlan exitPlan(JsonNode json) {
        ExitPlan.Builder plan = ExitPlan.builder()
                .householdId(json.path("householdId").textValue())
                .review(day(json))
                .standard(StandardId.of(json.path("standard").textValue()))
                .statusBefore(status(json.path("statusBefore")))
                .goal(Goal.atLeast(status(json.path("goal"))))
                .deadline(deadline(json));
        json.path("causes").forEach(cause -> plan.addCauses(PovertyCause.of(cause.textValue())));
        json.path("supports").forEach(support -> plan.addSupports(support(support)));
        return plan.build();
    }

    private static ProposedSupport support(JsonNode json) {
        ProposedSupport.Builder support = ProposedSupport.builder()
                .description(json.path("description").textValue())
                .deadline(deadline(json));
        for (JsonNode each : json.path("addresses")) {
            DeprivationIndicator indicator = DeprivationIndicator.of(each.textValue());
            support.addAddresses(new vn.giamngheo.classification.Change.Remedy(
                    indicator,
                    new Phrase(
                            indicator.name(Language.VIETNAMESE).orElseThrow(),
                            indicator.name(Language.ENGLISH).orElseThrow())));
        }
        if (json.has("agency")) {
            support.agency(json.path("agency").textValue());
        }
        return support.build();
    }

    private static Optional<LocalDate> deadline(JsonNode json) {
        return Optional.ofNullable(json.path("deadline").textValue()).map(LocalDate::parse);
    }

    private static PovertyStatus status(JsonNode json) {
        return Arrays.stream(PovertyStatus.values())
                .filter(value -> value.code().equals(json.textValue()))
                .findFirst()
                .orElseThrow();
    }

    private static ReviewDate day(JsonNode json) {
        return ReviewDate.of(LocalDate.parse(json.path("review").textValue()));
    }

    private static Standards standards(JsonNode local) {
        Standards standards = Standards.national();
        for (JsonNode each : local) {
            standards = standards.with(Subjects.read(each.toString(), PovertyStandard.class));
        }
        return standards;
    }
}
