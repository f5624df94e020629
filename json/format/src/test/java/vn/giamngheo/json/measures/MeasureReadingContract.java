package vn.giamngheo.json.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.records.RecordStreams;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.Decomposition;
import vn.giamngheo.measure.PatternCell;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.monetary.IncomeDistribution;
import vn.giamngheo.monetary.MonetaryPoverty;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Finding;

/** Measures and what they are made of as documents, and all that is to be found in those that are not well-formed. */
@SuppressWarnings("rawtypes") // a class tells no type arguments
public abstract class MeasureReadingContract {

    private static final List<DeprivationIndicator> TWO =
            List.of(DeprivationIndicator.NUTRITION, DeprivationIndicator.TELECOM);

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    protected abstract RecordStreams streams();

    @TestFactory
    Stream<DynamicTest> malformedPatternTables() {
        return malformed("malformed-pattern-tables.txt", PatternTable.class);
    }

    @TestFactory
    Stream<DynamicTest> measuresThatDoNotFollow() {
        return malformed("malformed-measures.txt", AlkireFoster.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedStatusCounts() {
        return malformed("malformed-status-counts.txt", StatusCounts.class);
    }

    @TestFactory
    Stream<DynamicTest> povertyThatDoesNotFollow() {
        return malformed("malformed-poverty.txt", MonetaryPoverty.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedIncomes() {
        return malformed("malformed-incomes.txt", IncomeDistribution.class);
    }

    @TestFactory
    Stream<DynamicTest> decompositionsThatDoNotFollow() {
        return malformed("malformed-decompositions.txt", Decomposition.class);
    }

    private Stream<DynamicTest> malformed(String file, Class<?> type) {
        return ToyCase.in(MeasureReadingContract.class, file).stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    List<Finding> findings =
                            mapper(type).read(example.json()).report().findings();
                    assertThat(findings)
                            .extracting(finding -> finding.code().id() + " " + finding.pointer())
                            .containsExactlyInAnyOrderElementsOf(example.findings());
                    findings.forEach(BothLanguages::areComplete);
                }));
    }

    @Test
    void whatATableCountsIsKnownWhenItWasRead() {
        PatternTable<Unit.Persons> table =
                PatternTable.of(TWO, Unit.PERSONS, List.of(new PatternCell(3, 0, 9), new PatternCell(1, 1, 4)));
        String json = write(PatternTable.class, table);

        PatternTable<?> read = mapper(PatternTable.class).read(json).orElseThrow();
        PatternTable<Unit.Persons> ofPersons = read.in(Unit.PERSONS);

        assertThat(ofPersons.plus(ofPersons).population()).isEqualByComparingTo("26");
        assertThatThrownBy(() -> read.in(Unit.HOUSEHOLDS)).isInstanceOf(RefusedException.class);
        assertThat(json)
                .isEqualToIgnoringWhitespace("{\"schemaVersion\":\"1.0\",\"kind\":\"pattern-table\","
                        + "\"unit\":\"persons\",\"indicators\":[\"nutrition\",\"telecom\"],\"cells\":["
                        + "{\"pattern\":\"00\",\"weight\":\"9\"},{\"pattern\":\"1?\",\"weight\":\"4\"}]}");
    }

    @Test
    void cellsMayStandInAnyOrderAndWeightsHaveFewerDecimals() {
        PatternTable<?> read = mapper(PatternTable.class)
                .read("{\"schemaVersion\":\"1.0\",\"kind\":\"pattern-table\",\"unit\":\"sampled-households\","
                        + "\"decimals\":2,\"indicators\":[\"nutrition\"],\"cells\":["
                        + "{\"pattern\":\"1\",\"weight\":\"4\"},{\"pattern\":\"0\",\"weight\":\"9.5\"}]}")
                .orElseThrow();

        assertThat(read.patterns()).containsExactly(new PatternCell(1, 0, 950), new PatternCell(1, 1, 400));
    }

    @Test
    void aTableOfEveryPatternOfSixteenIndicatorsIsRead() {
        List<DeprivationIndicator> sixteen = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            sixteen.add(DeprivationIndicator.of("i-" + i));
        }
        List<PatternCell> cells = new ArrayList<>();
        for (int pattern = 0; pattern < 1 << 16; pattern++) {
            cells.add(new PatternCell(0xFFFF, pattern, pattern + 1));
        }
        PatternTable<?> table = PatternTable.of(sixteen, Unit.HOUSEHOLDS, cells);

        assertThat(read(PatternTable.class, write(PatternTable.class, table))).isEqualTo(table);
    }

    @Test
    void tablesOfCommunesAreSentAsLinesAndAddedUp() throws IOException {
        PatternTable<Unit.Households> whole = PatternTable.of(
                TWO,
                Unit.HOUSEHOLDS,
                List.of(new PatternCell(3, 0, 60), new PatternCell(3, 1, 7), new PatternCell(2, 2, 3)));
        List<PatternTable<Unit.Households>> communes = List.of(
                commune("xã A", new PatternCell(3, 0, 10), new PatternCell(2, 2, 1)),
                commune("xã B", new PatternCell(3, 0, 20), new PatternCell(3, 1, 7)),
                commune("xã C", new PatternCell(3, 0, 30), new PatternCell(2, 2, 2)));

        byte[] lines = lines(communes);

        PatternTable<Unit.Households> sum = PatternTable.of(TWO, Unit.HOUSEHOLDS, List.of());
        List<String> names = new ArrayList<>();
        for (PatternTable<?> read : tables(lines)) {
            names.add(read.group().orElseThrow());
            sum = sum.plus(read.in(Unit.HOUSEHOLDS));
        }
        assertThat(names).containsExactly("xã A", "xã B", "xã C");
        assertThat(sum).isEqualTo(whole);
    }

    private static PatternTable<Unit.Households> commune(String name, PatternCell... cells) {
        return PatternTable.of(TWO, Unit.HOUSEHOLDS, List.of(cells)).named(name);
    }

    private byte[] lines(List<PatternTable<Unit.Households>> tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = streams().writing(PatternTable.class).open(bytes)) {
            for (PatternTable<?> table : tables) {
                out.write(table);
            }
        }
        return bytes.toByteArray();
    }

    private List<PatternTable<?>> tables(byte[] lines) throws IOException {
        List<PatternTable<?>> tables = new ArrayList<>();
        try (var in = streams().reading(PatternTable.class).open(new ByteArrayInputStream(lines))) {
            in.stream().map(line -> line.result().orElseThrow()).forEach(tables::add);
        }
        return tables;
    }

    private <T> T read(Class<T> type, String json) {
        ReadResult<T> result = mapper(type).read(json);
        assertThat(result.report().findings()).isEmpty();
        return result.orElseThrow();
    }

    private <T> String write(Class<T> type, T value) {
        return mapper(type).write(value);
    }
}
