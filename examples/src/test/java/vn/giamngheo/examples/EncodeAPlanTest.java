package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.plan.Plan;

class EncodeAPlanTest {

    private final String printed = printed();

    @Test
    void saysWhatIsOddAboutThePrintedRows() {
        assertThat(printed).startsWith("""
                        lưu ý law.basis-undated /basis/0/instrument
                          Căn cứ 160/NQ-CP không ghi ngày ban hành: số này có thể trùng ở năm khác.
                          → Ghi ngày ban hành của căn cứ.
                        cảnh báo law.signature-missing /instrument
                          Văn bản không ghi người ký.
                          → Ghi quyền hạn, chức vụ và họ tên người ký.
                        cảnh báo plan.reporting-missing /parts
                          Kế hoạch giao nhiệm vụ nhưng không quy định chế độ báo cáo.
                          → Bổ sung chế độ báo cáo: ai báo cáo, báo cáo ai, khi nào.
                        cảnh báo plan.lead-is-class /parts/0/sections/0/tasks/1/lead
                          Chủ trì là một nhóm cơ quan: các sở, ngành có liên quan.
                          → Nêu đích danh cơ quan chủ trì, hoặc chấp nhận rằng không xác định được một cơ quan chịu trách nhiệm.
                        lưu ý plan.several-leads /parts/0/sections/0/tasks/1/lead
                          Có 2 cơ quan cùng chủ trì.
                          → Nêu cơ quan đầu mối nếu cần một nơi chịu trách nhiệm tổng hợp.
                        lưu ý plan.task-unnumbered /parts/0/sections/1/tasks/0
                          Dòng nhiệm vụ trong phụ lục không có số thứ tự.
                          → Khi viện dẫn, nêu tên mục và nội dung nhiệm vụ.
                        Không có lỗi.
                        """);
    }

    @Test
    void saysWhatIsWrongWithTheDraft() {
        assertThat(printed).contains("""
                cảnh báo plan.section-numbers-repeated /parts/0/sections
                  Các mục được đánh số 7, 8, 8: số 8 bị lặp lại.
                """, """
                lưu ý plan.task-unnumbered /parts/0/sections/0/tasks/0
                  Dòng nhiệm vụ trong phụ lục không có số thứ tự.
                """, """
                cảnh báo plan.lead-is-class /parts/0/sections/0/tasks/1/lead
                  Chủ trì là một nhóm cơ quan: Các sở, ngành.
                """, """
                cảnh báo plan.lead-also-coordinates /parts/0/sections/1/tasks/0/coordinate
                  Cùng một cơ quan vừa chủ trì vừa phối hợp: Sở Lao động – Thương binh và Xã hội.
                """, """
                lưu ý plan.agency-spelt-variously /parts/0/sections/1/tasks/0/lead
                  Một tên cơ quan được viết theo nhiều cách: Sở Lao động - Thương binh và Xã hội; Sở Lao động – Thương binh và Xã hội.
                """, """
                lưu ý plan.agency-spelt-variously /parts/0/sections/2/tasks/0/lead
                  Một tên cơ quan được viết theo nhiều cách: Uỷ ban nhân dân tỉnh; Ủy ban nhân dân tỉnh.
                """, """
                lưu ý plan.periods-overlap /parts/0/sections/1/tasks/1/schedule
                  Thời gian “Giai đoạn 2021 -2025 và giai đoạn 2021 -2030” gồm các giai đoạn chồng lên nhau.
                """, """
                cảnh báo plan.due-before-issue /parts/0/sections/2/tasks/0/schedule
                  Thời hạn “trước ngày 01/3/2022” (ngày cuối 28/02/2022) trước ngày ban hành văn bản (11/03/2022).
                  → Kiểm tra thời hạn.
                """);
    }

    @Test
    void makesOneAgencyOfItsSpellings() {
        assertThat(printed).contains("""
                Sở Tư pháp: 2
                Các sở, ngành: 1
                Sở Lao động - Thương binh và Xã hội: 2
                Sở Xây dựng: 1
                Ủy ban nhân dân tỉnh: 2
                """);
    }

    @Test
    void doesNotCountTheMonthThatIsNamedAfterBefore() {
        assertThat(printed).contains("\ntrước tháng 6/2022 → 31/05/2022\n");
    }

    @Test
    void whatItWritesIsReadBackAsTheSamePlan() {
        String json = printed.substring(printed.indexOf("{\n"));

        assertThat(json).contains("\"schedule\": \"Giai đoạn 2021 -2030\"");
        assertThat(GiamngheoJson.read(JsonMapper.builder().build(), json, Plan.class)
                        .orElseThrow())
                .isEqualTo(EncodeAPlan.plan());
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EncodeAPlan.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
