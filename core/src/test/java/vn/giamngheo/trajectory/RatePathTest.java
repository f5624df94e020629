package vn.giamngheo.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giamngheo.text.Language.ENGLISH;
import static vn.giamngheo.text.Language.VIETNAMESE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.text.RefusedException;

class RatePathTest {

    private static final LocalDate MID_YEAR = LocalDate.of(2024, 6, 30);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    private static final RatePath PATH =
            RatePath.from(rate("9.2"), YearPoint.endOf(2023)).to(rate("6.8"), YearPoint.endOf(2024));
    private static final RatePath TO_RANGE = RatePath.from(rate("9.2"), YearPoint.endOf(2023))
            .to(Stated.between(rate("6.7"), rate("6.9")), YearPoint.endOf(2024));
    private static final RatePath UP =
            RatePath.from(rate("70"), YearPoint.startOf(2021)).to(rate("100"), YearPoint.endOf(2025));
    private static final RatePath FLAT =
            RatePath.from(rate("6.8"), YearPoint.endOf(2023)).to(rate("6.8"), YearPoint.endOf(2024));

    private static PublishedRate rate(String value) {
        return PublishedRate.of(value);
    }

    private static Observation.Builder observed() {
        return Observation.builder()
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .unit(CountUnit.HOUSEHOLD)
                .source(ObservationSource.REVIEW_OFFICIAL)
                .place(new Place("Tỉnh Bắc Kạn", AdministrativeLevel.PROVINCE))
                .asOf(MID_YEAR);
    }

    private static Ratio share(Progress progress) {
        RatioRange share = ((Progress.Measured) progress).share();
        assertThat(share.isExact()).isTrue();
        return share.min();
    }

    @Test
    void r3_descendingProgress() {
        Progress progress = PATH.progress(rate("7.5"));

        assertThat(share(progress)).isEqualTo(Ratio.of(17, 24));
        assertThat(((Progress.Measured) progress).in(VIETNAMESE, 1)).isEqualTo("70,8%");
        assertThat(progress.describe(VIETNAMESE)).isEqualTo("đạt 70,8% mức giảm đề ra");
        assertThat(progress.describe(ENGLISH)).isEqualTo("at 70.8% of the intended fall");
    }

    @Test
    void r3_worseThanTheBaselineIsNegativeAndNotCutOff() {
        Progress progress = PATH.progress(rate("9.9"));

        assertThat(share(progress)).isEqualTo(Ratio.of(-7, 24));
        assertThat(progress.describe(VIETNAMESE)).isEqualTo("kém hơn mức xuất phát: -29,2% mức giảm đề ra");
        assertThat(progress.describe(ENGLISH)).isEqualTo("worse than at the start: -29.2% of the intended fall");
    }

    @Test
    void r3_beyondTheTargetIsMoreThanTheWhole() {
        assertThat(share(PATH.progress(rate("5.6")))).isEqualTo(Ratio.of(3, 2));
    }

    @Test
    void r3_noProgressWhereTheTargetIsTheBaseline() {
        Progress progress = FLAT.progress(rate("6.8"));

        assertThat(progress).isEqualTo(new Progress.Undefined(Progress.Reason.TARGET_IS_BASELINE));
        assertThat(progress.describe(VIETNAMESE)).isEqualTo("không xác định được tiến độ: mục tiêu bằng mức xuất phát");
        assertThat(progress.describe(ENGLISH)).isEqualTo("no progress can be told: the target is the baseline");
        assertThat(FLAT.direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void decimalsOfTheTargetDoNotMakeAWay() {
        RatePath path = RatePath.from(rate("6.8"), YearPoint.endOf(2023)).to(rate("6.80"), YearPoint.endOf(2024));

        assertThat(path.progress(rate("6.7"))).isEqualTo(new Progress.Undefined(Progress.Reason.TARGET_IS_BASELINE));
    }

    @Test
    void noProgressWhereTheBaselineMeetsABound() {
        RatePath path =
                RatePath.from(rate("7"), YearPoint.endOf(2023)).to(Stated.atMost(rate("8")), YearPoint.endOf(2024));

        assertThat(path.direction()).isEqualTo(Direction.DOWN);
        assertThat(path.progress(rate("7.5"))).isEqualTo(new Progress.Undefined(Progress.Reason.MET_AT_BASELINE));
        assertThat(path.progress(rate("7.5")).describe(VIETNAMESE))
                .isEqualTo("không xác định được tiến độ: mức xuất phát đã đạt mục tiêu");
    }

    @Test
    void noProgressWhereTheBaselineLiesWithinTheRange() {
        RatePath path = RatePath.from(rate("6.8"), YearPoint.endOf(2023))
                .to(Stated.between(rate("6.7"), rate("6.9")), YearPoint.endOf(2024));

        assertThat(path.direction()).isEqualTo(Direction.NONE);
        assertThat(path.progress(rate("6.8"))).isEqualTo(new Progress.Undefined(Progress.Reason.MET_AT_BASELINE));
    }

    @Test
    void aRangeThatBeginsAtTheBaselineStillHasADirection() {
        Stated<PublishedRate> range = Stated.between(rate("6.7"), rate("6.9"));

        assertThat(RatePath.from(rate("6.9"), YearPoint.endOf(2023))
                        .to(range, YearPoint.endOf(2024))
                        .direction())
                .isEqualTo(Direction.DOWN);
        assertThat(RatePath.from(rate("6.7"), YearPoint.endOf(2023))
                        .to(range, YearPoint.endOf(2024))
                        .direction())
                .isEqualTo(Direction.UP);
    }

    @Test
    void progressToARangeIsARange() {
        Progress.Measured progress = (Progress.Measured) TO_RANGE.progress(rate("7.5"));

        assertThat(progress.share()).isEqualTo(new RatioRange(Ratio.of(17, 25), Ratio.of(17, 23)));
        assertThat(progress.in(VIETNAMESE, 1)).isEqualTo("68,0–73,9%");
        assertThat(((Progress.Measured) TO_RANGE.progress(rate("9.9"))).in(VIETNAMESE, 1))
                .isEqualTo("-30,4 đến -28,0%");
        assertThat(((Progress.Measured) TO_RANGE.progress(rate("9.9"))).in(ENGLISH, 1))
                .isEqualTo("-30.4 to -28.0%");
    }

    @Test
    void ascendingProgress() {
        Progress progress = UP.progress(rate("85"));

        assertThat(UP.direction()).isEqualTo(Direction.UP);
        assertThat(share(progress)).isEqualTo(Ratio.of(1, 2));
        assertThat(progress.describe(VIETNAMESE)).isEqualTo("đạt 50,0% mức tăng đề ra");
        assertThat(progress.describe(ENGLISH)).isEqualTo("at 50.0% of the intended rise");
        assertThat(share(UP.progress(rate("64")))).isEqualTo(Ratio.of(-1, 5));
    }

    @Test
    void r3_printedFiguresBoundTheProgress() {
        Progress.Measured progress = (Progress.Measured) PATH.progress(rate("7.5"));

        assertThat(progress.bounds()).contains(new RatioRange(Ratio.of(32, 47), Ratio.of(36, 49)));
    }

    @Test
    void aBaselineThatMayBeTheTargetLeavesNoBounds() {
        RatePath path = RatePath.from(rate("6.9"), YearPoint.endOf(2023)).to(rate("6.85"), YearPoint.endOf(2024));

        assertThat(((Progress.Measured) path.progress(rate("6.9"))).bounds()).isEmpty();
    }

    @Test
    void countedFiguresGiveAnExactProgress() {
        RatePath path = RatePath.from(observed()
                        .share(920, 10_000)
                        .asOf(LocalDate.of(2023, 12, 31))
                        .build())
                .to(Stated.exactly(rate("6.8")), YEAR_END);
        Progress.Measured progress = (Progress.Measured)
                path.progress(observed().share(1_500, 20_000).build());

        assertThat(progress.share()).isEqualTo(RatioRange.of(Ratio.of(17, 24)));
        assertThat(progress.bounds()).contains(progress.share());
    }

    @Test
    void aNumberIsNoRate() {
        assertThatThrownBy(() -> PATH.progress(observed().number(14_960).build()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a number was observed and not a rate");
    }

    @Test
    void requiredPace() {
        RequiredPace.Needed needed = (RequiredPace.Needed) PATH.requiredPace(rate("7.5"), MID_YEAR);

        assertThat(needed.years()).isEqualTo(Ratio.of(184, 366));
        assertThat(needed.left()).isEqualTo(RatioRange.of(Ratio.of(7, 10)));
        assertThat(needed.pointsPerYear()).isEqualTo(RatioRange.of(Ratio.of(1281, 920)));
        assertThat(needed.perYear(Denominator.households(220_000, "rà soát năm 2023")))
                .isEqualTo(RatioRange.of(Ratio.of(2_200 * 1281, 920)));
        assertThat(needed.describe(VIETNAMESE)).isEqualTo("mỗi năm cần giảm 1,39 điểm phần trăm");
        assertThat(needed.describe(ENGLISH)).isEqualTo("must fall by 1.39 percentage points a year");
    }

    @Test
    void requiredPaceUpwards() {
        RequiredPace.Needed needed = (RequiredPace.Needed) UP.requiredPace(rate("85"), LocalDate.of(2022, 12, 31));

        assertThat(needed.pointsPerYear()).isEqualTo(RatioRange.of(Ratio.of(5)));
        assertThat(needed.describe(VIETNAMESE)).isEqualTo("mỗi năm cần tăng 5,00 điểm phần trăm");
        assertThat(needed.describe(ENGLISH)).isEqualTo("must rise by 5.00 percentage points a year");
    }

    @Test
    void requiredPaceToARangeIsARange() {
        RequiredPace.Needed needed =
                (RequiredPace.Needed) TO_RANGE.requiredPace(rate("9.2"), LocalDate.of(2023, 12, 31));

        assertThat(needed.pointsPerYear()).isEqualTo(new RatioRange(Ratio.of(23, 10), Ratio.of(5, 2)));
        assertThat(needed.describe(VIETNAMESE)).isEqualTo("mỗi năm cần giảm 2,30–2,50 điểm phần trăm");
    }

    @Test
    void r16_theRelativePaceIsAnother() {
        RatePath path = RatePath.from(rate("2.2"), YearPoint.endOf(2023)).to(rate("1.84"), YearPoint.endOf(2024));
        RequiredPace.Needed needed = (RequiredPace.Needed) path.requiredPace(rate("2.2"), LocalDate.of(2023, 12, 31));

        assertThat(needed.pointsPerYear()).isEqualTo(RatioRange.of(Ratio.of(36, 100)));
        // A fall by 16.4 per cent a year.
        assertThat(needed.factorPerYear(3)).contains(new BigDecimal("0.836"));
    }

    @Test
    void theFactorPerYearOfSeveralYears() {
        RatePath path = RatePath.from(rate("8"), YearPoint.endOf(2020)).to(rate("1"), YearPoint.endOf(2023));
        RequiredPace.Needed needed = (RequiredPace.Needed) path.requiredPace(rate("8"), LocalDate.of(2020, 12, 31));

        assertThat(needed.factorPerYear(4)).contains(new BigDecimal("0.5000"));
    }

    @Test
    void thereIsNoFactorToNothing() {
        RatePath path = RatePath.from(rate("8"), YearPoint.endOf(2020)).to(rate("0"), YearPoint.endOf(2023));
        RequiredPace.Needed needed = (RequiredPace.Needed) path.requiredPace(rate("8"), LocalDate.of(2020, 12, 31));

        assertThat(needed.factorPerYear(4)).isEmpty();
    }

    @Test
    void noPaceWhereTheTargetIsMet() {
        RequiredPace pace = PATH.requiredPace(rate("6.8"), YEAR_END);

        assertThat(pace).isEqualTo(new RequiredPace.NothingLeft());
        assertThat(pace.describe(VIETNAMESE)).isEqualTo("đã đạt mục tiêu");
        assertThat(pace.describe(ENGLISH)).isEqualTo("the target is met");
    }

    @Test
    void noPaceOnTheLastDayAndLater() {
        RequiredPace pace = PATH.requiredPace(rate("6.9"), YEAR_END);

        assertThat(pace).isEqualTo(new RequiredPace.TimeOver(YEAR_END, YEAR_END));
        assertThat(pace.describe(VIETNAMESE))
                .isEqualTo("đã hết thời hạn 31/12/2024, không còn thời gian để đạt mục tiêu");
        assertThat(pace.describe(ENGLISH))
                .isEqualTo("the time was over on 31/12/2024: no time is left to meet the target");
        assertThat(PATH.requiredPace(rate("6.9"), YEAR_END.minusDays(1))).isInstanceOf(RequiredPace.Needed.class);
    }

    @Test
    void noPaceWithoutADirection() {
        RequiredPace pace = FLAT.requiredPace(rate("7.5"), MID_YEAR);

        assertThat(pace).isEqualTo(new RequiredPace.NoDirection());
        assertThat(pace.describe(VIETNAMESE))
                .isEqualTo("mục tiêu bằng mức xuất phát, không xác định được chiều tăng hay giảm");
        assertThat(pace.describe(ENGLISH)).isEqualTo("the target is the baseline: no direction can be told");
    }

    @Test
    void aCoarseFigureBetterThanTheTargetLeavesNothingToReckonWith() {
        RatePath path = RatePath.from(rate("9.2"), YearPoint.endOf(2023)).to(rate("7.2"), YearPoint.endOf(2024));

        // 7 may be 7.49, but as a number it is below 7.2.
        assertThat(path.requiredPace(rate("7"), MID_YEAR)).isEqualTo(new RequiredPace.NothingLeft());
        assertThat(path.assess(rate("7"), YEAR_END).status()).isEqualTo(Assessment.Status.UNDECIDED);
    }

    @Test
    void projectedAttainment() {
        Projection.Meets meets = (Projection.Meets) PATH.projectedAttainment(rate("7.5"), MID_YEAR);

        assertThat(meets.years()).isEqualTo(Ratio.of(728, 1037));
        assertThat(meets.day()).isEqualTo(LocalDate.of(2024, 9, 13));
        assertThat(meets.inTime()).isTrue();
        assertThat(meets.describe(VIETNAMESE))
                .isEqualTo("với tốc độ như từ mức xuất phát đến nay, đạt mục tiêu vào ngày 13 tháng 9 năm 2024,"
                        + " đúng thời hạn");
        assertThat(meets.describe(ENGLISH))
                .isEqualTo("at the pace from the baseline until now, the target is met on 13 September 2024, in time");
    }

    @Test
    void projectedAttainmentOnTheDayItIsDueIsInTime() {
        RatePath path = RatePath.from(rate("10"), YearPoint.endOf(2020)).to(rate("6"), YearPoint.endOf(2024));

        Projection.Meets just = (Projection.Meets) path.projectedAttainment(rate("8"), LocalDate.of(2022, 12, 31));
        Projection.Meets late = (Projection.Meets) path.projectedAttainment(rate("8.1"), LocalDate.of(2022, 12, 31));

        assertThat(just.day()).isEqualTo(YEAR_END);
        assertThat(just.inTime()).isTrue();
        assertThat(late.inTime()).isFalse();
        assertThat(late.year()).isEqualTo(2025);
        assertThat(late.describe(ENGLISH)).endsWith("after it is due");
        assertThat(late.describe(VIETNAMESE)).endsWith("sau thời hạn");
    }

    @Test
    void projectionsThatMeetNothing() {
        assertThat(PATH.projectedAttainment(rate("9.2"), MID_YEAR))
                .isEqualTo(new Projection.Never(Projection.Reason.FLAT));
        assertThat(PATH.projectedAttainment(rate("9.9"), MID_YEAR))
                .isEqualTo(new Projection.Never(Projection.Reason.MOVING_AWAY));
        assertThat(PATH.projectedAttainment(rate("7.5"), LocalDate.of(2023, 12, 31)))
                .isEqualTo(new Projection.Never(Projection.Reason.NO_TIME_PASSED));
        assertThat(FLAT.projectedAttainment(rate("7.5"), MID_YEAR))
                .isEqualTo(new Projection.Never(Projection.Reason.NO_DIRECTION));
        assertThat(PATH.projectedAttainment(rate("9.1999999"), MID_YEAR))
                .isEqualTo(new Projection.Never(Projection.Reason.BEYOND_CALENDAR));
        assertThat(PATH.projectedAttainment(rate("6.8"), MID_YEAR)).isEqualTo(new Projection.AlreadyMet());
    }

    @Test
    void projectionsSpeakBothLanguages() {
        assertThat(new Projection.AlreadyMet().describe(VIETNAMESE)).isEqualTo("đã đạt mục tiêu");
        assertThat(new Projection.AlreadyMet().describe(ENGLISH)).isEqualTo("the target is met");
        assertThat(new Projection.Never(Projection.Reason.FLAT).describe(VIETNAMESE))
                .isEqualTo("tỷ lệ chưa thay đổi so với mức xuất phát: với tốc độ này không đạt được mục tiêu");
        assertThat(new Projection.Never(Projection.Reason.FLAT).describe(ENGLISH))
                .isEqualTo("the rate has not changed since the baseline: at this pace the target is never met");
    }

    @Test
    void observationsBringTheirDay() {
        Observation observation = observed().printed(rate("7.5")).build();

        assertThat(PATH.assess(observation)).isEqualTo(PATH.assess(rate("7.5"), MID_YEAR));
        assertThat(PATH.requiredPace(observation)).isEqualTo(PATH.requiredPace(rate("7.5"), MID_YEAR));
        assertThat(PATH.projectedAttainment(observation)).isEqualTo(PATH.projectedAttainment(rate("7.5"), MID_YEAR));
        assertThat(PATH.progress(observation)).isEqualTo(PATH.progress(rate("7.5")));
    }

    @Test
    void aPointInTheYearThatIsNotToldIsNeverGuessed() {
        assertThatThrownBy(() -> RatePath.from(rate("9.2"), YearPoint.in(2023)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("start or end of the year is not told: in 2023");
        RatePath.Start start = RatePath.from(rate("9.2"), YearPoint.endOf(2023));
        assertThatThrownBy(() -> start.to(rate("6.8"), YearPoint.in(2024))).isInstanceOf(RefusedException.class);
    }

    @Test
    void theTargetIsDueAfterTheStart() {
        RatePath.Start start = RatePath.from(rate("9.2"), YearPoint.endOf(2023));

        // The start of 2024 is the end of 2023.
        assertThatThrownBy(() -> start.to(rate("6.8"), YearPoint.startOf(2024)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("due must be after start but was 2023-12-31 with start 2023-12-31");
        assertThat(start.to(Stated.exactly(rate("6.8")), LocalDate.of(2024, 1, 1))
                        .years())
                .isEqualTo(Ratio.of(1, 366));
    }

    @Test
    void daysLieInTheYearsOfDocuments() {
        KnownRate rate = KnownRate.of(rate("9.2"));
        Stated<PublishedRate> target = Stated.exactly(rate("6.8"));
        LocalDate first = LocalDate.of(1899, 1, 1);
        LocalDate last = LocalDate.of(2099, 12, 31);

        assertThat(new RatePath(rate, first, target, last).years())
                .isEqualTo(Ratio.of(201).minus(Ratio.of(1, 365)));
        assertThatThrownBy(() -> new RatePath(rate, first.minusDays(1), target, last))
                .isInstanceOf(RefusedException.class)
                .hasMessage("start must lie in the years 1899 to 2099 but was 1898-12-31");
        assertThatThrownBy(() -> new RatePath(rate, first, target, last.plusDays(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("due must lie in the years 1899 to 2099 but was 2100-01-01");
    }

    @Test
    void yearEndsAreWholeYearsApart() {
        assertThat(RatePath.from(rate("9.2"), YearPoint.startOf(2021))
                        .to(rate("6.8"), YearPoint.endOf(2025))
                        .years())
                .isEqualTo(Ratio.of(5));
    }

    @Test
    void ratesThatAreCountedAreShownWithTheirNumbers() {
        KnownRate counted = new KnownRate.Counted(16_500, 220_000);

        assertThat(counted.in(VIETNAMESE)).isEqualTo("7,50% (16.500/220.000)");
        assertThat(counted.in(ENGLISH)).isEqualTo("7.50% (16,500/220,000)");
        assertThat(KnownRate.of(rate("7.5")).in(VIETNAMESE)).isEqualTo("7,5%");
    }

    @Test
    void ratesThatAreCountedAreShares() {
        assertThat(new KnownRate.Counted(0, 1).rate()).isEqualTo(Ratio.ZERO);
        assertThat(new KnownRate.Counted(1, 1).rate()).isEqualTo(Ratio.of(100));
        assertThatThrownBy(() -> new KnownRate.Counted(0, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new KnownRate.Counted(-1, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new KnownRate.Counted(2, 1)).isInstanceOf(RefusedException.class);
    }

    @Test
    void u6_aTargetOfAPlanGivesItsOwnPath() {
        RatePath path = RatePath.from(rate("9.2"), YearPoint.endOf(2023))
                .to(Stated.between(rate("6.7"), rate("6.9")), YearPoint.endOf(2024));

        assertThat(path.progress(rate("6.9"))).isEqualTo(TO_RANGE.progress(rate("6.9")));
        assertThat(Optional.of(path)).contains(TO_RANGE);
    }

    @Test
    void r3_aBoundAtTheBaselineLeavesNoWay() {
        RatePath path =
                RatePath.from(rate("9.2"), YearPoint.endOf(2023)).to(Stated.atMost(rate("9.2")), YearPoint.endOf(2024));

        assertThat(path.progress(rate("9.0"))).isEqualTo(new Progress.Undefined(Progress.Reason.TARGET_IS_BASELINE));
    }

    /** A printed 9.2 may be 9.15. */
    @Test
    void r3_aTargetThatTheTrueBaselineMayBeLeavesTheBoundsOpen() {
        RatePath path = RatePath.from(rate("9.2"), YearPoint.endOf(2023)).to(rate("9.15"), YearPoint.endOf(2024));

        assertThat(((Progress.Measured) path.progress(rate("9.18"))).bounds()).isEmpty();
        assertThat(share(path.progress(rate("9.18")))).isEqualTo(Ratio.of(2, 5));
    }
}
