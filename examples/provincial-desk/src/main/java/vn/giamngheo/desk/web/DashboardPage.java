package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.plan.Plan;

/** The first page: one province, its plans, what falls due, the way to its targets and what was observed on it. */
@Controller
class DashboardPage {

    private final Provinces provinces;
    private final DashboardLook look;
    private final ObservationLook observations;
    private final Days days;

    DashboardPage(Provinces provinces, DashboardLook look, ObservationLook observations, Days days) {
        this.provinces = provinces;
        this.look = look;
        this.observations = observations;
        this.days = days;
    }

    @GetMapping("/")
    String show(
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @ModelAttribute(name = ObservationPages.TRIED, binding = false) ObservationPages.Tried tried,
            Screen screen,
            Model model) {
        LocalDate day = days.orToday(asOf);
        Provinces.Chosen chosen = provinces.choose(province);
        List<Stored<Plan>> own = chosen.plans();
        model.addAttribute("view", look.of(chosen, day, screen.language()));
        model.addAttribute("observed", observations.of(own, tried, screen.language()));
        return "dashboard";
    }

    /** Nothing, unless the page before told something else. */
    @ModelAttribute(ObservationPages.TRIED)
    ObservationPages.Tried nothing() {
        return ObservationPages.Tried.NOTHING;
    }
}
