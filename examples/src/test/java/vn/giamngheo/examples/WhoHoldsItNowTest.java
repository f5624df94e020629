package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.plan.Plan;

/** What the story of the monitoring officer prints. Days, agencies and instruments are those of the reorganisation. */
class WhoHoldsItNowTest {

    private final String printed = printed();

    @Test
    void namesAreReadAsOfficialsWriteThem() {
        assertThat(line("  “Sở LĐ-TB&XH” ")).contains("Sở Lao động - Thương binh và Xã hội tỉnh Bình Định");
        assertThat(line("  “SLĐTBXH” ")).contains("Sở Lao động - Thương binh và Xã hội tỉnh Bình Định");
        assertThat(line("  “Ban Dân tộc” ")).contains("Ban Dân tộc tỉnh Bình Định");
        assertThat(line("  “Sở Văn hóa” "))
                .contains("Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Định", "Sở Văn hóa và Thể thao tỉnh Bình Định");
        // Only from 01/03/2025 on.
        assertThat(line("  “Sở Nông nghiệp và Môi trường” "))
                .contains("11/03/2022")
                .doesNotContain("Gia Lai");
        // A misspelling is never taken for an agency, only told.
        assertThat(line("  “Sở Lao dộng - Thương binh và Xã hội” "))
                .contains("không", "Sở Lao động - Thương binh và Xã hội");
    }

    @Test
    void u5_povertyReductionCameToTheDepartmentOfAgricultureAndEnvironmentInTwoSteps() {
        assertThat(printed).contains("Giảm nghèo, ngày 01/01/2026: Sở Nông nghiệp và Môi trường tỉnh Gia Lai\n");
        String chain = between("Giảm nghèo, ngày 01/01/2026", "Không nêu chức năng:");
        assertThat(chain.lines()).hasSize(3);
        assertThat(chain.lines().toList().get(1))
                .contains("ngày 01 tháng 3 năm 2025", "45/2025/NĐ-CP", "[đã đối chiếu]");
        assertThat(chain.lines().toList().get(2))
                .contains("ngày 01 tháng 7 năm 2025", "202/2025/QH15", "[đã đối chiếu]");
    }

    @Test
    void u5_withoutAFunctionThePartingIsTheAnswer() {
        assertThat(between("Không nêu chức năng:", "Ngày 01/01/2005").lines().skip(1))
                .containsExactlyInAnyOrder(
                        "  giảm nghèo: Sở Nông nghiệp và Môi trường tỉnh Gia Lai",
                        "  lao động, việc làm; người có công: Sở Nội vụ tỉnh Gia Lai",
                        "  giáo dục nghề nghiệp: Sở Giáo dục và Đào tạo tỉnh Gia Lai",
                        "  trẻ em; phòng, chống tệ nạn xã hội; bảo trợ xã hội: Sở Y tế tỉnh Gia Lai",
                        "  cai nghiện ma túy: Công an tỉnh Gia Lai");
    }

    @Test
    void u5_beforeAnythingWasReadOfItNothingIsSaid() {
        assertThat(line("Ngày 01/01/2005: ")).contains("Bình Định").doesNotContain("Gia Lai", "Nông nghiệp");
    }

    @Test
    void u5_tasksOfDistrictsHaveNobodyButCandidates() {
        assertThat(printed)
                .contains(
                        "768/QĐ-UBND ngày 01/01/2026: 39 nhiệm vụ, trong đó 29 nhiệm vụ có cơ quan chưa xác định được\n")
                .contains("\n  Phụ lục, 1. Nghiên cứu, quán triệt, tuyên truyền Chỉ thị số 05-CT/TW");
        assertThat(line("    UBND các huyện, thị xã, thành phố: "))
                .contains("có thể là Ủy ban nhân dân ")
                .endsWith(" hoặc Ủy ban nhân dân tỉnh Gia Lai");
        assertThat(between("  Phiếu nhiệm vụ của", "35/KH-UBND"))
                .startsWith("  Phiếu nhiệm vụ của Sở Nông nghiệp và Môi trường tỉnh Gia Lai: 26 nhiệm vụ, 2 báo cáo\n"
                        + "    chủ trì: 14\n    phối hợp: 10\n    hướng dẫn: 2\n    tham mưu: 1\n    kiểm tra: 1\n"
                        + "    đôn đốc: 1\n    theo dõi: 1\n    thực hiện: 1");
    }

    @Test
    void u5_thePlanOf2017IsOthersOnEachDay() {
        String plan = between("35/KH-UBND: mục V.1", "Báo chí, ");
        assertThat(plan.lines().skip(1).toList())
                .hasSize(9)
                .startsWith(
                        "  07/03/2017",
                        "    Sở Lao động - Thương binh và Xã hội: Sở Lao động - Thương binh và Xã hội tỉnh Thanh Hóa")
                .contains("    Sở Lao động - Thương binh và Xã hội: Sở Nông nghiệp và Môi trường tỉnh Thanh Hóa");
        assertThat(plan.lines().toList().get(5)).endsWith(": Sở Nông nghiệp và Môi trường tỉnh Thanh Hóa");
        assertThat(plan.lines().toList().get(9))
                .startsWith("    UBND các huyện, thị xã, thành phố: ")
                .endsWith(" hoặc Ủy ban nhân dân tỉnh Thanh Hóa");
        assertThat(plan.lines().toList().get(6)).doesNotContain("Ủy ban nhân dân tỉnh");
    }

    @Test
    void u5_whatTheProvinceDecidedIsTheDeployersToAdd() {
        assertThat(printed)
                .contains("Báo chí, Sở Thông tin và Truyền thông tỉnh Bình Định, ngày 01/01/2026\n"
                        + "  Theo dữ liệu có sẵn: chưa xác định được; có thể là Sở Văn hóa, Thể thao và Du lịch tỉnh Gia"
                        + " Lai hoặc Sở Văn hóa và Thể thao tỉnh Gia Lai\n"
                        + "  Thêm quyết định giả định của tỉnh: Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai\n");
    }

    // The plan and appendix of 2022 have 39 tasks; two are taken up.
    @Test
    void theLowerPlanTakesUpTwoTasks() {
        assertThat(printed)
                .contains("Kế hoạch giả định của một huyện so với 768/QĐ-UBND\n"
                        + "  Phụ lục III.2: có 2 nhiệm vụ cụ thể hóa\n"
                        + "  Phụ lục III.6: có 1 nhiệm vụ cụ thể hóa\n"
                        + "  Chưa được cụ thể hóa: 37 nhiệm vụ; nhiệm vụ cấp huyện không ứng với nhiệm vụ nào: 2;"
                        + " viện dẫn không có trong kế hoạch của tỉnh: mục IX.1 Phụ lục\n");
    }

    @Test
    void theDecreeTheLowerPlanRestsOnHasBeenAmended() {
        assertThat(line("  Nghị định 07/2021/NĐ-CP: "))
                .contains("được sửa đổi, bổ sung từ ngày ", "Nghị định 30/2025/NĐ-CP");
    }

    @Test
    void theLowerPlanIsKeptAsJson() {
        String json = GiamngheoJson.write(DistrictPlan.plan());

        assertThat(GiamngheoJson.read(JsonMapper.builder().build(), json, Plan.class)
                        .orElseThrow())
                .isEqualTo(DistrictPlan.plan());
    }

    private String line(String start) {
        return printed.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with “" + start + "” in\n" + printed));
    }

    private String between(String start, String end) {
        int from = printed.indexOf(start);
        return printed.substring(from, printed.indexOf(end, from)).stripTrailing();
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WhoHoldsItNow.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
