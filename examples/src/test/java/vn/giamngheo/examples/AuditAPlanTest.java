package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Terms;

class AuditAPlanTest {

    private final String printed = printed();

    @Test
    void saysWhatWasWaivedByWhomAndUntilWhen() {
        assertThat(printed).startsWith("""
                không ứng với phát hiện nào: law.basis-missing /basis
                  Căn cứ nêu trong tờ trình. (Văn phòng Ủy ban nhân dân tỉnh, đến hết ngày 31/12/2026)
                đang bỏ qua: plan.section-numbers-repeated /parts/0/sections/4/sections
                  Bản phát hành đánh số như vậy; khi viện dẫn nêu cả tên mục. (Văn phòng Ủy ban nhân dân tỉnh, đến hết ngày 31/12/2026)
                  Các mục được đánh số 1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 9: số 8, 9 bị lặp lại.
                đã hết hạn, tính lại: plan.due-after-report /parts/0/sections/4/sections/0/tasks/1/schedule
                  Kết quả điều tra được báo cáo bổ sung. (Sở Lao động - Thương binh và Xã hội, đến hết ngày 30/06/2018)
                  Việc này có hạn “trước ngày 31/12/2017” (ngày cuối 30/12/2017), sau hạn báo cáo kết quả “trước ngày 15/12/2017” (ngày cuối 14/12/2017) tại /parts/0/sections/4/sections/0/tasks/7/reporting/0.
                """);
    }

    /** The waiver was given to the end of 30 June 2018. */
    @Test
    void aWaiverHoldsOnItsLastDayAndNotOnTheNext() {
        assertThat(dueAfterReport(LocalDate.of(2018, 6, 30))).isFalse();
        assertThat(dueAfterReport(LocalDate.of(2018, 7, 1))).isTrue();
    }

    private static boolean dueAfterReport(LocalDate day) {
        Terms terms = Terms.of(Profile.AUDIT, AuditAPlan.ISSUED).waiving(AuditAPlan.waivers(), day);
        return StandardRules.validator().validate(AuditAPlan.plan(), terms).findings().stream()
                .anyMatch(finding -> finding.code().id().equals("plan.due-after-report"));
    }

    /** The decree on documents is of 5 March 2020. */
    @Test
    void whatOnlyALaterRuleAsksForIsANoticeUnlessItIsAskedToWeigh() {
        assertThat(printed).contains("""

                lưu ý: Văn bản không ghi người ký. Quy định từ ngày 05/03/2020.
                  Điều 8 Nghị định 30/2020/NĐ-CP
                cảnh báo: Văn bản không ghi người ký. Quy định từ ngày 05/03/2020.
                  Điều 8 Nghị định 30/2020/NĐ-CP

                """);
    }

    @Test
    void makesTheDeterminationAgain() {
        assertThat(printed).endsWith("""

                hộ cận nghèo, 15/11/2019, VN-2016
                  phân loại lại: như đã ghi
                  khác: mã kết quả không khớp với dữ liệu của hộ, ngày rà soát, chuẩn và phiên bản quy tắc đã ghi
                  khác: kết quả đã ghi là “hộ cận nghèo”, phân loại lại là “hộ có mức sống trung bình”
                  khác: nội dung “possible” đã ghi khác với khi phân loại lại
                Không đọc được phiên bản “2.0” của định dạng. Được phép: 0.9, 1.0. Dùng bản thư viện tương ứng, chuyển tài liệu sang phiên bản được phép, hoặc nếu tài liệu mới hơn thì đọc ở chế độ bỏ qua phần chưa biết.
                """);
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AuditAPlan.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
