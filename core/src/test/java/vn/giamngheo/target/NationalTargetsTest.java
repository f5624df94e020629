package vn.giamngheo.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.Language;

/** The targets of the national programmes of 2016–2020, 2021–2025 and 2026–2030: each can be said, in its own kind. */
class NationalTargetsTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource("targets")
    void canBeSaid(Measure measure, String vietnamese, String english) {
        assertThat(measure.describe(Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(measure.describe(Language.ENGLISH)).isEqualTo(english);
    }

    static Stream<Arguments> targets() {
        return Stream.of(
                arguments(
                        perYear(Stated.between(PublishedPoints.of("1.0"), PublishedPoints.of("1.5"))),
                        "mỗi năm giảm 1,0–1,5 điểm phần trăm",
                        "down by 1.0–1.5 percentage points a year"),
                arguments(
                        perYear(Stated.moreThan(PublishedPoints.of("3"))),
                        "mỗi năm giảm trên 3 điểm phần trăm",
                        "down by more than 3 percentage points a year"),
                arguments(
                        perYear(Stated.between(PublishedPoints.of("4"), PublishedPoints.of("5"))),
                        "mỗi năm giảm 4–5 điểm phần trăm",
                        "down by 4–5 percentage points a year"),
                arguments(
                        new Measure.Coverage(
                                Written.of(rate("30")),
                                "huyện nghèo",
                                Optional.of("thoát khỏi tình trạng nghèo"),
                                CountUnit.DISTRICT),
                        "30% trong số: huyện nghèo, thoát khỏi tình trạng nghèo",
                        "30% of: huyện nghèo, thoát khỏi tình trạng nghèo"),
                arguments(
                        new Measure.RelativeReduction(
                                Written.of(rate("50")),
                                "số hộ nghèo, hộ cận nghèo",
                                Optional.empty(),
                                Schedule.parse("đầu năm 2021"),
                                CountUnit.HOUSEHOLD),
                        "giảm 50% so với mức đầu: số hộ nghèo, hộ cận nghèo, so với đầu năm 2021",
                        "down by 50% of where it starts: số hộ nghèo, hộ cận nghèo, compared with start of 2021"),
                arguments(
                        new Measure.Count(
                                Written.of(Stated.atLeast(1_000L)),
                                CountUnit.of("model"),
                                Optional.of("mô hình sinh kế"),
                                Optional.empty()),
                        "ít nhất 1.000 model, mô hình sinh kế",
                        "at least 1,000 model, mô hình sinh kế"),
                arguments(
                        times(Stated.exactly(PublishedFactor.of("1.5")), "thu nhập của hộ nghèo", "năm 2015"),
                        "gấp 1,5 lần: thu nhập của hộ nghèo, so với năm 2015",
                        "1.5 times as much: thu nhập của hộ nghèo, compared with in 2015"),
                arguments(
                        times(
                                Stated.between(PublishedFactor.of("2.5"), PublishedFactor.of("3")),
                                "thu nhập khu vực nông thôn",
                                ""),
                        "gấp 2,5–3 lần: thu nhập khu vực nông thôn",
                        "2.5–3 times as much: thu nhập khu vực nông thôn"),
                arguments(
                        new Measure.Count(
                                Written.of(Stated.about(Stated.exactly(20_000L))),
                                CountUnit.PERSON,
                                Optional.of("lao động được đào tạo"),
                                Optional.empty()),
                        "khoảng 20.000 người, lao động được đào tạo",
                        "about 20,000 persons, lao động được đào tạo"),
                arguments(
                        new Measure.Coverage(
                                Written.of(Stated.between(PublishedRate.of("60"), PublishedRate.of("70"))),
                                "lao động được đào tạo",
                                Optional.of("đi làm việc ở nước ngoài"),
                                CountUnit.PERSON),
                        "60–70% trong số: lao động được đào tạo, đi làm việc ở nước ngoài",
                        "60–70% of: lao động được đào tạo, đi làm việc ở nước ngoài"),
                arguments(
                        new Measure.Level(Written.of(Stated.lessThan(PublishedRate.of("10"))), CountUnit.HOUSEHOLD),
                        "dưới 10%, tính theo hộ",
                        "less than 10% of households"));
    }

    @Test
    void isForOneGroup() {
        Scope minorities = Scope.of(TargetGroup.ETHNIC_MINORITY);

        assertThat(minorities.population()).contains(TargetGroup.ETHNIC_MINORITY);
        assertThat(minorities.place()).isEmpty();
        assertThat(minorities.area()).isEmpty();
        assertThat(minorities.group()).isEmpty();
    }

    private static Measure perYear(Stated<PublishedPoints> by) {
        return new Measure.ReductionPerYear(Written.of(by), Optional.empty(), CountUnit.HOUSEHOLD);
    }

    private static Measure times(Stated<PublishedFactor> factor, String of, String since) {
        return new Measure.Multiplier(Written.of(factor), of, Schedule.parse(since));
    }

    private static Stated<PublishedRate> rate(String value) {
        return Stated.exactly(PublishedRate.of(value));
    }
}
