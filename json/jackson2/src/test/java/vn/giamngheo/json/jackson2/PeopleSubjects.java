package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.DeterminationFile;
import vn.giamngheo.classification.HouseholdRegister;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.classification.Recognition;
import vn.giamngheo.household.Household;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardAddition;
import vn.giamngheo.standard.Standards;

/** What is validated together with households, standards and determinations: each made of documents and of what stands beside. */
final class PeopleSubjects {

    private PeopleSubjects() {}

    /** By the name under which a case speaks of it. */
    static Map<String, Subjects.Composed> all() {
        return Map.of(
                "household-review",
                PeopleSubjects::review,
                "household-register",
                PeopleSubjects::register,
                "standard-addition",
                PeopleSubjects::addition,
                "determination-file",
                PeopleSubjects::file);
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
