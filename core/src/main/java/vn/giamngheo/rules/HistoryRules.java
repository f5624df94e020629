package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.giamngheo.history.ChangeKind;
import vn.giamngheo.history.DatedStatus;
import vn.giamngheo.history.RecordedChange;
import vn.giamngheo.history.RecordedHistory;
import vn.giamngheo.history.StatusChange;
import vn.giamngheo.history.StatusHistory;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** The statuses of one household in time, and the changes that are on record of it. */
final class HistoryRules {

    private static final JsonPointer STATUSES = JsonPointer.ROOT.child("statuses");
    private static final JsonPointer CHANGES = JsonPointer.ROOT.child("changes");
    private static final Set<ChangeKind> EXITS =
            Set.of(ChangeKind.ESCAPED_TO_NEAR_POOR, ChangeKind.ESCAPED_ABOVE_NEAR_POOR);
    private static final Set<ChangeKind> ENTRIES =
            Set.of(ChangeKind.NEAR_POOR_BECAME_POOR, ChangeKind.POOR_AGAIN, ChangeKind.NEWLY_POOR);

    private HistoryRules() {}

    static List<Rule<StatusHistory>> all() {
        return List.of(
                Rule.of(HistoryFinding.YEAR_SKIPPED, HistoryRules::years),
                Rule.of(HistoryFinding.UNDECIDED, HistoryRules::undecided),
                Rule.of(HistoryFinding.STANDARD_MISSING, HistoryRules::standardMissing),
                Rule.of(HistoryFinding.STANDARD_NOT_ON_DAY, HistoryRules::standardDays),
                Rule.of(HistoryFinding.ACROSS_STANDARDS, HistoryRules::acrossStandards));
    }

    private static void years(StatusHistory history, Consumer<Finding> findings) {
        List<DatedStatus> statuses = history.statuses();
        for (int i = 1; i < statuses.size(); i++) {
            int before = statuses.get(i - 1).review().day().getYear();
            int year = statuses.get(i).review().day().getYear();
            if (year > before + 1) {
                findings.accept(Finding.of(
                        HistoryFinding.YEAR_SKIPPED,
                        STATUSES.child(i).child("review"),
                        Map.of(
                                "before", Argument.text(Integer.toString(before)),
                                "year", Argument.text(Integer.toString(year)))));
            }
        }
    }

    private static void undecided(StatusHistory history, Consumer<Finding> findings) {
        for (int i = 0; i < history.statuses().size(); i++) {
            DatedStatus status = history.statuses().get(i);
            if (!status.status().isClass()) {
                findings.accept(Finding.of(
                        HistoryFinding.UNDECIDED,
                        STATUSES.child(i).child("status"),
                        Map.of("status", Argument.phrase(status.status().phrase()))));
            }
        }
    }

    private static void standardMissing(StatusHistory history, Consumer<Finding> findings) {
        for (int i = 0; i < history.statuses().size(); i++) {
            DatedStatus status = history.statuses().get(i);
            if (status.status().isClass() && status.standard().isEmpty()) {
                findings.accept(Finding.of(
                        HistoryFinding.STANDARD_MISSING, STATUSES.child(i).child("standard")));
            }
        }
    }

    private static void standardDays(StatusHistory history, Consumer<Finding> findings) {
        for (int i = 0; i < history.statuses().size(); i++) {
            DatedStatus status = history.statuses().get(i);
            JsonPointer at = STATUSES.child(i).child("standard");
            status.standard()
                    .flatMap(id -> NationalRules.notOnDay(id, status.review()))
                    .ifPresent(reason -> findings.accept(Finding.of(
                            HistoryFinding.STANDARD_NOT_ON_DAY, at, Map.of("reason", Argument.phrase(reason)))));
        }
    }

    /** R21: what looks like an exit may be nothing but another line. */
    private static void acrossStandards(StatusHistory history, Consumer<Finding> findings) {
        List<StatusChange> changes = history.changes();
        for (int i = 0; i < changes.size(); i++) {
            StatusChange change = changes.get(i);
            boolean known = change.from().standard().isPresent()
                    && change.to().standard().isPresent();
            if (known
                    && change.acrossStandards()
                    && change.kind() != ChangeKind.UNCHANGED
                    && change.kind() != ChangeKind.UNDETERMINED) {
                findings.accept(Finding.of(
                        HistoryFinding.ACROSS_STANDARDS,
                        STATUSES.child(i + 1),
                        Map.of(
                                "kind", Argument.phrase(change.kind().phrase()),
                                "before",
                                        Argument.text(
                                                change.from().standard().get().value()),
                                "after",
                                        Argument.text(
                                                change.to().standard().get().value()))));
            }
        }
    }

    static List<Rule<RecordedHistory>> ofRecords() {
        List<Rule<RecordedHistory>> all = new ArrayList<>(Nested.part(all(), "history", RecordedHistory::history));
        all.add(Rule.of(HistoryFinding.CHANGE_DAY_TWICE, HistoryRules::daysTwice));
        all.add(Rule.of(
                "history.order",
                Set.of(
                        HistoryFinding.EXITED_TWICE,
                        HistoryFinding.FELL_BACK_WITHOUT_EXIT,
                        HistoryFinding.AGAIN_CALLED_NEW),
                HistoryRules::order));
        all.add(Rule.of(
                "history.recorded",
                Set.of(HistoryFinding.CHANGE_WITHOUT_REVIEW, HistoryFinding.CHANGE_DIFFERS),
                HistoryRules::recorded));
        return List.copyOf(all);
    }

    private static void daysTwice(RecordedHistory record, Consumer<Finding> findings) {
        Set<ReviewDate> seen = new HashSet<>();
        for (int i = 0; i < record.changes().size(); i++) {
            ReviewDate review = record.changes().get(i).review();
            if (!seen.add(review)) {
                findings.accept(Finding.of(
                        HistoryFinding.CHANGE_DAY_TWICE,
                        CHANGES.child(i),
                        Map.of("review", Argument.day(review.day()))));
            }
        }
    }

    /** Goes through the changes in time. What the household was before the first of them is not known. */
    private static void order(RecordedHistory record, Consumer<Finding> findings) {
        boolean exited = false;
        boolean entered = false;
        boolean everPoor = false;
        for (int i : inTime(record.changes())) {
            ChangeKind kind = record.changes().get(i).kind();
            if (EXITS.contains(kind)) {
                if (exited) {
                    findings.accept(found(HistoryFinding.EXITED_TWICE, record, i));
                }
                exited = true;
                entered = false;
                everPoor = true;
            } else if (ENTRIES.contains(kind)) {
                if (kind == ChangeKind.POOR_AGAIN && entered) {
                    findings.accept(found(HistoryFinding.FELL_BACK_WITHOUT_EXIT, record, i));
                }
                if (kind == ChangeKind.NEWLY_POOR && everPoor) {
                    findings.accept(found(HistoryFinding.AGAIN_CALLED_NEW, record, i));
                }
                exited = false;
                entered = true;
                everPoor = true;
            }
        }
    }

    private static List<Integer> inTime(List<RecordedChange> changes) {
        return IntStream.range(0, changes.size())
                .boxed()
                .sorted(Comparator.comparing(i -> changes.get(i).review()))
                .toList();
    }

    private static Finding found(HistoryFinding code, RecordedHistory record, int index) {
        RecordedChange change = record.changes().get(index);
        return Finding.of(
                code,
                CHANGES.child(index),
                Map.of("review", Argument.day(change.review().day())));
    }

    /** Without statuses there is nothing to compare with; the first review makes no change. */
    private static void recorded(RecordedHistory record, Consumer<Finding> findings) {
        if (record.history().statuses().isEmpty()) {
            return;
        }
        List<StatusChange> computed = record.history().changes();
        for (int i = 0; i < record.changes().size(); i++) {
            RecordedChange change = record.changes().get(i);
            Optional<StatusChange> same = computed.stream()
                    .filter(other -> other.to().review().equals(change.review()))
                    .findFirst();
            if (same.isPresent()) {
                differs(change, same.get(), i).ifPresent(findings);
            } else if (record.history().statuses().stream()
                    .noneMatch(status -> status.review().equals(change.review()))) {
                findings.accept(found(HistoryFinding.CHANGE_WITHOUT_REVIEW, record, i));
            }
        }
    }

    private static Optional<Finding> differs(RecordedChange recorded, StatusChange computed, int index) {
        if (recorded.kind() == computed.kind() || computed.kind() == ChangeKind.UNDETERMINED) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                HistoryFinding.CHANGE_DIFFERS,
                CHANGES.child(index).child("kind"),
                Map.of(
                        "recorded", Argument.phrase(recorded.kind().phrase()),
                        "before", Argument.phrase(computed.from().status().phrase()),
                        "after", Argument.phrase(computed.to().status().phrase()),
                        "computed", Argument.phrase(computed.kind().phrase()))));
    }
}
