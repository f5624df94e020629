package vn.giamngheo.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.DutySheet;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Task;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;

/**
 * A plan office encodes a decision with the appendix of its tasks: builds it cell by cell as printed, lets the rules look
 * at it, and writes it as JSON. Three tasks of decision 768/QĐ-UBND of the province of Bình Định; then a draft with what
 * goes wrong most often.
 */
public final class EncodeAPlan {

    private EncodeAPlan() {}

    /**
     * Prints what the rules found, then the plan as JSON.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Plan plan = plan();
        Report report = StandardRules.validator().validate(plan, Profile.PUBLISH, LocalDate.of(2022, 3, 11));
        print(report, Profile.PUBLISH, out);

        Plan draft = ADraftWithMistakes.plan();
        Report mistakes = StandardRules.validator().validate(draft, Profile.SUBMIT, LocalDate.of(2022, 3, 11));
        print(mistakes, Profile.SUBMIT, out);
        sheets(draft, out);
        lastDays(draft, out);

        out.print(GiamngheoJson.write(plan));
    }

    /** Each finding with what to do about it, and whether they hold the plan back. */
    private static void print(Report report, Profile profile, PrintStream out) {
        for (Finding finding : report.findings()) {
            out.println(finding.severity().noun(Language.VIETNAMESE) + " "
                    + finding.code().id() + " " + finding.pointer());
            out.println("  " + finding.message(Language.VIETNAMESE));
            out.println("  → " + finding.hint(Language.VIETNAMESE));
        }
        out.println(report.passes(profile) ? "Không có lỗi." : "Có lỗi, phải sửa trước.");
        out.println();
    }

    /** However a name is written, it is one agency: its hyphens, spaces and tone marks do not make it another. */
    private static void sheets(Plan plan, PrintStream out) {
        for (DutySheet sheet : DutySheet.of(plan)) {
            out.println(sheet.agency().text() + ": " + sheet.duties().size());
        }
        out.println();
    }

    /** “Trước” does not include what it names. */
    private static void lastDays(Plan plan, PrintStream out) {
        for (Located<Task> task : plan.tasks()) {
            Schedule schedule = task.value().schedule();
            schedule.lastDay()
                    .ifPresent(day -> out.println(schedule.text() + " → " + Language.VIETNAMESE.shortDay(day)));
        }
        out.println();
    }

    static Plan plan() {
        return Plan.builder()
                .instrument(LegalInstrument.builder()
                        .number(InstrumentNumber.parse("768/QĐ-UBND"))
                        .kind(InstrumentKind.DECISION)
                        .title("Ban hành Kế hoạch thực hiện Nghị quyết số 160/NQ-CP ngày 22/12/2021 của Chính phủ")
                        .issuer("Ủy ban nhân dân tỉnh Bình Định")
                        .issuedOn(LocalDate.of(2022, 3, 11))
                        .build())
                .period(Schedule.parse("đến năm 2030"))
                .source(new Source(
                        Source.Kind.FULL_TEXT, Optional.empty(), Optional.of("Trích ba nhiệm vụ của Phụ lục.")))
                .pursuantTo("160/NQ-CP")
                .pursuantTo("05-CT/TW")
                .part(PartKind.APPENDIX, EncodeAPlan::appendix)
                .build();
    }

    private static void appendix(Section.Builder appendix) {
        appendix.section(
                "III",
                section -> section.title("Hoàn thiện, thực hiện hiệu quả cơ chế, chính sách giảm nghèo")
                        .task(
                                "2",
                                task -> task.title(
                                                "Chính sách trợ giúp pháp lý đối với hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo")
                                        .lead("Sở Tư pháp")
                                        .coordinate(
                                                "Sở Lao động - Thương binh và Xã hội, các sở, ngành có liên quan, UBND các huyện,"
                                                        + " thị xã, thành phố")
                                        .deliverable("Chính sách được ban hành và tổ chức thực hiện")
                                        .schedule("Giai đoạn 2021 -2030"))
                        .task(
                                "3",
                                task -> task.title(
                                                "Thực hiện hiệu quả Chương trình mục tiêu quốc gia giảm nghèo bền vững")
                                        .lead("Sở Lao động - Thương binh và Xã hội, các sở, ngành có liên quan")
                                        .coordinate("UBND các huyện, thị xã, thành phố")
                                        .deliverable("Chương trình MTQG giảm nghèo bền vững được thực hiện hiệu quả")
                                        .schedule("Giai đoạn 2021-2025, giai đoạn 2026-2030")));
        // The row of section IV is printed without a number.
        appendix.section(
                "IV",
                section -> section.title("Huy động, sử dụng hiệu quả nguồn lực đầu tư cho công tác giảm nghèo")
                        .addTasks(Task.builder()
                                .title(
                                        "Tập trung nguồn lực đầu tư phát triển sản xuất, giáo dục nghề nghiệp, tạo việc làm")
                                .lead("Sở Lao động - Thương binh và Xã hội")
                                .coordinate("Các sở, ngành có liên quan")
                                .schedule("Giai đoạn 2021-2030")
                                .build()));
    }
}
