package vn.giamngheo.examples;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.Difference;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verification;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Renderer;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Waiver;
import vn.giamngheo.validation.WaiverUse;

/**
 * An auditor looks at a plan of 2017 by the rules of 2017, sees which findings somebody answered for, and makes a
 * determination of 2019 again from what was archived.
 */
public final class AuditAPlan {

    static final LocalDate ISSUED = LocalDate.of(2017, 3, 7);
    /** The day of the audit, on which waivers must hold. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Renderer WORDS = Renderer.in(Language.VIETNAMESE);

    private AuditAPlan() {}

    /**
     * Prints what was waived, what later rules say, and whether the determination stands.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Terms terms = Terms.of(Profile.AUDIT, ISSUED).waiving(waivers(), TODAY);
        Report report = StandardRules.validator().validate(plan(), terms);
        waivers(report, out);
        laterRules(out);
        determination(out);
    }

    static Plan plan() {
        return GiamngheoJson.read(MAPPER, Seeds.bytes("003-thanh-hoa-35.json"), Plan.class)
                .orElseThrow();
    }

    static List<Waiver> waivers() {
        return List.of(
                new Waiver(
                        "plan.section-numbers-repeated",
                        JsonPointer.parse("/parts/0/sections/4/sections"),
                        "Bản phát hành đánh số như vậy; khi viện dẫn nêu cả tên mục.",
                        "Văn phòng Ủy ban nhân dân tỉnh",
                        LocalDate.of(2026, 12, 31)),
                new Waiver(
                        "plan.due-after-report",
                        JsonPointer.parse("/parts/0/sections/4/sections/0/tasks/1/schedule"),
                        "Kết quả điều tra được báo cáo bổ sung.",
                        "Sở Lao động - Thương binh và Xã hội",
                        LocalDate.of(2018, 6, 30)),
                new Waiver(
                        "law.basis-missing",
                        JsonPointer.parse("/basis"),
                        "Căn cứ nêu trong tờ trình.",
                        "Văn phòng Ủy ban nhân dân tỉnh",
                        LocalDate.of(2026, 12, 31)));
    }

    /** Nothing is hidden: who answers for what, why, until when, and whether it still holds. */
    private static void waivers(Report report, PrintStream out) {
        for (WaiverUse use : report.waivers()) {
            Waiver waiver = use.waiver();
            out.println(state(use) + ": " + waiver.code() + " " + waiver.pointer());
            out.println("  " + waiver.reason() + " (" + waiver.author() + ", đến hết ngày "
                    + Language.VIETNAMESE.shortDay(waiver.until()) + ")");
            for (Finding finding : use.findings()) {
                out.println("  " + WORDS.message(finding));
            }
        }
        out.println();
    }

    private static String state(WaiverUse use) {
        return switch (use.state()) {
            case APPLIED -> "đang bỏ qua";
            case REPEATED -> "bỏ qua hai lần";
            case EXPIRED -> "đã hết hạn, tính lại";
            case UNUSED -> "không ứng với phát hiện nào";
        };
    }

    /**
     * Of the plan without its signature. What only later rules ask for does not weigh, even by the grades of publishing: it
     * is a notice, with the day of the rule; unless it is asked to weigh all the same.
     */
    private static void laterRules(PrintStream out) {
        LegalInstrument unsigned =
                plan().instrument().toBuilder().signature(Optional.empty()).build();
        Plan plan = plan().toBuilder().instrument(unsigned).build();
        Terms terms = Terms.of(Profile.PUBLISH, ISSUED);
        signature(StandardRules.validator().validate(plan, terms), out);
        signature(StandardRules.validator().validate(plan, terms.judgedByLaterRulesToo()), out);
        out.println();
    }

    private static void signature(Report report, PrintStream out) {
        for (Finding finding : report.findings()) {
            if (finding.code().id().equals("law.signature-missing")) {
                out.println(finding.severity().noun(Language.VIETNAMESE) + ": " + WORDS.message(finding)
                        + finding.laterSince()
                                .map(day -> " Quy định từ ngày " + Language.VIETNAMESE.shortDay(day) + ".")
                                .orElse(""));
                WORDS.law(finding).ifPresent(law -> out.println("  " + law));
            }
        }
    }

    /** The same facts by the same rules give the same result, years later; other facts do not. */
    private static void determination(PrintStream out) {
        PovertyEngine engine = PovertyEngine.of(Standards.national());
        Household household = read("household-2019.json", Household.class);
        Determination archived = read("determination-2019.json", Determination.class);
        out.println(archived.status().phrase().vietnamese() + ", "
                + Language.VIETNAMESE.shortDay(archived.review().day()) + ", "
                + archived.standard().map(Object::toString).orElse("–"));
        said(archived.verify(household, engine), out);

        Household richer = household.withIncome(Income.ofHousehold(Vnd.of(4_800_000), 1));
        said(archived.verify(richer, engine), out);

        String later =
                text("determination-2019.json").replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"2.0\"");
        for (Finding finding :
                GiamngheoJson.read(MAPPER, later, Determination.class).report().findings()) {
            out.println(WORDS.message(finding) + " " + WORDS.hint(finding));
        }
    }

    private static void said(Verification verification, PrintStream out) {
        if (verification instanceof Verification.Differs differs) {
            for (Difference difference : differs.differences()) {
                out.println("  khác: " + difference.words().vietnamese());
            }
        } else {
            out.println("  phân loại lại: như đã ghi");
        }
    }

    private static <T> T read(String name, Class<T> type) {
        return GiamngheoJson.read(MAPPER, text(name), type).orElseThrow();
    }

    private static String text(String name) {
        return new String(Seeds.bytes(name), StandardCharsets.UTF_8);
    }
}
