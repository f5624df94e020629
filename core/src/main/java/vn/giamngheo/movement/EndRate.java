package vn.giamngheo.movement;

import java.util.Optional;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.observation.ObservedValue.WhyUnknown;
import vn.giamngheo.quantity.CountUnit;

/** The rate of a list at the end of a report, as a figure that can be held against those of other days and places. */
final class EndRate {

    private final MovementReport report;
    private final PovertyList list;
    private final ObservationSource source;

    EndRate(MovementReport report, PovertyList list, ObservationSource source) {
        this.report = report;
        this.list = list;
        this.source = source;
    }

    Optional<Observation> observation() {
        Optional<Long> count = report.cell(list.households(), MovementColumn.END);
        return value(count, report.totalAtEnd())
                .map(value -> Observation.builder()
                        .indicator(list.rate())
                        .value(value)
                        .unit(CountUnit.HOUSEHOLD)
                        .standard(report.standardAtEnd())
                        .source(source)
                        .place(report.place())
                        .asOf(report.endDay())
                        .references(report.references())
                        .build());
    }

    private Optional<ObservedValue> value(Optional<Long> count, Optional<Long> total) {
        if (count.filter(number ->
                        number < 0 || total.filter(all -> number > all).isPresent())
                .isPresent()) {
            return Optional.empty();
        }
        if (count.isPresent() && total.isPresent()) {
            return Optional.of(new ObservedValue.Share(count.get(), total.get(), report.rate(list)));
        }
        return report.rate(list).map(printed -> new ObservedValue.Printed(printed, count, total, why()));
    }

    private WhyUnknown why() {
        return switch (source) {
            case SURVEY -> WhyUnknown.SAMPLED;
            case ESTIMATE -> WhyUnknown.ESTIMATED;
            case REVIEW_PRELIMINARY, REVIEW_OFFICIAL -> WhyUnknown.NOT_PUBLISHED;
        };
    }
}
