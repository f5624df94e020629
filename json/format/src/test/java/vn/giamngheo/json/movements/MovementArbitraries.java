package vn.giamngheo.json.movements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;

/** Reports on movement that need not go together, and series of them. */
public final class MovementArbitraries {

    private MovementArbitraries() {}

    public static Arbitrary<MovementSeries> series() {
        return reports().list().ofMinSize(1).ofMaxSize(4).map(MovementSeries::of);
    }

    public static Arbitrary<MovementReport> reports() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(2005, 2030).map(year -> LocalDate.of(year, 12, 31));
        Arbitrary<Optional<PublishedRate>> rates = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2)
                .map(PublishedRate::new)
                .optional();
        Arbitrary<Optional<StandardId>> standards =
                Arbitraries.of("VN-2016", "VN-2022").map(StandardId::of).optional();
        Arbitrary<Optional<Long>> totals =
                Arbitraries.longs().between(1, 1_000_000).optional();
        Arbitrary<List<InstrumentReference>> references = Arbitraries.of(InstrumentReference.builder()
                        .number(InstrumentNumber.parse("71/QĐ-LĐTBXH"))
                        .build())
                .list()
                .ofMaxSize(1);
        return Combinators.combine(days, accounts(), standards, standards, totals, days.optional(), rates, references)
                .as((start, accounts, before, after, total, asOf, rate, stated) -> MovementReport.builder()
                        .place(Place.parse("xã “An Hòa”"))
                        .startDay(start)
                        .endDay(start.plusYears(1))
                        .standardAtStart(before)
                        .standardAtEnd(after)
                        .accounts(accounts)
                        .totalHouseholds(total)
                        .totalAsOf(asOf)
                        .poorRate(rate)
                        .nearPoorRate(rate.map(each -> PublishedRate.of("0.10")))
                        .references(stated)
                        .build());
    }

    private static Arbitrary<List<Movement>> accounts() {
        Arbitrary<List<Optional<Long>>> cells = Arbitraries.longs()
                .between(-5, 1_000_000_000_000L)
                .optional(0.8)
                .list()
                .ofSize(9);
        Arbitrary<List<Movement>> all = Combinators.combine(cells, cells, cells, cells)
                .as((a, b, c, d) -> {
                    List<Movement> movements = new ArrayList<>();
                    for (List<Optional<Long>> each : List.of(a, b, c, d)) {
                        movements.add(movement(MovementAccount.values()[movements.size()], each));
                    }
                    return movements;
                });
        return Combinators.combine(all, Arbitraries.integers().between(0, 4)).as((four, size) -> four.subList(0, size));
    }

    private static Movement movement(MovementAccount account, List<Optional<Long>> cells) {
        Movement.Builder movement = Movement.of(account);
        List<MovementColumn> columns = List.of(MovementColumn.values());
        for (int i = 0; i < cells.size(); i++) {
            MovementColumn column = columns.get(i);
            cells.get(i).ifPresent(value -> movement.cell(column, value));
        }
        return movement.build();
    }
}
