package vn.giamngheo.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.ReductionReading.Why;
import vn.giamngheo.text.Language;

class ReductionReaderTest {

    @Test
    void r1_without_start_and_level_per_cent_stays_undecided() {
        ReductionReading reading = read("giảm 2,3%");

        assertThat(reading.isDecided()).isFalse();
        assertThat(reading.why()).isEqualTo(Why.NOTHING_TO_CHECK);
        assertThat(reading.measure())
                .isEqualTo(new Measure.Undecided(
                        "giảm 2,3%",
                        List.of(
                                new Measure.Reduction(
                                        Written.of("2,3%", Stated.exactly(PublishedPoints.of("2.3"))),
                                        Optional.empty(),
                                        Optional.empty(),
                                        CountUnit.HOUSEHOLD),
                                new Measure.RelativeReduction(
                                        Written.of("2,3%", Stated.exactly(PublishedRate.of("2.3"))),
                                        "tỷ lệ",
                                        Optional.empty(),
                                        CountUnit.HOUSEHOLD))));
    }

    @ParameterizedTest
    @CsvSource({
        "9.2, 'giảm 2,3%', 6.9, POINTS, ONLY_ONE_CLOSES",
        "9.2, 'giảm 2,3%', 8.99, PER_CENT, ONLY_ONE_CLOSES",
        "7.80, 'giảm 1,83%', 5.97, POINTS, ONLY_ONE_CLOSES",
        "9.2, 'giảm 2,3%', 7.9, UNDECIDED, NONE_CLOSES",
        "99.9, 'giảm 2,0%', 97.9, UNDECIDED, SEVERAL_CLOSE",
        "9.2, 'giảm 2,3 điểm %', 6.9, POINTS, WRITTEN_AS_POINTS",
        "9.2, 'giảm 2,3 điểm %', 7.9, POINTS, WRITTEN_AS_POINTS",
        "99.9, 'giảm 2,0 điểm phần trăm', 97.9, POINTS, WRITTEN_AS_POINTS",
        "9.2, 'giảm 2,3 điểm %', 8.99, PER_CENT, ONLY_ONE_CLOSES",
        "7.8, 'giảm 50%', 3.9, PER_CENT, ONLY_ONE_CLOSES",
        "2.2, 'giảm 0,36%', 1.84, POINTS, ONLY_ONE_CLOSES",
        "2.2, 'giảm 16,4%', 1.84, PER_CENT, ONLY_ONE_CLOSES",
    })
    void r1_only_figures_that_close_decide(String from, String text, String to, String meant, Why why) {
        ReductionReading reading = read(text, from, Written.of(Stated.exactly(PublishedRate.of(to))));

        assertThat(kind(reading.measure())).isEqualTo(meant);
        assertThat(reading.why()).isEqualTo(why);
        assertThat(reading.isDecided()).isEqualTo(!meant.equals("UNDECIDED"));
    }

    @Test
    void a_yearly_reduction_without_a_figure_is_not_understood() {
        assertThat(ReductionReader.read("giảm /năm", CountUnit.HOUSEHOLD)).isEmpty();
        assertThat(ReductionReader.read("giảm /năm.", CountUnit.HOUSEHOLD)).isEmpty();
    }

    @Test
    void the_reason_is_given_in_words() {
        assertThat(read("giảm 2,3%", "9.2", Written.of(Stated.exactly(PublishedRate.of("6.9"))))
                        .words()
                        .in(Language.VIETNAMESE))
                .isEqualTo("chỉ một cách hiểu khớp với các số liệu: từ 9,2% xuống còn 6,9%");
        assertThat(read("giảm 2,3%", "9.2", Written.of(Stated.exactly(PublishedRate.of("7.9"))))
                        .words()
                        .in(Language.ENGLISH))
                .isEqualTo("no reading agrees with the figures: from 9.2% down to 7.9%");
    }

    /** Seed 002: "giảm … 2,3-2,5% từ 9,2% cuối năm 2023 xuống còn 6,96,7%". */
    @Test
    void r2_a_mangled_level_still_decides_for_points() {
        ReductionReading reading = read("giảm tỷ lệ hộ nghèo 2,3-2,5%", "9.2", Written.unreadable("6,96,7%"));

        assertThat(reading.why()).isEqualTo(Why.ONLY_ONE_CLOSES);
        assertThat(reading.words().in(Language.VIETNAMESE))
                .isEqualTo("chỉ một cách hiểu khớp với các số liệu: từ 9,2% xuống còn “6,96,7%”");
        Measure.Reduction reduction = (Measure.Reduction) reading.measure();
        assertThat(reduction.by().value())
                .contains(Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5")));
        assertThat(reduction.arithmetic().offered())
                .contains(Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9")));
        assertThat(read("giảm 2,3-2,5%", "9.3", Written.unreadable("6,96,7%")).why())
                .isEqualTo(Why.NONE_CLOSES);
        assertThat(read("giảm 2,3-2,5%", "9.2", Written.unreadable("một mức thấp hơn"))
                        .why())
                .isEqualTo(Why.NOTHING_TO_CHECK);
    }

    @Test
    void r2_a_reversed_range_is_put_in_order_and_its_text_kept() {
        Measure.Reduction reduction =
                (Measure.Reduction) read("giảm 2,5-2,3 điểm %").measure();

        assertThat(reduction.by())
                .isEqualTo(Written.of(
                        "2,5-2,3 điểm %", Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5"))));
    }

    @Test
    void r2_a_mangled_reduction_is_offered_and_not_chosen() {
        ReductionReading reading = read("giảm 2,32,5%");

        assertThat(reading.why()).isEqualTo(Why.FIGURE_UNREADABLE);
        assertThat(reading.isDecided()).isFalse();
        assertThat(reading.offered()).containsExactly(Stated.between(PublishedRate.of("2.3"), PublishedRate.of("2.5")));
        assertThat(read("giảm 12,510,5 điểm %").offered())
                .containsExactly(
                        Stated.between(PublishedRate.of("10.5"), PublishedRate.of("12.5")),
                        Stated.between(PublishedRate.of("0.5"), PublishedRate.of("12.51")));
        assertThat(kind(read("giảm 12,510,5 điểm %").measure())).isEqualTo("POINTS");
    }

    @Test
    void r11_a_dot_before_decimals_is_no_vietnamese_number() {
        assertThat(read("giảm 1.5%").why()).isEqualTo(Why.FIGURE_UNREADABLE);
        assertThat(read("giảm 1.5%").offered()).containsExactly(Stated.exactly(PublishedRate.of("1.5")));
        // 1500 or 1.5, of what?
        assertThat(ReductionReader.read("giảm 1.500", CountUnit.HOUSEHOLD)).isEmpty();
        assertThat(((Measure.CountChange) read("giảm 1.500 hộ nghèo").measure())
                        .by()
                        .value())
                .contains(Stated.exactly(1_500L));
    }

    @Test
    void what_falls_stands_before_a_figure_that_cannot_be_read() {
        assertThat(unreadable("giảm tỷ lệ hộ nghèo 2.3 - 2.5 điểm %")).contains("2.3 - 2.5 điểm %");
        assertThat(unreadable("giảm 2.3 - 2.5 điểm %")).contains("2.3 - 2.5 điểm %");
        assertThat(((Measure.ReductionPerYear) read("giảm 2.3%/năm").measure())
                        .by()
                        .text())
                .contains("2.3%");
    }

    private static Optional<String> unreadable(String text) {
        ReductionReading reading = read(text);
        assertThat(reading.why()).isEqualTo(Why.FIGURE_UNREADABLE);
        return ((Measure.Reduction) reading.measure()).by().text();
    }

    @Test
    void an_unreadable_figure_in_per_cent_is_undecided_and_one_a_year_is_in_points() {
        assertThat(kind(read("giảm 2.3%").measure())).isEqualTo("UNDECIDED");
        assertThat(kind(read("giảm 2.3 điểm %").measure())).isEqualTo("POINTS");
        assertThat(read("giảm 2.3%/năm").measure()).isInstanceOf(Measure.ReductionPerYear.class);
        assertThat(read("giảm 2.3%/năm").why()).isEqualTo(Why.FIGURE_UNREADABLE);
    }

    @Test
    void on_average_is_not_what_falls() {
        assertThat(((Measure.RelativeReduction)
                                ((Measure.Undecided) read("giảm bình quân 2,3%").measure())
                                        .readings()
                                        .get(1))
                        .of())
                .isEqualTo("tỷ lệ");
    }

    @Test
    void each_year_may_come_first() {
        assertThat(read("giảm mỗi năm 2,3%").measure())
                .isEqualTo(new Measure.ReductionPerYear(
                        Written.of("2,3%", Stated.exactly(PublishedPoints.of("2.3"))),
                        Optional.empty(),
                        CountUnit.HOUSEHOLD));
    }

    @Test
    void the_share_of_a_number_is_per_cent_whatever_the_figures_are() {
        assertThat(read("giảm 50% số hộ nghèo và hộ cận nghèo so với đầu năm 2021")
                        .measure())
                .isEqualTo(new Measure.RelativeReduction(
                        Written.of("50%", Stated.exactly(PublishedRate.of("50"))),
                        "số hộ nghèo và hộ cận nghèo",
                        Optional.empty(),
                        Schedule.parse("đầu năm 2021"),
                        CountUnit.HOUSEHOLD));
        assertThat(read("Giảm một nửa số hộ nghèo").measure())
                .isEqualTo(new Measure.RelativeReduction(
                        Written.of("một nửa", Stated.exactly(PublishedRate.of("50"))),
                        "số hộ nghèo",
                        Optional.empty(),
                        CountUnit.HOUSEHOLD));
        assertThat(read("giảm ít nhất 50% số hộ nghèo").why()).isEqualTo(Why.WRITTEN_AS_SHARE);
        assertThat(ReductionReader.read("giảm ít nhất một nửa số hộ nghèo", CountUnit.HOUSEHOLD))
                .isEmpty();
    }

    @Test
    void per_cent_of_households_may_be_points_of_their_rate() {
        ReductionReading reading = read("giảm 2,3% hộ nghèo");

        assertThat(reading.why()).isEqualTo(Why.NOTHING_TO_CHECK);
        assertThat(((Measure.RelativeReduction) ((Measure.Undecided) reading.measure())
                                .readings()
                                .get(1))
                        .of())
                .isEqualTo("hộ nghèo");
    }

    @Test
    void a_number_of_households_is_a_change_of_their_number() {
        assertThat(read("giảm khoảng 4.812 hộ nghèo.").measure())
                .isEqualTo(new Measure.CountChange(
                        Measure.CountChange.Direction.DECREASE,
                        Written.of("khoảng 4.812 hộ nghèo.", Stated.about(Stated.exactly(4_812L))),
                        CountUnit.HOUSEHOLD,
                        Optional.of("hộ nghèo")));
    }

    @Test
    void r4_households_are_not_read_as_persons() {
        assertThat(ReductionReader.read("giảm 4.812 hộ nghèo", CountUnit.PERSON))
                .isEmpty();
        assertThat(ReductionReader.read("giảm 336.478 khẩu", CountUnit.HOUSEHOLD))
                .isEmpty();
        assertThat(ReductionReader.read("giảm 336.478 khẩu", CountUnit.PERSON)).isPresent();
        assertThat(((Measure.CountChange) read("giảm 4,8 nghìn hộ nghèo").measure()).of())
                .contains("hộ nghèo");
    }

    @ParameterizedTest
    @CsvSource({
        "'giảm 1 - 1,5 điểm %/năm', WRITTEN_AS_POINTS",
        "'giảm bình quân mỗi năm 1-1,5 điểm phần trăm', WRITTEN_AS_POINTS",
        "'giảm tỷ lệ hộ nghèo bình quân 1-1,5%/năm.', PER_YEAR_IN_PER_CENT",
        "'Giảm 1-1,5% mỗi năm', PER_YEAR_IN_PER_CENT",
        "'giảm hàng năm 1-1,5% / năm', PER_YEAR_IN_PER_CENT",
    })
    void a_yearly_reduction_is_one_in_points(String text, Why why) {
        ReductionReading reading = read(text);

        assertThat(reading.why()).isEqualTo(why);
        assertThat(((Measure.ReductionPerYear) reading.measure()).by().value())
                .contains(Stated.between(PublishedPoints.of("1"), PublishedPoints.of("1.5")));
    }

    @Test
    void bounds_are_read_with_their_words() {
        assertThat(((Measure.Reduction) read("giảm ít nhất khoảng 1 điểm %").measure())
                        .by()
                        .value())
                .contains(Stated.about(Stated.atLeast(PublishedPoints.of("1"))));
        assertThat(((Measure.ReductionPerYear) read("giảm trên 3 điểm %/năm").measure())
                        .by()
                        .value())
                .contains(Stated.moreThan(PublishedPoints.of("3")));
        assertThat(read("giảm từ 2% trở lên").why()).isEqualTo(Why.NOTHING_TO_CHECK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "giảm",
                "giảm nhanh và bền vững",
                "giảm còn 6,9%",
                "giảm xuống còn 6,9%",
                "giảm tỷ lệ hộ nghèo xuống còn 6,9%",
                "tăng 2,3%",
                "2,3%",
                "giảm 2 lần",
                "giảm 1/2 số hộ nghèo",
                "giảm /năm",
                "giảm so với đầu kỳ 50%"
            })
    void what_is_no_reduction_is_not_understood(String text) {
        assertThat(ReductionReader.read(text, CountUnit.HOUSEHOLD)).isEmpty();
    }

    @Test
    void what_is_too_long_is_prose() {
        // With the nine characters of its words a thousand.
        assertThat(ReductionReader.read("giảm " + " ".repeat(991) + "2,3%", CountUnit.HOUSEHOLD))
                .isPresent();
        assertThat(ReductionReader.read("giảm " + " ".repeat(992) + "2,3%", CountUnit.HOUSEHOLD))
                .isEmpty();
    }

    @Test
    void an_undecided_target_is_resolved_when_its_figures_are_known() {
        Measure.Undecided undecided = (Measure.Undecided) read("giảm 2,3%").measure();
        Optional<Written<Stated<PublishedRate>>> to = Optional.of(Written.of(Stated.exactly(PublishedRate.of("6.9"))));

        ReductionReading resolved = ReductionReader.resolve(undecided, Optional.of(from("9.2")), to);
        assertThat(resolved.measure()).isEqualTo(undecided.readings().get(0));
        assertThat(resolved.why()).isEqualTo(Why.ONLY_ONE_CLOSES);

        ReductionReading open = ReductionReader.resolve(undecided, Optional.empty(), to);
        assertThat(open.measure()).isEqualTo(undecided);
        assertThat(open.why()).isEqualTo(Why.NOTHING_TO_CHECK);
    }

    @Test
    void a_reading_of_another_kind_is_left_where_the_others_are_contradicted() {
        Measure other = new Measure.Qualitative("giảm nghèo");
        Measure.Undecided undecided = new Measure.Undecided(
                "giảm 2,3%",
                List.of(
                        ((Measure.Undecided) read("giảm 2,3%").measure())
                                .readings()
                                .get(0),
                        other));

        ReductionReading resolved = ReductionReader.resolve(
                undecided, Optional.of(from("9.2")), Optional.of(Written.of(Stated.exactly(PublishedRate.of("8.0")))));

        assertThat(resolved.measure()).isEqualTo(other);
        assertThat(resolved.why()).isEqualTo(Why.ONLY_ONE_POSSIBLE);
    }

    private static String kind(Measure measure) {
        if (measure instanceof Measure.Undecided) {
            return "UNDECIDED";
        }
        return measure instanceof Measure.RelativeReduction ? "PER_CENT" : "POINTS";
    }

    private static ReductionReading read(String text) {
        return ReductionReader.read(text, CountUnit.HOUSEHOLD).orElseThrow();
    }

    private static ReductionReading read(String text, String from, Written<Stated<PublishedRate>> to) {
        return ReductionReader.read(text, Optional.of(from(from)), Optional.of(to), CountUnit.HOUSEHOLD)
                .orElseThrow();
    }

    private static Baseline from(String rate) {
        return new Baseline(Written.of(Stated.exactly(PublishedRate.of(rate))), Schedule.parse("cuối năm 2023"));
    }
}
