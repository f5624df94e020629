package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.Section;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.Language;

/** Money, beside whether it adds up. */
class FundingRulesTest {

    private static final String FUNDING = Found.SECTION + "/funding";

    @ParameterizedTest
    @CsvSource({"1, 1000, 2000, true", "1, 999, 2000, false", "2, 2000, 2001, true", "2, 1999, 4000, false"})
    void r10_an_amount_in_another_unit_than_the_others_is_told(long least, long next, long most, boolean told) {
        List<String> found = new ArrayList<>();
        found.add("funding.total-missing " + FUNDING);
        if (told) {
            found.add("funding.unit-suspect " + FUNDING + "/lines/1/amount");
        }

        assertThat(found(Optional.empty(), line("a", most), line("b", least), line("c", next)))
                .isEqualTo(found);
        assertThat(found(Optional.empty(), line("a", next), line("b", least), line("c", most)))
                .isEqualTo(found);
        assertThat(found(Optional.empty(), line("a", most), line("b", least)))
                .containsExactly("funding.total-missing " + FUNDING);
    }

    @Test
    void r10_a_line_in_thousands_among_millions_is_shown_with_its_neighbour() {
        Plan plan = Plans.plan(Section.builder()
                .funding(new Funding(
                        Optional.empty(),
                        List.of(line("a", 120_839_000_000L), line("b", 198_202_000_000L), line("c", 2_000_000L))))
                .build());

        assertThat(Found.findings(plan).get(1).message(Language.VIETNAMESE))
                .isEqualTo(
                        "2 triệu đồng nhỏ hơn ít nhất 1.000 lần so với số nhỏ nhất trong các số còn lại (120.839 triệu đồng).");
    }

    @Test
    void nothing_is_no_amount() {
        assertThat(found(amount(5), line("a", 5), line("b", 0)))
                .containsExactly(
                        "funding.amount-zero " + FUNDING + "/lines/1/amount",
                        "funding.total-agrees " + FUNDING + "/total");
        assertThat(found(amount(0), line("a", 1)))
                .containsExactly(
                        "funding.total-differs " + FUNDING + "/total", "funding.amount-zero " + FUNDING + "/total");
        assertThat(found(amount(1), line("a", 1))).containsExactly("funding.total-agrees " + FUNDING + "/total");
    }

    @Test
    void a_source_is_named_once() {
        FundingLine line = line("Ngân sách tỉnh", 5);
        FundingLine invested = new FundingLine("Ngân sách tỉnh", FundingKind.INVESTMENT, line.amount());

        assertThat(found(amount(10), line, line))
                .containsExactly(
                        "funding.source-repeated " + FUNDING + "/lines/1",
                        "funding.total-agrees " + FUNDING + "/total");
        assertThat(found(amount(10), line, invested)).containsExactly("funding.total-agrees " + FUNDING + "/total");
    }

    @Test
    void several_amounts_have_a_total() {
        assertThat(found(Optional.empty(), line("a", 5), line("b", 6)))
                .containsExactly("funding.total-missing " + FUNDING);
        assertThat(found(Optional.empty(), line("a", 5))).isEmpty();
    }

    @Test
    void what_is_known_does_not_exceed_the_total() {
        FundingLine open = new FundingLine("c", FundingKind.MOBILISED, Optional.empty());
        FundingLine about = new FundingLine(
                "d", FundingKind.MOBILISED, Optional.of(Written.of(Stated.about(Stated.exactly(Vnd.of(100))))));
        String missing = "funding.amounts-missing " + FUNDING + "/lines";

        assertThat(found(amount(10), line("a", 4), line("b", 6), open)).containsExactly(missing);
        assertThat(found(amount(10), line("a", 4), line("b", 7), open))
                .containsExactly(missing, "funding.lines-exceed " + FUNDING + "/total");
        assertThat(found(amount(10), line("a", 4), about, open)).containsExactly(missing);
        assertThat(found(amount(10), line("a", Long.MAX_VALUE), line("b", Long.MAX_VALUE), open))
                .containsExactly(missing, "funding.lines-exceed " + FUNDING + "/total");
        assertThat(found(Optional.empty(), line("a", 4), open)).containsExactly(missing);
    }

    private static Optional<Written<Stated<Vnd>>> amount(long dong) {
        return Optional.of(Written.of(Stated.exactly(Vnd.of(dong))));
    }

    private static FundingLine line(String source, long dong) {
        return new FundingLine(source, FundingKind.RECURRENT, amount(dong));
    }

    private static List<String> found(Optional<Written<Stated<Vnd>>> total, FundingLine... lines) {
        return Found.in(
                Section.builder().funding(new Funding(total, List.of(lines))).build());
    }
}
