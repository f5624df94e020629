package vn.giamngheo.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Measure.CountChange.Direction;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class MeasureTest {

    private static final Measure POINTS = new Measure.Reduction(
            Written.of(Stated.exactly(PublishedPoints.of("2.3"))),
            Optional.empty(),
            Optional.empty(),
            CountUnit.HOUSEHOLD);
    private static final Measure PER_CENT = new Measure.RelativeReduction(
            Written.of(rate("2.3")), "tỷ lệ hộ nghèo", Optional.empty(), CountUnit.HOUSEHOLD);

    @ParameterizedTest(name = "{1}")
    @MethodSource("measures")
    void saysWhatItAsksFor(Measure measure, String vietnamese, String english) {
        assertThat(measure.describe(Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(measure.describe(Language.ENGLISH)).isEqualTo(english);
    }

    static Stream<Arguments> measures() {
        return Stream.of(
                arguments(
                        new Measure.Reduction(
                                Written.of(Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5"))),
                                Optional.of(Baseline.of(PublishedRate.of("9.2"), YearPoint.endOf(2023))),
                                Optional.of(Written.unreadable("6,96,7%")),
                                CountUnit.HOUSEHOLD),
                        "giảm 2,3–2,5 điểm phần trăm, từ 9,2% (cuối năm 2023), còn “6,96,7%”",
                        "down by 2.3–2.5 percentage points, from 9.2% (end of 2023), to “6,96,7%”"),
                arguments(
                        new Measure.RelativeReduction(
                                Written.of(rate("2.3")),
                                "tỷ lệ hộ nghèo",
                                Optional.of(new Baseline(Written.of(rate("9.2")), Schedule.unstated())),
                                CountUnit.HOUSEHOLD),
                        "giảm 2,3% so với mức đầu: tỷ lệ hộ nghèo, từ 9,2%",
                        "down by 2.3% of where it starts: tỷ lệ hộ nghèo, from 9.2%"),
                arguments(
                        change(Direction.DECREASE, 4_812, Optional.of("hộ nghèo")),
                        "giảm 4.812 hộ: hộ nghèo",
                        "down by 4,812 households: hộ nghèo"),
                arguments(change(Direction.INCREASE, 300, Optional.empty()), "tăng 300 hộ", "up by 300 households"),
                arguments(
                        new Measure.CountPerYear(
                                Written.of(Stated.exactly(2_000L)), CountUnit.PERSON, Optional.of("có việc làm")),
                        "mỗi năm 2.000 người, có việc làm",
                        "2,000 persons a year, có việc làm"),
                arguments(
                        new Measure.KOfN(
                                Written.of(Stated.exactly(24L)),
                                Written.of(Stated.exactly(74L)),
                                CountUnit.DISTRICT,
                                Optional.of("thoát nghèo")),
                        "24 trong số 74 huyện, thoát nghèo",
                        "24 of 74 districts, thoát nghèo"),
                arguments(
                        new Measure.Count(
                                Written.of(Stated.exactly(48_267L)),
                                CountUnit.HOUSEHOLD,
                                Optional.empty(),
                                Optional.of(Written.of(rate("46.68")))),
                        "48.267 hộ, đạt 46,68%",
                        "48,267 households, a rate of 46.68%"),
                arguments(
                        new Measure.Maintain(
                                "tỷ lệ hộ nghèo", Optional.of(Written.of(rate("0.9"))), CountUnit.HOUSEHOLD),
                        "duy trì: tỷ lệ hộ nghèo, 0,9%",
                        "to be kept: tỷ lệ hộ nghèo, 0.9%"),
                arguments(
                        new Measure.Zero("hộ nghèo", CountUnit.HOUSEHOLD),
                        "không còn: hộ nghèo",
                        "none left: hộ nghèo"),
                arguments(
                        new Measure.LocalityState(Place.parse("huyện A Lưới"), "thoát nghèo"),
                        "huyện A Lưới: thoát nghèo",
                        "huyện A Lưới: thoát nghèo"),
                arguments(new Measure.Qualitative("hạn chế tái nghèo"), "hạn chế tái nghèo", "hạn chế tái nghèo"),
                arguments(
                        new Measure.Undecided("giảm 2,3%", List.of(POINTS, PER_CENT)),
                        "giảm 2,3 điểm phần trăm; hoặc giảm 2,3% so với mức đầu: tỷ lệ hộ nghèo",
                        "down by 2.3 percentage points; or down by 2.3% of where it starts: tỷ lệ hộ nghèo"));
    }

    @Test
    void r1_points_are_not_per_cent_of_where_it_starts() {
        assertThat(POINTS).isNotEqualTo(PER_CENT);
        assertThat(new Measure.Undecided("giảm 2,3%", List.of(POINTS, PER_CENT)).readings())
                .containsExactly(POINTS, PER_CENT);
    }

    @Test
    void whatIsUndecidedHasSeveralDifferentReadings() {
        refused(() -> new Measure.Undecided("giảm 2,3%", List.of()), "at least two");
        refused(() -> new Measure.Undecided("giảm 2,3%", List.of(POINTS)), "at least two");
        refused(() -> new Measure.Undecided("giảm 2,3%", List.of(POINTS, POINTS)), "all different");
        refused(() -> new Measure.Undecided(" ", List.of(POINTS, PER_CENT)), "blank");
    }

    @Test
    void aReadingIsNotUndecidedItself() {
        Measure inner = new Measure.Undecided("giảm 2,3%", List.of(POINTS, PER_CENT));

        refused(() -> new Measure.Undecided("giảm", List.of(POINTS, inner)), "not be undecided themselves");
    }

    @Test
    void aChangeIsNotBelow0() {
        assertThat(change(Direction.DECREASE, 0, Optional.empty()).by().value()).contains(Stated.exactly(0L));
        refused(() -> change(Direction.DECREASE, -1, Optional.empty()), "by must not be negative");
        refused(() -> change(Direction.INCREASE, -1, Optional.empty()), "by must not be negative");
    }

    @Test
    void aRelativeReductionHasOneStart() {
        Optional<Baseline> from = Optional.of(Baseline.of(PublishedRate.of("9.2"), YearPoint.endOf(2023)));

        refused(
                () -> new Measure.RelativeReduction(
                        Written.of(rate("50")), "x", from, Schedule.parse("năm 2021"), CountUnit.HOUSEHOLD),
                "since must be unstated");
    }

    @Test
    void textsAreNotBlank() {
        refused(
                () -> new Measure.RelativeReduction(Written.of(rate("50")), " ", Optional.empty(), CountUnit.HOUSEHOLD),
                "of");
        refused(
                () -> new Measure.Multiplier(
                        Written.of(Stated.exactly(PublishedFactor.of("2"))), "", Schedule.unstated()),
                "of");
        refused(() -> new Measure.Maintain("", Optional.empty(), CountUnit.HOUSEHOLD), "of");
    }

    @Test
    void aBaselineTellsItsPointOfTheYear() {
        PublishedRate rate = PublishedRate.of("9.2");

        assertThat(Baseline.of(rate, YearPoint.startOf(2021)).yearPoint()).contains(YearPoint.startOf(2021));
        assertThat(Baseline.of(rate, YearPoint.endOf(2023)).at()).isEqualTo(Schedule.parse("cuối năm 2023"));
        assertThat(Baseline.of(rate, YearPoint.in(2015)).yearPoint().flatMap(YearPoint::day))
                .isEmpty();
        assertThat(new Baseline(Written.of(rate("9.2")), Schedule.unstated()).yearPoint())
                .isEmpty();
    }

    @Test
    void u6_aReductionIsOneCall() {
        Target target = Target.reduceBy(
                Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5")),
                Baseline.of(PublishedRate.of("9.2"), YearPoint.endOf(2023)),
                YearPoint.endOf(2024));

        assertThat(target.due()).isEqualTo(Schedule.parse("cuối năm 2024"));
        assertThat(((Measure.Reduction) target.measure()).arithmetic().expected())
                .contains(Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9")));
    }

    @Test
    void u6_aLevelIsOneCall() {
        Target target = Target.reduceTo(rate("6.8"), YearPoint.endOf(2024));

        assertThat(target.measure()).isEqualTo(new Measure.Level(Written.of(rate("6.8")), CountUnit.HOUSEHOLD));
        assertThat(target.due().text()).isEqualTo("cuối năm 2024");
    }

    @Test
    void aScopeIsOfOneThing() {
        Place district = Place.parse("huyện A Lưới");

        assertThat(Scope.of(district)).isEqualTo(new Scope(Optional.of(district), Optional.empty()));
        assertThat(Scope.of(AreaType.RURAL).area()).contains(AreaType.RURAL);
    }

    private static Measure.CountChange change(Direction direction, long by, Optional<String> of) {
        return new Measure.CountChange(direction, Written.of(Stated.exactly(by)), CountUnit.HOUSEHOLD, of);
    }

    private static Stated<PublishedRate> rate(String value) {
        return Stated.exactly(PublishedRate.of(value));
    }

    private static void refused(ThrowingCallable making, String why) {
        assertThatThrownBy(making).isInstanceOf(RefusedException.class).hasMessageContaining(why);
    }
}
