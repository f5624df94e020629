package vn.giamngheo.examples;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Task;

/** A draft with what goes wrong most often; made up. */
final class ADraftWithMistakes {

    private ADraftWithMistakes() {}

    static Plan plan() {
        return Plan.builder()
                .instrument(LegalInstrument.builder()
                        .number(InstrumentNumber.parse("45/KH-UBND"))
                        .kind(InstrumentKind.PLAN)
                        .title("Thực hiện giảm nghèo (ví dụ)")
                        .issuer("Ủy ban nhân dân tỉnh Bình Định")
                        .issuedOn(LocalDate.of(2022, 3, 11))
                        .build())
                .source(new Source(Source.Kind.FULL_TEXT, Optional.empty(), Optional.of("Văn bản giả định.")))
                .pursuantTo("160/NQ-CP")
                .part(PartKind.APPENDIX, ADraftWithMistakes::appendix)
                .build();
    }

    private static void appendix(Section.Builder appendix) {
        appendix.section("7", section -> section.title("Trợ giúp").addTasks(withoutNumber(), ledByAClass()));
        appendix.section("8", section -> section.title("Hỗ trợ").addTasks(ledTwice(), ofTwoPeriods()));
        appendix.section("8", section -> section.title("Tổ chức thực hiện").addTasks(lateAlready(), beforeAMonth()));
    }

    private static Task withoutNumber() {
        return task("", "Trợ giúp pháp lý cho hộ nghèo", "Sở Tư pháp").build();
    }

    private static Task ledByAClass() {
        return task("2", "Tuyên truyền chính sách giảm nghèo", "Các sở, ngành").build();
    }

    /** The same department twice: with a dash and a no-break space the second time. */
    private static Task ledTwice() {
        return task("1", "Hỗ trợ việc làm", "Sở Lao động - Thương binh và Xã hội")
                .coordinate("Sở Lao động \u2013\u00a0Thương binh và Xã hội, Sở Tư pháp")
                .build();
    }

    private static Task ofTwoPeriods() {
        return task("2", "Hỗ trợ nhà ở", "Sở Xây dựng")
                .schedule("Giai đoạn 2021 -2025 và giai đoạn 2021 -2030")
                .build();
    }

    private static Task lateAlready() {
        return task("1", "Giao chỉ tiêu cho các huyện", "Ủy ban nhân dân tỉnh")
                .schedule("trước ngày 01/3/2022")
                .build();
    }

    /** Before June: the last day is 31 May. The tone mark of the first word stands elsewhere than above. */
    private static Task beforeAMonth() {
        return task("2", "Sơ kết sáu tháng đầu năm", "Uỷ ban nhân dân tỉnh")
                .schedule("trước tháng 6/2022")
                .build();
    }

    private static Task.Builder task(String number, String title, String lead) {
        Task.Builder task = Task.builder().title(title).lead(lead);
        return number.isEmpty() ? task : task.number(number);
    }
}
