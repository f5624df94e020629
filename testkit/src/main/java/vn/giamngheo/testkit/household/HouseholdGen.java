package vn.giamngheo.testkit.household;

import java.util.List;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * Households, each made for one standard: it states indicators of that standard only, and about half of the incomes stand on
 * a line of it or within 1 đồng, about half of the numbers of deprivations on a cut-off or next to it. Unless
 * {@link #withUnknownFacts()}, every fact that the standard asks for is known, so that a verdict is decided.
 *
 * <p>Of three in four the commune judged every indicator; the others list their members and the facts that the cut-offs of
 * the standard ask for. A household can be reviewed on {@link #reviewedOn the day it was made for}, and without one on every
 * day of its standard. Under another standard it may be refused, since that may have other indicators:
 * {@link ReviewGen} makes households together with their days.
 *
 * <p>The simplest is rural, of one person, without income and without deprivation.
 */
public final class HouseholdGen implements Gen<Household> {

    private static final HouseholdGen ANY = new HouseholdGen(Wishes.none());

    private final Wishes wishes;

    private HouseholdGen(Wishes wishes) {
        this.wishes = wishes;
    }

    /** {@return the households of the national standard of 2022 to 2026, which has cut-offs for all its indicators} */
    public static HouseholdGen any() {
        return ANY;
    }

    /**
     * {@return the same under a standard: its lines, its cut-offs, its indicators, and its province if it is a local one}
     *
     * @param standard the standard
     */
    public HouseholdGen underStandard(PovertyStandard standard) {
        return underOneOf(List.of(standard));
    }

    /**
     * {@return the same, each under one of some standards, which is chosen first}
     *
     * @param standards the standards, simplest first; at least one
     * @throws IllegalArgumentException if there is none
     */
    public HouseholdGen underOneOf(List<PovertyStandard> standards) {
        if (standards.isEmpty()) {
            throw new IllegalArgumentException("standards must hold at least one");
        }
        return new HouseholdGen(wishes.withStandards(standards));
    }

    /**
     * {@return the same as a review of a day finds them: ages by birthdays on that day or next to it, changes of area on that
     * day or next to it, and nobody born later} Unless a standard is named, they are made for the national standard of that
     * day, or where there is none, for that of 2022.
     *
     * @param review the day
     */
    public HouseholdGen reviewedOn(ReviewDate review) {
        return new HouseholdGen(wishes.withReview(review));
    }

    /** {@return the same with an income on a line of the standard, or 1 đồng above or below it} */
    public HouseholdGen nearTheLine() {
        return new HouseholdGen(wishes.with(Wishes.Wish.NEAR_LINE));
    }

    /**
     * {@return the same with as many deprivations as a cut-off of the standard asks for, or one more or less} Where members
     * are listed and several indicators of an own standard hang on the same fact, the number may be another.
     */
    public HouseholdGen nearTheCutoff() {
        return new HouseholdGen(wishes.with(Wishes.Wish.NEAR_CUTOFF));
    }

    /**
     * {@return the same with at least one unknown fact that the standard asks for: income, area, indicators, facts of members
     * and dwelling} The simplest lacks the income alone.
     */
    public HouseholdGen withUnknownFacts() {
        return new HouseholdGen(wishes.with(Wishes.Wish.UNKNOWN_FACTS));
    }

    /**
     * {@return the same with members who are listed, and the facts that the cut-offs of the standard ask for instead of what
     * the commune judged} About half of the ages are at a birthday that a cut-off names, or a day next to it; floor areas are
     * often at the size of the standard times the members, or 0.01 m² more or less. What is judged are the indicators whose
     * cut-off the standard does not know.
     */
    public HouseholdGen withMembers() {
        return new HouseholdGen(wishes.with(Wishes.Wish.MEMBERS));
    }

    /**
     * {@return the same in one area, which never changed}
     *
     * @param area the area
     */
    public HouseholdGen in(AreaType area) {
        return new HouseholdGen(wishes.withArea(area));
    }

    /**
     * {@return the same in one province}
     *
     * @param province the province
     */
    public HouseholdGen of(Province province) {
        return new HouseholdGen(wishes.withProvince(province));
    }

    @Override
    public Household from(Choices choices) {
        List<PovertyStandard> standards = wishes.standardsToUse();
        PovertyStandard standard =
                standards.size() == 1 ? standards.get(0) : Gens.among(standards).from(choices);
        return new HouseholdMaker(wishes, standard, choices).make();
    }
}
