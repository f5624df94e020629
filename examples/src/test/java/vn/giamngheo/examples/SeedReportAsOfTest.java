package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import vn.giamngheo.examples.document.Document;
import vn.giamngheo.examples.document.HtmlRenderer;
import vn.giamngheo.examples.document.Pages;
import vn.giamngheo.examples.document.TextRenderer;
import vn.giamngheo.examples.report.AsOf;
import vn.giamngheo.examples.report.ReportBuilder;
import vn.giamngheo.examples.report.Results;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Task;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.text.Language;

/** The report for a day on which it is asked who holds the tasks. */
class SeedReportAsOfTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 1);
    private static final Map<Language, String> NOW =
            Map.of(Language.VIETNAMESE, "Nay do", Language.ENGLISH, "Now held by");
    /** Made once: both are long. */
    private static final Map<Language, Document> REPORTS = new EnumMap<>(Language.class);

    private static final Map<Language, Element> PAGES = new EnumMap<>(Language.class);

    @ParameterizedTest
    @EnumSource
    void everyTaskThatHasALeadSaysWhoHoldsItNow(Language language) {
        for (int document = 0; document < Seeds.NAMES.size(); document++) {
            List<Located<Task>> tasks = Loaded.plan(document).tasks();
            List<Element> rows = rows(page(language), document, "tasks");

            assertThat(rows).hasSameSizeAs(tasks);
            for (int i = 0; i < tasks.size(); i++) {
                Task task = tasks.get(i).value();
                assertThat(rows.get(i).getTextContent()).contains(task.title());
                assertThat(cell(rows.get(i), NOW.get(language)).isEmpty())
                        .as(task.title())
                        .isEqualTo(task.lead().isEmpty());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | /parts/2/sections/2/tasks/1 | Sở Tư pháp tỉnh Gia Lai
            1 | /parts/2/sections/2/tasks/0 | Sở Nông nghiệp và Môi trường tỉnh Gia Lai
            1 | /parts/2/sections/2/tasks/4 | Bộ Chỉ huy Quân sự tỉnh Gia Lai [chưa đối chiếu] / Sở Nông nghiệp và Môi trường tỉnh Gia Lai / Công an tỉnh Gia Lai
            1 | /parts/1/sections/2/sections/0/tasks/0 | vẫn là nhóm cơ quan
            1 | /parts/0/sections/2/tasks/0 |
            2 | /parts/0/sections/4/tasks/0 | Sở Nông nghiệp và Môi trường tỉnh Phú Thọ
            2 | /parts/0/sections/5/tasks/0 | Sở Tài chính tỉnh Phú Thọ
            3 | /parts/0/sections/4/sections/6/tasks/1 | Sở Tài chính tỉnh Thanh Hóa
            3 | /parts/0/sections/4/sections/7/tasks/0 | do tỉnh quyết định; có thể là: Sở Dân tộc và Tôn giáo tỉnh Thanh Hóa
            4 | /parts/0/sections/1/sections/3/tasks/0 | Ban Chỉ đạo giảm nghèo bền vững thành phố Huế [chưa đối chiếu]
            4 | /parts/0/sections/1/sections/5/tasks/0 | cấp huyện đã kết thúc hoạt động
            """)
    void theLeadOfATaskIsNow(int document, String task, String lines) {
        assertThat(String.join(" / ", now(page(Language.VIETNAMESE), document, task)))
                .isEqualTo(lines == null ? "" : lines);
    }

    @Test
    void theCommitteesOfDistrictsHaveEndedAndTheirCandidatesAreNamed() {
        assertThat(now(page(Language.VIETNAMESE), 1, "/parts/2/sections/0/tasks/0"))
                .containsExactly(
                        "cấp huyện đã kết thúc hoạt động; có thể là: Ủy ban nhân dân xã thuộc tỉnh Gia Lai; Ủy ban"
                                + " nhân dân tỉnh Gia Lai");
        assertThat(now(page(Language.ENGLISH), 1, "/parts/2/sections/0/tasks/0"))
                .containsExactly("the district level has ended; may be: Ủy ban nhân dân xã thuộc tỉnh Gia Lai; Ủy ban"
                        + " nhân dân tỉnh Gia Lai");
    }

    @Test
    void whatPartedIsNamedPartByPart() {
        String task = "/parts/1/sections/2/sections/1/tasks/0";

        assertThat(now(page(Language.VIETNAMESE), 1, task))
                .containsExactly(
                        "Sở Khoa học và Công nghệ tỉnh Gia Lai (thông tin và truyền thông)",
                        "do tỉnh quyết định; có thể là: Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai; Sở Văn hóa và"
                                + " Thể thao tỉnh Gia Lai (báo chí, xuất bản)");
        assertThat(now(page(Language.ENGLISH), 1, task))
                .containsExactly(
                        "Sở Khoa học và Công nghệ tỉnh Gia Lai (information and communications)",
                        "for the province to decide; may be: Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai; Sở Văn hóa và"
                                + " Thể thao tỉnh Gia Lai (press and publishing)");
    }

    // Led by the departments of labour (12), of agriculture alone (III.7) and of three in one (III.8).
    @Test
    void whatFallsToAnAgencyOfTodayIsCountedByRole() {
        assertThat(groups(section(page(Language.VIETNAMESE), 1, "holders-sheets")))
                .contains(
                        "Sở Nông nghiệp và Môi trường tỉnh Gia Lai – chủ trì 14, phối hợp 10, hướng dẫn 2, tham mưu 1,"
                                + " kiểm tra 1, đôn đốc 1, theo dõi 1, thực hiện 1, báo cáo 2")
                .doesNotHaveDuplicates()
                .noneMatch(agency -> agency.contains("Lao động - Thương binh"));
        assertThat(groups(section(page(Language.ENGLISH), 1, "holders-sheets")))
                .anyMatch(
                        agency -> agency.startsWith(
                                "Sở Nông nghiệp và Môi trường tỉnh Gia Lai – lead agency 14, co-ordinating agency 10, guidance 2,"));
    }

    @Test
    void whatNobodyCanBeNamedForStandsApart() {
        List<Element> rows = Pages.elements(section(page(Language.VIETNAMESE), 1, "holders-unresolved"), "td").stream()
                .filter(cell -> cell.getAttribute("data-label").equals("Tên trong văn bản"))
                .toList();

        assertThat(rows.stream().map(Element::getTextContent))
                .containsExactlyInAnyOrder(
                        "Giám đốc Sở Nội vụ",
                        "Giám đốc Sở Thông tin và Truyền thông",
                        "Trưởng ban Ban Dân tộc tỉnh",
                        "Chủ tịch UBND các huyện, thị xã, thành phố",
                        "Sở Thông tin và Truyền thông",
                        "Ủy ban nhân dân các huyện, thị xã, thành phố",
                        "Ban Dân tộc",
                        "Ban Dân tộc tỉnh",
                        "UBND các huyện, nghèo",
                        "UBND các huyện có xã đặc biệt khó khăn",
                        "Sở Nội vụ");
        assertThat(section(page(Language.VIETNAMESE), 1, "holders-unresolved").getTextContent())
                .contains("Phụ lục, I.1: “Nghiên cứu, quán triệt, tuyên truyền Chỉ thị số 05-CT/TW");
    }

    @Test
    void whatBecameOfAnAgencyIsToldOnceWithItsInstruments() {
        Element events = section(page(Language.VIETNAMESE), 1, "holders-events");

        assertThat(groups(events))
                .contains("Sở Lao động - Thương binh và Xã hội tỉnh Bình Định", "Sở Tư pháp tỉnh Bình Định")
                .doesNotHaveDuplicates();
        assertThat(Pages.texts(events, "td"))
                .contains("01/03/2025", "01/07/2025", "Nghị định 45/2025/NĐ-CP")
                .anyMatch(cell -> cell.contains("Sở Lao động - Thương binh và Xã hội tỉnh Bình Định → Sở Nông nghiệp và"
                        + " Môi trường tỉnh Bình Định (giảm nghèo)"))
                .anyMatch(cell -> cell.contains("202/2025/QH15"))
                .contains("Chuyển giao chức năng: Sở Thông tin và Truyền thông tỉnh Bình Định → do tỉnh quyết định (báo"
                        + " chí, xuất bản)");
    }

    @Test
    void whatWasNotReadIsMarkedToBeSeen() {
        assertThat(groups(section(page(Language.VIETNAMESE), 2, "holders-sheets")))
                .contains("Chi nhánh Ngân hàng Chính sách xã hội tỉnh Phú Thọ [chưa đối chiếu] – chủ trì 4, báo cáo 1");
        assertThat(Pages.texts(section(page(Language.VIETNAMESE), 2, "holders-events"), "strong"))
                .isNotEmpty()
                .containsOnly("chưa đối chiếu");
        assertThat(Pages.texts(section(page(Language.ENGLISH), 2, "holders-events"), "strong"))
                .isNotEmpty()
                .containsOnly("unverified");
    }

    @Test
    void theChapterSaysUnderWhichFunctionTheTasksAreTaken() {
        assertThat(section(page(Language.VIETNAMESE), 0, "holders").getTextContent())
                .contains(
                        "Tính đến ngày 01 tháng 11 năm 2026. Văn bản này là văn bản về giảm nghèo nên mọi nhiệm vụ được"
                                + " coi là thuộc chức năng giảm nghèo")
                .contains("Nhiệm vụ: 9; còn nội dung chưa xác định được cơ quan thực hiện: 5.");
        assertThat(section(page(Language.ENGLISH), 0, "holders").getTextContent())
                .contains("On 1 November 2026. This document is one on poverty reduction")
                .contains("Tasks: 9; tasks in which somebody cannot be named: 5.");
    }

    @Test
    void inEnglishOnlyOfficialWordingIsVietnamese() {
        for (int document = 0; document < Seeds.NAMES.size(); document++) {
            Element chapter = section(page(Language.ENGLISH), document, "holders");

            assertThat(Pages.elements(chapter, "th").stream()
                            .filter(heading -> heading.getAttribute("scope").equals("col"))
                            .map(Element::getTextContent))
                    .isNotEmpty()
                    .allMatch(heading -> heading.matches("[A-Za-z -]+"));
            assertThat(Pages.texts(chapter, "h4")).allMatch(heading -> heading.matches("[A-Za-z -]+"));
            assertThat(chapter.getTextContent())
                    .doesNotContain(
                            "vẫn là nhóm",
                            "chưa đối chiếu",
                            "có thể là:",
                            "do tỉnh quyết định",
                            "không ghi nhận",
                            "giảm đều");
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesFitTheTerminalAndIdsAreUnique(Language language) {
        assertThat(TextRenderer.render(report(language)).lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(TextRenderer.WIDTH));
        assertThat(Pages.ids(page(language))).doesNotHaveDuplicates();
    }

    // 003 was issued on 07/03/2017.
    @Test
    void aDayBeforeTheDocumentIsSaidAndChangesNothingElse() {
        Element before = page(only(3, LocalDate.of(2017, 3, 6), LegalEffects.standard(), Language.VIETNAMESE));
        assertThat(section(before, 0, "holders").getTextContent())
                .contains(
                        "Văn bản được ban hành ngày 07 tháng 3 năm 2017, sau ngày 06 tháng 3 năm 2017 nên không xác định"
                                + " cơ quan thực hiện.");
        assertThat(Pages.attributes(before, "td", "data-label")).doesNotContain("Nay do");

        Element onTheDay = page(only(3, LocalDate.of(2017, 3, 7), LegalEffects.standard(), Language.VIETNAMESE));
        assertThat(now(onTheDay, 0, 3, "/parts/0/sections/4/sections/0/tasks/0"))
                .containsExactly("Sở Lao động - Thương binh và Xã hội tỉnh Thanh Hóa");
        assertThat(now(onTheDay, 0, 3, "/parts/0/sections/4/sections/9/tasks/0"))
                .containsExactly("vẫn là nhóm cơ quan");
    }

    @Test
    void withoutADayNothingIsSaidOfHolders() {
        Document without = ReportBuilder.build(
                Seeds.read(Judging.PUBLISHED), Language.VIETNAMESE, OptionalInt.empty(), Results.NONE);

        assertThat(without)
                .isEqualTo(ReportBuilder.build(
                        Seeds.read(Judging.PUBLISHED),
                        Language.VIETNAMESE,
                        OptionalInt.empty(),
                        Results.NONE,
                        Optional.empty()));
        assertThat(TextRenderer.render(without)).doesNotContain("Nay do", "Ai đang thực hiện");
        assertThat(Pages.ids(page(without))).noneMatch(id -> id.contains("-holders"));
    }

    @Test
    void instrumentsThatHaveBeenChangedSinceAreListedOnceWithWhereTheyAreNamed() {
        LegalEffects madeUp = LegalEffects.of(List.of(
                effect("1/2020/NQ-CP", LegalEffect.Kind.REPLACES, LocalDate.of(2022, 3, 11)),
                effect("2/2024/NQ-CP", LegalEffect.Kind.AMENDS, LocalDate.of(2024, 1, 1)),
                effect("3/2026/NQ-CP", LegalEffect.Kind.REPEALS, LATER),
                effect("4/2026/NQ-CP", LegalEffect.Kind.REPLACES, LATER.plusDays(1))));

        Element cited = section(page(only(1, LATER, madeUp, Language.VIETNAMESE)), 0, "holders-cited");

        assertThat(Pages.elements(cited, "tr")).hasSize(2);
        assertThat(cited.getTextContent())
                .contains("160/NQ-CP ngày 22/12/2021")
                .contains(
                        "được sửa đổi, bổ sung từ ngày 01/01/2024 bởi Nghị quyết 2/2024/NQ-CP",
                        "bị bãi bỏ từ ngày 01/11/2026 bởi Nghị quyết 3/2026/NQ-CP",
                        "chưa đối chiếu – giả định")
                .doesNotContain("1/2020/NQ-CP", "4/2026/NQ-CP");
    }

    @Test
    void instrumentsOfWhichNoChangeIsKnownAreNotSaidToBeInForce() {
        Element cited = section(page(only(1, LATER, LegalEffects.of(List.of()), Language.ENGLISH)), 0, "holders-cited");

        assertThat(Pages.texts(cited, "p"))
                .containsExactly(
                        "The data of the library, which are far from complete, hold no change of the instruments"
                                + " named since the day of issue.");
    }

    private static LegalEffect effect(String by, LegalEffect.Kind kind, LocalDate from) {
        return new LegalEffect(
                InstrumentReference.of(by),
                kind,
                InstrumentReference.of("160/NQ-CP"),
                from,
                Provenance.unverified("giả định"));
    }

    private static Document report(Language language) {
        return REPORTS.computeIfAbsent(
                language,
                wanted -> ReportBuilder.build(
                        Seeds.read(Judging.PUBLISHED),
                        wanted,
                        OptionalInt.empty(),
                        Results.NONE,
                        Optional.of(new AsOf(LATER, Succession.standard(), LegalEffects.standard()))));
    }

    private static Document only(int document, LocalDate day, LegalEffects effects, Language language) {
        return ReportBuilder.build(
                List.of(Loaded.document(document)),
                language,
                OptionalInt.empty(),
                Results.NONE,
                Optional.of(new AsOf(day, Succession.standard(), effects)));
    }

    private static Element page(Language language) {
        return PAGES.computeIfAbsent(language, wanted -> page(report(wanted)));
    }

    private static Element page(Document document) {
        return Pages.parse(HtmlRenderer.render(document));
    }

    private static Element section(Element page, int position, String chapter) {
        String id = "document-" + (position + 1) + "-" + chapter;
        return Pages.elements(page, "section").stream()
                .filter(section -> section.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + id));
    }

    /** The rows of a chapter that have cells. */
    private static List<Element> rows(Element page, int position, String chapter) {
        return Pages.elements(section(page, position, chapter), "tr").stream()
                .filter(row -> !Pages.elements(row, "td").isEmpty())
                .toList();
    }

    private static List<String> groups(Element section) {
        return Pages.elements(section, "th").stream()
                .filter(heading -> heading.getAttribute("role").equals("rowheader"))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<String> now(Element page, int document, String task) {
        return now(page, document, document, task);
    }

    private static List<String> now(Element page, int position, int document, String task) {
        List<Located<Task>> tasks = Loaded.plan(document).tasks();
        int row = IntStream.range(0, tasks.size())
                .filter(i -> tasks.get(i).pointer().toString().equals(task))
                .findFirst()
                .orElseThrow();
        Element found = rows(page, position, "tasks").get(row);
        List<String> vietnamese = cell(found, "Nay do");
        return vietnamese.isEmpty() ? cell(found, "Now held by") : vietnamese;
    }

    /** The lines of the cell under a heading; empty if there is none. */
    private static List<String> cell(Element row, String heading) {
        return Pages.elements(row, "td").stream()
                .filter(cell -> cell.getAttribute("data-label").equals(heading))
                .flatMap(cell -> Pages.elements(cell, "div").isEmpty()
                        ? List.of(cell.getTextContent()).stream()
                        : Pages.texts(cell, "div").stream())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
