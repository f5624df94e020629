package vn.giamngheo.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.RefusedException;

/** The statuses of one household at its reviews, in the order of time. */
public final class StatusHistory {

    private final List<DatedStatus> statuses;

    private StatusHistory(List<DatedStatus> statuses) {
        this.statuses = statuses;
    }

    /**
     * The history of some reviews of one household.
     *
     * @param statuses the statuses, in any order; at most one for each day
     * @return the history
     * @throws RefusedException if two are of one day
     */
    public static StatusHistory of(List<DatedStatus> statuses) {
        List<DatedStatus> ordered = statuses.stream()
                .sorted(Comparator.comparing(DatedStatus::review))
                .toList();
        List<ReviewDate> repeated = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).review().equals(ordered.get(i - 1).review())) {
                repeated.add(ordered.get(i).review());
            }
        }
        if (!repeated.isEmpty()) {
            throw new RefusedException(
                    "mỗi ngày chỉ được có một kết quả rà soát, trùng: " + repeated,
                    "there must be one status for each day of review, repeated: " + repeated);
        }
        return new StatusHistory(ordered);
    }

    /**
     * The history that verdicts of one household make.
     *
     * @param verdicts the verdicts, in any order; at most one for each day
     * @return the history
     * @throws RefusedException if they are of more than one household, or two are of one day
     */
    public static StatusHistory ofVerdicts(List<Verdict> verdicts) {
        long households = verdicts.stream()
                .map(verdict -> verdict.household().id())
                .distinct()
                .count();
        if (households > 1) {
            throw new RefusedException(
                    "các kết quả phải của cùng một hộ, không phải của " + households + " hộ",
                    "verdicts must be of one household but are of " + households);
        }
        return of(verdicts.stream().map(DatedStatus::of).toList());
    }

    /** {@return the statuses, earliest first} */
    public List<DatedStatus> statuses() {
        return statuses;
    }

    /** {@return what happened between each two successive reviews, looking back over the whole history} */
    public List<StatusChange> changes() {
        return changes(LookBack.WHOLE_HISTORY);
    }

    /**
     * What happened between each two successive reviews. The first review makes no change: what was before is not known.
     *
     * @param lookBack how far back a household counts as having been poor once
     * @return the changes, earliest first; one fewer than the reviews
     */
    public List<StatusChange> changes(LookBack lookBack) {
        Objects.requireNonNull(lookBack, "lookBack");
        List<StatusChange> changes = new ArrayList<>();
        for (int i = 1; i < statuses.size(); i++) {
            changes.add(change(i, lookBack));
        }
        return List.copyOf(changes);
    }

    private StatusChange change(int index, LookBack lookBack) {
        DatedStatus from = statuses.get(index - 1);
        DatedStatus to = statuses.get(index);
        List<DatedStatus> seen = statuses.subList(0, index).stream()
                .filter(status -> lookBack.reaches(status.review(), to.review()))
                .toList();
        boolean wasThere = seen.stream().anyMatch(status -> status.status() == to.status());
        boolean mayHaveBeenThere =
                seen.stream().anyMatch(status -> !status.status().isClass());
        ChangeKind kind = kind(from, to, wasThere, mayHaveBeenThere);
        boolean listed = to.status().isClass() && !to.isAbove();
        boolean again = listed && wasThere && from.status().isClass() && from.status() != to.status();
        ReviewDate knownSince = seen.isEmpty() ? from.review() : seen.get(0).review();
        boolean acrossStandards = !from.standard().equals(to.standard());
        return new StatusChange(from, to, kind, again, knownSince, acrossStandards);
    }

    private static ChangeKind kind(DatedStatus from, DatedStatus to, boolean wasThere, boolean mayHaveBeenThere) {
        if (!from.status().isClass() || !to.status().isClass()) {
            return ChangeKind.UNDETERMINED;
        }
        if (from.status() == to.status() || (from.isAbove() && to.isAbove())) {
            return ChangeKind.UNCHANGED;
        }
        if (from.status() == PovertyStatus.POOR) {
            return to.isAbove() ? ChangeKind.ESCAPED_ABOVE_NEAR_POOR : ChangeKind.ESCAPED_TO_NEAR_POOR;
        }
        if (from.status() == PovertyStatus.NEAR_POOR) {
            return to.isAbove() ? ChangeKind.ESCAPED_NEAR_POVERTY : ChangeKind.NEAR_POOR_BECAME_POOR;
        }
        boolean poor = to.status() == PovertyStatus.POOR;
        if (wasThere) {
            return poor ? ChangeKind.POOR_AGAIN : ChangeKind.NEAR_POOR_AGAIN;
        }
        if (mayHaveBeenThere) {
            return ChangeKind.UNDETERMINED;
        }
        return poor ? ChangeKind.NEWLY_POOR : ChangeKind.NEWLY_NEAR_POOR;
    }

    /**
     * Whether the household counts as newly escaped (<i>hộ mới thoát nghèo</i>) on a day.
     *
     * @param asOf the day that is asked for; reviews after it are not looked at
     * @param rule the rule that grants it, such as {@link EscapeRule#CREDIT}
     * @return since and until when, or why not
     */
    public EscapeStatus newlyEscaped(LocalDate asOf, EscapeRule rule) {
        List<DatedStatus> known = statuses.stream()
                .filter(status -> !status.review().day().isAfter(asOf))
                .toList();
        if (known.isEmpty()) {
            return rule.no(EscapeStatus.Reason.NOT_REVIEWED);
        }
        int first = known.size();
        while (first > 0 && known.get(first - 1).isAbove()) {
            first--;
        }
        if (first == 0) {
            return rule.no(EscapeStatus.Reason.NEVER_LISTED);
        }
        DatedStatus before = known.get(first - 1);
        if (!before.status().isClass()) {
            return rule.no(EscapeStatus.Reason.UNDETERMINED);
        }
        if (first == known.size()) {
            return rule.no(EscapeStatus.Reason.STILL_LISTED);
        }
        return rule.since(known.get(first).review(), asOf);
    }

    /** The statuses by day, in ISO form. */
    @Override
    public String toString() {
        return statuses.stream()
                .flatMap(status -> Stream.of(status.review() + " " + status.status()))
                .collect(Collectors.joining(", ", "StatusHistory[", "]"));
    }
}
