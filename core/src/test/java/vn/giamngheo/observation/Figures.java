package vn.giamngheo.observation;

import java.time.LocalDate;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;

/** Figures for the tests. */
final class Figures {

    static final Place PROVINCE = Place.parse("tỉnh Hòa Bình");

    private Figures() {}

    /** Official rate of poor households of the province under VN-2022, without figure and day. */
    static Observation.Builder poor() {
        return Observation.builder()
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .unit(CountUnit.HOUSEHOLD)
                .standard(StandardId.of("VN-2022"))
                .source(ObservationSource.REVIEW_OFFICIAL)
                .place(PROVINCE)
                .asOf(LocalDate.of(2023, 12, 31));
    }

    static Observation.Builder nearPoor() {
        return poor().indicator(IndicatorId.NEAR_POOR_HOUSEHOLD_RATE);
    }

    static Observation poor(String rate, int year) {
        return poor().printed(PublishedRate.of(rate)).asOf(endOf(year)).build();
    }

    static Observation number(long number, int year) {
        return poor().indicator(IndicatorId.POOR_HOUSEHOLDS)
                .number(number)
                .asOf(endOf(year))
                .build();
    }

    static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    static Place commune(int number) {
        return Place.parse("xã số " + number);
    }
}
