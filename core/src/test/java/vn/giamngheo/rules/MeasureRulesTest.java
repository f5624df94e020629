package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.Section;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Measure.CountChange.Direction;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;

/** Rules on the kinds of target beside level, reduction, coverage and number. */
class MeasureRulesTest {

    private static final String MEASURE = "/parts/0/sections/0/targets/0/measure";

    @ParameterizedTest
    @ValueSource(strings = {"1-1,5 điểm phần trăm", "giảm 1-1,5 điểm %/năm", "1-1,5 điểm % mỗi năm", "1 - 1,5 điểm %"})
    void points_a_year_are_what_their_wording_says(String text) {
        assertThat(places(perYear(Written.of(text, points("1", "1.5"))))).isEmpty();
        assertThat(places(perYear(Written.of(text, points("1", "1.6")))))
                .containsExactly("figure.differs-from-wording " + MEASURE + "/by");
    }

    @Test
    void r1_per_cent_a_year_may_be_points_or_per_cent() {
        assertThat(places(perYear(Written.of("1-1,5%/năm", points("1", "1.5")))))
                .containsExactly("target.points-or-percent " + MEASURE + "/by");
    }

    @Test
    void the_start_of_a_change_is_what_its_wording_says() {
        Optional<Baseline> wrong = Optional.of(new Baseline(Written.of("9,2%", rate("9.3")), Schedule.unstated()));

        assertThat(places(new Measure.ReductionPerYear(Written.of(points("1", "1.5")), wrong, CountUnit.HOUSEHOLD)))
                .containsExactly("figure.differs-from-wording " + MEASURE + "/from/rate");
        assertThat(places(new Measure.RelativeReduction(Written.of(rate("50")), "x", wrong, CountUnit.HOUSEHOLD)))
                .containsExactly("figure.differs-from-wording " + MEASURE + "/from/rate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"50% | 50 | ", "giảm 50% | 50 |", "50% | 51 | by", "Giảm 50% | 51 | by", "giảm một nửa | 50 |"})
    void a_relative_reduction_is_what_its_wording_says(String text, String value, String found) {
        assertThat(places(new Measure.RelativeReduction(
                        Written.of(text, rate(value)), "số hộ nghèo", Optional.empty(), CountUnit.HOUSEHOLD)))
                .isEqualTo(found == null ? List.of() : List.of("figure.differs-from-wording " + MEASURE + "/" + found));
    }

    @Test
    void a_factor_is_what_its_wording_says() {
        assertThat(places(times("gấp 1,5 lần", "1.5"))).isEmpty();
        assertThat(places(times("gấp 1,5 lần", "1.6")))
                .containsExactly("figure.differs-from-wording " + MEASURE + "/factor");
    }

    @Test
    void a_number_is_what_its_wording_says_in_every_kind() {
        assertThat(places(change("giảm 4.812 hộ nghèo", 4_812))).isEmpty();
        assertThat(places(change("giảm 4.812 hộ nghèo", 4_813)))
                .containsExactly("figure.differs-from-wording " + MEASURE + "/by");
        assertThat(places(new Measure.CountPerYear(
                        Written.of("2.000 lao động", Stated.exactly(2L)), CountUnit.PERSON, Optional.empty())))
                .containsExactly("figure.differs-from-wording " + MEASURE + "/count");
        assertThat(places(new Measure.KOfN(
                        Written.of("24", Stated.exactly(25L)),
                        Written.of("74 huyện nghèo", Stated.exactly(75L)),
                        CountUnit.DISTRICT,
                        Optional.empty())))
                .containsExactly(
                        "figure.differs-from-wording " + MEASURE + "/k",
                        "figure.differs-from-wording " + MEASURE + "/n");
    }

    @Test
    void no_more_than_all_are_reached() {
        assertThat(places(someOf(Stated.exactly(74L)))).isEmpty();
        assertThat(places(someOf(Stated.exactly(75L)))).containsExactly("target.more-than-there-are " + MEASURE);
        assertThat(places(someOf(Stated.atLeast(75L)))).containsExactly("target.more-than-there-are " + MEASURE);
        assertThat(places(someOf(Stated.atMost(75L)))).isEmpty();
        assertThat(places(someOf(Stated.about(Stated.exactly(75L))))).isEmpty();
    }

    @Test
    void what_is_to_be_kept_without_a_rate_has_no_figure() {
        assertThat(places(new Measure.Maintain("kết quả", Optional.empty(), CountUnit.HOUSEHOLD)))
                .containsExactly("target.without-figure /parts/0/sections/0/targets/0");
        assertThat(places(new Measure.Maintain(
                        "tỷ lệ hộ nghèo",
                        Optional.of(Written.of("dưới 1%", Stated.lessThan(PublishedRate.of("1")))),
                        CountUnit.HOUSEHOLD)))
                .isEmpty();
    }

    @Test
    void r1_what_is_undecided_names_its_readings() {
        Report report = validate(undecided("2.3"));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(TargetFinding.UNDECIDED);
            assertThat(finding.pointer()).hasToString(MEASURE);
            assertThat(finding.message(Language.VIETNAMESE))
                    .isEqualTo("“giảm 2,3%” có thể hiểu theo nhiều cách: giảm 2,3 điểm phần trăm; giảm 2,3% so với mức"
                            + " đầu: tỷ lệ hộ nghèo.");
            assertThat(finding.message(Language.ENGLISH))
                    .isEqualTo("“giảm 2,3%” can be read in several ways: down by 2.3 percentage points; down by 2.3% of"
                            + " where it starts: tỷ lệ hộ nghèo.");
        });
    }

    @Test
    void each_reading_is_what_its_wording_says() {
        assertThat(places(undecided("2.4")))
                .containsExactly(
                        "target.undecided " + MEASURE, "figure.differs-from-wording " + MEASURE + "/readings/1/by");
    }

    private static Measure undecided(String percent) {
        return new Measure.Undecided(
                "giảm 2,3%",
                List.of(
                        new Measure.Reduction(
                                Written.of("2,3%", Stated.exactly(PublishedPoints.of("2.3"))),
                                Optional.empty(),
                                Optional.empty(),
                                CountUnit.HOUSEHOLD),
                        new Measure.RelativeReduction(
                                Written.of("2,3%", rate(percent)),
                                "tỷ lệ hộ nghèo",
                                Optional.empty(),
                                CountUnit.HOUSEHOLD)));
    }

    private static Measure perYear(Written<Stated<PublishedPoints>> by) {
        return new Measure.ReductionPerYear(by, Optional.empty(), CountUnit.HOUSEHOLD);
    }

    private static Measure times(String text, String factor) {
        return new Measure.Multiplier(
                Written.of(text, Stated.exactly(PublishedFactor.of(factor))), "thu nhập", Schedule.unstated());
    }

    private static Measure change(String text, long by) {
        return new Measure.CountChange(
                Direction.DECREASE, Written.of(text, Stated.exactly(by)), CountUnit.HOUSEHOLD, Optional.empty());
    }

    private static Measure someOf(Stated<Long> some) {
        return new Measure.KOfN(
                Written.of(some), Written.of(Stated.exactly(74L)), CountUnit.DISTRICT, Optional.empty());
    }

    private static Stated<PublishedPoints> points(String low, String high) {
        return Stated.between(PublishedPoints.of(low), PublishedPoints.of(high));
    }

    private static Stated<PublishedRate> rate(String value) {
        return Stated.exactly(PublishedRate.of(value));
    }

    private static List<String> places(Measure measure) {
        return validate(measure).findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    private static Report validate(Measure measure) {
        Target target = Target.builder().title("Chỉ tiêu").measure(measure).build();
        Plan plan = Plans.plan(Section.builder().addTargets(target).build());
        return StandardRules.validator()
                .validate(plan, Profile.PUBLISH, plan.instrument().issuedOn());
    }
}
