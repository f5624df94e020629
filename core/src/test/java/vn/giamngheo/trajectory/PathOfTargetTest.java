package vn.giamngheo.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;
import vn.giamngheo.trajectory.PathOfTarget.Reason;

class PathOfTargetTest {

    private static final Place HERE = new Place("Tỉnh Bắc Kạn", AdministrativeLevel.PROVINCE);
    private static final Place ELSEWHERE = new Place("Tỉnh Cao Bằng", AdministrativeLevel.PROVINCE);
    private static final LocalDate END_2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate END_2024 = LocalDate.of(2024, 12, 31);
    private static final Schedule DUE = Schedule.parse("cuối năm 2024");
    private static final Stated<PublishedRate> RANGE = Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9"));
    private static final Baseline BASELINE =
            new Baseline(Written.of(Stated.exactly(PublishedRate.of("9.2"))), Schedule.parse("cuối năm 2023"));

    private static Target target(Measure measure, Schedule due) {
        return Target.builder()
                .title("Giảm tỷ lệ hộ nghèo")
                .measure(measure)
                .due(due)
                .build();
    }

    private static Measure reduction(Optional<Baseline> from, Optional<Written<Stated<PublishedRate>>> to) {
        Stated<PublishedPoints> by = Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5"));
        return new Measure.Reduction(Written.of(by), from, to, CountUnit.HOUSEHOLD);
    }

    private static Measure level(String rate) {
        return new Measure.Level(Written.of(Stated.exactly(PublishedRate.of(rate))), CountUnit.HOUSEHOLD);
    }

    private static Measure falling(String points, Optional<Baseline> from) {
        return new Measure.Reduction(
                Written.of(Stated.exactly(PublishedPoints.of(points))), from, Optional.empty(), CountUnit.HOUSEHOLD);
    }

    private static Measure yearly(Stated<PublishedPoints> by, Optional<Baseline> from) {
        return new Measure.ReductionPerYear(Written.of(by), from, CountUnit.HOUSEHOLD);
    }

    private static Measure relative(String perCent, Optional<Baseline> from) {
        return new Measure.RelativeReduction(
                Written.of(Stated.exactly(PublishedRate.of(perCent))), "tỷ lệ hộ nghèo", from, CountUnit.HOUSEHOLD);
    }

    private static Target ofPoorRate(Measure measure, Schedule due) {
        return target(measure, due).toBuilder()
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .build();
    }

    private static Baseline baseline(String rate, String at) {
        return new Baseline(Written.of(Stated.exactly(PublishedRate.of(rate))), Schedule.parse(at));
    }

    private static Stated<PublishedRate> at(String rate) {
        return Stated.exactly(PublishedRate.of(rate));
    }

    private static Optional<Stated<PublishedRate>> goal(PathOfTarget found) {
        return found.path().map(RatePath::target);
    }

    private static Observation.Builder observed() {
        return Observation.builder()
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .unit(CountUnit.HOUSEHOLD)
                .source(ObservationSource.REVIEW_OFFICIAL)
                .place(HERE)
                .asOf(END_2023)
                .share(20_240, 220_000);
    }

    private static Reason reason(PathOfTarget found) {
        assertThat(found.path()).isEmpty();
        return ((PathOfTarget.None) found).reason();
    }

    @Test
    void u6_aReductionFromItsBaseline() {
        RatePath expected =
                RatePath.from(KnownRate.of(PublishedRate.of("9.2")), END_2023).to(RANGE, END_2024);

        assertThat(RatePath.of(target(reduction(Optional.of(BASELINE), Optional.empty()), DUE))
                        .path())
                .contains(expected);
        assertThat(RatePath.of(target(reduction(Optional.of(BASELINE), Optional.of(Written.of(RANGE))), DUE))
                        .path())
                .contains(expected);
    }

    @Test
    void aLevelFromWhatWasObserved() {
        assertThat(RatePath.of(target(level("6.8"), DUE), observed().build()).path())
                .contains(RatePath.from(new KnownRate.Counted(20_240, 220_000), END_2023)
                        .to(Stated.exactly(PublishedRate.of("6.8")), END_2024));
    }

    @Test
    void aCoverageFromWhatWasObserved() {
        Measure coverage = new Measure.Coverage(
                Written.of(Stated.exactly(PublishedRate.of("100"))), "hộ nghèo", Optional.empty(), CountUnit.HOUSEHOLD);

        assertThat(RatePath.of(target(coverage, DUE), observed().share(7, 10).build())
                        .path()
                        .map(RatePath::direction))
                .contains(Direction.UP);
    }

    @Test
    void measuresWithoutARate() {
        Target goal = target(new Measure.Qualitative("nâng cao chất lượng cuộc sống"), DUE);

        assertThat(reason(RatePath.of(goal))).isEqualTo(Reason.NO_RATE);
        assertThat(reason(RatePath.of(goal, observed().build()))).isEqualTo(Reason.NO_RATE);
    }

    @Test
    void noBaseline() {
        assertThat(reason(RatePath.of(target(level("6.8"), DUE)))).isEqualTo(Reason.NO_BASELINE);
        assertThat(reason(RatePath.of(target(reduction(Optional.empty(), Optional.of(Written.of(RANGE))), DUE))))
                .isEqualTo(Reason.NO_BASELINE);
    }

    @Test
    void aBaselineThatIsNotOneNumber() {
        Baseline about = new Baseline(Written.of(Stated.about(Stated.exactly(PublishedRate.of("9.2")))), BASELINE.at());
        Baseline unreadable = new Baseline(Written.unreadable("9,2,1%"), BASELINE.at());

        assertThat(reason(RatePath.of(target(reduction(Optional.of(about), Optional.empty()), DUE))))
                .isEqualTo(Reason.BASELINE_NOT_EXACT);
        assertThat(reason(RatePath.of(target(reduction(Optional.of(unreadable), Optional.empty()), DUE))))
                .isEqualTo(Reason.BASELINE_NOT_EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "năm 2023", "trước đây", "trước ngày 31/12/2023"})
    void aBaselineOfAPointThatIsNotTold(String at) {
        Baseline undated = new Baseline(BASELINE.rate(), Schedule.parse(at));

        assertThat(reason(RatePath.of(target(reduction(Optional.of(undated), Optional.empty()), DUE))))
                .isEqualTo(Reason.BASELINE_UNDATED);
    }

    @Test
    void aRateThatCannotBeRead() {
        Measure level = new Measure.Level(Written.unreadable("6,96,7%"), CountUnit.HOUSEHOLD);

        assertThat(reason(RatePath.of(target(level, DUE), observed().build()))).isEqualTo(Reason.RATE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hằng năm", "trong thời gian tới"})
    void noLastDay(String due) {
        assertThat(reason(RatePath.of(
                        target(level("6.8"), Schedule.parse(due)), observed().build())))
                .isEqualTo(Reason.DUE_UNDATED);
    }

    @Test
    void dueNotAfterTheBaseline() {
        assertThat(reason(RatePath.of(
                        target(level("6.8"), DUE), observed().asOf(END_2024).build())))
                .isEqualTo(Reason.DUE_NOT_AFTER_BASELINE);
        assertThat(RatePath.of(
                                target(level("6.8"), DUE),
                                observed().asOf(END_2024.minusDays(1)).build())
                        .path())
                .isPresent();
    }

    @Test
    void whatWasObservedIsTheSameFigure() {
        Target target = target(level("6.8"), DUE).toBuilder()
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .scope(new Scope(Optional.of(HERE), Optional.empty()))
                .build();

        assertThat(RatePath.of(target, observed().build()).path()).isPresent();
        assertThat(reason(RatePath.of(target, observed().number(20_240).build())))
                .isEqualTo(Reason.OBSERVATION_NO_RATE);
        assertThat(reason(RatePath.of(target, observed().unit(CountUnit.PERSON).build())))
                .isEqualTo(Reason.OTHER_UNIT);
        assertThat(reason(RatePath.of(
                        target,
                        observed()
                                .indicator(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE)
                                .build())))
                .isEqualTo(Reason.OTHER_INDICATOR);
        assertThat(reason(RatePath.of(target, observed().place(ELSEWHERE).build())))
                .isEqualTo(Reason.OTHER_PLACE);
        assertThat(reason(RatePath.of(target, observed().area(AreaType.RURAL).build())))
                .isEqualTo(Reason.OTHER_GROUP);
        assertThat(reason(RatePath.of(
                        target, observed().group(TargetGroup.ETHNIC_MINORITY).build())))
                .isEqualTo(Reason.OTHER_GROUP);
    }

    @Test
    void whatATargetNamesInItsOwnWordsMayBeAnyGroup() {
        Target target = target(level("6.8"), DUE).toBuilder()
                .scope(new Scope(Optional.empty(), Optional.of("hộ dân tộc thiểu số")))
                .build();

        assertThat(RatePath.of(
                                target,
                                observed().group(TargetGroup.ETHNIC_MINORITY).build())
                        .path())
                .isPresent();
        assertThat(RatePath.of(target, observed().build()).path()).isPresent();
    }

    @Test
    void r1_whatCanBeReadInTwoWaysHasNoPathYet() {
        Measure undecided = new Measure.Undecided("giảm xuống 6,8 hoặc 6,7%", List.of(level("6.8"), level("6.7")));

        assertThat(reason(RatePath.of(target(undecided, DUE)))).isEqualTo(Reason.UNDECIDED);
        assertThat(reason(RatePath.of(target(undecided, DUE), observed().build())))
                .isEqualTo(Reason.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "đầu năm 2024, 2023-12-31",
        "cuối năm 2023, 2023-12-31",
        "ngày 30/6/2023, 2023-06-30",
        "đến ngày 31/12/2023, 2023-12-31"
    })
    void pointsOfABaseline(String at, LocalDate day) {
        Baseline baseline = new Baseline(BASELINE.rate(), Schedule.parse(at));

        assertThat(RatePath.of(target(reduction(Optional.of(baseline), Optional.empty()), DUE))
                        .path()
                        .map(RatePath::start))
                .contains(day);
    }

    @Test
    void aStateToKeep() {
        Measure keep = new Measure.Maintain(
                "tỷ lệ hộ nghèo", Optional.of(Written.of(Stated.lessThan(PublishedRate.of("1")))), CountUnit.HOUSEHOLD);
        Measure unsaid = new Measure.Maintain("trạng thái đã đạt", Optional.empty(), CountUnit.HOUSEHOLD);

        assertThat(goal(RatePath.of(target(keep, DUE), observed().build())))
                .contains(Stated.lessThan(PublishedRate.of("1")));
        assertThat(reason(RatePath.of(target(keep, DUE)))).isEqualTo(Reason.NO_BASELINE);
        assertThat(reason(RatePath.of(target(unsaid, DUE), observed().build()))).isEqualTo(Reason.NO_RATE);
    }

    @Test
    void aReductionFromWhatWasObserved() {
        Target target = target(falling("1.5", Optional.empty()), DUE);

        assertThat(RatePath.of(target, observed().build()).path())
                .contains(RatePath.from(new KnownRate.Counted(20_240, 220_000), END_2023)
                        .to(at("7.7"), END_2024));
        assertThat(goal(RatePath.of(
                        target, observed().printed(PublishedRate.of("9.20")).build())))
                .contains(at("7.70"));
    }

    /** A third is 33.33… per cent, and less 1.5 points 31.8333…; 20,241 of 220,000 are 9.2004545… per cent. */
    @Test
    void aReductionFromAShareWithNoEndOfDecimals() {
        Target target = target(falling("1.5", Optional.empty()), DUE);

        assertThat(goal(RatePath.of(target, observed().share(1, 3).build()))).contains(at("31.8333"));
        assertThat(goal(RatePath.of(target, observed().share(20_241, 220_000).build())))
                .contains(at("7.7005"));
    }

    @Test
    void aStatedEndCountsWhateverWasObserved() {
        Measure both = reduction(Optional.of(BASELINE), Optional.of(Written.of(RANGE)));

        assertThat(goal(RatePath.of(
                        target(both, DUE),
                        observed()
                                .printed(PublishedRate.of("8.1"))
                                .asOf(LocalDate.of(2024, 6, 30))
                                .build())))
                .contains(RANGE);
    }

    @Test
    void whatWasObservedCountsBeforeTheRateThatTheTargetStates() {
        assertThat(goal(RatePath.of(
                        target(falling("1.5", Optional.of(BASELINE)), DUE),
                        observed().printed(PublishedRate.of("9.31")).build())))
                .contains(at("7.81"));
    }

    /** Half of the way is over: another 1.5 points from there were never asked for. */
    @ParameterizedTest
    @CsvSource({
        "cuối năm 2023, 2023-12-31, true",
        "cuối năm 2023, 2023-12-30, false",
        "cuối năm 2023, 2024-01-01, false",
        "đầu năm 2024, 2023-12-31, true",
        "đầu năm 2024, 2024-01-01, false",
        "ngày 30/6/2023, 2023-06-30, true",
        "ngày 30/6/2023, 2023-12-31, false",
        "năm 2023, 2022-12-30, false",
        "năm 2023, 2022-12-31, true",
        "năm 2023, 2023-06-30, true",
        "năm 2023, 2023-12-31, true",
        "năm 2023, 2024-01-01, false",
        "trước đây, 2024-06-30, true"
    })
    void aReductionStartsFromTheTimeItNames(String at, LocalDate day, boolean fits) {
        Baseline from = baseline("9.2", at);
        PathOfTarget points = RatePath.of(
                target(falling("1.5", Optional.of(from)), DUE),
                observed().asOf(day).build());
        PathOfTarget since = RatePath.of(
                ofPoorRate(
                        new Measure.RelativeReduction(
                                Written.of(at("50")),
                                "tỷ lệ hộ nghèo",
                                Optional.empty(),
                                from.at(),
                                CountUnit.HOUSEHOLD),
                        DUE),
                observed().asOf(day).build());

        assertThat(goal(points)).isEqualTo(fits ? Optional.of(at("7.7")) : Optional.empty());
        assertThat(goal(since)).isEqualTo(fits ? Optional.of(at("4.6")) : Optional.empty());
        if (!fits) {
            assertThat(reason(points)).isEqualTo(Reason.OTHER_DAY);
            assertThat(reason(since)).isEqualTo(Reason.OTHER_DAY);
        }
    }

    /** Facts, §5.1: 1.0 to 1.5 points a year from 2021 to 2025, five years from the end of 2020. */
    @ParameterizedTest
    @CsvSource({
        "đầu năm 2021, giai đoạn 2021-2025, 1.7, 4.2",
        "cuối năm 2020, cuối năm 2025, 1.7, 4.2",
        "cuối năm 2020, đến ngày 31/12/2021, 7.7, 8.2",
        "ngày 31/12/2020, cuối năm 2022, 6.2, 7.2"
    })
    void pointsOfEachYear(String start, String due, String low, String high) {
        Stated<PublishedPoints> by = Stated.between(PublishedPoints.of("1.0"), PublishedPoints.of("1.5"));
        Target target = target(yearly(by, Optional.of(baseline("9.2", start))), Schedule.parse(due));

        assertThat(goal(RatePath.of(target))).contains(Stated.between(PublishedRate.of(low), PublishedRate.of(high)));
    }

    @Test
    void moreThanThreePointsOfEachYearFromWhatWasObserved() {
        Target target = target(
                yearly(Stated.moreThan(PublishedPoints.of("3")), Optional.empty()), Schedule.parse("cuối năm 2025"));

        assertThat(goal(RatePath.of(target, observed().build()))).contains(Stated.lessThan(PublishedRate.of("3.2")));
        assertThat(reason(RatePath.of(target))).isEqualTo(Reason.NO_BASELINE);
    }

    @ParameterizedTest
    @CsvSource({
        "cuối năm 2023, năm 2024, NO_WHOLE_YEARS",
        "cuối năm 2023, đến năm 2025, NO_WHOLE_YEARS",
        "cuối năm 2023, đến ngày 30/12/2024, NO_WHOLE_YEARS",
        "cuối năm 2023, đến ngày 30/11/2024, NO_WHOLE_YEARS",
        "ngày 30/12/2023, cuối năm 2024, NO_WHOLE_YEARS",
        "ngày 31/10/2023, cuối năm 2024, NO_WHOLE_YEARS",
        "năm 2023, cuối năm 2024, BASELINE_UNDATED",
        "cuối năm 2023, hằng năm, DUE_UNDATED",
        "cuối năm 2023, đầu năm 2026, DUE_UNDATED",
        "cuối năm 2023, cuối năm 2023, DUE_NOT_AFTER_BASELINE"
    })
    void howManyYearsThereAreIsNotGuessed(String start, String due, Reason expected) {
        Measure measure = yearly(Stated.exactly(PublishedPoints.of("1")), Optional.of(baseline("9.2", start)));

        assertThat(reason(RatePath.of(target(measure, Schedule.parse(due))))).isEqualTo(expected);
    }

    @Test
    void r1_perCentOfTheRateAreNoPoints() {
        assertThat(goal(RatePath.of(ofPoorRate(relative("2.3", Optional.of(BASELINE)), DUE))))
                .contains(at("8.9884"));
        assertThat(goal(RatePath.of(
                        ofPoorRate(relative("2.3", Optional.empty()), DUE),
                        observed().build())))
                .contains(at("8.9884"));
        assertThat(reason(RatePath.of(ofPoorRate(relative("2.3", Optional.empty()), DUE))))
                .isEqualTo(Reason.NO_BASELINE);
    }

    @ParameterizedTest
    @CsvSource({"near-poor-household-rate", "multidimensional-poverty-rate"})
    void otherRatesThatFallByPerCent(IndicatorId rate) {
        Target target = target(relative("50", Optional.of(BASELINE)), DUE).toBuilder()
                .indicator(rate)
                .build();

        assertThat(goal(RatePath.of(target))).contains(at("4.6"));
    }

    /** Half the poor households are half the rate only if there are as many households as before. */
    @ParameterizedTest
    @CsvSource({"poor-households", "near-poor-households"})
    void perCentOfANumberLeadToNoRate(IndicatorId number) {
        Target target = target(relative("50", Optional.of(BASELINE)), DUE).toBuilder()
                .indicator(number)
                .build();

        assertThat(reason(RatePath.of(target))).isEqualTo(Reason.NO_RATE);
        assertThat(reason(RatePath.of(target, observed().indicator(number).build())))
                .isEqualTo(Reason.NO_RATE);
    }

    @Test
    void perCentOfWhatHasNoName() {
        Target target = target(relative("50", Optional.of(BASELINE)), DUE);

        assertThat(reason(RatePath.of(target))).isEqualTo(Reason.NO_RATE);
        assertThat(reason(RatePath.of(target, observed().build()))).isEqualTo(Reason.NO_RATE);
    }

    @Test
    void anIndicatorOfItsOwnIsARateWhereOneWasObserved() {
        IndicatorId own = IndicatorId.of("households-without-water");
        Target target = target(relative("50", Optional.of(BASELINE)), DUE).toBuilder()
                .indicator(own)
                .build();

        assertThat(reason(RatePath.of(target))).isEqualTo(Reason.NO_RATE);
        assertThat(goal(RatePath.of(target, observed().indicator(own).build()))).contains(at("4.6"));
        assertThat(reason(RatePath.of(
                        target, observed().indicator(own).number(20_240).build())))
                .isEqualTo(Reason.OBSERVATION_NO_RATE);
    }

    @ParameterizedTest
    @CsvSource({"9.2, 0.0", "9.3, "})
    void aReductionBelowNothing(String points, String level) {
        Target ownStart = target(falling(points, Optional.of(BASELINE)), DUE);
        Target observedStart = target(falling(points, Optional.empty()), DUE);

        if (level == null) {
            assertThat(reason(RatePath.of(ownStart))).isEqualTo(Reason.RATE_OUT_OF_RANGE);
            assertThat(reason(RatePath.of(observedStart, observed().build()))).isEqualTo(Reason.RATE_OUT_OF_RANGE);
        } else {
            assertThat(goal(RatePath.of(ownStart))).contains(at(level));
            assertThat(goal(RatePath.of(observedStart, observed().build()))).contains(at(level));
        }
    }

    @Test
    void aReductionThatCannotBeRead() {
        Measure points = new Measure.Reduction(
                Written.unreadable("2,32,5%"), Optional.of(BASELINE), Optional.empty(), CountUnit.HOUSEHOLD);
        Measure yearly = new Measure.ReductionPerYear(
                Written.unreadable("1-1,5,2%"), Optional.of(BASELINE), CountUnit.HOUSEHOLD);

        assertThat(reason(RatePath.of(target(points, DUE)))).isEqualTo(Reason.RATE_UNREADABLE);
        assertThat(reason(RatePath.of(target(yearly, DUE)))).isEqualTo(Reason.RATE_UNREADABLE);
        assertThat(reason(RatePath.of(target(points, DUE), observed().build()))).isEqualTo(Reason.RATE_UNREADABLE);
    }

    @Test
    void numbersAreNoRatesToStandAt() {
        Measure fewer = new Measure.CountChange(
                Measure.CountChange.Direction.DECREASE,
                Written.of(Stated.exactly(4_812L)),
                CountUnit.HOUSEHOLD,
                Optional.of("hộ nghèo"));
        Measure none = new Measure.Zero("hộ nghèo", CountUnit.HOUSEHOLD);
        Measure districts = new Measure.KOfN(
                Written.of(Stated.exactly(24L)), Written.of(Stated.exactly(74L)), CountUnit.DISTRICT, Optional.empty());

        for (Measure measure : List.of(fewer, none, districts)) {
            assertThat(reason(RatePath.of(ofPoorRate(measure, DUE)))).isEqualTo(Reason.NO_RATE);
            assertThat(reason(RatePath.of(ofPoorRate(measure, DUE), observed().build())))
                    .isEqualTo(Reason.NO_RATE);
        }
    }

    @Test
    void anAreaOrGroupThatTheTargetTells() {
        Target rural = target(level("6.8"), DUE).toBuilder()
                .scope(Scope.of(AreaType.RURAL))
                .build();
        Target minority = target(level("6.8"), DUE).toBuilder()
                .scope(Scope.of(TargetGroup.ETHNIC_MINORITY))
                .build();

        assertThat(RatePath.of(rural, observed().area(AreaType.RURAL).build()).path())
                .isPresent();
        assertThat(reason(RatePath.of(rural, observed().area(AreaType.URBAN).build())))
                .isEqualTo(Reason.OTHER_GROUP);
        assertThat(reason(RatePath.of(rural, observed().build()))).isEqualTo(Reason.OTHER_GROUP);
        assertThat(RatePath.of(
                                minority,
                                observed().group(TargetGroup.ETHNIC_MINORITY).build())
                        .path())
                .isPresent();
        assertThat(reason(RatePath.of(minority, observed().build()))).isEqualTo(Reason.OTHER_GROUP);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonSpeaksBothLanguages(Reason reason) {
        PathOfTarget.None none = new PathOfTarget.None(reason);

        assertThat(none.describe(Language.VIETNAMESE)).isNotBlank().isNotEqualTo(none.describe(Language.ENGLISH));
        assertThat(reason.code())
                .isEqualTo(reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
