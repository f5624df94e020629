package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giamngheo.desk.service.TargetWays;
import vn.giamngheo.desk.store.Plans;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;

/** The first page: one province, its plans, what falls due and the way to its targets. */
@Controller
class DashboardPage {

    /** More are on the pages of the plans. */
    private static final int MOST_DEADLINES = 12;

    private final Plans plans;
    private final Reports reports;
    private final Deadlines deadlines;
    private final Days days;

    DashboardPage(Plans plans, Reports reports, Deadlines deadlines, Days days) {
        this.plans = plans;
        this.reports = reports;
        this.deadlines = deadlines;
        this.days = days;
    }

    /**
     * What the page shows.
     *
     * @param place the name of the province
     * @param asOf the day
     * @param until the end of the time that is looked ahead
     * @param provinces those of all plans
     * @param plans those of the province
     * @param deadlines what falls due next
     * @param paths the ways to targets
     * @param without what is said of targets without a way
     * @param withoutCount how many these are
     */
    record View(
            String place,
            LocalDate asOf,
            String until,
            List<Choice> provinces,
            List<PlanLook> plans,
            List<Deadline> deadlines,
            List<Path> paths,
            List<Block> without,
            String withoutCount) {}

    /**
     * The way of one rate.
     *
     * @param plan of which plan
     * @param planName its name
     * @param blocks the way
     */
    record Path(String plan, String planName, List<Block> blocks) {}

    @GetMapping("/")
    String show(
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Screen screen,
            Model model) {
        model.addAttribute("view", view(province, days.orToday(asOf), screen.language()));
        return "dashboard";
    }

    private View view(@Nullable String asked, LocalDate day, Language language) {
        Map<String, List<Stored<Plan>>> byPlace = byPlace(plans.all());
        String place = asked != null && byPlace.containsKey(asked) ? asked : first(byPlace);
        List<Stored<Plan>> own = byPlace.getOrDefault(place, List.of());
        List<Reports.Chapters> chapters = reports.of(own, language, day, Profile.PUBLISH);
        List<Path> paths = new ArrayList<>();
        List<Block> without = new ArrayList<>();
        for (Reports.Chapters plan : chapters) {
            for (Block block : plan.blocks("paths")) {
                if (block instanceof Block.Section) {
                    paths.add(
                            new Path(plan.plan().id(), PlanLook.name(plan.plan().value(), language), List.of(block)));
                } else {
                    without.add(block);
                }
            }
        }
        return new View(
                name(own),
                day,
                language.shortDay(Deadlines.until(day)),
                byPlace.entrySet().stream()
                        .map(entry -> new Choice(
                                entry.getKey(),
                                name(entry.getValue()),
                                entry.getKey().equals(place)))
                        .toList(),
                own.stream().map(plan -> look(plan, language)).toList(),
                deadlines.after(own, day, language).stream()
                        .limit(MOST_DEADLINES)
                        .toList(),
                paths,
                without,
                language.notation().format(without.size()));
    }

    private PlanLook look(Stored<Plan> plan, Language language) {
        return PlanLook.of(
                plan, reports.judged(plan, Profile.PUBLISH).findings().size(), language);
    }

    /** By the province of the plan; those of nowhere stand together under an empty name. */
    private static Map<String, List<Stored<Plan>>> byPlace(List<Stored<Plan>> plans) {
        Map<String, List<Stored<Plan>>> byPlace = new LinkedHashMap<>();
        for (Stored<Plan> plan : plans) {
            String key = plan.value().jurisdiction().map(Place::key).orElse("");
            byPlace.computeIfAbsent(key, none -> new ArrayList<>()).add(plan);
        }
        return byPlace;
    }

    /** The first province of which a plan says where a rate starts: there is something to see. */
    private static String first(Map<String, List<Stored<Plan>>> byPlace) {
        return Stream.concat(
                        byPlace.entrySet().stream()
                                .filter(entry -> entry.getValue().stream().anyMatch(DashboardPage::hasWay))
                                .map(Map.Entry::getKey),
                        byPlace.keySet().stream())
                .findFirst()
                .orElse("");
    }

    private static boolean hasWay(Stored<Plan> plan) {
        return TargetWays.of(plan.value(), List.of()).stream()
                .anyMatch(way -> way.path().path().isPresent());
    }

    private static String name(List<Stored<Plan>> plans) {
        return plans.stream()
                .flatMap(plan -> plan.value().jurisdiction().stream())
                .map(Place::name)
                .findFirst()
                .orElse("–");
    }
}
