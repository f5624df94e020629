package vn.giamngheo.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.observation.FigureCell;
import vn.giamngheo.observation.FigureCorrection;
import vn.giamngheo.observation.FigureFault;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.PartsSum;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.jqwik.PovertyArbitraries;
import vn.giamngheo.testkit.text.BrokenTable.Fault;

class BrokenTablesProperties {

    @Provide
    Arbitrary<BrokenTable> tables() {
        return PovertyArbitraries.of(PovertyGens.brokenTables());
    }

    @Provide
    Arbitrary<BrokenTable> misprinted() {
        return PovertyArbitraries.of(PovertyGens.brokenTables().having(Fault.DIGITS_SWAPPED, Fault.THOUSANDS_LOST));
    }

    @Property(tries = 1_000)
    void whatIsMeantIsRight(@ForAll("tables") BrokenTable broken) {
        assertThat(StandardRules.validator().check(broken.meant())).isEmpty();
        assertThat(broken.table()).isNotEqualTo(broken.meant());
    }

    @Property(tries = 1_000)
    void aFaultIsToldWheneverTheTableShowsIt(@ForAll("tables") BrokenTable broken) {
        assertThat(StandardRules.validator().check(broken.table()).isEmpty()).isEqualTo(!broken.detectable());
    }

    @Property(tries = 1_000)
    void theNumberMeantIsOffered(@ForAll("misprinted") BrokenTable broken) {
        FigureCell cell = broken.where().get(0);
        if (cell.column() == FigureCell.Column.RATE) {
            assertThat(broken.table().faults())
                    .anySatisfy(fault -> assertThat(fault)
                            .isInstanceOfSatisfying(
                                    FigureFault.RateDiffers.class,
                                    differs -> assertThat(differs.cell()).isEqualTo(cell)));
        } else if (broken.fault() == Fault.THOUSANDS_LOST) {
            long meant = number(broken.meant(), cell);
            assertThat(broken.table().faults())
                    .anySatisfy(fault -> assertThat(fault)
                            .isInstanceOfSatisfying(FigureFault.Decimals.class, decimals -> {
                                assertThat(decimals.cell()).isEqualTo(cell);
                                assertThat(decimals.candidates()).contains(meant);
                                assertThat(decimals.closing().orElse(meant)).isEqualTo(meant);
                                assertThat(decimals.closing().isPresent())
                                        .isEqualTo(broken.meant().whole().isPresent());
                            }));
        } else if (broken.fault() == Fault.DIGITS_SWAPPED
                && broken.meant().whole().isPresent()) {
            assertThat(sum(broken.table(), cell).orElseThrow().corrections())
                    .extracting(FigureCorrection::part, FigureCorrection::corrected)
                    .contains(org.assertj.core.groups.Tuple.tuple(cell.row(), number(broken.meant(), cell)));
        } else {
            assertThat(broken.meant()).isNotEqualTo(broken.table());
        }
    }

    private static Optional<PartsSum> sum(FigureTable table, FigureCell cell) {
        return cell.column() == FigureCell.Column.COUNT ? table.countSum() : table.totalSum();
    }

    private static long number(FigureTable table, FigureCell cell) {
        FigureRow row = cell.row().map(table.rows()::get).or(table::whole).orElseThrow();
        Optional<Written<Stated<Long>>> figure = cell.column() == FigureCell.Column.COUNT ? row.count() : row.total();
        return figure.flatMap(Written::value).flatMap(Stated::exact).orElseThrow();
    }

    @Property(tries = 200)
    void whatIsPrintedIsWhatIsRead(@ForAll("tables") BrokenTable broken) {
        List<String> texts = Stream.concat(broken.table().rows().stream(), broken.table().whole().stream())
                .flatMap(row -> Stream.of(
                        row.label(),
                        text(row.total().flatMap(Written::text)),
                        text(row.count().flatMap(Written::text)),
                        text(row.rate().flatMap(Written::text))))
                .toList();
        assertThat(broken.cells().stream().skip(1).flatMap(List::stream)).containsExactlyElementsOf(texts);
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }
}
