package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;

/** All plans, and one plan with its tasks, who holds them now, its targets and its calendar. */
@Controller
class PlanPages {

    /** Duties by agency and findings have pages of their own. */
    private static final List<String> PARTS =
            List.of("what", "tasks", "holders", "calendar", "targets", "paths", "money");

    private static final String CALENDAR = "calendar";

    private final Plans plans;
    private final Reports reports;
    private final Days days;

    PlanPages(Plans plans, Reports reports, Days days) {
        this.plans = plans;
        this.reports = reports;
        this.days = days;
    }

    /**
     * One part of a plan.
     *
     * @param look the plan on a line
     * @param asOf the day on which it is asked who holds the tasks
     * @param part its name
     * @param parts all of them
     * @param section what stands in it
     * @param years of the calendar, if that is shown
     */
    record View(
            PlanLook look,
            LocalDate asOf,
            String part,
            List<Part> parts,
            Block.Section section,
            Optional<Years> years) {}

    /**
     * Something to choose.
     *
     * @param key by which it is asked for
     * @param title what it is called
     */
    record Part(String key, Text title) {}

    /**
     * The years of a calendar.
     *
     * @param shown the one that is shown
     * @param asked the one of the day
     * @param all in which there is something
     */
    record Years(String shown, String asked, List<String> all) {

        /** Whether another year is shown, as there is nothing in that of the day. */
        public boolean isOther() {
            return !all.contains(asked);
        }
    }

    @GetMapping("/plans")
    String all(Screen screen, Model model) {
        model.addAttribute(
                "plans",
                plans.all().stream().map(plan -> look(plan, screen.language())).toList());
        return "plans";
    }

    private PlanLook look(Stored<Plan> plan, Language language) {
        return PlanLook.of(
                plan, reports.judged(plan, Profile.PUBLISH).findings().size(), language);
    }

    @GetMapping("/plans/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "what") String part,
            @RequestParam Optional<Integer> year,
            Screen screen,
            Model model) {
        Stored<Plan> plan = plans.find(id)
                .filter(found -> PARTS.contains(part))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate day = days.orToday(asOf);
        int asked = year.map(wanted -> days.orToday(LocalDate.of(wanted, 1, 1)).getYear())
                .orElse(day.getYear());
        model.addAttribute("view", view(plan, part, day, asked, screen.language()));
        return "plan";
    }

    private View view(Stored<Plan> plan, String part, LocalDate day, int asked, Language language) {
        int year = PlanYears.shown(plan.value(), asked);
        Reports.Chapters chapters =
                reports.of(List.of(plan), language, day, year, Profile.PUBLISH).get(0);
        Optional<Years> years = Optional.of(part)
                .filter(CALENDAR::equals)
                .map(calendar -> new Years(
                        Integer.toString(year),
                        Integer.toString(asked),
                        PlanYears.of(plan.value(), asked).stream()
                                .map(String::valueOf)
                                .toList()));
        return new View(
                look(plan, language),
                day,
                part,
                PARTS.stream()
                        .map(name -> new Part(name, chapters.chapter(name).title()))
                        .toList(),
                chapters.chapter(part),
                years);
    }
}
