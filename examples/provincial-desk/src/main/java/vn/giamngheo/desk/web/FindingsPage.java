package vn.giamngheo.desk.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giamngheo.desk.service.PlanJudge;
import vn.giamngheo.desk.store.Plans;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;

/** What the rules find in the plans, for the stage that is asked for. */
@Controller
class FindingsPage {

    private final Plans plans;
    private final Reports reports;
    private final Days days;

    FindingsPage(Plans plans, Reports reports, Days days) {
        this.plans = plans;
        this.reports = reports;
        this.days = days;
    }

    /**
     * What the page shows.
     *
     * @param plans to choose from
     * @param profiles to choose from
     * @param found by plan
     */
    record View(List<Choice> plans, List<Choice> profiles, List<Found> found) {}

    /**
     * What was found in a plan.
     *
     * @param plan which
     * @param planName its name
     * @param blocks what was found
     */
    record Found(String plan, String planName, List<Block> blocks) {}

    @GetMapping("/findings")
    String show(
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "publish") String profile,
            Screen screen,
            Model model) {
        Profile wanted = PlanJudge.profile(profile).orElse(Profile.PUBLISH);
        model.addAttribute("view", view(plan, wanted, screen.language()));
        return "findings";
    }

    private View view(String wanted, Profile profile, Language language) {
        List<Stored<Plan>> all = plans.all();
        List<Stored<Plan>> shown = all.stream()
                .filter(plan -> wanted.isEmpty() || plan.id().equals(wanted))
                .toList();
        return new View(
                all.stream()
                        .map(plan -> new Choice(
                                plan.id(),
                                PlanLook.name(plan.value(), language),
                                plan.id().equals(wanted)))
                        .toList(),
                PlanJudge.PROFILES.stream()
                        .map(one -> new Choice(one.name(), one.name(), one.equals(profile)))
                        .toList(),
                reports.of(shown, language, days.today(), profile).stream()
                        .map(chapters -> new Found(
                                chapters.plan().id(),
                                PlanLook.name(chapters.plan().value(), language),
                                chapters.blocks("findings")))
                        .toList());
    }
}
