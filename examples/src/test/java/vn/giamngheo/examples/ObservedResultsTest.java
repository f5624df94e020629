package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import vn.giamngheo.examples.document.Pages;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;

/** The main job with figures of results. The figures are made up. */
class ObservedResultsTest {

    private static final Place HOA_BINH = Place.parse("tỉnh Hòa Bình");
    private static final Place HUE = Place.parse("tỉnh Thừa Thiên Huế");
    private static final LocalDate END_2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate MID_2024 = LocalDate.of(2024, 6, 30);
    private static final LocalDate END_2024 = LocalDate.of(2024, 12, 31);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> arguments = new ArrayList<>();

    @TempDir
    private Path directory;

    /** (9.2 − 7.5) ÷ 2.5 = 68 %, ÷ 2.3 = 73.9 %; (7.5 − 6.9) and (7.5 − 6.7) in 184/366 of a year: 1.19 and 1.59. */
    @Test
    void aResultStandsOnThePathOnTheScaleAndInATable() throws IOException {
        observe("giữa năm.json", rate(HOA_BINH, MID_2024, "7.5"));

        assertThat(run()).isZero();

        assertThat(shown())
                .contains(
                        "Kết quả thực hiện so với lộ trình",
                        "Tỷ lệ hộ nghèo: 7,5%, tính theo hộ",
                        "Số liệu của địa bàn khác",
                        "Số liệu thuộc chỉ tiêu khác");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Kết quả thực hiện so với lộ trình", "68,0–73,9%", "1,19–1,59");
        assertThat(row("30/06/2024", "Kết quả thực hiện"))
                .containsExactly(
                        "30/06/2024",
                        "7,5%rà soát hộ nghèo, số liệu chính thứctheo chuẩn nghèo VN-2022",
                        "đạt 68,0–73,9% mức giảm đề ra",
                        "đúng tiến độ: ngày 30/06/2024 là 7,5%, bằng hoặc tốt hơn mốc của ngày này (8,1%); mục tiêu 6,7–6,9%"
                                + " đến 31/12/2024",
                        "mỗi năm cần giảm 1,19–1,59 điểm phần trăm");
        assertThat(Pages.texts(figure("document-1-paths-1-path"), "text")).contains("kết quả");
        assertThat(Pages.texts(figure("document-1-paths-1-progress"), "text"))
                .contains("30/06/2024: 7,5% – 68,0–73,9%");
        assertThat(Pages.texts(figure("document-1-paths-1-progress"), "desc"))
                .singleElement()
                .asString()
                .contains("kết quả thực hiện")
                .doesNotContain("Đây không phải");
    }

    @Test
    void theSameInEnglish() throws IOException {
        observe("half.json", rate(HOA_BINH, MID_2024, "8.5"));

        assertThat(run("--lang", "en")).isZero();

        assertThat(row("30/06/2024", "Results on the path"))
                .contains("at 28.0–30.4% of the intended fall")
                .anyMatch(
                        cell -> cell.startsWith("behind: 8.5% on 30/06/2024, short of the milestone of the day (8.1%)"))
                .anyMatch(cell -> cell.startsWith("must fall by 3.1"));
    }

    /** (220,000 households, 17,600 of them poor: 8.00 %.) */
    @Test
    void aResultOfKnownNumbersIsReckonedWithExactly() throws IOException {
        observe("numbers.json", poor(HOA_BINH, MID_2024).share(17_600, 220_000).build());

        run();

        // (9.2 − 8) ÷ 2.5 = 48 %, ÷ 2.3 = 52.2 %
        assertThat(row("30/06/2024", "Kết quả thực hiện"))
                .contains("đạt 48,0–52,2% mức giảm đề ra")
                .anyMatch(cell -> cell.startsWith("8,00% (17.600/220.000)"));
    }

    @Test
    void spellingsOfOneNameAreOnePlace() throws IOException {
        observe("spelt.json", rate(Place.parse("Tỉnh Hoà Bình"), MID_2024, "7.5"));

        assertThat(run()).isZero();

        assertThat(row("30/06/2024", "Kết quả thực hiện")).contains("đạt 68,0–73,9% mức giảm đề ra");
    }

    /** 3.56 − 2.2 = 1.36; (3.56 − 2.1) ÷ 1.36 = 107.4 %; then (2.2 − 2.1) ÷ 0.36 = 27.8 %. */
    @Test
    void whereTheDocumentStatesNoStartTheFirstResultIsIt() throws IOException {
        observe("later.json", rate(HUE, END_2024, "2.1"));
        observe("earlier.json", rate(HUE, END_2023, "3.56"));

        assertThat(run()).isZero();

        assertThat(shown())
                .contains(
                        "Mục tiêu không nêu mức xuất phát; lộ trình được tính từ số liệu kết quả ngày 31/12/2023.",
                        "mỗi năm cần giảm 1,36 điểm phần trăm",
                        "đạt 107,4%");
        assertThat(Pages.texts(figure("document-3-paths-1-progress"), "text")).contains("31/12/2024: 2,1% – 107,4%");
        assertThat(Pages.texts(figure("document-3-paths-2-progress"), "text")).contains("31/12/2024: 2,1% – 27,8%");
        assertThat(Pages.ids(page())).doesNotHaveDuplicates();
    }

    @Test
    void r21ResultsOfTwoStandardsAreNotJoined() throws IOException {
        observe("new.json", rate(HUE, END_2023, "3.56"));
        observe(
                "old.json",
                poor(HUE, END_2024)
                        .standard(StandardId.of("VN-2016"))
                        .printed(PublishedRate.of("2.1"))
                        .build());

        assertThat(run()).isZero();

        assertThat(shown())
                .contains("Kết quả ngày 31/12/2024: không so sánh được:")
                .doesNotContain("107,4%");
        // The document's own start does not tell its standard: the second target has both, each by itself.
        assertThat(Pages.texts(figure("document-3-paths-1-path"), "text")).contains("kết quả");
    }

    @Test
    void aResultOfTheDayItIsDueSaysWhatCameOfTheTarget() throws IOException {
        observe("end.json", rate(HOA_BINH, END_2024, "9.4"));

        run();

        // (9.2 − 9.4) ÷ 2.3 = −8.7 %, ÷ 2.5 = −8.0 %
        assertThat(row("31/12/2024", "Kết quả thực hiện"))
                .contains("đã hết thời hạn 31/12/2024, không còn thời gian để đạt mục tiêu")
                .anyMatch(cell ->
                        cell.contains("8,7") && cell.contains("8,0") && cell.startsWith("kém hơn mức xuất phát"))
                .anyMatch(cell -> cell.startsWith("chậm so với mục tiêu"));
    }

    @Test
    void aNumberOrAnotherIndicatorOrPlaceTellsOfNoTarget() throws IOException {
        observe(
                "near.json",
                rate(HOA_BINH, MID_2024, "5.0").toBuilder()
                        .indicator(IndicatorId.NEAR_POOR_HOUSEHOLD_RATE)
                        .build());
        observe("district.json", rate(Place.parse("huyện Đà Bắc"), MID_2024, "20.5"));
        observe(
                "rural.json",
                rate(HOA_BINH, MID_2024, "8.5").toBuilder().area(AreaType.RURAL).build());

        assertThat(run("--lang", "en")).isZero();

        assertThat(shown())
                .contains(
                        "What was observed is another indicator: ",
                        "What was observed is of another place: ",
                        "What was observed is of another area or of other households: ")
                .doesNotContain("Results on the path");
        assertThat(Pages.texts(page(), "td")).filteredOn("no target"::equals).hasSize(3);
    }

    @Test
    void whatCannotBeReadOrErrsIsReportedAndTheRestIsShown() throws IOException {
        Path broken = directory.resolve("hỏng.json");
        Files.writeString(broken, "{\"schemaVersion\":\"1.0\",\"kind\":\"observation\",\"unitt\":1}");
        arguments.addAll(List.of(
                "--observed",
                broken.toString(),
                "--observed",
                directory.resolve("none").toString()));
        arguments.addAll(List.of("--observed", directory.toString()));
        observe(
                "errs.json",
                poor(HOA_BINH, MID_2024)
                        .value(new ObservedValue.Share(1_052, 10_000, Optional.of(PublishedRate.of("10.44"))))
                        .build());
        observe("good.json", rate(HOA_BINH, MID_2024, "7.5"));

        assertThat(run("--lang", "en")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(shown())
                .contains(
                        "hỏng.json cannot be used",
                        "The file cannot be opened: there is no such file",
                        "The file cannot be opened: it cannot be read (",
                        "observation.rate-differs",
                        "Results on the path");
        assertThat(row("30/06/2024", "Results on the path")).contains("at 68.0–73.9% of the intended fall");
    }

    @Test
    void neitherOfTwoThatContradictEachOtherIsUsed() throws IOException {
        observe("one.json", rate(HOA_BINH, MID_2024, "7.5"));
        observe("other.json", rate(HOA_BINH, MID_2024, "7.9"));

        assertThat(run()).isEqualTo(1);

        assertThat(shown())
                .contains("observation.contradicted", "không dùng: mâu thuẫn với số liệu khác", "other.json")
                .doesNotContain("Kết quả thực hiện so với lộ trình");
    }

    @Test
    void oneFileGivenTwiceIsOneFigure() throws IOException {
        observe("one.json", rate(HOA_BINH, MID_2024, "7.5"));
        arguments.addAll(List.copyOf(arguments));

        assertThat(run()).isZero();

        assertThat(Pages.texts(figure("document-1-paths-1-progress"), "text"))
                .filteredOn(text -> text.startsWith("30/06/2024"))
                .hasSize(1);
    }

    @Test
    void aWarningIsShownAndTheFigureUsed() throws IOException {
        observe(
                "untold.json",
                Observation.builder()
                        .from(rate(HOA_BINH, MID_2024, "7.5"))
                        .standard(Optional.empty())
                        .build());

        assertThat(run()).isZero();

        assertThat(shown()).contains("observation.standard-missing");
        assertThat(row("30/06/2024", "Kết quả thực hiện")).contains("đạt 68,0–73,9% mức giảm đề ra");
    }

    /** No calendar of paths holds these days. */
    @Test
    void daysOutOfAllReasonDoNoHarm() throws IOException {
        // No national standard is that old.
        observe(
                "old.json",
                Observation.builder()
                        .from(rate(HUE, LocalDate.of(1, 1, 1), "3.5"))
                        .standard(StandardId.of("XX-1"))
                        .build());
        observe("far.json", rate(HUE, LocalDate.of(9999, 12, 31), "0.5"));

        assertThat(run()).isZero();

        assertThat(shown()).contains("31/12/9999");
    }

    private static Observation rate(Place place, LocalDate day, String rate) {
        return poor(place, day).printed(PublishedRate.of(rate)).build();
    }

    private static Observation.Builder poor(Place place, LocalDate day) {
        return Observation.builder()
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .unit(CountUnit.HOUSEHOLD)
                .standard(StandardId.of("VN-2022"))
                .source(ObservationSource.REVIEW_OFFICIAL)
                .place(place)
                .asOf(day);
    }

    private void observe(String name, Observation observation) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, GiamngheoJson.write(observation));
        arguments.addAll(List.of("--observed", file.toString()));
    }

    /** Three of the five documents: those with rates. */
    private int run(String... more) {
        arguments.addAll(List.of(more));
        try {
            return SeedReport.report(
                    List.of(Loaded.document(2), Loaded.document(3), Loaded.document(4)),
                    Options.parse(arguments),
                    stream(out),
                    stream(err),
                    directory.resolve("page"));
        } catch (Options.BadOptionException e) {
            throw new AssertionError(e);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** What the page says. */
    private String shown() {
        return Pages.texts(page(), "body").get(0).replaceAll("\\s+", " ");
    }

    private Element page() {
        try {
            return Pages.parse(Files.readString(directory.resolve("page").resolve(SeedReport.PAGE)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Element figure(String id) {
        return Pages.elements(page(), "figure").stream()
                .filter(figure -> figure.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The cells of the row that begins so, in the table whose caption begins so. */
    private List<String> row(String first, String caption) {
        return Pages.elements(page(), "table").stream()
                .filter(table -> Pages.texts(table, "caption").get(0).startsWith(caption))
                .flatMap(table -> Pages.elements(table, "tr").stream())
                .map(row -> Pages.texts(row, "td"))
                .filter(cells -> !cells.isEmpty() && cells.get(0).equals(first))
                .findFirst()
                .orElseThrow();
    }
}
