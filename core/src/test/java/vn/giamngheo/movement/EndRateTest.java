package vn.giamngheo.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue.Printed;
import vn.giamngheo.observation.ObservedValue.Share;
import vn.giamngheo.observation.ObservedValue.WhyUnknown;
import vn.giamngheo.observation.RollUp;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;

class EndRateTest {

    private static final Place DISTRICT = Place.parse("huyện Vân Canh");
    private static final PublishedRate PRINTED = PublishedRate.of("9.56");

    private static Optional<Observation> poor(MovementReport.Builder report) {
        return report.build().observation(PovertyList.POOR, ObservationSource.REVIEW_OFFICIAL);
    }

    private static MovementReport.Builder commune(String name, long poorAtEnd, long total) {
        return Reports.report(Reports.poor().end(poorAtEnd).build())
                .place(Place.parse(name))
                .totalHouseholds(total);
    }

    @Test
    void isTheShareOfAllHouseholdsAtTheEnd() {
        MovementReport report = Reports.both()
                .standardAtStart(Reports.VN_2016)
                .totalHouseholds(9_000L)
                .poorRate(PRINTED)
                .build();

        assertThat(report.observation(PovertyList.POOR, ObservationSource.REVIEW_PRELIMINARY))
                .contains(Observation.builder()
                        .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                        .value(new Share(860, 9_000, Optional.of(PRINTED)))
                        .unit(CountUnit.HOUSEHOLD)
                        .standard(Reports.VN_2022)
                        .source(ObservationSource.REVIEW_PRELIMINARY)
                        .place(Reports.COMMUNE)
                        .asOf(LocalDate.of(2023, 12, 31))
                        .build());
        Observation nearPoor = report.observation(PovertyList.NEAR_POOR, ObservationSource.REVIEW_OFFICIAL)
                .orElseThrow();
        assertThat(nearPoor.indicator()).isEqualTo(IndicatorId.NEAR_POOR_HOUSEHOLD_RATE);
        assertThat(nearPoor.value()).isEqualTo(new Share(630, 9_000, Optional.empty()));
    }

    @Test
    void isThePrintedRateWhereANumberIsUnknown() {
        MovementReport.Builder noTotal = Reports.both().poorRate(PRINTED);
        MovementReport.Builder noEnd = Reports.report(
                        Reports.poor().end(Optional.empty()).build())
                .totalHouseholds(9_000L)
                .poorRate(PRINTED);

        assertThat(poor(noTotal).orElseThrow().value())
                .isEqualTo(new Printed(PRINTED, Optional.of(860L), Optional.empty(), WhyUnknown.NOT_PUBLISHED));
        assertThat(poor(noEnd).orElseThrow().value())
                .isEqualTo(new Printed(PRINTED, Optional.empty(), Optional.of(9_000L), WhyUnknown.NOT_PUBLISHED));
        assertThat(poor(Reports.report().poorRate(PRINTED)).orElseThrow().value())
                .isEqualTo(new Printed(PRINTED, Optional.empty(), Optional.empty(), WhyUnknown.NOT_PUBLISHED));
        assertThat(poor(Reports.both())).isEmpty();
        assertThat(poor(Reports.report().totalHouseholds(9_000L))).isEmpty();
        assertThat(poor(Reports.report().totalHouseholds(9_000L).nearPoorRate(PRINTED)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SURVEY, SAMPLED",
        "ESTIMATE, ESTIMATED",
        "REVIEW_PRELIMINARY, NOT_PUBLISHED",
        "REVIEW_OFFICIAL, NOT_PUBLISHED"
    })
    void theSourceTellsWhyNumbersAreUnknown(ObservationSource source, WhyUnknown why) {
        Observation found = Reports.report()
                .poorRate(PRINTED)
                .build()
                .observation(PovertyList.POOR, source)
                .orElseThrow();

        assertThat(found.value()).isEqualTo(new Printed(PRINTED, Optional.empty(), Optional.empty(), why));
        assertThat(found.source()).isEqualTo(source);
    }

    @Test
    void r6_aTotalOfAnotherDayIsNoDenominator() {
        MovementReport.Builder report = Reports.both().totalHouseholds(9_000L);

        assertThat(poor(report.totalAsOf(LocalDate.of(2023, 12, 30)))).isEmpty();
        assertThat(poor(report.poorRate(PRINTED)).orElseThrow().value())
                .isEqualTo(new Printed(PRINTED, Optional.of(860L), Optional.empty(), WhyUnknown.NOT_PUBLISHED));
        assertThat(poor(report.totalAsOf(LocalDate.of(2023, 12, 31)))
                        .orElseThrow()
                        .value())
                .isEqualTo(new Share(860, 9_000, Optional.of(PRINTED)));
    }

    @ParameterizedTest
    @CsvSource({"-1, 100, false", "0, 100, true", "100, 100, true", "101, 100, false"})
    void whatCannotBeIsNoObservation(long end, long total, boolean there) {
        assertThat(poor(commune("xã A", end, total).poorRate(PRINTED)).isPresent())
                .isEqualTo(there);
    }

    @Test
    void aNegativeNumberIsNoObservationWithoutATotalEither() {
        assertThat(poor(Reports.report(Reports.poor().end(-1).build()).poorRate(PRINTED)))
                .isEmpty();
    }

    /** 1.000 of 10.000 and 10 of 1.000 make 1.010 of 11.000, whose rate is not the mean of 10 and 1. */
    @Test
    void r5_theRatesOfCommunesAddUpByNumbers() {
        List<MovementReport> communes = List.of(
                commune("xã A", 1_000, 10_000)
                        .poorRate(PublishedRate.of("10.00"))
                        .build(),
                commune("xã B", 10, 1_000).poorRate(PublishedRate.of("1.00")).build());

        Observation whole = poor(LevelCheck.sum(DISTRICT, communes).toBuilder()).orElseThrow();

        assertThat(whole.value()).isEqualTo(new Share(1_010, 11_000, Optional.empty()));
        assertThat(RollUp.of(
                        communes.stream()
                                .map(each -> poor(each.toBuilder()).orElseThrow())
                                .toList(),
                        DISTRICT))
                .isInstanceOfSatisfying(
                        RollUp.RolledUp.class,
                        sum -> assertThat(sum.observation()).contains(whole));
    }
}
