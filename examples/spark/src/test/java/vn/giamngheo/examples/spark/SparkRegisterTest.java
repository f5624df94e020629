package vn.giamngheo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.monetary.AreaLines;
import vn.giamngheo.monetary.LineRule;
import vn.giamngheo.monetary.MonetaryPoverty;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Standards;

class SparkRegisterTest {

    private static final int OF_EACH = 60;
    private static final List<HouseholdRow> ROWS = MadeUpRegister.rows(OF_EACH).toList();

    @TempDir
    static Path directory;

    private static SparkSession spark;
    private static Dataset<Row> csv;
    private static Dataset<Row> parquet;

    @BeforeAll
    static void writeTheRegister() throws IOException {
        spark = Local.session();
        csv = RegisterFiles.csv(
                spark, MadeUpFiles.csv(directory.resolve("csv"), ROWS).toString());
        parquet = RegisterFiles.parquet(
                spark,
                MadeUpFiles.parquet(spark, directory.resolve("parquet"), ROWS).toString());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void everyPartitioningOfBothFormatsGivesTheBytesOfOneJvm() {
        Groups<String, HouseholdCounts> expected = OneJvm.count(ROWS.stream());
        assertThat(csv.rdd().getNumPartitions()).isEqualTo(4);
        assertThat(parquet.rdd().getNumPartitions()).isEqualTo(4);

        for (Dataset<Row> rows : List.of(
                csv,
                parquet,
                csv.repartition(1),
                csv.repartition(3),
                parquet.repartition(7),
                parquet.repartition(5, parquet.col("weight")))) {
            Groups<String, HouseholdCounts> counted = SparkRegister.count(rows);
            assertThat(counted).isEqualTo(expected);
            assertThat(counted.total().orElseThrow().toBytes())
                    .isEqualTo(expected.total().orElseThrow().toBytes());
        }
    }

    @Test
    void countsAndMeasuresOfEveryProvinceAreThoseOfHouseholdsOneByOne() {
        Groups<String, HouseholdCounts> counted = SparkRegister.count(csv.repartition(3));

        assertThat(counted.asMap()).hasSize(34 + 1);
        MadeUpRegister.provinces().forEach(province -> {
            OneByOne plain = new OneByOne(province.code());
            HouseholdCounts counts = counted.get(province.code()).orElseThrow();
            assertThat(counts.statuses().count(PovertyStatus.POOR).unscaledValue())
                    .isEqualTo(plain.poor);
            assertThat(counts.statuses().count(PovertyStatus.NEAR_POOR).unscaledValue())
                    .isEqualTo(plain.nearPoor);
            assertThat(counts.deprivation().headcountRatio()).contains(Ratio.of(plain.deprived, plain.judged));
            assertThat(counts.deprivation().intensity()).contains(Ratio.of(plain.scores, 12 * plain.deprived));
            assertThat(counts.deprivation().adjustedHeadcountRatio())
                    .contains(Ratio.of(plain.scores, 12 * plain.judged));
            MonetaryPoverty<Unit.SampledPersons> income = counts.income();
            assertThat(income.fgt0(LineRule.AT_MOST)).contains(Ratio.of(plain.atMostTheLine, plain.measured));
            assertThat(income.fgt1()).contains(plain.gaps.dividedBy(Ratio.of(plain.measured)));
            assertThat(income.fgt2()).contains(plain.squares.dividedBy(Ratio.of(plain.measured)));
        });
    }

    @Test
    void noRowIsLostAndEveryFindingIsTold() {
        HouseholdCounts all = SparkRegister.count(parquet).total().orElseThrow();
        Map<String, Long> broken = Map.of(
                "register-file.household-refused ", with(row -> row.id().isEmpty()),
                "register-file.cell-refused /province",
                        with(row -> row.province().equals("99")),
                "register-file.cell-refused /area", with(row -> row.area().equals("town")),
                "register-file.cell-refused /persons", with(row -> row.persons().equals("0")),
                "register-file.cell-refused /income", with(row -> row.income().equals("-1")),
                "register-file.cell-refused /deprived",
                        with(row -> row.deprived().equals("4096")),
                "register-file.cell-missing /weight", with(row -> row.weight().isEmpty()));

        assertThat(all.rows()).isEqualTo(34L * OF_EACH);
        assertThat(broken.values()).allMatch(times -> times > 0);
        assertThat(all.broken())
                .isEqualTo(broken.values().stream().mapToLong(times -> times).sum());
        assertThat(all.findings()).containsAllEntriesOf(broken);

        List<String> told = SparkRegister.findings(csv.repartition(3)).collectAsList().stream()
                .map(finding -> finding.getString(2) + " " + finding.getString(1))
                .toList();
        assertThat(told).hasSize((int)
                all.findings().values().stream().mapToLong(times -> times).sum());
        assertThat(told).hasSameElementsAs(all.findings().keySet());
    }

    private static long with(Function<HouseholdRow, Boolean> fault) {
        return ROWS.stream().filter(fault::apply).count();
    }

    @Test
    void whatOnlyTextCanHaveIsToldInWords() throws IOException {
        Path file = directory.resolve("hand-written.csv");
        Files.writeString(file, """
                id,province,area,persons,income,deprived,weight
                H1,01,rural,4,1500000,7,100.25
                H2,01,rural,4,1.5 triệu,7,"1,5"
                H3,01,rural,4,1500000
                H4,01,rural,4,1500000,7,100.25,x
                H5,01,rural,4,1500000,7,99.75
                """);

        Dataset<Row> rows = RegisterFiles.csv(spark, file.toString());

        Groups<String, HouseholdCounts> counted = SparkRegister.count(rows);
        assertThat(counted.get("01").orElseThrow().statuses().population()).isEqualByComparingTo("200");
        assertThat(counted.get("01").orElseThrow().broken()).isEqualTo(1);
        assertThat(counted.get("?").orElseThrow().broken()).isEqualTo(2);
        assertThat(SparkRegister.findings(rows).orderBy("id", "place").collectAsList())
                .extracting(finding -> finding.getString(0) + finding.getString(1) + ": " + finding.getString(3))
                .containsExactly(
                        "H2/income: Cột income: phải là số nguyên như 1500000, không phải “1.5 triệu”.",
                        "H2/weight: Cột weight: quyền số phải là số không âm có tối đa hai chữ số thập phân, như"
                                + " 120.25, không phải “1,5”.",
                        "H3: Dòng không có đúng số ô của sổ.",
                        "H4: Dòng không có đúng số ô của sổ.");
    }

    @Test
    void aFileWithOtherColumnsIsRefused() throws IOException {
        Path file = directory.resolve("other-columns.csv");
        Files.writeString(file, """
                id,province,area,income,persons,deprived,weight
                H1,01,rural,1500000,4,7,100.25
                """);

        Dataset<Row> rows = RegisterFiles.csv(spark, file.toString());

        assertThatThrownBy(() -> SparkRegister.count(rows)).hasStackTraceContaining("CSV header does not conform");
    }

    @Test
    void printsATableAndThatBothCountsAreTheSame() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        SparkMeasures.run(List.of("20"), spark, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Tỉnh Lào Cai ")
                .contains("Cả nước ")
                .contains("3 × register-file.cell-refused /income")
                .contains("08-15 /income: Cột income: ")
                .contains("giống nhau đến chữ số cuối cùng");
    }

    @Test
    void aRegisterOfOnesOwnIsReadFromEitherFormat() throws IOException {
        ByteArrayOutputStream ofCsv = new ByteArrayOutputStream();
        ByteArrayOutputStream ofParquet = new ByteArrayOutputStream();

        SparkMeasures.run(
                List.of("csv", directory.resolve("csv").toString()),
                spark,
                new PrintStream(ofCsv, true, StandardCharsets.UTF_8));
        SparkMeasures.run(
                List.of(directory.resolve("parquet").toString()),
                spark,
                new PrintStream(ofParquet, true, StandardCharsets.UTF_8));

        assertThat(ofCsv.toString(StandardCharsets.UTF_8))
                .contains("Thành phố Hà Nội ")
                .isEqualTo(ofParquet.toString(StandardCharsets.UTF_8));
    }

    /** The sums of a province, written down without the tables of the library. */
    private static final class OneByOne {

        private static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());
        private static final AreaLines LINES = AreaLines.of(NationalStandards.VN_2022);

        private long poor;
        private long nearPoor;
        private long judged;
        private long deprived;
        private long scores;
        private long measured;
        private long atMostTheLine;
        private Ratio gaps = Ratio.ZERO;
        private Ratio squares = Ratio.ZERO;

        private OneByOne(String province) {
            ROWS.stream()
                    .map(RowReader::read)
                    .filter(row -> row.group().equals(province))
                    .forEach(row -> row.household().ifPresent(one -> add(one.household(), one.weight())));
        }

        private void add(Household household, long weight) {
            PovertyStatus status = ENGINE.status(household, Review.DAY);
            poor += status == PovertyStatus.POOR ? weight : 0;
            nearPoor += status == PovertyStatus.NEAR_POOR ? weight : 0;
            long persons = weight * household.size().orElseThrow();
            int count = Integer.bitCount(household.deprivations().deprivedMask());
            boolean known = household.deprivations().knownMask() != 0;
            judged += known ? persons : 0;
            deprived += count >= 3 ? persons : 0;
            scores += count >= 3 ? persons * count : 0;
            if (household.income().isPresent() && household.area().isPresent()) {
                addIncome(
                        household.area().get(),
                        ((Income.PerHead) household.income().get()).perMonth().dong(),
                        persons);
            }
        }

        private void addIncome(AreaType area, long income, long persons) {
            Ratio line = LINES.in(area).perMonth();
            Ratio gap = line.minus(Ratio.of(income)).dividedBy(line);
            measured += persons;
            if (gap.signum() >= 0) {
                atMostTheLine += persons;
                gaps = gaps.plus(gap.times(persons));
                squares = squares.plus(gap.times(gap).times(persons));
            }
        }
    }
}
