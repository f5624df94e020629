package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.classification.BlockingFact;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.RawFacts;
import vn.giamngheo.classification.Truth;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/**
 * A household under a review. A household that cannot be classified at all, because it states indicators of another standard
 * or somebody in it is born after the review, is not classified here either: that alone is said.
 */
final class ReviewRules {

    private static final JsonPointer ROOT = JsonPointer.ROOT;
    static final JsonPointer HOUSEHOLD = ROOT.child("household");
    private static final JsonPointer PROVINCE = HOUSEHOLD.child("province");
    private static final JsonPointer DEPRIVATIONS = HOUSEHOLD.child("deprivations");
    private static final int MOST_PLACES = 5;

    /** The calendar of Decision 24/2021/QĐ-TTg is of 2022–2025 by its title; for later years none was seen. */
    private static final LocalDate FIRST_DAY_OF_CALENDAR = LocalDate.of(2022, 1, 1);

    private static final LocalDate LAST_DAY_OF_CALENDAR = LocalDate.of(2025, 12, 31);
    private static final int FIRST_DAY_OF_REGULAR_REVIEW = 15;
    private static final int SEPTEMBER = 9;

    private ReviewRules() {}

    static List<Rule<HouseholdReview>> all() {
        List<Rule<HouseholdReview>> all = new ArrayList<>(MemberRules.all());
        all.add(Rule.of(ReviewFinding.OUTSIDE_CALENDAR, ReviewRules::calendar));
        all.add(Rule.of(
                "review.standard",
                Set.of(ReviewFinding.NO_STANDARD, ReviewFinding.TERRITORY_NOT_TOLD),
                ReviewRules::standard));
        all.add(Rule.of(ReviewFinding.PROVINCE_MISSING, ReviewRules::provinceMissing));
        all.add(Rule.of(ReviewFinding.PROVINCE_LATER, ReviewRules::provinceLater));
        all.add(Rule.of(ReviewFinding.INDICATOR_FOREIGN, ReviewRules::indicators));
        all.add(Rule.of(ReviewFinding.JUDGEMENT_DIFFERS, ReviewRules::judgements));
        all.add(Rule.of(
                "review.status", Set.of(ReviewFinding.UNDECIDED, ReviewFinding.GAP_OF_LAW), ReviewRules::status));
        all.add(Rule.of(ReviewFinding.AREA_CHANGE_DECIDES, ReviewRules::areaChange));
        all.addAll(Nested.part(HouseholdRules.all(), "household", HouseholdReview::household));
        return List.copyOf(all);
    }

    /** The yearly review runs from 1 September to 14 December, the regular one each month from the 15th. */
    private static void calendar(HouseholdReview review, Consumer<Finding> findings) {
        LocalDate day = review.review().day();
        if (day.getMonthValue() < SEPTEMBER
                && day.getDayOfMonth() < FIRST_DAY_OF_REGULAR_REVIEW
                && !day.isBefore(FIRST_DAY_OF_CALENDAR)
                && !day.isAfter(LAST_DAY_OF_CALENDAR)) {
            findings.accept(Finding.of(
                    ReviewFinding.OUTSIDE_CALENDAR, ROOT.child("review"), Map.of("review", Argument.day(day))));
        }
    }

    private static void standard(HouseholdReview review, Consumer<Finding> findings) {
        if (review.standardOrNull() != null) {
            return;
        }
        Resolution resolution =
                review.standards().resolve(review.review(), review.household().province());
        if (resolution instanceof Resolution.Unresolved none) {
            boolean territory = none.reason() == Resolution.Reason.TERRITORY_NOT_TOLD;
            findings.accept(Finding.of(
                    territory ? ReviewFinding.TERRITORY_NOT_TOLD : ReviewFinding.NO_STANDARD,
                    territory ? PROVINCE : ROOT.child("review"),
                    Map.of("reason", Argument.phrase(none.words()))));
        }
    }

    private static void provinceMissing(HouseholdReview review, Consumer<Finding> findings) {
        if (review.household().provinceOrNull() != null) {
            return;
        }
        Standards standards = review.standards();
        for (PovertyStandard standard : standards.all()) {
            if (standard.province().isPresent()
                    && standard.applicability().on(review.review().day()).isPresent()) {
                findings.accept(Finding.of(
                        ReviewFinding.PROVINCE_MISSING,
                        PROVINCE,
                        Map.of("standard", Argument.text(standard.id().value()))));
                return;
            }
        }
    }

    private static void provinceLater(HouseholdReview review, Consumer<Finding> findings) {
        @Nullable Province province = review.household().provinceOrNull();
        LocalDate first = Province.FIRST_DAY_OF_CURRENT_CODES;
        if (province == null
                || province.codes() == Province.Codes.FORMER
                || !review.review().day().isBefore(first)
                || Province.formerOf(province).stream().anyMatch(province::isSameAs)) {
            return;
        }
        findings.accept(Finding.of(
                ReviewFinding.PROVINCE_LATER,
                PROVINCE,
                Map.of(
                        "province", Argument.text(province + " (" + province.name() + ")"),
                        "review", Argument.day(review.review().day()),
                        "first", Argument.day(first))));
    }

    private static void indicators(HouseholdReview review, Consumer<Finding> findings) {
        @Nullable PovertyStandard standard = review.standardOrNull();
        IndicatorList stated = review.household().deprivations().indicators();
        if (standard == null || stated.equals(standard.indicatorList())) {
            return;
        }
        for (int i = 0; i < stated.size(); i++) {
            DeprivationIndicator indicator = stated.get(i);
            if (standard.indicatorList().indexOf(indicator) < 0) {
                findings.accept(Finding.of(
                        ReviewFinding.INDICATOR_FOREIGN,
                        DEPRIVATIONS.child(indicator.code()),
                        Map.of(
                                "indicator", Argument.text(indicator.code()),
                                "standard", Argument.text(standard.id().value()),
                                "number", Argument.whole(standard.indicators().size()))));
            }
        }
    }

    /** What the commune judged against what the facts say, where both are recorded. */
    private static void judgements(HouseholdReview review, Consumer<Finding> findings) {
        @Nullable PovertyStandard standard = review.standardOrNull();
        if (standard == null || !hasFacts(review.household()) || !review.fits(standard)) {
            return;
        }
        for (int i = 0; i < standard.indicators().size(); i++) {
            judgement(review, standard.indicators().get(i), findings);
        }
    }

    private static boolean hasFacts(Household household) {
        return !household.members().isEmpty()
                || household.dwelling() != Dwelling.unknown()
                || household.water().isPresent()
                || household.latrine().isPresent()
                || household.internet().isPresent()
                || household.telephone().isPresent()
                || household.loudspeaker().isPresent()
                || !household.assets().isEmpty();
    }

    private static void judgement(HouseholdReview review, IndicatorRule rule, Consumer<Finding> findings) {
        DeprivationStatus stated = review.household().deprivations().status(rule.indicator());
        @Nullable Cutoff cutoff = rule.cutoff().find().orElse(null);
        if (stated == DeprivationStatus.UNKNOWN || cutoff == null || cutoff instanceof Cutoff.IncomeIndicator) {
            return;
        }
        Truth facts = RawFacts.deprived(cutoff, review.household(), review.review());
        if (facts == (stated == DeprivationStatus.DEPRIVED ? Truth.FAILS : Truth.HOLDS)) {
            DeprivationStatus found =
                    facts == Truth.HOLDS ? DeprivationStatus.DEPRIVED : DeprivationStatus.NOT_DEPRIVED;
            findings.accept(Finding.of(
                    ReviewFinding.JUDGEMENT_DIFFERS,
                    DEPRIVATIONS.child(rule.indicator().code()),
                    Map.of(
                            "indicator", Argument.phrase(rule.name()),
                            "stated", Argument.phrase(stated.phrase()),
                            "found", Argument.phrase(found.phrase()),
                            "cutoff", Argument.phrase(RawFacts.condition(cutoff)))));
        }
    }

    private static void status(HouseholdReview review, Consumer<Finding> findings) {
        @Nullable PovertyStandard standard = review.standardOrNull();
        if (standard == null || !review.fits(standard)) {
            return;
        }
        PovertyStatus status = PovertyEngine.of(review.standards()).status(review.household(), review.review());
        if (status == PovertyStatus.INDETERMINATE) {
            findings.accept(undecided(PovertyEngine.classifyUnder(standard, review.household(), review.review())));
        } else if (status == PovertyStatus.UNDEFINED_BY_LAW) {
            findings.accept(Finding.of(
                    ReviewFinding.GAP_OF_LAW,
                    HOUSEHOLD.child("income"),
                    Map.of("standard", Argument.text(standard.id().value()))));
        }
    }

    /** Places, not names: the names of facts name members. */
    private static Finding undecided(Verdict verdict) {
        List<Argument> possible = new ArrayList<>();
        verdict.possible().stream().sorted().forEach(status -> possible.add(Argument.phrase(status.phrase())));
        List<BlockingFact> blocking = verdict.blockingFacts();
        List<String> places = blocking.stream()
                .limit(MOST_PLACES)
                .map(fact -> fact.fact().path().toString())
                .toList();
        return Finding.of(
                ReviewFinding.UNDECIDED,
                HOUSEHOLD,
                Map.of(
                        "possible", Argument.listed(possible),
                        "number", Argument.whole(blocking.size()),
                        "places", Argument.texts(places)));
    }

    /** R28: the same household, before and after its commune became a ward. */
    private static void areaChange(HouseholdReview review, Consumer<Finding> findings) {
        List<AreaChange> changes = review.household().areaChanges();
        @Nullable PovertyStandard standard = changes.isEmpty() ? null : review.standardOrNull();
        if (standard == null || !review.fits(standard)) {
            return;
        }
        int last = changes.size() - 1;
        while (last >= 0 && changes.get(last).from().isAfter(review.review().day())) {
            last--;
        }
        @Nullable
        AreaType before =
                last > 0 ? changes.get(last - 1).to() : review.household().areaOrNull();
        if (last < 0 || before == null) {
            return;
        }
        Household unchanged = review.household().toBuilder()
                .areaChanges(List.of())
                .area(before)
                .build();
        PovertyStatus was = PovertyEngine.classifyUnder(standard, unchanged, review.review())
                .status();
        PovertyStatus is = PovertyEngine.classifyUnder(standard, review.household(), review.review())
                .status();
        if (was != is) {
            findings.accept(Finding.of(
                    ReviewFinding.AREA_CHANGE_DECIDES,
                    HOUSEHOLD.child("areaChanges").child(last),
                    Map.of(
                            "from", Argument.day(changes.get(last).from()),
                            "area",
                                    Argument.phrase(
                                            name(standard, changes.get(last).to())),
                            "before", Argument.phrase(name(standard, before)),
                            "status", Argument.phrase(is.phrase()),
                            "statusBefore", Argument.phrase(was.phrase()))));
        }
    }

    private static Phrase name(PovertyStandard standard, AreaType area) {
        return standard.areaName(area);
    }
}
