package vn.giamngheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.place.Place;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class MovementSeriesTest {

    private static final MovementReport Y2023 = Reports.both().build();

    /** The year after: 860 − 100 = 760. */
    private static MovementReport.Builder y2024(long start) {
        Movement poor = Movement.of(MovementAccount.POOR_HOUSEHOLDS)
                .start(start)
                .toOtherList(0)
                .aboveNearPoor(100)
                .otherDecrease(0)
                .fromOtherList(0)
                .fellBack(0)
                .newlyEntered(0)
                .otherIncrease(0)
                .end(start - 100)
                .build();
        return MovementReport.builder()
                .place(Reports.COMMUNE)
                .startDay(LocalDate.of(2023, 12, 31))
                .endDay(LocalDate.of(2024, 12, 31))
                .standard(Reports.VN_2022)
                .addAccounts(poor);
    }

    private static List<SeriesBreak> breaks(MovementReport... reports) {
        return MovementSeries.of(List.of(reports)).breaks();
    }

    private static String vi(SeriesBreak found) {
        return found.describe(Language.VIETNAMESE);
    }

    @Test
    void eachYearBeginsWhereTheOneBeforeEnds() {
        MovementReport y2023 = Reports.report(Reports.poor().build()).build();
        MovementReport y2024 = y2024(860).build();

        assertThat(breaks(y2023, y2024)).isEmpty();
        assertThat(breaks(y2024, y2023)).isEmpty();
        assertThat(MovementSeries.of(List.of(y2024, y2023)).runs()).containsExactly(List.of(y2023, y2024));
    }

    @Test
    void aStartThatIsNotTheEndBeforeIsSaid() {
        MovementReport y2023 = Reports.report(Reports.poor().build()).build();

        List<SeriesBreak> breaks = breaks(y2024(861).build(), y2023);

        assertThat(breaks)
                .containsExactly(new SeriesBreak.StockDiffers(1, 0, MovementAccount.POOR_HOUSEHOLDS, 860, 861));
        assertThat(breaks.get(0).isContradiction()).isTrue();
        assertThat(vi(breaks.get(0))).isEqualTo("Diễn biến hộ nghèo: số cuối kỳ trước là 860, số đầu kỳ sau là 861.");
    }

    @Test
    void aStockThatIsUnknownIsNotCompared() {
        MovementReport y2023 =
                Reports.report(Reports.poor().end(Optional.empty()).build()).build();

        assertThat(breaks(y2023, y2024(861).build())).isEmpty();
    }

    @Test
    void anAccountThatIsInOneYearOnlyIsNamed() {
        List<SeriesBreak> breaks = breaks(Y2023, y2024(860).build());

        assertThat(breaks).containsExactly(new SeriesBreak.AccountMissing(0, 1, MovementAccount.NEAR_POOR_HOUSEHOLDS));
        assertThat(breaks.get(0).isContradiction()).isFalse();
        assertThat(vi(breaks.get(0))).isEqualTo("Diễn biến hộ cận nghèo chỉ có ở một trong hai báo cáo liền nhau.");
    }

    @Test
    void aGapOfYearsIsSaidAndNotBridged() {
        MovementReport y2025 = y2024(5).startDay(LocalDate.of(2024, 1, 1))
                .endDay(LocalDate.of(2025, 12, 31))
                .build();

        List<SeriesBreak> breaks = breaks(Y2023, y2025);

        assertThat(breaks)
                .containsExactly(new SeriesBreak.Gap(0, 1, LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1)));
        assertThat(vi(breaks.get(0))).isEqualTo("Từ 31/12/2023 đến 01/01/2024 không có báo cáo diễn biến.");
        assertThat(breaks.get(0).isContradiction()).isFalse();
        assertThat(MovementSeries.of(List.of(Y2023, y2025)).runs()).hasSize(2);
    }

    @Test
    void timeThatTwoReportsCoverIsSaid() {
        MovementReport early = y2024(5).startDay(LocalDate.of(2023, 12, 30)).build();

        List<SeriesBreak> breaks = breaks(Y2023, early, Y2023);

        assertThat(breaks)
                .containsExactly(
                        new SeriesBreak.Overlap(0, 2, LocalDate.of(2023, 12, 31), LocalDate.of(2022, 12, 31)),
                        new SeriesBreak.Overlap(2, 1, LocalDate.of(2023, 12, 31), LocalDate.of(2023, 12, 30)));
        assertThat(breaks.get(0).isContradiction()).isTrue();
        assertThat(vi(breaks.get(1)))
                .isEqualTo("Hai báo cáo trùng thời gian: báo cáo trước đến 31/12/2023, báo cáo sau từ 30/12/2023.");
    }

    /** The counts are made up so that they print as the published 9.22 and 15.19 per cent of 100.000 households. */
    @Test
    void r21_quangNgai2015IsTwoNumbersOfOneDay() {
        Place quangNgai = Place.parse("tỉnh Quảng Ngãi");
        StandardId old = StandardId.of("VN-2011");
        MovementReport y2015 = MovementReport.builder()
                .place(quangNgai)
                .startDay(LocalDate.of(2014, 12, 31))
                .endDay(LocalDate.of(2015, 12, 31))
                .standard(old)
                .addAccounts(
                        Movement.of(MovementAccount.POOR_HOUSEHOLDS).end(9_220).build())
                .build();
        MovementReport y2016 = MovementReport.builder()
                .place(quangNgai)
                .startDay(LocalDate.of(2015, 12, 31))
                .endDay(LocalDate.of(2016, 12, 31))
                .standard(Reports.VN_2016)
                .addAccounts(Movement.of(MovementAccount.POOR_HOUSEHOLDS)
                        .start(15_190)
                        .build())
                .build();

        MovementSeries series = MovementSeries.of(List.of(y2015, y2016));

        assertThat(series.breaks())
                .containsExactly(new SeriesBreak.StandardChange(
                        0, 1, LocalDate.of(2015, 12, 31), Optional.of(old), Optional.of(Reports.VN_2016)));
        assertThat(series.breaks().get(0).isContradiction()).isFalse();
        assertThat(vi(series.breaks().get(0)))
                .isEqualTo("Tại ngày 31/12/2015, số cuối kỳ trước theo chuẩn nghèo VN-2011, số đầu kỳ sau theo chuẩn"
                        + " nghèo VN-2016; không so sánh số liệu trước và sau ngày này.");
        assertThat(series.runs()).containsExactly(List.of(y2015), List.of(y2016));
    }

    @Test
    void r21_aStandardThatIsNotToldIsAnother() {
        List<SeriesBreak> breaks =
                breaks(Y2023, y2024(860).standardAtStart(Optional.empty()).build());

        assertThat(breaks)
                .singleElement()
                .satisfies(found -> assertThat(found.describe(Language.ENGLISH))
                        .isEqualTo("On 31/12/2023 the earlier report ends under the standard VN-2022, the later one"
                                + " begins under"
                                + " (not told); nothing is compared across that day."));
    }

    @Test
    void r21_aReportAcrossABreakIsAloneInItsRun() {
        MovementReport y2023 = Reports.report(Reports.poor().build())
                .standardAtStart(Reports.VN_2016)
                .build();
        MovementReport y2024 = y2024(860).build();

        assertThat(MovementSeries.of(List.of(y2023, y2024)).breaks()).isEmpty();
        assertThat(MovementSeries.of(List.of(y2023, y2024)).runs()).containsExactly(List.of(y2023), List.of(y2024));
    }

    @Test
    void isOfOnePlace() {
        MovementReport elsewhere = y2024(860).place(Place.parse("xã Bình Minh")).build();

        assertThatThrownBy(() -> MovementSeries.of(List.of(Y2023, elsewhere)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("reports must be of one place but are of: xã An Hòa, xã Bình Minh");
        assertThatThrownBy(() -> MovementSeries.of(List.of())).isInstanceOf(RefusedException.class);
        assertThat(breaks(
                        Reports.report(Reports.poor().build()).build(),
                        y2024(860).place(Place.parse("xã An Hoà")).build()))
                .isEmpty();
    }
}
