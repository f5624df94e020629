package vn.giamngheo.examples.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ANationFromProvincesTest {

    private static List<String> printed(int households) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ANationFromProvinces.run(households, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void u8_readsThirtyFourProvincesAndRefusesToMixStandardsUnlessTold() throws IOException {
        List<String> lines = printed(20);

        assertThat(lines.subList(0, 34)).allSatisfy(line -> assertThat(line).endsWith(": 20 bản ghi, 0 lỗi"));
        assertThat(lines.get(34)).startsWith("không cộng được: khác chuẩn nghèo");
        // 34 provinces of 20 households each: the denominators are added, not the rates.
        assertThat(lines.get(35)).contains(" trong 680 hộ").contains("khác chuẩn nghèo");
    }

    @Test
    void u8_saysOfEachBrokenLineWhichItIsAndGoesOn() throws IOException {
        assertThat(printed(1))
                .anyMatch(line -> line.contains("\"code\": \"json.unknown-property\""))
                .anyMatch(line -> line.startsWith("dòng 4, /povertyRatePct: Không có thuộc tính"))
                .anyMatch(line -> line.startsWith("dòng 5, /id: Thuộc tính “id” xuất hiện hơn một lần"))
                .anyMatch(line -> line.startsWith("dòng 6, /income/perMonth: "))
                .anyMatch(line -> line.startsWith("dòng 7, /income/perMonth: Cần số nguyên nhưng gặp [không nêu]"))
                .anyMatch(line -> line.startsWith("dòng 8, : Dòng kết thúc ở đây"))
                .anyMatch(line -> line.startsWith("dòng 9, /province: "))
                .anyMatch(line -> line.startsWith("dòng 10, /schemaVersion: Không đọc được phiên bản"))
                .endsWith("Thành phố Hồ Chí Minh: 10 bản ghi, 7 lỗi", "3 hộ đọc được, 7 dòng có lỗi");
    }
}
