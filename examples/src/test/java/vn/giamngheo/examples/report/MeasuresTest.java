package vn.giamngheo.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Measure.CountChange.Direction;
import vn.giamngheo.text.Language;

class MeasuresTest {

    private final Measures vietnamese = new Measures(new Words(Language.VIETNAMESE));
    private final Measures english = new Measures(new Words(Language.ENGLISH));

    @Test
    void aLevelSaysWhatItCounts() {
        Measure level = new Measure.Level(rate("8.49"), CountUnit.HOUSEHOLD);

        assertThat(lines(vietnamese, level)).containsExactly("8,49%, tính theo hộ");
        assertThat(lines(english, level)).containsExactly("8.49% of households");
    }

    @Test
    void aReductionThatClosesSaysSo() {
        assertThat(lines(english, reduction(Optional.of(rate("6.9")))))
                .containsExactly(
                        "Down by 2.3 percentage points, counted in households",
                        "From: 9.2%, cuối năm 2023 ("
                                + Schedule.parse("cuối năm 2023").render(Language.ENGLISH) + ")",
                        "Worked out: 9.2% − 2.3 percentage points = 6.9%",
                        "End as stated: 6.9% – agrees with what was worked out");
    }

    @Test
    void aReductionThatDoesNotCloseSaysSo() {
        assertThat(lines(vietnamese, reduction(Optional.of(rate("6.5")))))
                .contains("Tính ra: 9,2% − 2,3 điểm phần trăm = 6,9%")
                .last()
                .isEqualTo("Mức cuối văn bản ghi: 6,5% – không khớp với kết quả tính");
    }

    @Test
    void aReductionWithoutEndOrWithAnUnreadableOne() {
        assertThat(lines(english, reduction(Optional.empty()))).last().isEqualTo("End as stated: none");
        assertThat(lines(english, reduction(Optional.of(Written.unreadable("6,,9%")))))
                .last()
                .isEqualTo("End as stated: “6,,9%” (cannot be read)");
        assertThat(lines(english, reduction(Optional.of(Written.unreadable("69%")))))
                .last()
                .asString()
                .startsWith("End as stated: “69%”");
    }

    @Test
    void aCountWithItsRateTellsTheDenominator() {
        Measure count = new Measure.Count(
                Written.of(Stated.exactly(48_267L)),
                CountUnit.HOUSEHOLD,
                Optional.of("hợp vệ sinh"),
                Optional.of(rate("46.68")));

        assertThat(lines(vietnamese, count))
                .containsExactly(
                        "48.267 hộ, đạt 46,68%",
                        "điều kiện: hợp vệ sinh", "48.267 hộ : 46,68% ⇒ mẫu số từ 103.389 đến 103.410");
    }

    @Test
    void anApproximateCountTellsNone() {
        Measure count = new Measure.Count(
                Written.of(Stated.about(Stated.exactly(2_570L))),
                CountUnit.PERSON,
                Optional.empty(),
                Optional.of(rate("46.68")));

        assertThat(lines(english, count)).containsExactly("about 2,570 persons, a rate of 46.68%");
    }

    @Test
    void whatHasNoFigure() {
        Place district = Place.of("huyện A Lưới", AdministrativeLevel.DISTRICT);

        assertThat(lines(vietnamese, new Measure.LocalityState(district, "thoát nghèo")))
                .containsExactly("huyện A Lưới: thoát nghèo");
        assertThat(lines(english, new Measure.Zero("hộ nghèo", CountUnit.HOUSEHOLD)))
                .containsExactly("None left: hộ nghèo");
        assertThat(lines(english, new Measure.Qualitative("giảm nghèo bền vững")))
                .containsExactly("No figure: giảm nghèo bền vững");
    }

    @Test
    void moneyIsShownInMillions() {
        Written<Stated<Vnd>> amount =
                Written.of("khoảng 350.000 triệu đồng", Stated.about(Stated.exactly(Vnd.of(350_000_000_000L))));

        assertThat(vietnamese.money(amount).words()).isEqualTo("khoảng 350.000 triệu đồng");
        assertThat(english.money(amount).words()).isEqualTo("about 350,000 million đồng");
        assertThat(english.money(Written.unreadable("35O triệu")).words()).isEqualTo("“35O triệu” (cannot be read)");
    }

    @Test
    void aYearlyReductionSaysSo() {
        Measure yearly = new Measure.ReductionPerYear(
                Written.of(Stated.between(PublishedPoints.of("1"), PublishedPoints.of("1.5"))),
                Optional.of(new Baseline(rate("9.2"), Schedule.parse("đầu năm 2021"))),
                CountUnit.HOUSEHOLD);

        assertThat(lines(vietnamese, yearly))
                .containsExactly("Mỗi năm giảm 1–1,5 điểm phần trăm, tính theo hộ", "Mức đầu: 9,2%, đầu năm 2021");
        assertThat(lines(english, yearly))
                .containsExactly(
                        "Down by 1–1.5 percentage points a year, counted in households",
                        "From: 9.2%, đầu năm 2021 (start of 2021)");
    }

    @Test
    void aRelativeReductionIsNoPoints() {
        Measure half = new Measure.RelativeReduction(
                rate("50"), "số hộ nghèo", Optional.empty(), Schedule.parse("đầu năm 2021"), CountUnit.HOUSEHOLD);

        assertThat(lines(vietnamese, half))
                .containsExactly("Giảm 50% so với mức đầu: số hộ nghèo", "So với: đầu năm 2021");
        assertThat(lines(english, half))
                .containsExactly(
                        "Down by 50% of where it starts: số hộ nghèo", "Compared with: đầu năm 2021 (start of 2021)");
    }

    @Test
    void aMultiplierSaysOfWhat() {
        Measure times = new Measure.Multiplier(
                Written.of(Stated.exactly(PublishedFactor.of("1.5"))), "thu nhập", Schedule.unstated());

        assertThat(lines(vietnamese, times)).containsExactly("Gấp 1,5 lần: thu nhập");
        assertThat(lines(english, times)).containsExactly("1.5 times as much: thu nhập");
    }

    @Test
    void numbersSayWhatTheyAreNumbersOf() {
        Measure fewer = new Measure.CountChange(
                Direction.DECREASE, number(4_812), CountUnit.HOUSEHOLD, Optional.of("hộ nghèo"));
        Measure more = new Measure.CountChange(Direction.INCREASE, number(300), CountUnit.HOUSEHOLD, Optional.empty());
        Measure yearly = new Measure.CountPerYear(number(2_000), CountUnit.PERSON, Optional.of("có việc làm"));
        Measure some = new Measure.KOfN(number(24), number(74), CountUnit.DISTRICT, Optional.empty());

        assertThat(lines(vietnamese, fewer)).containsExactly("Giảm 4.812 hộ: hộ nghèo");
        assertThat(lines(english, fewer)).containsExactly("Down by 4,812 households: hộ nghèo");
        assertThat(lines(vietnamese, more)).containsExactly("Tăng 300 hộ");
        assertThat(lines(vietnamese, yearly)).containsExactly("Mỗi năm 2.000 người", "điều kiện: có việc làm");
        assertThat(lines(english, yearly)).containsExactly("2,000 persons a year", "condition: có việc làm");
        assertThat(lines(vietnamese, some)).containsExactly("24 trong số 74 huyện");
        assertThat(lines(english, some)).containsExactly("24 of 74 districts");
    }

    @Test
    void whatIsToBeKeptMayHaveARate() {
        assertThat(lines(
                        vietnamese,
                        new Measure.Maintain("tỷ lệ hộ nghèo", Optional.of(rate("0.9")), CountUnit.HOUSEHOLD)))
                .containsExactly("Duy trì: tỷ lệ hộ nghèo, 0,9%, tính theo hộ");
        assertThat(lines(english, new Measure.Maintain("kết quả", Optional.empty(), CountUnit.HOUSEHOLD)))
                .containsExactly("To be kept: kết quả");
    }

    @Test
    void r1_whatIsUndecidedShowsEveryReading() {
        Measure undecided = new Measure.Undecided(
                "giảm 2,3%",
                List.of(
                        new Measure.ReductionPerYear(
                                Written.of(Stated.exactly(PublishedPoints.of("2.3"))),
                                Optional.empty(),
                                CountUnit.HOUSEHOLD),
                        new Measure.RelativeReduction(
                                rate("2.3"), "tỷ lệ hộ nghèo", Optional.empty(), CountUnit.HOUSEHOLD)));

        assertThat(lines(vietnamese, undecided))
                .containsExactly(
                        "Chưa xác định được cách hiểu: “giảm 2,3%”",
                        "Có thể là: Mỗi năm giảm 2,3 điểm phần trăm, tính theo hộ",
                        "Có thể là: Giảm 2,3% so với mức đầu: tỷ lệ hộ nghèo");
        assertThat(lines(english, undecided)).startsWith("Can be read in several ways: “giảm 2,3%”");
    }

    private static Written<Stated<Long>> number(long number) {
        return Written.of(Stated.exactly(number));
    }

    private static Measure reduction(Optional<Written<Stated<PublishedRate>>> to) {
        Baseline from = new Baseline(rate("9.2"), Schedule.parse("cuối năm 2023"));
        Written<Stated<PublishedPoints>> by = Written.of(Stated.exactly(PublishedPoints.of("2.3")));
        return new Measure.Reduction(by, Optional.of(from), to, CountUnit.HOUSEHOLD);
    }

    private static Written<Stated<PublishedRate>> rate(String rate) {
        return Written.of(Stated.exactly(PublishedRate.of(rate)));
    }

    private static List<String> lines(Measures measures, Measure measure) {
        return measures.of(measure).stream().map(Text::words).toList();
    }
}
