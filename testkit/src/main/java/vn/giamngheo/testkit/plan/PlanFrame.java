package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.Province;
import vn.giamngheo.schedule.InYear;
import vn.giamngheo.schedule.Period;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;

/**
 * In what a plan stands: whose it is, from when it is, until when it goes, and who there is to do something.
 *
 * @param place the area it is for
 * @param issuedOn the day of issue
 * @param lastYear the last year of the planning period, not before that of issue
 * @param leads who leads tasks, simplest first
 * @param helpers who helps, simplest first
 * @param asked who can only be asked; none where that is not wanted
 */
record PlanFrame(
        Place place, LocalDate issuedOn, int lastYear, List<String> leads, List<String> helpers, List<String> asked) {

    private static final int TERM = 5;

    /** Any. */
    static Gen<PlanFrame> any() {
        return choices -> {
            LocalDate day = TimeGens.days().from(choices);
            Province province = PlaceGens.provincesOn(day).from(choices);
            return of(PlaceGens.unitOn(province, day), day, choices);
        };
    }

    static PlanFrame of(AdministrativeUnit province, LocalDate day, Choices choices) {
        Bodies there = Bodies.on(day);
        int lastYear = day.getYear() + choices.upTo(TERM);
        return new PlanFrame(place(province), day, lastYear, there.ordered(), there.ordered(), there.asked());
    }

    /** Goes on when some of those who lead are gone. */
    static PlanFrame across(AdministrativeUnit province, LocalDate day, Choices choices) {
        int ended = LawDays.DISTRICTS_ENDED.getYear();
        Bodies there = Bodies.on(day);
        return new PlanFrame(
                place(province),
                day,
                Math.max(ended, day.getYear()) + choices.upTo(TERM),
                there.ending(),
                there.ordered(),
                List.of());
    }

    /** A plan of a place below, as long as that of the province. */
    PlanFrame below(Place other) {
        List<String> bodies = List.of(committee(other));
        return new PlanFrame(other, issuedOn, lastYear, bodies, bodies, List.of());
    }

    private static Place place(AdministrativeUnit province) {
        return Place.of(lower(province.name()), AdministrativeLevel.PROVINCE);
    }

    /** As names stand within a sentence: {@code tỉnh Gia Lai}. */
    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String committee(Place place) {
        return "Ủy ban nhân dân " + place.name();
    }

    String issuer() {
        return committee(place);
    }

    LocalDate lastDay() {
        return LocalDate.of(lastYear, 12, 31);
    }

    Schedule period() {
        return issuedOn.getYear() == lastYear
                ? Schedule.of(new InYear(lastYear))
                : Schedule.of(new Period(issuedOn.getYear(), lastYear));
    }
}
