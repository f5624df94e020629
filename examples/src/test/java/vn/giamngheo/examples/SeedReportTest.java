package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import vn.giamngheo.examples.document.Pages;
import vn.giamngheo.examples.document.TextRenderer;
import vn.giamngheo.examples.report.Encoded;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;

/** The main job, as it is run from a command line. */
class SeedReportTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path temporary;

    private Path directory;

    @BeforeEach
    void directoryThatDoesNotExistYet() {
        directory = temporary.resolve("made").resolve("by the report");
    }

    @Test
    void printsInVietnameseAndWritesThePage() throws IOException {
        assertThat(run()).isZero();

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(printed())
                .startsWith("BÁO CÁO ĐỌC VÀ KIỂM TRA VĂN BẢN VỀ GIẢM NGHÈO\n")
                .contains("ngày 07 tháng 3 năm 2017", "8,49%", "điểm phần trăm", "6,7–6,9%", "671.041 triệu đồng")
                .endsWith("Trang HTML: " + directory.resolve("seed-report.html") + System.lineSeparator());
        assertThat(page()).contains("lang=\"vi\"").contains("8,49%");
    }

    @Test
    void printsInEnglishAndKeepsOfficialWording() throws IOException {
        assertThat(run("--lang", "en")).isZero();

        assertThat(printed())
                .contains("7 March 2017", "8.49%", "6.7–6.9%", "671,041 million đồng", "Co-ordinating")
                .contains("Sở Lao động - Thương binh và Xã hội", "Giai đoạn 2021 -2030")
                .doesNotContain("Cơ quan chủ trì", "Cách xử lý");
        assertThat(page()).contains("lang=\"en\"").contains("lang=\"vi\" xml:lang=\"vi\"");
    }

    @Test
    void linesFitTheTerminal() {
        run();

        List<String> lines = printed().lines().toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TextRenderer.WIDTH));
    }

    @Test
    void eachDocumentHasItsOwnYearUnlessOneIsAskedFor() {
        run("--lang", "en");

        assertThat(printed())
                .contains("Calendar of 2024", "Calendar of 2022", "Calendar of 2017", "Calendar of 2023")
                .doesNotContain("Calendar of 2030");

        out.reset();
        run("--lang", "en", "--year", "2030");

        assertThat(printed()).contains("Calendar of 2030", "31/12/2030").doesNotContain("Calendar of 2017");
    }

    @Test
    void everyTaskTargetAndFindingIsPrintedAndOnThePage() throws IOException {
        run("--lang", "en");

        String shown = squeezed(Pages.parse(page()).getTextContent());
        String text = squeezed(printed());
        for (int number = 0; number < Seeds.NAMES.size(); number++) {
            Encoded.Read document = Loaded.document(number);
            for (Located<Task> task : document.plan().tasks()) {
                assertThat(shown).contains(squeezed(task.value().title()));
            }
            document.plan()
                    .targets()
                    .forEach(target ->
                            assertThat(shown).contains(squeezed(target.value().title())));
            for (Finding finding : document.report().findings()) {
                assertThat(shown).contains(squeezed(finding.message(Language.ENGLISH)));
                assertThat(text).contains(squeezed(finding.message(Language.ENGLISH)));
            }
        }
    }

    @Test
    void thePageIsWellFormedAndItsContentsLeadSomewhere() throws IOException {
        run();

        Element root = Pages.parse(page());
        assertThat(Pages.ids(root)).doesNotHaveDuplicates();
        assertThat(Pages.attributes(root, "a", "href"))
                .hasSizeGreaterThan(35)
                .allSatisfy(href -> assertThat(Pages.ids(root)).contains(href.substring(1)));
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        run();
        byte[] first = Files.readAllBytes(directory.resolve(SeedReport.PAGE));
        run();

        assertThat(Files.readAllBytes(directory.resolve(SeedReport.PAGE))).isEqualTo(first);
    }

    @Test
    void withoutResultsNothingIsSaidOfThem() throws IOException {
        run();

        assertThat(printed()).doesNotContain("Số liệu kết quả", "Kết quả thực hiện so với lộ trình");
        assertThat(Pages.ids(Pages.parse(page()))).doesNotContain("results");
    }

    @Test
    void aFileOfResultsThatIsNotThereIsReportedAndEndsWithAFailure() throws IOException {
        assertThat(run("--observed", temporary.resolve("none.json").toString())).isEqualTo(1);

        assertThat(printed()).contains("Số liệu kết quả", "Không mở được tệp: không có tệp này");
        assertThat(Pages.ids(Pages.parse(page()))).contains("results", "document-5");
    }

    @Test
    void forADayItAlsoSaysWhoHoldsTheTasks() throws IOException {
        assertThat(run("--as-of", "2026-11-01")).isZero();

        assertThat(printed())
                .contains("Ai đang thực hiện", "Nay do", "Tính đến ngày 01 tháng 11 năm 2026.")
                .contains("Sở Nông nghiệp và Môi trường tỉnh Gia Lai");
        assertThat(page()).contains("data-label=\"Nay do\"").contains("Các lần thay đổi đến ngày 01/11/2026");

        out.reset();
        assertThat(run("--as-of=2026-11-01", "--lang=en")).isZero();

        assertThat(printed()).contains("Who holds it now", "Now held by", "On 1 November 2026.");
    }

    @Test
    void withoutADayNothingIsSaidOfWhoHoldsTheTasks() throws IOException {
        run();

        assertThat(printed()).doesNotContain("Ai đang thực hiện", "Nay do", "Gia Lai", "Phú Thọ");
        assertThat(page()).doesNotContain("-holders", "Nay do", "Gia Lai", "Phú Thọ");
    }

    @Test
    void aDayThatIsNoneEndsWithTheUsage() {
        assertThat(run("--as-of", "2026-02-30")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Ngày phải là một ngày có trong lịch", "The day must be a day of the calendar")
                .endsWith(Options.USAGE);
    }

    @Test
    void findingsAreGroupedBySeverityGravestFirst() {
        run();

        String chapter = printed().substring(printed().lastIndexOf("Xem xét như khi ban hành, theo quy định có đến"));
        String notices = chapter.substring(chapter.indexOf("\nLưu ý: "));
        assertThat(chapter.substring(0, chapter.indexOf(notices)))
                .contains("\nCảnh báo: ", "\nCẢNH BÁO plan.lead-is-class", "Cách xử lý: ")
                .doesNotContain("\nLƯU Ý ");
        assertThat(notices).contains("\nLƯU Ý target.locality-event\n").doesNotContain("\nCẢNH BÁO ", "\nLỖI ");
    }

    @Test
    void profileDecidesHowGraveFindingsAre() {
        run("--lang=en");
        assertThat(squeezed(printed()))
                .contains(squeezed("Looked at as when it is issued, by the rules there were on 07/03/2017. "
                        + "Nothing has to be put right first."));

        out.reset();
        run("--lang=en", "--profile=audit");
        assertThat(squeezed(printed()))
                .contains(squeezed(
                        "Looked at as when it is looked at later, by the rules there were on 07/03/2017. Errors"))
                .doesNotContain(squeezed("Nothing has to be put right first."));
    }

    @Test
    void waiversAreListedAndWhatTheyCoverDoesNotCount() throws IOException {
        Path file = temporary.resolve("waivers.json");
        Files.writeString(file, """
                {"schemaVersion": "1.0", "kind": "waivers", "waivers": [
                 {"code": "plan.section-numbers-repeated", "pointer": "/parts/0/sections/4/sections",
                  "reason": "Bản phát hành đánh số như vậy", "author": "Văn phòng", "until": "2026-11-01"}]}""");

        assertThat(run("--waivers", "003-thanh-hoa-35.json=" + file, "--as-of", "2026-11-01"))
                .isZero();
        assertThat(squeezed(printed()))
                .contains(squeezed("plan.section-numbers-repeated /parts/0/sections/4/sections (đang bỏ qua): Bản phát"
                        + " hành đánh số như vậy – Văn phòng, đến hết ngày 01/11/2026."))
                .doesNotContain(squeezed("số 8, 9 bị lặp lại"));

        out.reset();
        assertThat(run("--waivers", "003-thanh-hoa-35.json=" + file, "--as-of", "2026-11-02"))
                .isZero();
        assertThat(squeezed(printed()))
                .contains(squeezed("(đã hết hạn, tính lại): Bản phát hành"), squeezed("số 8, 9 bị lặp lại"));
    }

    @Test
    void aFileOfWaiversThatCannotBeUsedIsSaid() throws IOException {
        Path file = temporary.resolve("waivers.json");
        Files.writeString(file, "{\"schemaVersion\": \"1.0\", \"kind\": \"waivers\", \"waivers\": [{}]}");

        assertThat(run("--waivers", "003-thanh-hoa-35.json=" + file)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/waivers/0: ");
        assertThat(run("--waivers", "003-thanh-hoa-35.json=" + temporary.resolve("none.json")))
                .isEqualTo(1);
        assertThat(printed()).isEmpty();
    }

    @Test
    void helpIsPrintedAndNothingElseIsDone() {
        assertThat(run("--help")).isZero();

        assertThat(printed()).isEqualTo(Options.USAGE);
        assertThat(directory).doesNotExist();
    }

    @Test
    void aBadOptionEndsWithTheUsageInBothLanguages() {
        assertThat(run("--lang", "fr")).isEqualTo(2);

        assertThat(printed()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Ngôn ngữ phải là vi hoặc en", "The language must be vi or en")
                .endsWith(Options.USAGE)
                .doesNotContain("Exception", "\tat ");
        assertThat(directory).doesNotExist();
    }

    @Test
    void aDocumentThatCannotBeReadIsReportedAndTheOthersAreShown() throws IOException {
        byte[] broken = "{\"schemaVersion\":\"1.0\",\"kind\":\"plan\",\"<&\\\"\":1}".getBytes(StandardCharsets.UTF_8);
        Encoded refused = Seeds.read("hỏng<&\".json", broken, Judging.PUBLISHED);
        List<Encoded> documents = List.of(refused, Loaded.document(4));
        Options english = new Options(
                Language.ENGLISH, OptionalInt.empty(), List.of(), Optional.empty(), Profile.PUBLISH, Map.of(), false);

        int status = SeedReport.report(documents, english, stream(out), stream(err), directory);

        assertThat(status).isEqualTo(1);
        assertThat(printed()).contains("The file hỏng<&\".json cannot be read", "ERROR", "line 1, column", "A Lưới");
        assertThat(page()).contains("hỏng&lt;&amp;&quot;.json").contains("A Lưới");
        assertThat(Pages.texts(Pages.parse(page()), "h2")).contains("The file hỏng<&\".json cannot be read");
    }

    @Test
    void aPageThatCannotBeWrittenIsSaid() throws IOException {
        Files.createDirectories(directory.getParent());
        Files.writeString(directory, "a file where the directory should be");

        assertThat(run("--lang", "en")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("The file cannot be written: ");
    }

    private int run(String... args) {
        return SeedReport.run(args, stream(out), stream(err), directory);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String page() throws IOException {
        return Files.readString(directory.resolve(SeedReport.PAGE), StandardCharsets.UTF_8);
    }

    /** Without spaces: a terminal breaks lines and long words. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
