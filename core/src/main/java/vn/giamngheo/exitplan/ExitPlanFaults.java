package vn.giamngheo.exitplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** What cannot stand in an exit plan; found all at once. */
final class ExitPlanFaults {

    private final List<Phrase> faults = new ArrayList<>();

    private ExitPlanFaults() {}

    static void refuse(ExitPlan plan) {
        ExitPlanFaults found = new ExitPlanFaults();
        found.lookAt(plan);
        if (!found.faults.isEmpty()) {
            throw new RefusedException(
                    found.faults.stream().map(Phrase::vietnamese).collect(Collectors.joining("; ")),
                    found.faults.stream().map(Phrase::english).collect(Collectors.joining("; ")));
        }
    }

    private void lookAt(ExitPlan plan) {
        if (plan.householdId().isBlank()) {
            add("mã hộ (householdId) không được để trống", "householdId must not be blank");
        }
        if (plan.statusBefore().isAtLeast(plan.goal().status())) {
            add(
                    "hộ đã đạt mục tiêu “" + plan.goal().phrase().vietnamese() + "”",
                    "the household has already reached the goal '"
                            + plan.goal().phrase().english() + "'");
        }
        lookForRepeats(plan.causes(), "nguyên nhân nghèo (causes)", "causes");
        lookForRepeats(plan.targetGroups(), "nhóm đối tượng (targetGroups)", "targetGroups");
        lookAtDays(plan);
    }

    private void lookForRepeats(List<?> items, String vietnamese, String english) {
        if (Set.copyOf(items).size() < items.size()) {
            add(vietnamese + " bị lặp lại", english + " must be given once each");
        }
    }

    private void lookAtDays(ExitPlan plan) {
        LocalDate review = plan.review().day();
        List<LocalDate> days = plan.supports().stream()
                .flatMap(support -> support.deadline().stream())
                .toList();
        if (Stream.concat(days.stream(), plan.deadline().stream()).anyMatch(day -> day.isBefore(review))) {
            add(
                    "thời hạn (deadline) không được trước ngày rà soát " + Language.VIETNAMESE.shortDay(review),
                    "a deadline must not be before the review of " + Language.ENGLISH.shortDay(review));
        }
        plan.deadline()
                .filter(end -> days.stream().anyMatch(day -> day.isAfter(end)))
                .ifPresent(end -> add(
                        "thời hạn của biện pháp hỗ trợ không được sau thời hạn của phương án, ngày "
                                + Language.VIETNAMESE.shortDay(end),
                        "the deadline of a support must not be after that of the plan, "
                                + Language.ENGLISH.shortDay(end)));
    }

    private void add(String vietnamese, String english) {
        faults.add(new Phrase(vietnamese, english));
    }
}
