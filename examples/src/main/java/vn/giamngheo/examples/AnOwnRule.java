package vn.giamngheo.examples;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import vn.giamngheo.json.format.ProblemDocument;
import vn.giamngheo.json.format.SarifLog;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Task;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Renderer;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Validator;
import vn.giamngheo.validation.Wordings;

/**
 * A province adds a rule of its own to those of the library: every task states what comes of it. It grades one of the
 * library's rules otherwise, says another in words of its own, and reads the report in several forms.
 */
public final class AnOwnRule {

    static final FindingCode NO_DELIVERABLE = FindingWords.of("binh-dinh.no-deliverable", Severity.WARNING)
            .cause("Nhiệm vụ không nêu sản phẩm.", "A task does not state what comes of it.")
            .message("Nhiệm vụ “{title}” chưa nêu sản phẩm.", "The task “{title}” does not state what comes of it.")
            .hint("Bổ sung cột Sản phẩm của phụ lục.", "Fill in the column of deliverables.")
            .code();

    static final Rule<Plan> DELIVERABLES = Rule.of(NO_DELIVERABLE, (plan, findings) -> {
        for (Located<Task> task : plan.tasks()) {
            if (task.value().deliverable().isEmpty()) {
                findings.accept(Finding.of(
                        NO_DELIVERABLE,
                        task.pointer(),
                        Map.of("title", Argument.text(task.value().title()))));
            }
        }
    });

    static final Validator VALIDATOR = StandardRules.validator().with(Plan.class, DELIVERABLES);

    /** As when it is published, but a task led by a class of agencies holds the plan back. */
    static final Profile PROFILE = Profile.PUBLISH.named("binh-dinh").with("plan.lead-is-class", Severity.ERROR);

    /** What is not worded here is said in the words of the library. */
    static final Wordings WORDINGS = Wordings.of(
            Locale.forLanguageTag("vi"),
            Language.VIETNAMESE,
            Map.of(
                    "plan.lead-is-class", "Chưa rõ cơ quan nào chủ trì: văn bản chỉ ghi “{agencies}”.",
                    "plan.lead-is-class.hint", "Trao đổi với Văn phòng Ủy ban nhân dân tỉnh trước khi trình."),
            VALIDATOR.catalogue());

    private AnOwnRule() {}

    /**
     * Prints the report in words of its own, then as other systems take it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Report report = VALIDATOR.validate(EncodeAPlan.plan(), PROFILE, LocalDate.of(2022, 3, 11));
        out.print(Renderer.in(Language.VIETNAMESE).using(WORDINGS).text(report));
        out.println();
        out.println(report.passes(PROFILE) ? "Được ban hành." : "Chưa được ban hành.");
        out.println();
        // For a service that refuses the plan, and for editors and build systems that show findings in place.
        out.print(ProblemDocument.of(report, 422).using(WORDINGS).write());
        out.print(SarifLog.in(Language.VIETNAMESE)
                .using(WORDINGS)
                .with(URI.create("plans/768-qd-ubnd.json"), report)
                .write());
    }
}
