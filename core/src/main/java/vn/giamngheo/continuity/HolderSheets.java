package vn.giamngheo.continuity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.directory.Agency;

/** Sorts the tasks of a plan by those who hold them. */
final class HolderSheets {

    private final Map<Agency, List<TaskHolders>> tasks = new LinkedHashMap<>();
    private final Map<Agency, List<TaskHolders>> reports = new LinkedHashMap<>();

    private HolderSheets() {}

    static List<HolderSheet> of(PlanHolders plan) {
        HolderSheets sheets = new HolderSheets();
        plan.tasks().forEach(task -> sheets.add(sheets.tasks, task));
        plan.reports().forEach(report -> sheets.add(sheets.reports, report));
        // Every agency with a report has a sheet, also one without a task.
        return sheets.tasks.entrySet().stream()
                .map(sheet -> new HolderSheet(
                        sheet.getKey(), sheet.getValue(), sheets.reports.getOrDefault(sheet.getKey(), List.of())))
                .toList();
    }

    private void add(Map<Agency, List<TaskHolders>> where, TaskHolders task) {
        Map<Agency, List<RoleHolder>> byAgency = new LinkedHashMap<>();
        for (RoleHolder holder : task.holders()) {
            for (Agency agency : Holders.of(holder.standing())) {
                byAgency.computeIfAbsent(agency, key -> new ArrayList<>()).add(holder);
            }
        }
        byAgency.forEach((agency, holders) -> {
            tasks.computeIfAbsent(agency, key -> new ArrayList<>());
            where.computeIfAbsent(agency, key -> new ArrayList<>())
                    .add(new TaskHolders(task.pointer(), task.number(), task.title(), holders));
        });
    }
}
