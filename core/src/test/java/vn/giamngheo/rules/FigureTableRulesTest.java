package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.observation.FigureFault;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.RateBase;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Report;

class FigureTableRulesTest {

    @Test
    void r7_a_sound_table_says_nothing() {
        assertThat(said(table(row("A", 1_000, 10_000, "10.00"), row("B", 10, 1_000, "1.00"))
                        .whole(row("Cả tỉnh", 1_010, 11_000, "9.18"))))
                .isEmpty();
    }

    @Test
    void a_column_that_differs_is_told_with_the_swap_that_closes_it() {
        Report report = validate(
                table(FigureRow.of("A", 12_354), FigureRow.of("B", 8_102)).whole(FigureRow.of("Cả tỉnh", 20_447)));

        assertThat(lines(report))
                .containsExactly(
                        "figure.digits-swapped /rows/0/count Tổng sẽ khớp nếu đổi chỗ hai chữ số liền nhau của một số:"
                                + " 12.354 → 12.345.",
                        "figure.sum-differs /whole/count Cột số lượng: các dòng cộng lại là 20.456, khác số chung"
                                + " 20.447.");
    }

    @Test
    void several_swaps_are_told_together_and_none_is_chosen() {
        assertThat(said(table(FigureRow.of("A", 21), FigureRow.of("B", 32)).whole(FigureRow.of("Cả tỉnh", 44))))
                .containsExactly(
                        "figure.sum-differs /whole/count Cột số lượng: các dòng cộng lại là 53, khác số chung 44.",
                        "figure.digits-swapped /whole/count Tổng sẽ khớp nếu đổi chỗ hai chữ số liền nhau của một số:"
                                + " 21 → 12; 32 → 23.");
    }

    @Test
    void u7_r10_households_with_decimals_are_told_with_what_they_may_be() {
        FigureTable.Builder table = table(unreadable("A", "10.98"), FigureRow.of("B", 4_020));

        assertThat(said(table.whole(FigureRow.of("Cả tỉnh", 15_000))))
                .containsExactly(
                        "figure.count-with-decimals /rows/0/count Số đếm không có phần thập phân: “10.98” có thể là"
                                + " 10.980; 1.098; 10.",
                        "figure.thousands-offered /rows/0/count Nếu “10.98” là 10.980 thì tổng khớp.");
        assertThat(said(table.whole(FigureRow.of("Cả tỉnh", 15_001)))).hasSize(1);
    }

    @Test
    void a_number_with_decimals_is_described_with_the_reading_that_closes_the_sum() {
        FigureFault fault = table(unreadable("A", "10.98"), FigureRow.of("B", 4_020))
                .whole(FigureRow.of("Cả tỉnh", 15_000))
                .build()
                .faults()
                .get(0);

        assertThat(fault.describe(Language.VIETNAMESE))
                .isEqualTo("số đếm không có phần thập phân: “10.98” có thể là 10.980; 1.098; 10; nếu là 10.980 thì tổng"
                        + " khớp");
        assertThat(fault.describe(Language.ENGLISH))
                .isEqualTo("nothing is counted in decimals: “10.98” may be 10,980; 1,098; 10; if it is 10,980, the sum"
                        + " closes");
    }

    @Test
    void figures_are_held_against_their_wording() {
        FigureRow row = new FigureRow(
                "A",
                Optional.of(Written.unreadable("4 hoặc 6")),
                Optional.of(Written.of("10.000 hộ", Stated.exactly(10_001L))),
                Optional.of(Written.of("9,18%", Stated.exactly(PublishedRate.of("9.19")))));

        assertThat(codes(table(row)))
                .containsExactly(
                        "figure.unreadable /rows/0/count",
                        "figure.differs-from-wording /rows/0/rate",
                        "figure.differs-from-wording /rows/0/total");
    }

    @Test
    void bounds_that_leave_it_open_and_bounds_that_contradict() {
        FigureRow bound =
                new FigureRow("A", Optional.of(Written.of(Stated.atLeast(300L))), Optional.empty(), Optional.empty());
        FigureTable.Builder table = table(bound, FigureRow.of("B", 200));

        assertThat(said(table.whole(FigureRow.of("Cả tỉnh", 500))))
                .containsExactly(
                        "figure.sum-open /whole/count Cột số lượng: chưa thể kết luận số chung 500 có khớp với các dòng"
                                + " (ít nhất 300 + 200) hay không: có số được ghi là gần đúng hoặc giới hạn.");
        assertThat(said(table.whole(FigureRow.of("Cả tỉnh", 499))))
                .containsExactly(
                        "figure.sum-contradicts /whole/count Cột số lượng: các dòng (ít nhất 300 + 200) không thể cộng"
                                + " lại bằng số chung 499.");
        assertThat(codes(table.complete(false).whole(FigureRow.of("Cả tỉnh", 499))))
                .containsExactly("figure.sum-exceeds /whole/count");
    }

    @Test
    void a_sum_beyond_what_can_be_counted_is_told() {
        assertThat(codes(table(FigureRow.of("A", Long.MAX_VALUE), FigureRow.of("B", 1))
                        .whole(FigureRow.of("Cả tỉnh", Long.MAX_VALUE))))
                .containsExactly("figure.sum-too-large /whole/count");
    }

    @Test
    void a_rate_that_is_not_that_of_its_numbers_is_told_with_the_one_that_is() {
        assertThat(said(table(row("A", 1_052, 10_000, "10.44"))))
                .containsExactly("figure.rate-differs /rows/0/rate 1.052/10.000 là 10,52%, không phải 10,44%.");
    }

    @Test
    void what_is_no_rate_is_told() {
        assertThat(said(table(row("A", 0, 0, "0"), row("B", 11, 10, "99"), FigureRow.of("C", -1))))
                .containsExactly(
                        "figure.rate-of-nothing /rows/0/rate Tổng số bằng 0 thì không có tỷ lệ.",
                        "figure.count-above-total /rows/1/count Số lượng 11 lớn hơn tổng số 10.",
                        "figure.negative /rows/2/count Số đếm không thể âm: -1.");
        assertThat(said(table(row("A", 4_000, 10_000, "40.0"))
                        .unit(CountUnit.PERSON)
                        .totalUnit(CountUnit.HOUSEHOLD)))
                .containsExactly(
                        "figure.units-differ /totalUnit Tỷ lệ lấy số người chia cho số hộ: không cùng đơn vị đếm.");
    }

    @Test
    void r7_shares_in_a_column_of_rates_are_told_once() {
        assertThat(said(table(row("A", 600, 4_000, "60.0"), row("B", 400, 6_000, "40.0"))
                        .whole(row("Cả tỉnh", 1_000, 10_000, "100.0"))))
                .containsExactly("figure.share-not-rate /rows Cột tỷ lệ (60,0%; 40,0%) thực ra là cơ cấu: tỷ trọng của"
                        + " từng dòng trong 1.000, cộng lại thành 100%.");
    }

    @Test
    void u7_r7_shares_of_100_1_pass_and_of_100_2_do_not() {
        FigureTable.Builder three = table(rate("33.4"), FigureRow.of("Khác", PublishedRate.of("33.4")), rate("33.3"))
                .rateBase(RateBase.WHOLE_COUNT);

        assertThat(said(three)).isEmpty();
        assertThat(said(three.rows(List.of(
                        rate("33.4"),
                        FigureRow.of("Khác", PublishedRate.of("33.4")),
                        FigureRow.of("Còn lại", PublishedRate.of("33.4"))))))
                .containsExactly(
                        "figure.rates-sum-differs /rows Các tỷ lệ cộng lại phải nằm trong khoảng từ 100,05% đến"
                                + " 100,35% (tính cả làm tròn), không thể là 100%.");
        assertThat(said(three.rows(List.of(rate("60.0"), rate("40.2"))).complete(false)))
                .containsExactly(
                        "figure.rates-sum-exceeds /rows Riêng các tỷ lệ đã nêu cộng lại ít nhất là 100,1% (tính"
                                + " cả làm tròn), vượt 100%.");
    }

    @Test
    void r7_the_rate_of_the_whole_is_held_against_its_rows() {
        FigureTable.Builder added = table(rate("4.03"), rate("3.49")).rateBase(RateBase.WHOLE_TOTAL);

        assertThat(said(added.whole(rate("7.53")))).isEmpty();
        assertThat(codes(added.whole(rate("7.54")))).containsExactly("figure.rates-sum-differs /whole/rate");
        assertThat(said(table(rate("10.0"), rate("1.0")).whole(rate("10.2"))))
                .containsExactly(
                        "figure.whole-rate-outside /whole/rate Theo các dòng, tỷ lệ chung phải nằm trong khoảng"
                                + " từ 0,950% đến 10,050%, không thể là 10,2%.");
    }

    @Test
    void r5_the_mean_of_rates_is_told_where_the_rate_of_the_whole_is_wrong() {
        FigureTable.Builder table = table(row("A", 1_000, 10_000, "10.00"), row("B", 10, 1_000, "1.00"));

        assertThat(said(table.whole(row("Cả tỉnh", 1_010, 11_000, "5.50"))))
                .containsExactly(
                        "figure.rate-differs /whole/rate 1.010/11.000 là 9,18%, không phải 5,50%.",
                        "figure.rates-averaged /whole/rate Tỷ lệ chung 5,50% là trung bình cộng của các tỷ lệ trong"
                                + " bảng.");
        assertThat(codes(table.whole(row("Cả tỉnh", 1_010, 11_000, "5.51"))))
                .containsExactly("figure.rate-differs /whole/rate");
        assertThat(codes(table.whole(FigureRow.of("Cả tỉnh", PublishedRate.of("5.50")))))
                .containsExactly("figure.whole-rate-outside /whole/rate", "figure.rates-averaged /whole/rate");
    }

    @Test
    void r5_a_mean_is_told_of_all_rates_and_of_several() {
        FigureRow whole = row("Cả tỉnh", 1_010, 11_000, "10.00");

        assertThat(codes(table(row("A", 1_000, 10_000, "10.00"), FigureRow.of("B", 10, 1_000))
                        .whole(whole)))
                .containsExactly("figure.rate-differs /whole/rate");
        assertThat(codes(table(row("A", 1_000, 10_000, "10.00"))
                        .whole(row("Cả tỉnh", 1_000, 11_000, "10.00"))
                        .complete(false)))
                .containsExactly("figure.rate-differs /whole/rate");
        assertThat(codes(table(row("A", 1_001, 10_000, "10.00"), row("B", 10, 1_000, "1.00"))
                        .whole(row("Cả tỉnh", 1_011, 11_000, "9.19"))))
                .as("a wrong rate of a row is no reason to look for a mean")
                .containsExactly("figure.rate-differs /rows/0/rate");
    }

    @Test
    void rows_of_one_name_are_told() {
        assertThat(said(table(
                        FigureRow.of("xã An Hòa", 1), FigureRow.of("Xã An Hoà", 2), FigureRow.of("xã An Hòa", 3))))
                .containsExactly(
                        "figure.row-repeated /rows/1/label Dòng “Xã An Hoà” trùng tên với dòng tại /rows/0.",
                        "figure.row-repeated /rows/2/label Dòng “xã An Hòa” trùng tên với dòng tại /rows/0.");
        assertThat(said(table(FigureRow.of("xã An Hòa", 1), FigureRow.of("xã An Hóa", 2))))
                .isEmpty();
    }

    @Test
    void r9_a_row_without_a_figure_is_not_one_of_0() {
        FigureRow empty = new FigureRow("xã B", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(said(table(FigureRow.of("xã A", 0), empty)))
                .containsExactly("figure.row-empty /rows/1 Dòng “xã B” không có số liệu.");
        assertThat(said(table(FigureRow.of("xã A", PublishedRate.of("0.0"))))).isEmpty();
        assertThat(said(table(new FigureRow(
                        "xã A", Optional.empty(), Optional.of(Written.of(Stated.exactly(5L))), Optional.empty()))))
                .isEmpty();
    }

    @Test
    void r7_rates_of_one_column_have_the_same_decimals() {
        assertThat(said(table(rate("4.03"), rate("5.1"), rate("6.2"))))
                .containsExactly(
                        "figure.rate-decimals-differ /rows Các tỷ lệ không cùng số chữ số thập phân, như 5,1%; 4,03%.");
        assertThat(said(table(rate("4.03")).whole(FigureRow.of("Cả tỉnh", PublishedRate.of("4.0")))))
                .containsExactly(
                        "figure.rate-decimals-differ /rows Các tỷ lệ không cùng số chữ số thập phân, như 4,0%; 4,03%.");
        assertThat(said(table(rate("4.03"), rate("100"), rate("0"), rate("5.10"))))
                .isEmpty();
    }

    @Test
    void r9_more_than_nothing_is_told_beside_the_rate_of_nothing() {
        assertThat(codes(table(row("A", 1, 0, "0"))))
                .containsExactly("figure.count-above-total /rows/0/count", "figure.rate-of-nothing /rows/0/rate");
    }

    private static FigureTable.Builder table(FigureRow... rows) {
        return FigureTable.builder()
                .title("Kết quả rà soát")
                .unit(CountUnit.HOUSEHOLD)
                .rows(List.of(rows));
    }

    private static FigureRow row(String label, long count, long total, String rate) {
        return FigureRow.of(label, count, total, PublishedRate.of(rate));
    }

    private static FigureRow rate(String rate) {
        return FigureRow.of("Nhóm " + rate, PublishedRate.of(rate));
    }

    private static FigureRow unreadable(String label, String count) {
        return new FigureRow(label, Optional.of(Written.unreadable(count)), Optional.empty(), Optional.empty());
    }

    /** Also holds the words of the faults against those of the findings: they are written twice. */
    private static Report validate(FigureTable.Builder builder) {
        FigureTable table = builder.build();
        Report report = Validated.report(table);
        for (Language language : Language.values()) {
            List<String> messages = report.findings().stream()
                    .map(finding -> finding.message(language).toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(table.faults()).allSatisfy(fault -> {
                String words = fault.describe(language);
                assertThat(words.charAt(0)).isEqualTo(Character.toLowerCase(words.charAt(0)));
                String first = fault instanceof FigureFault.Decimals decimals
                                && decimals.closing().isPresent()
                        ? words.substring(0, words.lastIndexOf(';'))
                        : words;
                assertThat(messages).contains(first.toLowerCase(Locale.ROOT) + ".");
            });
        }
        return report;
    }

    private static List<String> said(FigureTable.Builder table) {
        return lines(validate(table));
    }

    private static List<String> lines(Report report) {
        return report.findings().stream()
                .map(finding ->
                        finding.code().id() + " " + finding.pointer() + " " + finding.message(Language.VIETNAMESE))
                .toList();
    }

    private static List<String> codes(FigureTable.Builder table) {
        return validate(table).findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }
}
