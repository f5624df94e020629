package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.movement.MovementReport;

class ReconcileAYearTest {

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReconcileAYear.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void u7_reconcilesAYear() {
        assertThat(printed())
                .startsWith("Diễn biến hộ nghèo, hộ cận nghèo năm 2023, huyện Vân Canh\n\n"
                        + "  Tổng số hộ nghèo đầu kỳ: 1.842\n"
                        + "  Trở thành hộ cận nghèo: 96\n")
                .contains("Phần không giải thích được: -2 hộ nghèo\n")
                .contains("  Diễn biến hộ nghèo: tính theo các cột tăng, giảm thì số cuối kỳ là 1.615, báo cáo ghi"
                        + " 1.613 (thấp hơn 2); trong phạm vi chênh lệch cho phép (5)"
                        + " do lập hộ, tách hộ, chuyển đến, chuyển đi, chết.\n")
                .contains("  Tỷ lệ hộ nghèo ghi 10,44%, nhưng 1.613/15.336 hộ là 10,52%.\n")
                .contains("Diễn biến hộ nghèo: số cuối kỳ trước là 1.850, số đầu kỳ sau là 1.842.\n")
                .contains("Các xã cộng lại đúng số của huyện.\n")
                .endsWith("48.267 hộ là 46,68% của 103.389 đến 103.410 hộ\n");
    }

    @Test
    void theReportIsKeptAsJson() {
        String json = GiamngheoJson.write(ReconcileAYear.year2023());

        assertThat(GiamngheoJson.read(JsonMapper.builder().build(), json, MovementReport.class)
                        .orElseThrow())
                .isEqualTo(ReconcileAYear.year2023());
    }
}
