package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationUnit;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSet;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.RateBase;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.validation.Report;

/** A hundred thousand of anything, each of them wrong, is told in a time that a reader can wait for. */
@Tag("long")
class LargeFiguresTest {

    private static final int MANY = 100_000;

    private static final Duration LONG = Duration.ofMinutes(2);

    private static FigureTable.Builder table(IntFunction<FigureRow> row) {
        return FigureTable.builder()
                .title("Kết quả rà soát")
                .unit(CountUnit.HOUSEHOLD)
                .rows(IntStream.range(0, MANY).mapToObj(row).toList());
    }

    private static Report validate(Object subject) {
        return assertTimeout(LONG, () -> Validated.report(subject));
    }

    @Test
    void numbers_with_decimals() {
        FigureTable table = table(i -> new FigureRow(
                        "xã " + i, Optional.of(Written.unreadable("10.98")), Optional.empty(), Optional.empty()))
                .whole(FigureRow.of("Cả nước", 1))
                .build();

        assertThat(validate(table).of(FigureFinding.COUNT_WITH_DECIMALS)).hasSize(MANY);
    }

    @Test
    void a_sum_that_any_of_the_rows_would_close() {
        FigureTable table = table(i -> FigureRow.of("xã " + i, 21))
                .whole(FigureRow.of("Cả nước", 21L * MANY - 9))
                .build();
        Report report = validate(table);

        assertThat(report.of(FigureFinding.DIGITS_SWAPPED)).hasSize(1);
        assertThat(report.of(FigureFinding.SUM_DIFFERS)).hasSize(1);
    }

    @Test
    void rows_of_one_label_and_shares_without_a_whole() {
        FigureTable table = table(i -> FigureRow.of("xã", 1, PublishedRate.of("50.00")))
                .rateBase(RateBase.WHOLE_COUNT)
                .build();
        Report report = validate(table);

        assertThat(report.of(FigureFinding.ROW_REPEATED)).hasSize(MANY - 1);
        assertThat(report.of(FigureFinding.RATE_DIFFERS)).hasSize(MANY);
    }

    private static Observation observation(int i, String rate, String standard) {
        return Observation.builder()
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .printed(PublishedRate.of(rate))
                .unit(CountUnit.HOUSEHOLD)
                .standard(StandardId.of(standard))
                .source(ObservationSource.REVIEW_OFFICIAL)
                .place(Place.parse("xã An Hòa"))
                .asOf(LocalDate.of(1900, 1, 1).plusDays(i))
                .build();
    }

    private static ObservationSet set(IntFunction<Observation> observation) {
        return ObservationSet.of(IntStream.range(0, MANY).mapToObj(observation).toList());
    }

    @Test
    void one_figure_again_and_again() {
        ObservationSet same = set(i -> observation(0, i % 2 == 0 ? "4.0" : "4.03", "XX-1"));
        ObservationSet other = set(i -> observation(0, i == 0 ? "5.0" : "4.03", "XX-1"));

        assertThat(validate(same).findings()).isEmpty();
        assertThat(validate(other).of(ObservationFinding.CONTRADICTED)).hasSize(MANY - 1);
    }

    @Test
    void a_standard_that_changes_every_day() {
        assertThat(validate(set(i -> observation(i, "4.0", i % 2 == 0 ? "XX-1" : "XX-2")))
                        .of(ObservationFinding.SERIES_BREAK))
                .hasSize(MANY - 1);
    }

    @Test
    void a_rate_of_both_beside_its_two() {
        List<IndicatorId> indicators = List.of(
                IndicatorId.POOR_HOUSEHOLD_RATE,
                IndicatorId.NEAR_POOR_HOUSEHOLD_RATE,
                IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE);
        ObservationSet set = ObservationSet.of(IntStream.range(0, MANY)
                .mapToObj(i -> observation(i / 3, "4.0", "XX-1").toBuilder()
                        .indicator(indicators.get(i % 3))
                        .build())
                .toList());

        assertThat(validate(set).of(ObservationFinding.MULTIDIMENSIONAL_DIFFERS))
                .hasSize(MANY / 3);
    }

    private static MovementReport report(Place place, int year, long end) {
        return MovementReport.builder()
                .place(place)
                .startDay(LocalDate.of(year, 1, 1))
                .endDay(LocalDate.of(year + 1, 1, 1))
                .addAccounts(Movement.of(MovementAccount.POOR_HOUSEHOLDS)
                        .start(1)
                        .end(end)
                        .build())
                .build();
    }

    @Test
    void reports_of_many_years_and_of_many_parts() {
        Place place = Place.parse("tỉnh Hòa Bình");
        List<MovementReport> years = new ArrayList<>(
                IntStream.range(0, MANY).mapToObj(i -> report(place, i, 2)).toList());
        Collections.reverse(years);
        List<MovementReport> parts = IntStream.range(0, MANY)
                .mapToObj(i -> report(Place.parse("xã " + i), 2023, 1))
                .toList();

        assertThat(validate(MovementSeries.of(years)).of(MovementFinding.STOCK_DIFFERS))
                .hasSize(MANY - 1);
        assertThat(validate(LevelCheck.of(report(place, 2023, 1), parts)).of(MovementFinding.PARTS_DIFFER))
                .hasSize(2);
        assertThat(validate(LevelCheck.of(report(place, 2022, 1), parts)).of(MovementFinding.PARTS_NOT_COMPARABLE))
                .hasSize(MANY);
    }

    @Test
    void units_whose_floors_are_above_their_caps() {
        AllocationRequest request = AllocationRequest.builder()
                .total(MANY)
                .unit(CountUnit.HOUSEHOLD)
                .units(IntStream.range(0, MANY)
                        .mapToObj(i -> AllocationUnit.builder()
                                .code("U" + i)
                                .weight(Ratio.of(1))
                                .floor(2)
                                .cap(1)
                                .build())
                        .toList())
                .build();

        assertThat(validate(request).of(AllocationFinding.FLOOR_ABOVE_CAP)).hasSize(MANY);
    }
}
