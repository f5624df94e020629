package vn.giamngheo.desk.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.giamngheo.desk.service.PlanJudge;
import vn.giamngheo.desk.store.Plans;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;

/** What the rules find in the plans, for the stage that is asked for: counts of all, and one plan at a time. */
@Controller
class FindingsPage {

    private final Plans plans;
    private final Reports reports;
    private final FindingsLook look;

    FindingsPage(Plans plans, Reports reports, FindingsLook look) {
        this.plans = plans;
        this.reports = reports;
        this.look = look;
    }

    /**
     * What the page shows.
     *
     * @param plans to choose from
     * @param profiles to choose from
     * @param profile the chosen one
     * @param lines how much was found in each plan, if none is chosen
     * @param found what was found in the chosen one
     */
    record View(
            List<Choice> plans,
            List<Choice> profiles,
            String profile,
            List<Line> lines,
            Optional<FindingsLook.Found> found) {}

    /**
     * How much was found in a plan.
     *
     * @param plan which
     * @param name its name
     * @param errors how many
     * @param warnings how many
     * @param notes how many
     */
    record Line(String plan, String name, String errors, String warnings, String notes) {}

    @GetMapping("/findings")
    String show(
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "publish") String profile,
            @RequestParam Optional<String> code,
            @RequestParam(defaultValue = "1") int page,
            Screen screen,
            Model model) {
        Profile wanted = PlanJudge.profile(profile).orElse(Profile.PUBLISH);
        FindingsLook.Asked asked = new FindingsLook.Asked(wanted, code, page, screen.language());
        model.addAttribute("view", view(plan, asked));
        return "findings";
    }

    private View view(String wanted, FindingsLook.Asked asked) {
        Optional<Stored<Plan>> one = wanted.isEmpty() ? Optional.empty() : Optional.of(found(wanted));
        List<Stored<Plan>> all = plans.all();
        return new View(
                all.stream()
                        .map(plan -> new Choice(
                                plan.id(),
                                PlanLook.name(plan.value(), asked.language()),
                                plan.id().equals(wanted)))
                        .toList(),
                PlanJudge.PROFILES.stream()
                        .map(profile -> new Choice(profile.name(), profile.name(), profile.equals(asked.profile())))
                        .toList(),
                asked.profile().name(),
                one.isPresent()
                        ? List.of()
                        : all.stream().map(plan -> line(plan, asked)).toList(),
                one.map(plan -> look.of(plan, asked)));
    }

    private Stored<Plan> found(String id) {
        return plans.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Line line(Stored<Plan> plan, FindingsLook.Asked asked) {
        Report report = reports.judged(plan, asked.profile());
        Language language = asked.language();
        return new Line(
                plan.id(),
                PlanLook.name(plan.value(), language),
                number(report, Severity.ERROR, language),
                number(report, Severity.WARNING, language),
                number(report, Severity.INFORMATION, language));
    }

    private static String number(Report report, Severity severity, Language language) {
        return language.notation().format(report.of(severity).size());
    }
}
