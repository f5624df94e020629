package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.SharedDenominator;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;

/** Every percentage, count, amount and difference of points in the five source documents is in the JSON, and computes. */
class SeedFiguresTest {

    private static final long MILLION = 1_000_000;

    @Test
    void theTwoDocumentsOfBinhDinhStateNoFigure() {
        assertThat(Loaded.plan(0).targets())
                .singleElement()
                .satisfies(target -> assertThat(target.value().measure()).isInstanceOf(Measure.Zero.class));
        assertThat(Loaded.plan(0).fundings()).isEmpty();
        assertThat(Loaded.plan(1).targets()).isEmpty();
        assertThat(Loaded.plan(1).fundings()).isEmpty();
    }

    @Test
    void theReductionOf2024() {
        assertThat(target(2, "Giảm tỷ lệ hộ nghèo toàn tỉnh").measure())
                .isInstanceOfSatisfying(Measure.Reduction.class, reduction -> {
                    assertThat(reduction.by())
                            .isEqualTo(Written.of(
                                    "2,3-2,5%", Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5"))));
                    assertThat(reduction.from().orElseThrow().rate())
                            .isEqualTo(Written.of("9,2%", Stated.exactly(PublishedRate.of("9.2"))));
                    assertThat(reduction.from().orElseThrow().at().text()).isEqualTo("cuối năm 2023");
                    assertThat(reduction.to()).contains(Written.unreadable("6,96,7%"));
                    // 9.2 − 2.5 and 9.2 − 2.3
                    assertThat(reduction.arithmetic().expected())
                            .contains(Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9")));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2, 'Hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu và đủ điều kiện đều được vay vốn tín dụng ưu đãi',"
                + " household",
        "2, 'Người thuộc hộ nghèo, hộ cận nghèo đều được hỗ trợ tham gia bảo hiểm y tế', person"
    })
    void everyoneIsToBeCovered(int document, String title, String unit) {
        assertThat(target(document, title).measure()).isInstanceOfSatisfying(Measure.Coverage.class, coverage -> {
            assertThat(coverage.rate()).isEqualTo(Written.of("100%", Stated.exactly(PublishedRate.of("100"))));
            assertThat(coverage.unit()).isEqualTo(CountUnit.of(unit));
        });
    }

    @Test
    void r12TheMoneyOf2024() {
        Funding funding = Loaded.plan(2).fundings().get(0).value();

        assertThat(funding.total())
                .contains(Written.of("671.041 triệu đồng", Stated.exactly(Vnd.of(671_041 * MILLION))));
        assertThat(funding.lines().stream().map(FundingLine::amount).map(Optional::orElseThrow))
                .containsExactly(
                        Written.of("120.839 triệu đồng", Stated.exactly(Vnd.of(120_839 * MILLION))),
                        Written.of("198.202 triệu đồng", Stated.exactly(Vnd.of(198_202 * MILLION))),
                        Written.of(
                                "khoảng 350.000 triệu đồng", Stated.about(Stated.exactly(Vnd.of(350_000 * MILLION)))),
                        Written.of("2.000 triệu đồng", Stated.exactly(Vnd.of(2_000 * MILLION))));
    }

    /** 99,90 keeps its second decimal: it is not 99,9. */
    @ParameterizedTest
    @CsvSource({
        "3, Giảm tỷ lệ hộ nghèo chung cả tỉnh, 8.49, '8,49%', household, 2017-12-31",
        "3, Phổ cập giáo dục mầm non, 100, '100%', person,",
        "3, Phổ cập giáo dục tiểu học, 99.90, '99,90%', person,",
        "3, Phổ cập giáo dục trung học cơ sở, 93.94, '93,94%', person,",
        "4, 'Giảm tỷ lệ hộ nghèo toàn tỉnh còn 2,2% đến cuối năm 2024', 2.2, '2,2%', household, 2024-12-31",
        "4, 'Giảm tỷ lệ hộ nghèo toàn tỉnh còn 1,84% đến cuối năm 2025', 1.84, '1,84%', household, 2025-12-31"
    })
    void aLevel(int document, String title, String rate, String wording, String unit, LocalDate due) {
        Target target = target(document, title);

        assertThat(target.measure()).isInstanceOfSatisfying(Measure.Level.class, level -> {
            assertThat(level.rate()).isEqualTo(Written.of(wording, Stated.exactly(PublishedRate.of(rate))));
            assertThat(value(level.rate()).value()).isEqualTo(new BigDecimal(rate));
            assertThat(value(level.rate()).in(Language.VIETNAMESE)).isEqualTo(wording);
            assertThat(level.unit()).isEqualTo(CountUnit.of(unit));
        });
        assertThat(target.due().lastDay()).isEqualTo(Optional.ofNullable(due));
    }

    @Test
    void theChildrenOf2017AreCountedAbout() {
        assertThat(count("Hỗ trợ trẻ em trong độ tuổi không được đi học được tiếp tục đi học")
                        .count())
                .isEqualTo(Written.of("khoảng 2.570 trẻ em", Stated.about(Stated.exactly(2_570L))));
    }

    /** The bounds were found by trying every whole denominator in integers. */
    @ParameterizedTest
    @CsvSource({
        "Khẩu cận nghèo có thẻ và được hỗ trợ mua thẻ bảo hiểm y tế từ chính sách khác, 336478, 83.51, person, 402896,"
                + " 402943",
        "Hộ nghèo được hỗ trợ và có nhà tiêu hợp vệ sinh, 48267, 46.68, household, 103389, 103410",
        "Hộ nghèo được hỗ trợ nước sinh hoạt hợp vệ sinh, 86391, 82.73, household, 104419, 104431",
        "'Hộ nghèo được hỗ trợ tiếp cận các dịch vụ thông tin và truyền thông', 5322, 5.02, household, 105911, 106121"
    })
    void r6ACountOf2017WithItsRate(String title, long number, String rate, String unit, long least, long greatest) {
        Measure.Count count = count(title);

        assertThat(count.count().value()).contains(Stated.exactly(number));
        assertThat(value(count.rate().orElseThrow())).isEqualTo(PublishedRate.of(rate));
        assertThat(count.unit()).isEqualTo(CountUnit.of(unit));
        assertThat(count.impliedDenominator()).contains(new WholeRange(least, greatest));
    }

    @Test
    void r6ThePoorHouseholdsOfTheThreeRatesAreNotTheSame() {
        List<SharedDenominator.Pair> pairs = List.of(
                pair("Hộ nghèo được hỗ trợ và có nhà tiêu hợp vệ sinh"),
                pair("Hộ nghèo được hỗ trợ nước sinh hoạt hợp vệ sinh"),
                pair("Hộ nghèo được hỗ trợ tiếp cận các dịch vụ thông tin và truyền thông"));
        SharedDenominator all = SharedDenominator.of(pairs);

        assertThat(all.range()).isEmpty();
        assertThat(all.contradiction()).containsExactly(pairs.get(0), pairs.get(2));
        // Nor do any two of them.
        assertThat(SharedDenominator.of(pairs.subList(0, 2)).range()).isEmpty();
        assertThat(SharedDenominator.of(pairs.subList(1, 3)).range()).isEmpty();
    }

    @Test
    void theHousesOf2017() {
        Target houses = target(3, "Hộ nghèo được hỗ trợ nhà ở kiên cố, diện tích tối thiểu 8m²/người");

        assertThat(number(houses)).isEqualTo(14_996);
        assertThat(houses.parts().stream().map(SeedFiguresTest::number)).containsExactly(10_063L, 1_641L, 3_292L);
        assertThat(houses.partsSums())
                .singleElement()
                .satisfies(sum -> assertThat(sum.sum()).contains(14_996L));
    }

    @Test
    void theDistrictIsOneOf74() {
        assertThat(target(4, "Huyện A Lưới đủ điều kiện ra khỏi danh sách 74 huyện nghèo")
                        .measure())
                .isInstanceOfSatisfying(
                        Measure.LocalityState.class,
                        state -> assertThat(state.state()).contains("74 huyện nghèo"));
    }

    private static Target target(int document, String title) {
        List<Target> found = Loaded.plan(document).targets().stream()
                .map(located -> located.value())
                .filter(target -> target.title().equals(title))
                .toList();
        assertThat(found).as(title).hasSize(1);
        return found.get(0);
    }

    private static Measure.Count count(String title) {
        return (Measure.Count) target(3, title).measure();
    }

    private static long number(Target target) {
        return value(((Measure.Count) target.measure()).count());
    }

    private static SharedDenominator.Pair pair(String title) {
        Measure.Count count = count(title);
        return new SharedDenominator.Pair(
                value(count.count()), value(count.rate().orElseThrow()));
    }

    private static <T extends Comparable<? super T>> T value(Written<Stated<T>> written) {
        return written.value().flatMap(Stated::exact).orElseThrow();
    }
}
