package vn.giamngheo.desk.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giamngheo.classification.ChangeSet;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.Proof;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.classification.WhatIf;
import vn.giamngheo.desk.service.HouseholdJudge;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.text.Language;

/** Says what a household is, why, and what would lift it out. */
@Component
class HouseholdWords {

    /** So many ways are read at a glance; the others can be opened. */
    private static final int SHOWN = 4;

    private static final Set<PovertyStatus> CLASSES =
            EnumSet.of(PovertyStatus.NEAR_POOR, PovertyStatus.AVERAGE_LIVING_STANDARD, PovertyStatus.NON_POOR);

    private final HouseholdJudge judge;

    HouseholdWords(HouseholdJudge judge) {
        this.judge = judge;
    }

    HouseholdAnswer answer(Household household, ReviewDate review, Language language) {
        Verdict verdict = judge.classify(household, review);
        Proof proof = verdict.anonymousProof();
        return new HouseholdAnswer(
                Map.of(),
                verdict.status().code(),
                verdict.status().phrase().in(language),
                tone(verdict.status()),
                verdict.possible().stream()
                        .map(status -> status.phrase().in(language))
                        .toList(),
                verdict.blockingFacts().stream()
                        .map(fact -> fact.fact().name().in(language))
                        .toList(),
                proof.render(language, Proof.Length.PARAGRAPH),
                proof.render(language, Proof.Length.FULL),
                ways(verdict, language));
    }

    private static String tone(PovertyStatus status) {
        return switch (status) {
            case POOR -> "error";
            case NEAR_POOR -> "warning";
            case AVERAGE_LIVING_STANDARD, NON_POOR -> "good";
            case INDETERMINATE, UNDEFINED_BY_LAW, NO_STANDARD -> "";
        };
    }

    /** Toward each better class that the standard knows. */
    private List<HouseholdAnswer.Way> ways(Verdict verdict, Language language) {
        List<HouseholdAnswer.Way> ways = new ArrayList<>();
        if (verdict.status().isClass()) {
            Set<PovertyStatus> known =
                    verdict.standard().map(HouseholdWords::classes).orElse(EnumSet.noneOf(PovertyStatus.class));
            for (PovertyStatus status : CLASSES) {
                if (known.contains(status) && !verdict.status().isAtLeast(status)) {
                    way(verdict, Goal.atLeast(status), language).ifPresent(ways::add);
                }
            }
        }
        return ways;
    }

    private static Set<PovertyStatus> classes(PovertyStandard standard) {
        return standard.rows().stream()
                .map(Row::status)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PovertyStatus.class)));
    }

    private Optional<HouseholdAnswer.Way> way(Verdict verdict, Goal goal, Language language) {
        WhatIf found = judge.whatIf(verdict.household(), verdict.review(), goal);
        String words = goal.phrase().in(language);
        if (found instanceof WhatIf.Impossible impossible) {
            String reason = impossible.reason().in(language);
            return Optional.of(new HouseholdAnswer.Way(words, reason, List.of(), List.of(), ""));
        }
        List<String> changes = found.minimalChanges().stream()
                .map((ChangeSet each) -> each.describe(language))
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        int shown = Math.min(SHOWN, changes.size());
        List<String> more = changes.subList(shown, changes.size());
        return Optional.of(new HouseholdAnswer.Way(
                words,
                null,
                changes.subList(0, shown),
                more,
                language.notation().format(more.size())));
    }
}
