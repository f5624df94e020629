package vn.giamngheo.json.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Renderer;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;

/** A report that is written and read says the same, in both languages, and its canonical text is the same text. */
public abstract class ReportRoundTripContract {

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @Provide
    Arbitrary<Report> reports() {
        return ReportArbitraries.reports();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAndWrittenAgain(@ForAll("reports") Report report) {
        DocumentMapper<Report> mapper = mapper(Report.class);
        String json = mapper.write(report);

        Report read = mapper.read(json).orElseThrow();

        assertThat(mapper.write(read)).isEqualTo(json);
        assertThat(read.waivers()).hasSameSizeAs(report.waivers());
        same(report, read, Finding::severity);
        same(report, read, Finding::pointer);
        same(report, read, Finding::location);
        same(report, read, Finding::arguments);
        same(report, read, Finding::laterSince);
        same(report, read, finding -> finding.code().id());
        same(report, read, finding -> finding.code().law());
        same(report, read, finding -> finding.code().since());
        same(report, read, finding -> finding.message(Language.VIETNAMESE));
        same(report, read, finding -> finding.message(Language.ENGLISH));
        same(report, read, finding -> finding.hint(Language.VIETNAMESE));
        same(report, read, finding -> finding.hint(Language.ENGLISH));
    }

    @Provide
    Arbitrary<Argument> extremes() {
        return ReportArbitraries.extremes();
    }

    @Property(tries = 200)
    void noOperandKeepsAReportFromBeingWrittenAndRead(@ForAll("extremes") Argument argument) {
        FindingCode code = FindingWords.of("so-x.lon", Severity.WARNING)
                .cause("Thử.", "A trial.")
                .message("Có {a}.", "There is {a}.")
                .hint("Sửa.", "Correct it.")
                .code();
        Finding finding = Finding.of(code, JsonPointer.ROOT, Map.of("a", argument));
        DocumentMapper<Report> mapper = mapper(Report.class);
        String json = mapper.write(Report.of(List.of(finding)));

        Report read = mapper.read(json).orElseThrow();

        assertThat(mapper.write(read)).isEqualTo(json);
        assertThat(read.findings()).singleElement().satisfies(each -> {
            assertThat(each.message(Language.VIETNAMESE)).isEqualTo(finding.message(Language.VIETNAMESE));
            assertThat(each.message(Language.ENGLISH)).isEqualTo(finding.message(Language.ENGLISH));
            assertThat(each.arguments().get("a") instanceof Argument.Personal)
                    .isEqualTo(argument instanceof Argument.Personal);
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return ReportArbitraries.texts();
    }

    @Property(tries = 300)
    void namesCanStillBeWithheld(@ForAll("texts") String around, @ForAll("texts") String other) {
        String name = "Trần Thị Kín";
        Argument personal = Argument.personal(Argument.text(name));
        Map<String, Argument> arguments = Map.of(
                "name",
                personal,
                "names",
                Argument.listed(List.of(Argument.text(around), personal)),
                "other",
                Argument.text(other));
        String message = "x{name} " + around.replace("{", "(") + " {names}, {other}{name}";
        FindingCode code = FindingWords.of("so-x.kin", Severity.WARNING)
                .cause("Thử.", "A trial.")
                .message(message, message)
                .hint("Sửa.", "Correct it.")
                .code();
        Report report = Report.of(List.of(Finding.of(code, JsonPointer.ROOT, arguments)));

        Finding read = mapper(Report.class)
                .read(mapper(Report.class).write(report))
                .orElseThrow()
                .findings()
                .get(0);

        assertThat(read.message(Language.ENGLISH)).contains(name);
        assertThat(Renderer.in(Language.ENGLISH).withholdingPersonalData().message(read))
                .doesNotContain(name)
                .contains("[withheld]");
    }

    private static void same(Report one, Report other, Function<Finding, Object> said) {
        assertThat(all(other))
                .extracting(said)
                .containsExactlyElementsOf(all(one).stream().map(said).toList());
    }

    private static List<Finding> all(Report report) {
        return Stream.concat(
                        report.findings().stream(), report.waivers().stream().flatMap(use -> use.findings().stream()))
                .toList();
    }
}
