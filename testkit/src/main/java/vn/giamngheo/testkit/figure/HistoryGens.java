package vn.giamngheo.testkit.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.classification.ChangeSet;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.WhatIf;
import vn.giamngheo.exitplan.ExitPlan;
import vn.giamngheo.exitplan.PovertyCause;
import vn.giamngheo.exitplan.ProposedSupport;
import vn.giamngheo.history.ChangeKind;
import vn.giamngheo.history.DatedStatus;
import vn.giamngheo.history.RecordedChange;
import vn.giamngheo.history.RecordedHistory;
import vn.giamngheo.history.StatusHistory;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Makes what is kept on a household over the years: its statuses, and the plan for it to leave poverty. */
public final class HistoryGens {

    private static final int MOST_REVIEWS = 6;
    private static final int MOST_DAYS = 366;

    private static final List<PovertyStatus> CLASSES =
            List.of(PovertyStatus.POOR, PovertyStatus.NON_POOR, PovertyStatus.NEAR_POOR);

    private static final List<PovertyCause> CAUSES =
            List.of(PovertyCause.LACK_OF_LAND, PovertyCause.LACK_OF_CAPITAL, PovertyCause.ILLNESS_OR_ACCIDENT);

    private HistoryGens() {}

    /** {@return the generator of statuses at the end of a year, under the standard of that day} */
    public static Gen<DatedStatus> statuses() {
        return Gens.among(Times.years()).then(year -> anyStatus().map(status -> dated(year, status)));
    }

    private static Gen<PovertyStatus> anyStatus() {
        return Gens.rarely(Gens.among(CLASSES), 8, Gens.constant(PovertyStatus.INDETERMINATE));
    }

    private static DatedStatus dated(int year, PovertyStatus status) {
        return new DatedStatus(
                ReviewDate.of(Times.endOf(year)),
                status,
                Optional.of(Times.standardAtEndOf(year).id()));
    }

    /** {@return the generator of up to 6 statuses in years that follow each other, often across a change of standard} */
    public static Gen<StatusHistory> histories() {
        return histories(anyStatus());
    }

    private static Gen<StatusHistory> histories(Gen<PovertyStatus> statuses) {
        List<Integer> years = Times.years();
        return statuses.list(0, MOST_REVIEWS)
                .then(all -> Gens.among(years.subList(0, years.size() - MOST_REVIEWS + 1))
                        .map(first -> {
                            List<DatedStatus> dated = new ArrayList<>();
                            all.forEach(status -> dated.add(dated(first + dated.size(), status)));
                            return StatusHistory.of(dated);
                        }));
    }

    /** {@return the generator of histories in which every year was decided, with the changes on record} */
    public static Gen<RecordedHistory> records() {
        return histories(Gens.among(CLASSES))
                .map(history -> new RecordedHistory(
                        history,
                        history.changes().stream()
                                .map(change -> new RecordedChange(change.to().review(), change.kind()))
                                .toList()));
    }

    /**
     * {@return the generator of plans for a poor household, whose income is the line or less and which lacks as many
     * indicators as make it poor, or a few more} Supports may be without an agency and a day; the day of the plan is that
     * of the review at the earliest.
     */
    public static Gen<ExitPlan> exitPlans() {
        return choices -> {
            PovertyStandard standard = NationalStandards.VN_2022;
            List<LocalDate> days = Times.of(standard).stream()
                    .filter(day -> standard.applicability().on(day).isPresent())
                    .toList();
            ReviewDate review = ReviewDate.of(Gens.among(days).from(choices));
            Goal goal = Goal.atLeast(
                    Gens.among(PovertyStatus.NEAR_POOR, PovertyStatus.NON_POOR).from(choices));
            PovertyEngine engine = PovertyEngine.of(Standards.national());
            WhatIf asked = engine.whatIf(poor(standard, choices), review, goal);
            // Any income and any remedy can be thought of.
            WhatIf.Possible possible = (WhatIf.Possible) asked;
            ChangeSet chosen = Gens.among(possible.minimalChanges()).from(choices);
            return plan(possible, chosen, review, choices);
        };
    }

    /** {@return the generator of single supports, any one of such a plan} */
    public static Gen<ProposedSupport> supports() {
        return exitPlans().then(plan -> Gens.among(plan.supports()));
    }

    /** {@return the generator of causes of poverty} */
    public static Gen<PovertyCause> causes() {
        return Gens.among(CAUSES);
    }

    /** {@return the generator of changes on record, of any kind, at the end of a year} */
    public static Gen<RecordedChange> recordedChanges() {
        return Gens.among(Times.years())
                .then(year -> Gens.among(ChangeKind.values())
                        .map(kind -> new RecordedChange(ReviewDate.of(Times.endOf(year)), kind)));
    }

    private static Household poor(PovertyStandard standard, Choices choices) {
        AreaType area = Gens.among(AreaType.values()).from(choices);
        int most = standard.indicatorList().size();
        int least = standard.cutoff(ParameterId.POVERTY_CUTOFF).get();
        int count = Math.min(most, least + choices.upTo(2));
        int mask = ((1 << count) - 1) << choices.upTo(most - count);
        long line = standard.line(ParameterId.POVERTY_LINE, area).get().dong();
        long income = Gens.among(line, line - 1, line / 2).from(choices);
        return Household.builder()
                .id("h1")
                .area(area)
                .size(4)
                .income(Income.perHeadPerMonth(Vnd.of(income)))
                .deprivations(DeprivationProfile.of(standard.indicatorList(), mask))
                .build();
    }

    private static ExitPlan plan(WhatIf.Possible possible, ChangeSet chosen, ReviewDate review, Choices choices) {
        LocalDate deadline = review.day().plusDays(choices.upTo(MOST_DAYS));
        boolean assigned = choices.upTo(1) == 1;
        AgencyList agency = AgencyList.parse("Ủy ban nhân dân xã " + Places.NAMES.get(0));
        ExitPlan plan = ExitPlan.from(
                possible,
                chosen,
                change -> assigned
                        ? ProposedSupport.of(change).assignedTo(agency, deadline)
                        : ProposedSupport.of(change));
        return plan.toBuilder()
                .causes(Gens.some(CAUSES).from(choices))
                .deadline(deadline)
                .build();
    }
}
