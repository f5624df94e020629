package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.text.Language;
import vn.giamngheo.trajectory.CountMilestone;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.Denominator;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.RateMilestone;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;

class PathRulesTest {

    private static final RatePath PATH = RatePath.from(PublishedRate.of("9.2"), YearPoint.endOf(2023))
            .to(PublishedRate.of("6.8"), YearPoint.endOf(2024));

    private static RatePath to(Stated<PublishedRate> target) {
        return RatePath.from(PublishedRate.of("9.2"), YearPoint.endOf(2023)).to(target, YearPoint.endOf(2024));
    }

    private static RatePath to(String target) {
        return to(Stated.exactly(PublishedRate.of(target)));
    }

    private static String vi(Object subject) {
        return Validated.report(subject).findings().get(0).message(Language.VIETNAMESE);
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(PathFinding.values()).map(PathFinding::id))
                .containsExactly(
                        "path.no-direction",
                        "path.met-at-start",
                        "path.within-rounding",
                        "path.rises",
                        "path.across-standards",
                        "path.stands-still",
                        "path.turns-back",
                        "path.year-skipped",
                        "path.not-even",
                        "path.count-above-total",
                        "path.too-coarse",
                        "path.not-started");
    }

    @Test
    void nothing_is_said_of_a_path_down_within_one_standard() {
        assertThat(Validated.found(PATH)).isEmpty();
        assertThat(Validated.found(PATH.linear())).isEmpty();
        assertThat(Validated.found(PATH.geometric(2).orElseThrow())).isEmpty();
        assertThat(Validated.found(PATH.inHouseholds(Denominator.households(220_000, "rà soát năm 2023"))))
                .isEmpty();
    }

    @Test
    void r3_a_target_that_is_the_baseline_has_no_direction() {
        assertThat(Validated.found(to("9.2"))).containsExactly("path.no-direction /target");
        assertThat(vi(to("9.2")))
                .isEqualTo("Mục tiêu bằng mức xuất phát 9,2%: không xác định được chiều tăng hay giảm.");
        assertThat(Validated.found(to("9.1"))).isEmpty();
    }

    @Test
    void a_target_above_the_baseline_is_told() {
        assertThat(Validated.found(to("9.5"))).containsExactly("path.rises /target");
        assertThat(vi(to("9.5"))).isEqualTo("Mục tiêu 9,5% cao hơn mức xuất phát 9,2%.");
    }

    @Test
    void u6_a_bound_that_is_met_from_the_start_is_told() {
        assertThat(Validated.found(to(Stated.atMost(PublishedRate.of("9.2")))))
                .containsExactly("path.met-at-start /target");
        assertThat(vi(to(Stated.atMost(PublishedRate.of("9.5")))))
                .isEqualTo("Mức xuất phát 9,2% đã đạt mục tiêu không quá 9,5%.");
        assertThat(Validated.found(to(Stated.atMost(PublishedRate.of("9.0"))))).isEmpty();
    }

    /** 9.2 stands for [9.15, 9.25). */
    @Test
    void r7_a_target_within_the_rounding_of_the_baseline_is_told() {
        assertThat(Validated.found(to("9.15"))).containsExactly("path.within-rounding /baseline");
        assertThat(Validated.found(to("9.14"))).isEmpty();
        assertThat(vi(to("9.15")))
                .isEqualTo("Mức xuất phát 9,2% làm tròn quá thô so với mục tiêu 9,15%: giá trị thật có thể đã đạt mục"
                        + " tiêu.");
        assertThat(Validated.found(RatePath.from(new KnownRate.Counted(92, 1_000), LocalDate.of(2023, 12, 31))
                        .to(PublishedRate.of("9.1"), YearPoint.endOf(2024))))
                .isEmpty();
    }

    @Test
    void r21_a_path_across_standards_is_told() {
        RatePath across = RatePath.from(PublishedRate.of("9.2"), YearPoint.endOf(2021))
                .to(PublishedRate.of("6.8"), YearPoint.endOf(2022));
        RatePath within = RatePath.from(KnownRate.of(PublishedRate.of("9.2")), LocalDate.of(2022, 1, 1))
                .to(Stated.exactly(PublishedRate.of("6.8")), LocalDate.of(2026, 12, 31));

        assertThat(Validated.found(across)).containsExactly("path.across-standards /due");
        assertThat(vi(across))
                .isEqualTo("Mức xuất phát thuộc thời gian áp dụng chuẩn VN-2016, thời hạn thuộc chuẩn VN-2022.");
        assertThat(Validated.found(within)).isEmpty();
        assertThat(Validated.found(
                        new RatePath(within.baseline(), within.start(), within.target(), LocalDate.of(2027, 1, 1))))
                .containsExactly("path.across-standards /due");
        assertThat(Validated.found(new RatePath(
                        within.baseline(), LocalDate.of(2005, 12, 31), within.target(), LocalDate.of(2007, 1, 1))))
                .as("nothing is known of the time before")
                .isEmpty();
    }

    private static RateMilestone at(LocalDate day, Ratio rate) {
        return new RateMilestone(day, RatioRange.of(rate));
    }

    private static Trajectory way(Trajectory.Kind kind, String... rates) {
        return new Trajectory(
                kind,
                IntStream.range(0, rates.length)
                        .mapToObj(i -> at(LocalDate.of(2023 + i, 12, 31), Ratio.of(new BigDecimal(rates[i]))))
                        .toList());
    }

    @Test
    void a_way_that_comes_back_to_its_start_stands_still() {
        Trajectory still = way(Trajectory.Kind.GEOMETRIC, "9", "8", "9");

        assertThat(Validated.found(still)).containsExactly("path.stands-still /milestones");
        assertThat(vi(still)).isEqualTo("Mốc đầu và mốc cuối đều là 9,00%.");
    }

    @Test
    void a_milestone_against_the_way_is_told() {
        assertThat(Validated.found(way(Trajectory.Kind.GEOMETRIC, "9", "9.01", "8", "7")))
                .containsExactly("path.turns-back /milestones/1");
        assertThat(Validated.found(way(Trajectory.Kind.GEOMETRIC, "9", "9", "8", "7")))
                .isEmpty();
        assertThat(Validated.found(way(Trajectory.Kind.GEOMETRIC, "7", "6.99", "8", "9")))
                .containsExactly("path.turns-back /milestones/1");
        assertThat(vi(way(Trajectory.Kind.GEOMETRIC, "9", "9.01", "8")))
                .isEqualTo("Mốc ngày 31/12/2024 là 9,01%, ngược chiều của lộ trình (mốc trước là 9,00%).");
    }

    @Test
    void a_year_without_a_milestone_is_told() {
        RateMilestone first = at(LocalDate.of(2023, 6, 30), Ratio.of(9));

        assertThat(Validated.found(new Trajectory(
                        Trajectory.Kind.GEOMETRIC, List.of(first, at(LocalDate.of(2025, 1, 1), Ratio.of(8))))))
                .containsExactly("path.year-skipped /milestones/1");
        assertThat(Validated.found(new Trajectory(
                        Trajectory.Kind.GEOMETRIC, List.of(first, at(LocalDate.of(2024, 12, 31), Ratio.of(8))))))
                .isEmpty();
    }

    @Test
    void r16_an_even_way_has_its_milestones_on_the_line() {
        assertThat(Validated.found(way(Trajectory.Kind.LINEAR, "9", "8.05", "7")))
                .isEmpty();
        assertThat(Validated.found(way(Trajectory.Kind.LINEAR, "9", "7.95", "7")))
                .isEmpty();
        assertThat(Validated.found(way(Trajectory.Kind.LINEAR, "9", "8.051", "7")))
                .containsExactly("path.not-even /milestones/1/rate");
        assertThat(Validated.found(way(Trajectory.Kind.LINEAR, "9", "7.949", "7")))
                .containsExactly("path.not-even /milestones/1/rate");
        assertThat(vi(way(Trajectory.Kind.LINEAR, "9", "7.5", "7")))
                .isEqualTo("Mốc ngày 31/12/2024 là 7,50%; nếu đều theo điểm phần trăm thì phải là 8,00%.");
        assertThat(Validated.found(way(Trajectory.Kind.GEOMETRIC, "9", "7.5", "7")))
                .isEmpty();
    }

    @Test
    void a_range_is_off_the_line_by_either_end() {
        List<RateMilestone> ends = List.of(
                at(LocalDate.of(2023, 12, 31), Ratio.of(9)),
                new RateMilestone(LocalDate.of(2025, 12, 31), new RatioRange(Ratio.of(5), Ratio.of(7))));
        List<RatioRange> on = List.of(new RatioRange(Ratio.of(7), Ratio.of(8)));
        List<RatioRange> off =
                List.of(new RatioRange(Ratio.of(69, 10), Ratio.of(8)), new RatioRange(Ratio.of(7), Ratio.of(81, 10)));

        on.forEach(rate -> assertThat(Validated.found(between(ends, rate))).isEmpty());
        off.forEach(rate ->
                assertThat(Validated.found(between(ends, rate))).containsExactly("path.not-even /milestones/1/rate"));
        assertThat(vi(between(ends, off.get(0)))).contains("6,90%–8,00%", "7,00%–8,00%");
    }

    private static Trajectory between(List<RateMilestone> ends, RatioRange rate) {
        return new Trajectory(
                Trajectory.Kind.LINEAR,
                List.of(ends.get(0), new RateMilestone(LocalDate.of(2024, 12, 31), rate), ends.get(1)));
    }

    @Test
    void the_line_of_a_way_goes_from_its_first_milestone_to_its_last() {
        Trajectory way = way(Trajectory.Kind.GEOMETRIC, "9", "8.5", "7");

        assertThat(way.linearOn(LocalDate.of(2023, 12, 31))).isEqualTo(RatioRange.of(Ratio.of(9)));
        assertThat(way.linearOn(LocalDate.of(2024, 12, 31))).isEqualTo(RatioRange.of(Ratio.of(8)));
        assertThat(way.linearOn(LocalDate.of(2025, 12, 31))).isEqualTo(RatioRange.of(Ratio.of(7)));
        assertThatThrownBy(() -> way.linearOn(LocalDate.of(2023, 12, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day must be from 2023-12-31 to 2025-12-31 but was 2023-12-30");
        assertThatThrownBy(() -> way.linearOn(LocalDate.of(2026, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static CountTrajectory counts(long atStart, long atEnd, long... counts) {
        return new CountTrajectory(
                Denominator.households(atStart, "rà soát"),
                Denominator.households(atEnd, "dự báo"),
                IntStream.range(0, counts.length)
                        .mapToObj(i -> new CountMilestone(
                                LocalDate.of(2023 + i, 12, 31), counts[i], i == 0 ? 0 : counts[i] - counts[i - 1]))
                        .toList());
    }

    @Test
    void more_than_there_are_is_told_at_its_milestone() {
        assertThat(Validated.found(counts(100, 80, 100, 90, 80))).isEmpty();
        assertThat(Validated.found(counts(99, 80, 100, 90, 80)))
                .containsExactly("path.count-above-total /milestones/0/count");
        assertThat(Validated.found(counts(100, 79, 100, 90, 80)))
                .containsExactly("path.count-above-total /milestones/2/count");
        assertThat(Validated.found(counts(100, 120, 100, 120, 110))).containsExactly("path.turns-back /milestones/2");
        assertThat(Validated.found(counts(100, 120, 100, 121, 120)))
                .containsExactly("path.count-above-total /milestones/1/count", "path.turns-back /milestones/2");
        assertThat(vi(counts(99, 80, 100, 80))).isEqualTo("Số ở mốc là 100, lớn hơn tổng số 99 dùng làm mẫu số.");
    }

    @Test
    void counts_are_looked_at_as_rates_are() {
        assertThat(Validated.found(counts(100, 100, 50, 40, 50))).containsExactly("path.stands-still /milestones");
        assertThat(vi(counts(100, 100, 50, 51, 40)))
                .isEqualTo("Mốc ngày 31/12/2024 là 51, ngược chiều của lộ trình (mốc trước là 50).");
    }

    @Test
    void r7_a_figure_too_coarse_for_its_milestone_is_told() {
        LocalDate half = LocalDate.of(2024, 6, 30);

        assertThat(Validated.found(PATH.assess(PublishedRate.of("8"), half)))
                .containsExactly("path.too-coarse /actual");
        assertThat(vi(PATH.assess(PublishedRate.of("8"), half)))
                .isEqualTo("Số liệu 8% làm tròn quá thô để so với mục tiêu.");
        assertThat(Validated.found(PATH.assess(PublishedRate.of("8.0"), half))).isEmpty();
        assertThat(Validated.found(PATH.assess(PublishedRate.of("9.0"), half))).isEmpty();
    }

    @Test
    void a_figure_of_before_the_start_is_told() {
        assertThat(Validated.found(PATH.assess(PublishedRate.of("9.2"), LocalDate.of(2023, 12, 30))))
                .containsExactly("path.not-started /day");
        assertThat(vi(PATH.assess(PublishedRate.of("9.2"), LocalDate.of(2023, 12, 30))))
                .isEqualTo("Số liệu của ngày 30/12/2023, trước ngày của mức xuất phát (31/12/2023).");
        assertThat(Validated.found(PATH.assess(PublishedRate.of("9.2"), LocalDate.of(2023, 12, 31))))
                .isEmpty();
    }
}
