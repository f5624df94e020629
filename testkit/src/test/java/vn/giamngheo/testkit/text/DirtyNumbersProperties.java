package vn.giamngheo.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.LostThousands;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.jqwik.PovertyArbitraries;
import vn.giamngheo.testkit.text.DirtyNumber.Fault;
import vn.giamngheo.testkit.text.DirtyNumber.Kind;
import vn.giamngheo.text.NumberNotation;
import vn.giamngheo.validation.Finding;

class DirtyNumbersProperties {

    @Provide
    Arbitrary<DirtyNumber> numbers() {
        return PovertyArbitraries.of(PovertyGens.dirtyNumbers());
    }

    @Provide
    Arbitrary<ReversedRange> ranges() {
        return PovertyArbitraries.of(PovertyGens.reversedRanges());
    }

    @Property(tries = 2_000)
    void theLibraryReadsWhatTheTextSaysAndNothingElse(@ForAll("numbers") DirtyNumber number) {
        Optional<BigDecimal> read = read(number);

        assertThat(read.isPresent()).isEqualTo(number.says().isPresent());
        if (read.isPresent()) {
            assertThat(read.get()).isEqualByComparingTo(number.says().orElseThrow());
        }
    }

    @Property(tries = 500)
    void aStrictReaderOfMoneyRefusesTheSame(@ForAll("numbers") DirtyNumber number) {
        if (number.kind() == Kind.MONEY && number.says().isPresent()) {
            assertThat(Vnd.parse(number.text()).dong())
                    .isEqualTo(number.says().get().longValueExact());
        } else if (number.kind() == Kind.MONEY) {
            assertThatThrownBy(() -> Vnd.parse(number.text())).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(StatedParser.money(number.text())).isEmpty();
        }
    }

    @Property(tries = 500)
    void zerosThatWereLostAreOffered(@ForAll("numbers") DirtyNumber number) {
        if (number.kind() == Kind.COUNT
                && number.fault() == Fault.ZEROS_LOST
                && number.says().isEmpty()
                && number.meant().intValueExact() < 1_000_000) {
            assertThat(LostThousands.candidates(number.text()))
                    .contains(number.meant().longValueExact());
        } else if (number.says().isPresent() && number.kind() == Kind.COUNT) {
            assertThat(LostThousands.candidates(number.text())).isEmpty();
        }
    }

    @Property(tries = 500)
    void aTableTellsOfEachNumberThatCannotBeRead(@ForAll("numbers") DirtyNumber number) {
        if (number.says().isPresent() || (number.kind() != Kind.COUNT && number.kind() != Kind.RATE)) {
            return;
        }
        boolean count = number.kind() == Kind.COUNT;
        FigureRow row = new FigureRow(
                "Xã",
                count ? Optional.of(Written.unreadable(number.text())) : Optional.empty(),
                Optional.empty(),
                count ? Optional.empty() : Optional.of(Written.unreadable(number.text())));

        List<Finding> findings = findings(row);

        assertThat(findings)
                .anySatisfy(
                        finding -> assertThat(finding.pointer()).hasToString(count ? "/rows/0/count" : "/rows/0/rate"));
    }

    @Property(tries = 1_000)
    void aRangeIsReadInOrderOrNotAtAll(@ForAll("ranges") ReversedRange range) {
        Optional<Stated<PublishedRate>> meant =
                Optional.of(Stated.between(new PublishedRate(range.low()), new PublishedRate(range.high())));

        assertThat(StatedParser.rate(range.text())).isEqualTo(range.fault().isReadable() ? meant : Optional.empty());
        if (range.fault() == ReversedRange.Fault.DASH_LOST) {
            assertThat(StatedParser.splits(range.text())).contains(meant.orElseThrow());
        }
    }

    @Property(tries = 300)
    void aTableTellsOfARangeThatIsReversedOrCannotBeRead(@ForAll("ranges") ReversedRange range) {
        Optional<Stated<PublishedRate>> read = StatedParser.rate(range.text());
        FigureRow row = new FigureRow(
                "Xã", Optional.empty(), Optional.empty(), Optional.of(new Written<>(Optional.of(range.text()), read)));

        assertThat(findings(row).isEmpty()).isEqualTo(range.fault() == ReversedRange.Fault.NONE);
    }

    private static List<Finding> findings(FigureRow row) {
        FigureTable table = FigureTable.builder()
                .title("Bảng")
                .unit(CountUnit.HOUSEHOLD)
                .addRows(row)
                .build();
        return StandardRules.validator().check(table);
    }

    private static Optional<BigDecimal> read(DirtyNumber number) {
        return switch (number.kind()) {
            case COUNT ->
                StatedParser.count(number.text()).flatMap(Stated::exact).map(BigDecimal::valueOf);
            case RATE -> StatedParser.rate(number.text()).flatMap(Stated::exact).map(PublishedRate::value);
            case MONEY ->
                StatedParser.money(number.text())
                        .flatMap(Stated::exact)
                        .map(amount -> BigDecimal.valueOf(amount.dong()));
            case BARE -> {
                Set<BigDecimal> readings = NumberNotation.readings(number.text());
                yield readings.size() == 1 ? readings.stream().findFirst() : Optional.empty();
            }
        };
    }
}
