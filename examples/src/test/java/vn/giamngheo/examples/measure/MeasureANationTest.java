package vn.giamngheo.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

class MeasureANationTest {

    private static final int HOUSEHOLDS = 300;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private NationMeasured run(Path directory) throws IOException {
        return MeasureANation.run(HOUSEHOLDS, new PrintStream(printed, true, StandardCharsets.UTF_8), directory);
    }

    @Test
    void everyProvinceIsCountedAsItsHouseholdsAreClassifiedOneByOne(@TempDir Path directory) throws IOException {
        NationMeasured nation = run(directory);

        PovertyEngine engine = PovertyEngine.of(Standards.national());
        long poor = 0;
        long atThree = 0;
        for (Province province : MadeUpHouseholds.provinces()) {
            long ofProvince = MadeUpHouseholds.of(province, HOUSEHOLDS)
                    .filter(one -> engine.status(one, ReviewDate.of(2026, 11, 15)) == PovertyStatus.POOR)
                    .count();
            assertThat(nation.statuses().get(province).orElseThrow().count(PovertyStatus.POOR))
                    .isEqualByComparingTo(String.valueOf(ofProvince));
            poor += ofProvince;
            atThree += MadeUpHouseholds.of(province, HOUSEHOLDS)
                    .filter(one -> one.deprivations().deprived().size() >= 3)
                    .count();
        }
        assertThat(nation.households()).isEqualTo(34L * HOUSEHOLDS);
        assertThat(poor).isPositive();
        assertThat(nation.ofTheNation().poor()).isEqualTo(Ratio.of(poor, 34L * HOUSEHOLDS));
        assertThat(nation.atThree().headcountRatio()).contains(Ratio.of(atThree, 34L * HOUSEHOLDS));
    }

    @Test
    void theBarFillsAndThePageDrawsThreeCharts(@TempDir Path directory) throws IOException {
        run(directory);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("[" + "█".repeat(40) + "] ")
                .contains("từ 12 chỉ số")
                .contains("phương tiện phục vụ tiếp cận thông tin");
        String page = Files.readString(directory.resolve(MeasureANation.PAGE));
        assertThat(page.split("<svg ", -1)).hasSize(4);
        assertThat(page.split("class=\"bar\"", -1)).hasSize(1 + 34 + 12);
    }
}
