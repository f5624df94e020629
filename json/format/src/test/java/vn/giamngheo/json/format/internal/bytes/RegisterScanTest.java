package vn.giamngheo.json.format.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;

/** What is found on a line without anybody's help, and what is left to others. */
class RegisterScanTest {

    private static final String START = "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"x\"";

    private final RegisterScan<Province> scan = new RegisterScan<>(
            province -> province, LocalDate.of(2025, 7, 1), List.of("employment", "a-very-long-code-of-an-indicator"));

    private int scanned(String line) {
        byte[] text = (line + "\n").getBytes(StandardCharsets.UTF_8);
        return scan.scan(Arrays.copyOf(text, text.length + RegisterScan.BESIDE), 0);
    }

    private boolean isSure(String rest) {
        String line = START + rest + "}";
        int end = line.getBytes(StandardCharsets.UTF_8).length + 1;
        int found = scanned(line);
        assertThat(found).isIn(-1, end);
        return found == end;
    }

    @Test
    void findsWhatClassificationAsks() {
        assertThat(isSure(",\"province\":\"current:52\",\"area\":\"rural\","
                        + "\"areaChanges\":[{\"from\":\"2025-07-01\",\"to\":\"urban\"},{\"from\":\"2025-07-02\",\"to\":\"rural\"}],"
                        + "\"income\":{\"kind\":\"household\",\"total\":90000000,\"months\":12},\"size\":4,"
                        + "\"deprivations\":{\"a-very-long-code-of-an-indicator\":\"deprived\",\"employment\":\"not-applicable\"},"
                        + "\"dwelling\":{\"roof\":\"non-durable\",\"floorArea\":\"32.5\"},\"water\":\"drilled-well\","
                        + "\"telephone\":false,\"assets\":{\"radio\":false,\"tv\":true}"))
                .isTrue();

        assertThat(scan.province()).isEqualTo(Province.current("52"));
        assertThat(scan.area()).isEqualTo(AreaType.URBAN);
        // 90.000.000 đồng in a year of four: 22.500.000 a head, in half đồng
        assertThat(scan.point()).isEqualTo(45_000_000);
        assertThat(scan.persons()).isEqualTo(4);
        assertThat(scan.known()).isEqualTo(0b11);
        assertThat(scan.deprived()).isEqualTo(0b10);
        assertThat(scan.stated() & (RegisterScan.WATER | RegisterScan.LATRINE | RegisterScan.TELEPHONE))
                .isEqualTo(RegisterScan.WATER | RegisterScan.TELEPHONE);
    }

    @Test
    void keepsNothingOfTheLineBefore() {
        isSure(
                ",\"province\":\"former:01\",\"area\":\"urban\",\"income\":{\"kind\":\"per-head\",\"perMonth\":1},\"size\":2,"
                        + "\"deprivations\":{\"employment\":\"deprived\"},\"internet\":true");

        assertThat(isSure("")).isTrue();
        assertThat(scan.province()).isNull();
        assertThat(scan.area()).isNull();
        assertThat(scan.point()).isEqualTo(-1);
        assertThat(scan.persons()).isZero();
        assertThat(scan.known()).isZero();
        assertThat(scan.deprived()).isZero();
        assertThat(scan.stated() & RegisterScan.INTERNET).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "9, 216",
        "12345678, 296296272",
        "1500000, 36000000",
        "999999999999999, 23999999999999976",
        "1000000000000000, 24000000000000000"
    })
    void readsAmountsOfAnyLength(String dong, long point) {
        assertThat(isSure(",\"income\":{\"kind\":\"per-head\",\"perMonth\":" + dong + "}"))
                .isTrue();
        assertThat(scan.point()).isEqualTo(point);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"income\":{\"kind\":\"per-head\",\"perMonth\":1000000000000001}",
                ",\"income\":{\"kind\":\"per-head\",\"perMonth\":01}",
                ",\"income\":{\"kind\":\"per-head\",\"perMonth\":1.0}",
                ",\"income\":{\"kind\":\"per-head\",\"total\":1,\"months\":1}",
                ",\"income\":{\"kind\":\"household\",\"total\":1,\"months\":13}",
                ",\"size\":0",
                ",\"size\":1000",
                ",\"size\":1,\"size\":1",
                ",\"size\":2,\"members\":[{\"id\":\"a\"}]",
                ",\"members\":[{\"id\":\"a\"},{\"id\":\"a\"}]",
                ",\"members\":[{\"id\":\"a\",\"birthDate\":\"2025-07-02\"}]",
                ",\"members\":[{\"id\":\"a\",\"birthDate\":\"2023-02-29\"}]",
                ",\"members\":[{\"sex\":\"male\"}]",
                ",\"province\":\"current:99\"",
                ",\"area\":\"Rural\"",
                ",\"area\":\"rural\",\"areaChanges\":[{\"from\":\"2025-07-01\",\"to\":\"rural\"}]",
                ",\"deprivations\":{\"employment\":\"deprived\",\"employment\":\"deprived\"}",
                ",\"deprivations\":{\"nutrition\":\"deprived\"}",
                ",\"deprivations\":{\"employment\":\"Deprived\"}",
                ",\"dwelling\":{\"floorArea\":\"100000\"}",
                ",\"dwelling\":{\"floorArea\":\"1.00000\"}",
                ",\"dwelling\":{\"floorArea\":\"1.\"}",
                ",\"water\":\"Tap\"",
                ",\"assets\":{\"tv\":true,\"tv\":true}",
                ",\"internet\":null",
                ",\"unknown\":1",
                ",",
                "}"
            })
    void leavesToOthersWhatIsWrong(String rest) {
        assertThat(isSure(rest)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"size\":999",
                ",\"size\":1,\"members\":[{\"id\":\"a\",\"birthDate\":\"2025-07-01\"}]",
                ",\"dwelling\":{\"floorArea\":\"99999.9999\"}",
                " , \"size\" : 2 , \"deprivations\" : { \"employment\" : \"unknown\" } ",
                ",\"water\":\"a-new-one\""
            })
    void isSureAtTheBounds(String rest) {
        assertThat(isSure(rest)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"hộ 1, true", "'', false", "' ', false", "\ud83c\udfe0x, true", "a\\u0041, false"})
    void looksAtLettersOfAnyKind(String id, boolean sure) {
        String line = "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"" + id + "\"}";

        assertThat(scanned(line) > 0).isEqualTo(sure);
    }
}
