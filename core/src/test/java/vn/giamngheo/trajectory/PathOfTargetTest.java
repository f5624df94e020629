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

    @ParameterizedTest
    @EnumSource
    void everyReasonSpeaksBothLanguages(Reason reason) {
        PathOfTarget.None none = new PathOfTarget.None(reason);

        assertThat(none.describe(Language.VIETNAMESE)).isNotBlank().isNotEqualTo(none.describe(Language.ENGLISH));
        assertThat(reason.code())
                .isEqualTo(reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
