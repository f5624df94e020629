package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.Section;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;

/** Rules on targets and money: each with figures that fail and figures that nearly do. */
class FigureRulesTest {

    private static final Stated<PublishedPoints> FALL =
            Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5"));

    @Test
    void r2_a_mangled_figure_is_told_with_the_reading_that_closes() {
        Report report = validate(reduction(Written.of(FALL), Written.unreadable("6,96,7%")));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(TargetFinding.FIGURE_OFFERED);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.pointer()).hasToString("/parts/0/sections/0/targets/0/measure/to");
            assertThat(finding.arguments())
                    .containsEntry(
                            "offered", Argument.rate(Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9"))));
        });
    }

    @Test
    void a_mangled_figure_that_nothing_explains_is_only_told() {
        assertThat(found(reduction(Written.of(FALL), Written.unreadable("6,96,8%"))))
                .containsExactly("figure.unreadable");
    }

    @Test
    void r1_points_printed_as_per_cent_are_settled_by_arithmetic() {
        Written<Stated<PublishedPoints>> printed = Written.of("2,3-2,5%", FALL);

        assertThat(found(reduction(printed, Written.of(rates("6.7", "6.9")))))
                .containsExactly("target.reduction-closes", "target.points-printed-as-percent");
        assertThat(found(reduction(printed, Written.unreadable("6,96,7%"))))
                .containsExactly("target.points-printed-as-percent", "figure.offered");
        assertThat(found(reduction(printed, null))).containsExactly("target.points-or-percent");
        assertThat(found(reduction(Written.of("2,3-2,5 điểm %", FALL), null))).isEmpty();
    }

    @Test
    void an_end_that_does_not_follow_differs() {
        assertThat(found(reduction(Written.of(FALL), Written.of(rates("6.7", "7.1")))))
                .containsExactly("target.reduction-differs");
    }

    /** The start of these reductions is 9.2 %. */
    @Test
    void a_reduction_below_nothing_or_to_above_the_start_is_impossible() {
        assertThat(found(reduction(Written.of(Stated.exactly(PublishedPoints.of("9.2"))), null)))
                .isEmpty();
        assertThat(found(reduction(Written.of(Stated.exactly(PublishedPoints.of("9.3"))), null)))
                .containsExactly("target.reduction-impossible");
        assertThat(found(reduction(Written.of(Stated.atLeast(PublishedPoints.of("1"))), Written.of(rate("9.3")))))
                .contains("target.reduction-impossible");
        assertThat(found(reduction(Written.of(Stated.atLeast(PublishedPoints.of("1"))), Written.of(rate("8.2")))))
                .doesNotContain("target.reduction-impossible", "target.reduction-differs");
    }

    @Test
    void a_value_is_what_its_wording_says() {
        assertThat(found(level(Written.of("8,49%", rate("8.49"))))).isEmpty();
        assertThat(found(level(Written.of("8,49%", rate("8.48"))))).containsExactly("figure.differs-from-wording");
        assertThat(found(level(Written.of("8,49%", rate("8.490"))))).containsExactly("figure.differs-from-wording");
        assertThat(found(level(Written.unreadable("8,4,9%")))).containsExactly("figure.unreadable");
        assertThat(found(level(Written.of("khoảng 8,49%", rate("8.49")))))
                .containsExactly("figure.differs-from-wording");
    }

    @Test
    void every_figure_of_a_measure_is_what_its_wording_says() {
        Target count = target(new Measure.Count(
                Written.of("48.267 hộ", Stated.exactly(48_268L)),
                CountUnit.HOUSEHOLD,
                Optional.empty(),
                Optional.of(Written.of("46,68%", rate("46.69")))));
        Target coverage = target(new Measure.Coverage(
                Written.of("100%", rate("99")), "hộ nghèo", Optional.empty(), CountUnit.HOUSEHOLD));
        Target reduction = target(new Measure.Reduction(
                Written.of("2,3 điểm %", Stated.exactly(PublishedPoints.of("2.4"))),
                Optional.of(new Baseline(Written.of("9,2%", rate("9.3")), Schedule.unstated())),
                Optional.of(Written.of("6,8%", rate("6.9"))),
                CountUnit.HOUSEHOLD));

        assertThat(places(validate(count)))
                .containsExactly(
                        "figure.differs-from-wording /parts/0/sections/0/targets/0/measure/count",
                        "figure.differs-from-wording /parts/0/sections/0/targets/0/measure/rate");
        assertThat(places(validate(coverage)))
                .containsExactly("figure.differs-from-wording /parts/0/sections/0/targets/0/measure/rate");
        assertThat(places(validate(reduction)))
                .containsExactly(
                        "target.reduction-closes /parts/0/sections/0/targets/0/measure",
                        "figure.differs-from-wording /parts/0/sections/0/targets/0/measure/by",
                        "figure.differs-from-wording /parts/0/sections/0/targets/0/measure/from/rate",
                        "figure.differs-from-wording /parts/0/sections/0/targets/0/measure/to");
    }

    @Test
    void an_approximate_number_and_a_rate_prove_nothing() {
        Target about = target(new Measure.Count(
                Written.of(Stated.about(Stated.exactly(1L))),
                CountUnit.HOUSEHOLD,
                Optional.empty(),
                Optional.of(Written.of(rate("46.68")))));
        Target bound = target(new Measure.Count(
                Written.of(Stated.exactly(1L)),
                CountUnit.HOUSEHOLD,
                Optional.empty(),
                Optional.of(Written.of(Stated.atLeast(PublishedRate.of("46.68"))))));

        assertThat(found(about)).isEmpty();
        assertThat(found(bound)).isEmpty();
    }

    @Test
    void r6_rates_of_one_population_share_a_denominator() {
        Report report = validate(count(48_267, "46.68"), count(86_391, "82.73"), count(5_322, "5.02"));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(TargetFinding.DENOMINATORS_DISJOINT);
            assertThat(finding.pointer()).hasToString("/parts/0/sections/0/targets/0");
            assertThat(finding.message(Language.VIETNAMESE))
                    .isEqualTo(
                            "Các số lượng 48.267; 86.391; 5.322 cùng tỷ lệ 46,68%; 82,73%; 5,02% ngầm định các mẫu số"
                                    + " khác nhau, không có mẫu số chung: 103.389–103.410; 104.419–104.431; 105.911–106.121.");
        });
    }

    @Test
    void rates_that_can_share_a_denominator_are_not_told() {
        // 1.000 of 10.000 and 2.000 of 10.000.
        assertThat(validate(count(1_000, "10.00"), count(2_000, "20.00")).findings())
                .isEmpty();
    }

    @Test
    void r6_a_pair_that_fits_no_total_is_told_alone() {
        // 1 of 2 is 50 %, 1 of 1 is 100 %: 75 % is between.
        assertThat(places(validate(count(1_000, "10.00"), count(1, "75"), count(2_000, "20.00"))))
                .containsExactly("target.rate-and-count-disagree /parts/0/sections/0/targets/1/measure");
    }

    @Test
    void r4_rates_of_persons_and_of_households_are_not_held_against_each_other() {
        Target persons = target(new Measure.Count(
                Written.of(Stated.exactly(336_478L)),
                CountUnit.PERSON,
                Optional.empty(),
                Optional.of(Written.of(rate("83.51")))));

        assertThat(validate(count(48_267, "46.68"), persons).findings()).isEmpty();
    }

    @Test
    void a_number_has_a_denominator_for_its_rate() {
        assertThat(found(count(1, "46.68"))).containsExactly("target.rate-and-count-disagree");
        assertThat(found(count(1, "50.00"))).isEmpty();
    }

    @Test
    void parts_are_held_against_their_total() {
        assertThat(found(total(10, 4, 6))).containsExactly("target.parts-agree");
        assertThat(found(total(10, 4, 5))).containsExactly("target.parts-differ");
        assertThat(found(target(count(10, null).measure()).toBuilder()
                        .addParts(target(new Measure.Count(
                                Written.of(Stated.exactly(10L)), CountUnit.PERSON, Optional.empty(), Optional.empty())))
                        .build()))
                .containsExactly("target.parts-units-differ");
    }

    @Test
    void r12_parts_that_are_only_about_agree_or_are_open() {
        Target about = total(10, 4).toBuilder()
                .addParts(counted(Stated.about(Stated.exactly(6L))))
                .build();

        assertThat(found(about)).containsExactly("target.parts-agree-approximately");
        assertThat(messages(about.toBuilder().addParts(count(1, null)).build()))
                .containsExactly(
                        "Chưa thể kết luận tổng 10 có khớp với các thành phần (4 + khoảng 6 + 1) hay không: có số"
                                + " được ghi là gần đúng hoặc giới hạn.");
        assertThat(messages(total(10, 4).toBuilder()
                        .addParts(counted(Stated.atLeast(7L)))
                        .build()))
                .containsExactly("Các thành phần (4 + ít nhất 7) không thể cộng lại bằng tổng 10.");
    }

    @Test
    void parts_that_are_not_all_there_are_do_not_exceed_their_total() {
        assertThat(messages(total(10, 4, 5).toBuilder().partsComplete(false).build()))
                .containsExactly("Các thành phần đã nêu (4 + 5) không vượt tổng 10.");
        assertThat(messages(total(10, 4, 7).toBuilder().partsComplete(false).build()))
                .containsExactly("Riêng các thành phần đã nêu (4 + 7) đã vượt tổng 10.");
    }

    @Test
    void each_split_is_held_against_the_total_at_its_first_part() {
        Target split = count(10, null).toBuilder()
                .addParts(part("theo huyện", 4), part("theo chính sách", 7), part("theo huyện", 6))
                .build();

        assertThat(places(validate(split)))
                .containsExactly(
                        "target.parts-agree /parts/0/sections/0/targets/0/parts/0",
                        "target.parts-differ /parts/0/sections/0/targets/0/parts/1");
    }

    @Test
    void digits_that_changed_places_are_offered_at_their_part() {
        Target swapped = count(20_447, null).toBuilder()
                .addParts(part("theo chính sách", 1), part("theo huyện", 8_102), part("theo huyện", 12_354))
                .build();

        assertThat(places(validate(swapped)))
                .containsExactly(
                        "target.parts-differ /parts/0/sections/0/targets/0/parts/0",
                        "target.parts-differ /parts/0/sections/0/targets/0/parts/1",
                        "figure.digits-swapped /parts/0/sections/0/targets/0/parts/2/measure/count");
    }

    @Test
    void r10_a_number_of_households_with_decimals_is_told_and_its_thousands_offered() {
        Target cell = target(new Measure.Count(
                Written.unreadable("10,98 hộ"), CountUnit.HOUSEHOLD, Optional.empty(), Optional.empty()));
        Target whole = total(15_000, 4_020).toBuilder().addParts(cell).build();

        assertThat(messages(cell))
                .containsExactly("Số đếm không có phần thập phân: “10,98 hộ” có thể là 10.980; 1.098; 10.");
        assertThat(places(validate(whole)))
                .containsExactly(
                        "figure.count-with-decimals /parts/0/sections/0/targets/0/parts/1/measure/count",
                        "figure.thousands-offered /parts/0/sections/0/targets/0/parts/1/measure/count");
    }

    private static Target counted(Stated<Long> number) {
        return target(new Measure.Count(Written.of(number), CountUnit.HOUSEHOLD, Optional.empty(), Optional.empty()));
    }

    private static Target part(String split, long number) {
        return count(number, null).toBuilder().split(split).build();
    }

    private static List<String> messages(Target target) {
        return validate(target).findings().stream()
                .map(finding -> finding.message(Language.VIETNAMESE))
                .toList();
    }

    @Test
    void sums_beyond_what_is_counted_are_told_and_not_thrown() {
        long most = Long.MAX_VALUE;
        Stated<Vnd> amount = Stated.exactly(Vnd.of(most));
        FundingLine line = new FundingLine("Nguồn", FundingKind.RECURRENT, Optional.of(Written.of(amount)));

        assertThat(found(total(most, most, 1))).containsExactly("figure.sum-too-large");
        assertThat(found(total(most, most, 1, -1))).containsExactly("target.parts-agree");
        FundingLine other = new FundingLine("Nguồn khác", FundingKind.RECURRENT, line.amount());

        assertThat(found(new Funding(Optional.of(Written.of(amount)), List.of(line, other))))
                .containsExactly("figure.sum-too-large");
    }

    @Test
    void a_target_without_a_figure_is_told() {
        assertThat(found(target(new Measure.Zero("hộ nghèo", CountUnit.HOUSEHOLD))))
                .containsExactly("target.without-figure");
        assertThat(found(target(new Measure.Qualitative("giảm nghèo")))).containsExactly("target.without-figure");
        assertThat(found(level(Written.of(rate("0"))))).isEmpty();
    }

    @Test
    void a_state_of_a_district_is_an_event() {
        Target target = target(new Measure.LocalityState(
                new Place("huyện A Lưới", AdministrativeLevel.DISTRICT), "thoát khỏi huyện nghèo"));

        assertThat(validate(target).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.VIETNAMESE))
                        .isEqualTo("Mục tiêu là một trạng thái của huyện A Lưới: chỉ có đạt hoặc không đạt."));
    }

    @Test
    void r12_money_is_held_against_its_total_with_its_qualifier() {
        assertThat(money(10, line("4", false), line("6", false))).containsExactly("funding.total-agrees");
        assertThat(money(10, line("4", false), line("6", true))).containsExactly("funding.total-agrees-approximately");
        assertThat(money(10, line("4", false), line("5", false))).containsExactly("funding.total-differs");
        assertThat(money(10, line("4", false), line("5", true))).containsExactly("funding.total-open");
    }

    @Test
    void resources_without_an_amount_are_told_but_labour_needs_none() {
        FundingLine budget = new FundingLine("Ngân sách địa phương", FundingKind.LOCAL_BUDGET, Optional.empty());
        FundingLine labour = new FundingLine("Ngày công", FundingKind.IN_KIND, Optional.empty());

        assertThat(found(new Funding(Optional.empty(), List.of(budget, labour))))
                .containsExactly("funding.amounts-missing");
        assertThat(found(new Funding(Optional.empty(), List.of(labour)))).isEmpty();
    }

    @Test
    void an_amount_is_what_its_wording_says() {
        Vnd right = Vnd.of(671_041_000_000L);
        Vnd thousandfold = Vnd.of(671_041_000L);

        assertThat(found(new Funding(Optional.of(Written.of("671.041 triệu đồng", Stated.exactly(right))), List.of())))
                .isEmpty();
        assertThat(found(new Funding(
                        Optional.of(Written.of("671.041 triệu đồng", Stated.exactly(thousandfold))), List.of())))
                .containsExactly("figure.differs-from-wording");
        FundingLine line = new FundingLine(
                "Vốn vay",
                FundingKind.POLICY_CREDIT,
                Optional.of(Written.of("khoảng 350.000 triệu đồng", Stated.exactly(Vnd.of(350_000_000_000L)))));
        assertThat(places(validate(Plans.plan(Section.builder()
                        .funding(new Funding(Optional.empty(), List.of(line)))
                        .build()))))
                .containsExactly("figure.differs-from-wording /parts/0/sections/0/funding/lines/0/amount");
    }

    private static List<String> money(long total, FundingLine... lines) {
        return found(new Funding(Optional.of(Written.of(Stated.exactly(Vnd.of(total * 1_000_000)))), List.of(lines)));
    }

    private static FundingLine line(String millions, boolean about) {
        Stated<Vnd> amount = Stated.exactly(Vnd.parse(millions + " triệu đồng"));
        return new FundingLine(
                "Nguồn " + millions,
                FundingKind.RECURRENT,
                Optional.of(Written.of(about ? Stated.about(amount) : amount)));
    }

    private static Target reduction(Written<Stated<PublishedPoints>> by, @Nullable Written<Stated<PublishedRate>> to) {
        return target(new Measure.Reduction(
                by,
                Optional.of(new Baseline(Written.of(rate("9.2")), Schedule.parse("cuối năm 2023"))),
                Optional.ofNullable(to),
                CountUnit.HOUSEHOLD));
    }

    private static Target level(Written<Stated<PublishedRate>> rate) {
        return target(new Measure.Level(rate, CountUnit.HOUSEHOLD));
    }

    private static Target count(long number, @Nullable String rate) {
        return target(new Measure.Count(
                Written.of(Stated.exactly(number)),
                CountUnit.HOUSEHOLD,
                Optional.empty(),
                Optional.ofNullable(rate).map(printed -> Written.of(rate(printed)))));
    }

    private static Target total(long total, long... parts) {
        Target.Builder builder = count(total, null).toBuilder();
        for (long part : parts) {
            builder.addParts(count(part, null));
        }
        return builder.build();
    }

    private static Stated<PublishedRate> rate(String value) {
        return Stated.exactly(PublishedRate.of(value));
    }

    private static Stated<PublishedRate> rates(String low, String high) {
        return Stated.between(PublishedRate.of(low), PublishedRate.of(high));
    }

    private static Target target(Measure measure) {
        return Target.builder().title("Chỉ tiêu").measure(measure).build();
    }

    private static List<String> found(Target target) {
        return codes(validate(target));
    }

    private static List<String> found(Funding funding) {
        return codes(validate(Plans.plan(Section.builder().funding(funding).build())));
    }

    private static List<String> places(Report report) {
        return report.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    private static List<String> codes(Report report) {
        return report.findings().stream().map(finding -> finding.code().id()).toList();
    }

    private static Report validate(Target... targets) {
        return validate(Plans.plan(Section.builder().addTargets(targets).build()));
    }

    private static Report validate(Plan plan) {
        return StandardRules.validator()
                .validate(plan, Profile.PUBLISH, plan.instrument().issuedOn());
    }
}
