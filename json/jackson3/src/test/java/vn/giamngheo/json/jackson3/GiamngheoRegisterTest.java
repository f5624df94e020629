package vn.giamngheo.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import vn.giamngheo.json.format.records.RegisterCounts;
import vn.giamngheo.json.format.records.RegisterReading;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.Province;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/** A register of rural households at the lines of 07/2021/NĐ-CP: 1.500.000 and 2.250.000 đồng. */
class GiamngheoRegisterTest {

    private static final ReviewDate REVIEW = ReviewDate.of(2024, 9, 1);

    private static final String REGISTER = line("1", "former:52", 1_500_000, "deprived")
            + line("2", "former:52", 1_500_000, "not-deprived")
            + line("3", "former:52", 1_500_001, "deprived")
            + line("4", "former:52", 2_250_000, "deprived")
            + line("5", "former:52", 2_250_001, "deprived")
            + line("6", "former:52", 1_500_000, "unknown")
            + "\n"
            + "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"7\",\"sizes\":3}\n"
            + line("8", "former:79", 0, "deprived").replace("\"former:79\"", "\"former:99\"")
            + line("9", "former:79", 0, "deprived");

    /** Two deprivations, and a third one as told. */
    private static String line(String id, String province, long income, String third) {
        StringBuilder line = new StringBuilder("{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"" + id
                + "\",\"province\":\"" + province
                + "\",\"area\":\"rural\",\"income\":{\"kind\":\"per-head\",\"perMonth\":"
                + income + "},\"size\":3,\"deprivations\":{");
        Standards.national()
                .applicable(REVIEW, null)
                .indicatorList()
                .all()
                .forEach(indicator -> line.append("\"")
                        .append(indicator.code())
                        .append("\":\"")
                        .append(
                                switch (indicator.code()) {
                                    case "nutrition", "housing-area" -> "deprived";
                                    case "telecom" -> third;
                                    default -> "not-deprived";
                                })
                        .append("\","));
        return line.substring(0, line.length() - 1) + "}}\n";
    }

    private static RegisterCounts<StatusCounts<Unit.Households>> count(RegisterReading reading, List<String> said)
            throws IOException {
        return reading.count(
                new ByteArrayInputStream(REGISTER.getBytes(StandardCharsets.UTF_8)),
                Unit.HOUSEHOLDS,
                (line, report) ->
                        said.add(line + " " + report.findings().get(0).code().id() + " "
                                + report.findings().get(0).location().orElseThrow()));
    }

    @Test
    void countsHouseholdsAtTheLines() throws IOException {
        RegisterCounts<StatusCounts<Unit.Households>> counts =
                count(GiamngheoRegister.of(Standards.national(), REVIEW), new ArrayList<>());

        StatusCounts<Unit.Households> one =
                counts.provinces().get(Province.former("52")).orElseThrow();
        assertThat(one.count(PovertyStatus.POOR)).isEqualTo(BigDecimal.ONE);
        assertThat(one.countAtMost(PovertyStatus.POOR)).isEqualTo(BigDecimal.valueOf(2));
        assertThat(one.count(PovertyStatus.NEAR_POOR)).isEqualTo(BigDecimal.ONE);
        assertThat(one.countAtMost(PovertyStatus.NEAR_POOR)).isEqualTo(BigDecimal.valueOf(2));
        assertThat(one.count(PovertyStatus.AVERAGE_LIVING_STANDARD)).isEqualTo(BigDecimal.valueOf(2));
        assertThat(one.count(PovertyStatus.NON_POOR)).isEqualTo(BigDecimal.ONE);
        assertThat(counts.provinces().get(Province.former("79")).orElseThrow().count(PovertyStatus.POOR))
                .isEqualTo(BigDecimal.ONE);
        assertThat(counts.withoutProvince()).isEmpty();
        assertThat(counts.counted()).isEqualTo(7);
        assertThat(counts.refused()).isEqualTo(2);
        assertThat(counts.leftOut()).isZero();
        assertThat(counts.lines()).isEqualTo(9);
    }

    @Test
    void tellsLineAndColumnOfWhatIsWrong() throws IOException {
        List<String> said = new ArrayList<>();
        List<String> byMapper = new ArrayList<>();

        count(GiamngheoRegister.of(Standards.national(), REVIEW), said);
        count(GiamngheoRegister.of(new ObjectMapper(), Standards.national(), REVIEW), byMapper);

        assertThat(said).hasSize(2);
        assertThat(said.get(0)).startsWith("8 json.unknown-property").contains("8");
        assertThat(said.get(1)).startsWith("9 json.invalid-value");
        assertThat(byMapper).isEqualTo(said);
    }

    @Test
    void refusesUnitsOfSamples() {
        RegisterReading reading = GiamngheoRegister.of(Standards.national(), REVIEW);

        assertThatThrownBy(() -> reading.count(
                        new ByteArrayInputStream(new byte[0]), Unit.sampledHouseholds(2), (line, report) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sampled-households");
    }
}
