package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class SeriesTest {

    private static final StandardId OLD = StandardId.of("VN-2011");
    private static final StandardId NEW = StandardId.of("VN-2016");

    // The two figures of 2015 are those of Quảng Ngãi; the years beside them are made up.
    private static final Observation Y2014 = quangNgai("11.30", 2014, OLD);
    private static final Observation Y2015_OLD = quangNgai("9.22", 2015, OLD);
    private static final Observation Y2015_NEW = quangNgai("15.19", 2015, NEW);
    private static final Observation Y2016 = quangNgai("13.06", 2016, NEW);

    @Test
    void r21_theYearOfTheBreakStandsOnceUnderEachStandard() {
        Series series = Series.of(List.of(Y2016, Y2015_NEW, Y2014, Y2015_OLD));

        assertThat(series.observations()).containsExactly(Y2014, Y2015_OLD, Y2015_NEW, Y2016);
    }

    @Test
    void r21_changesStayWithinOneStandard() {
        List<Comparison> changes =
                Series.of(List.of(Y2014, Y2015_OLD, Y2015_NEW, Y2016)).changes();

        assertThat(changes).extracting(Comparison::earlier).containsExactly(Y2014, Y2015_NEW);
        assertThat(changes).extracting(Comparison::later).containsExactly(Y2015_OLD, Y2016);
        assertThat(changes).allMatch(change -> change instanceof Comparison.Compared);
    }

    @Test
    void r21_theBreakIsNamed() {
        List<Series.Break> breaks =
                Series.of(List.of(Y2014, Y2015_OLD, Y2015_NEW, Y2016)).breaks();

        assertThat(breaks).hasSize(1);
        assertThat(breaks.get(0).before()).isEqualTo(Y2015_OLD);
        assertThat(breaks.get(0).after()).isEqualTo(Y2015_NEW);
        assertThat(breaks.get(0).describe(Language.VIETNAMESE))
                .isEqualTo("khác chuẩn nghèo: chuẩn VN-2011 và chuẩn VN-2016");
    }

    @Test
    void r21_theOldStandardEndsBeforeTheNewBeginsThoughItsNameComesLater() {
        Observation before = quangNgai("11.30", 2014, NEW);
        Series series = Series.of(List.of(Y2015_OLD, Y2015_NEW, before));

        assertThat(series.observations()).containsExactly(before, Y2015_NEW, Y2015_OLD);
    }

    @Test
    void r21_withoutTheSecondFigureOfTheYearThereIsNoChangeAcrossTheBreak() {
        Series series = Series.of(List.of(Y2014, Y2015_OLD, Y2016));

        assertThat(series.changes()).extracting(Comparison::later).containsExactly(Y2015_OLD);
        assertThat(series.breaks()).extracting(Series.Break::after).containsExactly(Y2016);
    }

    @Test
    void anotherSourceIsABreakAndIsNotBridged() {
        Observation survey =
                Y2015_OLD.toBuilder().source(ObservationSource.SURVEY).build();
        Series series = Series.of(List.of(Y2014, survey));

        assertThat(series.changes()).isEmpty();
        assertThat(series.breaks().get(0).describe(Language.ENGLISH))
                .isEqualTo("different sources: administrative review, official and sample survey");
    }

    @Test
    void silentFiguresAreNotComparedEither() {
        Observation first = Y2014.toBuilder().standard(Optional.empty()).build();
        Observation second = Y2016.toBuilder().standard(Optional.empty()).build();
        Series series = Series.of(List.of(first, second));

        assertThat(series.changes()).hasSize(1).allMatch(change -> change instanceof Comparison.Refused);
        assertThat(series.breaks()).isEmpty();
    }

    @Test
    void allThatIsMixedOrRepeatedIsSaidAtOnce() {
        Observation elsewhere =
                Y2016.toBuilder().place(Place.parse("tỉnh Bình Định")).build();
        Observation again = Y2014.toBuilder().printed(PublishedRate.of("11.4")).build();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Series.of(List.of(Y2014, elsewhere, again)))
                .withMessage("different places: tỉnh Quảng Ngãi and tỉnh Bình Định;"
                        + " two figures of 31 December 2014 and of one standard, VN-2011")
                .satisfies(refused -> assertThat(refused.reason().vietnamese())
                        .isEqualTo("khác địa bàn: tỉnh Quảng Ngãi và tỉnh Bình Định;"
                                + " có hai số liệu cùng ngày 31 tháng 12 năm 2014 và cùng chuẩn VN-2011"));
    }

    @Test
    void twoSilentFiguresOfOneDayAreRepeated() {
        Observation silent = Y2014.toBuilder().standard(Optional.empty()).build();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Series.of(List.of(silent, silent)))
                .withMessageContaining("(none told)");
    }

    @Test
    void noFiguresAreNoSeries() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Series.of(List.of()))
                .withMessage("a series needs at least one figure");
    }

    @Test
    void yearsAreOfTheirEnds() {
        Series series = Series.ofYears(List.of(2015, 2014), List.of(Y2015_OLD.value(), Y2014.value()), Y2014);

        assertThat(series.observations()).containsExactly(Y2014, Y2015_OLD);
    }

    @Test
    void u7_eightValuesUnderNineYearsAreRefused() {
        List<Integer> years = IntStream.rangeClosed(2011, 2019).boxed().toList();
        List<ObservedValue> values =
                years.stream().skip(1).map(year -> Y2014.value()).toList();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Series.ofYears(years, values, Y2014))
                .withMessage("8 values under 9 years: which value is of which year is not known")
                .satisfies(refused -> assertThat(refused.reason().vietnamese())
                        .isEqualTo("có 8 giá trị dưới 9 năm: không biết giá trị nào thuộc năm nào"));
    }

    private static Observation quangNgai(String rate, int year, StandardId standard) {
        return Figures.poor(rate, year).toBuilder()
                .place(Place.parse("tỉnh Quảng Ngãi"))
                .standard(standard)
                .build();
    }
}
