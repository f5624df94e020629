package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.place.Province;
import vn.giamngheo.rules.PovertyStandardFinding;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardAddition;
import vn.giamngheo.standard.StandardConflict;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Severity;

/** A standard among others: whether it can stand there, and is found on its days and no others. */
final class StandardPlace {

    /** Said only of a standard that is to be finished. */
    private static final Set<PovertyStandardFinding> UNFINISHED =
            Set.of(PovertyStandardFinding.UNVERIFIED, PovertyStandardFinding.ABSENT);

    private final PovertyStandard standard;
    private final Standards others;

    /** Other standards, and the standard itself if it is one of them. */
    StandardPlace(PovertyStandard standard, Standards all) {
        this.standard = standard;
        this.others = without(standard, all);
    }

    /** Only what equals it is left out: one of its name that says something else is in its way. */
    private static Standards without(PovertyStandard standard, Standards all) {
        if (!all.all().contains(standard)) {
            return all;
        }
        Standards others = Standards.none();
        for (PovertyStandard other : all.all()) {
            if (!other.equals(standard)) {
                others = isAcknowledged(other.id(), all)
                        ? others.withDespite(other, "đã được chấp nhận trong danh mục gốc")
                        : others.with(other);
            }
        }
        return others;
    }

    private static boolean isAcknowledged(StandardId id, Standards all) {
        return all.acknowledgements().stream().anyMatch(one -> one.standard().equals(id));
    }

    /** What is in its way, and what the rules of the library find. */
    List<String> problems(Set<String> accepted, boolean acknowledged) {
        List<String> problems = new ArrayList<>();
        List<StandardConflict> conflicts = others.conflicts(standard);
        for (StandardConflict conflict : conflicts) {
            if (!acknowledged || !(conflict instanceof StandardConflict.Narrower)) {
                problems.add(about(conflict) + ": " + Broken.both(conflict.words()));
            }
        }
        problems.addAll(found(accepted));
        if (conflicts.isEmpty()) {
            problems.addAll(days());
        }
        return problems;
    }

    private static String about(StandardConflict conflict) {
        if (conflict instanceof StandardConflict.SameId) {
            return "its id is taken";
        }
        return conflict instanceof StandardConflict.SameDays
                ? "it applies to days that are taken"
                : "it leaves out somebody whom the national standard of its days reaches";
    }

    /** What stands in its way is said already. */
    private List<String> found(Set<String> accepted) {
        List<AppliedPeriod> applied = standard.applicability().applied();
        return StandardRules.validator()
                .validate(
                        new StandardAddition(standard, Standards.none()),
                        Profile.PUBLISH,
                        applied.get(applied.size() - 1).to())
                .findings()
                .stream()
                .filter(finding -> finding.severity().isGraverThan(Severity.INFORMATION))
                .filter(finding -> !UNFINISHED.contains(finding.code()))
                .filter(finding -> !accepted.contains(finding.code().id()))
                .map(StandardPlace::sentence)
                .toList();
    }

    private static String sentence(Finding finding) {
        return finding.code().id() + " at " + finding.pointer() + ": "
                + Broken.both(new Phrase(finding.message(Language.VIETNAMESE), finding.message(Language.ENGLISH)));
    }

    private List<String> days() {
        Standards all = others.with(standard);
        Province province = standard.province().orElse(null);
        List<String> problems = new ArrayList<>();
        for (AppliedPeriod period : standard.applicability().applied()) {
            for (ReviewDate day : List.of(ReviewDate.of(period.from()), ReviewDate.of(period.to()))) {
                if (!standard.equals(all.applicable(day, province))) {
                    problems.add("it is not found on " + day + ", a day to which it applies");
                }
            }
            for (ReviewDate day : List.of(
                    ReviewDate.of(period.from().minusDays(1)),
                    ReviewDate.of(period.to().plusDays(1)))) {
                boolean applies = standard.applicability().on(day.day()).isPresent();
                if (!applies && standard.equals(all.applicable(day, province))) {
                    problems.add("it is found on " + day + ", a day to which it does not apply");
                }
            }
        }
        return problems;
    }
}
