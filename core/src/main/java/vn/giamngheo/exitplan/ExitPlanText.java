package vn.giamngheo.exitplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;

/** An exit plan in words. */
final class ExitPlanText {

    private final ExitPlan plan;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private ExitPlanText(ExitPlan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    static String of(ExitPlan plan, Language language) {
        ExitPlanText text = new ExitPlanText(plan, language);
        text.write();
        return String.join("\n", text.lines);
    }

    private void write() {
        String review = language.shortDay(plan.review().day());
        line(
                "Phương án thoát nghèo của hộ " + plan.householdId() + " (rà soát ngày " + review + ", chuẩn "
                        + plan.standard() + ")",
                "Exit plan of household " + plan.householdId() + " (review of " + review + ", standard "
                        + plan.standard() + ")");
        String status = plan.statusBefore().phrase().in(language);
        line("Hiện trạng: " + status, "Present status: " + status);
        String goal = plan.goal().phrase().in(language);
        line("Mục tiêu: " + goal + by("chậm nhất ngày "), "Goal: " + goal + by("by "));
        if (!plan.causes().isEmpty()) {
            String causes = plan.causes().stream()
                    .map(cause -> cause.name(language).orElse(cause.code()))
                    .collect(Collectors.joining("; "));
            line("Nguyên nhân nghèo: " + causes, "Causes of poverty: " + causes);
        }
        if (!plan.targetGroups().isEmpty()) {
            String groups = plan.targetGroups().stream()
                    .map(group -> group.name(language).orElse(group.code()))
                    .collect(Collectors.joining("; "));
            line("Nhóm đối tượng: " + groups, "Target groups: " + groups);
        }
        if (!plan.supports().isEmpty()) {
            line("Biện pháp hỗ trợ:", "Supports:");
        }
        for (int i = 0; i < plan.supports().size(); i++) {
            lines.add((i + 1) + ". " + plan.supports().get(i).describe(language));
        }
    }

    private String by(String word) {
        return plan.deadline().map(day -> ", " + word + language.shortDay(day)).orElse("");
    }

    private void line(String vietnamese, String english) {
        lines.add(language == Language.VIETNAMESE ? vietnamese : english);
    }
}
