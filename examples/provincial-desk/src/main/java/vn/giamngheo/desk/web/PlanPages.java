package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.giamngheo.desk.store.Plans;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.Profile;

/** All plans, and one plan with its tasks, who holds them now, its targets and what was found. */
@Controller
class PlanPages {

    /** The duties by agency have pages of their own. */
    private static final List<String> SHOWN =
            List.of("what", "targets", "paths", "tasks", "holders", "calendar", "money", "findings");

    private final Plans plans;
    private final Reports reports;
    private final Days days;

    PlanPages(Plans plans, Reports reports, Days days) {
        this.plans = plans;
        this.reports = reports;
        this.days = days;
    }

    /**
     * One plan.
     *
     * @param id by which it is asked for
     * @param name kind, number and issuer
     * @param title as written
     * @param asOf the day on which it is asked who holds the tasks
     * @param sections its chapters
     */
    record View(String id, String name, String title, LocalDate asOf, List<Block.Section> sections) {}

    @GetMapping("/plans")
    String all(Screen screen, Model model) {
        model.addAttribute(
                "plans",
                plans.all().stream()
                        .map(plan -> PlanLook.of(
                                plan,
                                reports.judged(plan, Profile.PUBLISH).findings().size(),
                                screen.language()))
                        .toList());
        return "plans";
    }

    @GetMapping("/plans/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Screen screen,
            Model model) {
        Stored<Plan> plan = plans.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate day = days.orToday(asOf);
        Reports.Chapters chapters = reports.of(List.of(plan), screen.language(), day, Profile.PUBLISH)
                .get(0);
        model.addAttribute(
                "view",
                new View(
                        plan.id(),
                        PlanLook.name(plan.value(), screen.language()),
                        plan.value().instrument().title(),
                        day,
                        chapters.sections(SHOWN)));
        return "plan";
    }
}
