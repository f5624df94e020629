package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;

/** A province in words and charts. */
@Component
class DashboardLook {

    /** More are on the pages of the plans. */
    private static final int MOST_DEADLINES = 12;

    private final Reports reports;
    private final Deadlines deadlines;

    DashboardLook(Reports reports, Deadlines deadlines) {
        this.reports = reports;
        this.deadlines = deadlines;
    }

    /**
     * A province.
     *
     * @param province which
     * @param asOf the day
     * @param day the day in words
     * @param until the end of the time that is looked ahead
     * @param plans those of the province
     * @param deadlines what falls due next
     * @param calendars of each plan, where there is one
     * @param paths the ways to targets
     * @param without what is said of targets without a way
     * @param withoutCount how many these are
     */
    record View(
            Provinces.Chosen province,
            LocalDate asOf,
            String day,
            String until,
            List<PlanLook> plans,
            List<Deadline> deadlines,
            List<Calendar> calendars,
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

    /**
     * The calendar of a plan for a year: that of the day, or one in which there is something.
     *
     * @param plan of which plan
     * @param planName its name
     * @param year the year
     * @param count how much there is in it
     */
    record Calendar(String plan, String planName, String year, String count) {}

    View of(Provinces.Chosen province, LocalDate day, Language language) {
        List<Stored<Plan>> own = province.plans();
        List<Path> paths = new ArrayList<>();
        List<Block> without = new ArrayList<>();
        for (Reports.Chapters plan : reports.of(own, language, day, day.getYear(), Profile.PUBLISH)) {
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
                province,
                day,
                language.day(day),
                language.shortDay(Deadlines.until(day)),
                own.stream().map(plan -> look(plan, language)).toList(),
                deadlines.after(own, day, language).stream()
                        .limit(MOST_DEADLINES)
                        .toList(),
                own.stream()
                        .map(plan -> calendar(plan, day.getYear(), language))
                        .toList(),
                paths,
                without,
                language.notation().format(without.size()));
    }

    private PlanLook look(Stored<Plan> plan, Language language) {
        return PlanLook.of(
                plan, reports.judged(plan, Profile.PUBLISH).findings().size(), language);
    }

    private static Calendar calendar(Stored<Plan> plan, int asked, Language language) {
        int year = PlanYears.shown(plan.value(), asked);
        long count = PlanYears.entries(plan.value(), year).size();
        return new Calendar(
                plan.id(),
                PlanLook.name(plan.value(), language),
                Integer.toString(year),
                language.notation().format(count));
    }
}
