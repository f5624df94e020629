package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.movement.Tolerance;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Report;

class MovementRulesTest {

    /** 100 − (20 + 10 + 2) + (20 + 3 + 4 + 1) = 96. */
    private static Movement.Builder account(MovementAccount account) {
        return Movement.of(account)
                .start(100)
                .toOtherList(20)
                .aboveNearPoor(10)
                .otherDecrease(2)
                .fromOtherList(20)
                .fellBack(3)
                .newlyEntered(4)
                .otherIncrease(1)
                .end(96);
    }

    private static Movement poor() {
        return account(MovementAccount.POOR_HOUSEHOLDS).build();
    }

    private static Movement nearPoor() {
        return account(MovementAccount.NEAR_POOR_HOUSEHOLDS).build();
    }

    private static MovementReport.Builder report(Movement... accounts) {
        return MovementReport.builder()
                .place(Place.parse("xã An Hòa"))
                .startDay(LocalDate.of(2022, 12, 31))
                .endDay(LocalDate.of(2023, 12, 31))
                .standard(StandardId.of("VN-2022"))
                .addAccounts(accounts);
    }

    private static List<String> found(Report report) {
        return report.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    private static String vi(Report report, MovementFinding code) {
        assertThat(report.of(code)).hasSize(1);
        return report.of(code).get(0).message(Language.VIETNAMESE);
    }

    @Test
    void nothing_is_said_of_a_report_that_goes_together() {
        assertThat(Validated.report(report(poor(), nearPoor()).build()).findings())
                .isEmpty();
    }

    @Test
    void u7_the_bad_inputs_of_one_report_are_said_at_once() {
        Report report = Validated.report(report(
                        poor().toBuilder().fellBack(-3).build(),
                        nearPoor().toBuilder().fromOtherList(19).build())
                .standardAtStart(StandardId.of("VN-2016"))
                .totalHouseholds(1_000L)
                .poorRate(PublishedRate.of("9.52"))
                .build());

        assertThat(found(report))
                .containsExactly(
                        "movement.residual-across-standards /accounts/0/end",
                        "movement.negative /accounts/0/fellBack",
                        "movement.cross /accounts/0/toOtherList",
                        "movement.residual-across-standards /accounts/1/end",
                        "movement.rate-mismatch /poorRate",
                        "movement.standard-break /standardAtEnd",
                        "movement.standard-over /standardAtStart");
        assertThat(report.hasErrors()).isTrue();
        assertThat(vi(report, MovementFinding.RATE_MISMATCH))
                .isEqualTo("Tỷ lệ hộ nghèo ghi 9,52%, nhưng 96/1.000 hộ là 9,60%.");
        assertThat(vi(report, MovementFinding.STANDARD_BREAK))
                .isEqualTo("Số đầu kỳ theo chuẩn nghèo VN-2016, số cuối kỳ theo chuẩn nghèo VN-2022: không so sánh"
                        + " được hai số với nhau.");
        assertThat(vi(report, MovementFinding.CROSS))
                .isEqualTo("Diễn biến hộ nghèo, cột “Trở thành hộ cận nghèo”: 20; diễn biến hộ cận nghèo, cột “Số hộ"
                        + " nghèo trở thành hộ cận nghèo”: 19.");
        assertThat(vi(report, MovementFinding.NEGATIVE))
                .isEqualTo("Diễn biến hộ nghèo: cột “Tái nghèo” là số âm (-3).");
    }

    @Test
    void r13_a_residual_is_an_error_unless_tolerated() {
        MovementReport report =
                report(nearPoor(), poor().toBuilder().end(94).build()).build();

        Report strict = Validated.report(report);
        Report tolerant = Validated.report(report.reconcile(Tolerance.ofHouseholds(2)));

        assertThat(found(strict)).containsExactly("movement.residual /accounts/1/end");
        assertThat(vi(strict, MovementFinding.RESIDUAL))
                .isEqualTo("Diễn biến hộ nghèo: tính theo các cột tăng, giảm thì số cuối kỳ là 96, báo cáo ghi 94;"
                        + " chênh lệch"
                        + " -2.");
        assertThat(found(tolerant)).containsExactly("movement.residual-tolerated /accounts/1/end");
        assertThat(tolerant.hasErrors()).isFalse();
        assertThat(vi(tolerant, MovementFinding.RESIDUAL_TOLERATED))
                .endsWith("-2 trong phạm vi chênh lệch cho phép (2).");
    }

    @Test
    void r9_unknown_columns_are_named() {
        Movement one = poor().toBuilder().fellBack(Optional.empty()).build();
        Movement two = one.toBuilder().start(Optional.empty()).build();
        Movement wrong = one.toBuilder().end(80).build();

        assertThat(vi(Validated.report(report(one).build()), MovementFinding.IMPLIED))
                .isEqualTo("Diễn biến hộ nghèo: chưa có số liệu cột “Tái nghèo”; để số liệu cân đối thì cột này phải"
                        + " là 3.");
        assertThat(vi(Validated.report(report(two).build()), MovementFinding.UNKNOWN))
                .isEqualTo("Diễn biến hộ nghèo: chưa có số liệu cột “Tổng số hộ nghèo đầu kỳ”, “Tái nghèo”.");
        assertThat(vi(Validated.report(report(wrong).build()), MovementFinding.IMPLIED_NEGATIVE))
                .isEqualTo("Diễn biến hộ nghèo: để số liệu cân đối thì cột “Tái nghèo” phải là số âm (-13).");
    }

    @Test
    void r4_persons_and_households_are_held_against_each_other() {
        Movement persons =
                account(MovementAccount.POOR_PERSONS).newlyEntered(3).end(95).build();

        assertThat(found(Validated.report(report(poor(), persons).build())))
                .containsExactly(
                        "movement.persons-and-households /accounts/1/end",
                        "movement.persons-and-households /accounts/1/newlyEntered");
        assertThat(found(Validated.report(report(persons).build())))
                .containsExactly("movement.persons-alone /accounts/0");
    }

    @Test
    void r4_a_rate_of_persons_is_recognised() {
        Movement persons =
                account(MovementAccount.POOR_PERSONS).start(404).end(400).build();

        Report report = Validated.report(report(poor(), persons)
                .totalHouseholds(1_000L)
                .poorRate(PublishedRate.of("40.0"))
                .build());

        assertThat(found(report)).containsExactly("movement.rate-of-persons /poorRate");
    }

    @Test
    void other_faults_have_their_places() {
        Movement few = poor().toBuilder().start(31).end(27).build();

        assertThat(found(Validated.report(report(few).build())))
                .containsExactly("movement.more-left-than-started /accounts/0/start");
        assertThat(found(Validated.report(report(poor()).totalHouseholds(95L).build())))
                .containsExactly("movement.more-than-all /totalHouseholds");
        assertThat(found(Validated.report(report(poor())
                        .totalHouseholds(95L)
                        .totalAsOf(LocalDate.of(2023, 7, 1))
                        .build())))
                .containsExactly("movement.total-of-another-day /totalAsOf");
        assertThat(found(Validated.report(
                        report(poor()).standardAtEnd(Optional.empty()).build())))
                .containsExactly("movement.standard-unknown ");
        assertThat(found(Validated.report(report(nearPoor())
                        .totalHouseholds(1_000L)
                        .nearPoorRate(PublishedRate.of("9.7"))
                        .build())))
                .containsExactly("movement.rate-mismatch /nearPoorRate");
    }

    @Test
    void r17_numbers_of_before_or_after_their_standard() {
        StandardId standard = StandardId.of("VN-2022");
        MovementReport.Builder early = report(poor()).startDay(LocalDate.of(2020, 12, 31));

        assertThat(Validated.found(early.build())).containsExactly("movement.standard-not-yet /standardAtStart");
        assertThat(vi(Validated.report(early.build()), MovementFinding.STANDARD_NOT_YET))
                .isEqualTo("Số liệu ngày 31/12/2020 ghi theo chuẩn VN-2022, chuẩn này áp dụng từ ngày 01/01/2022.");
        assertThat(Validated.found(early.startDay(LocalDate.of(2021, 1, 1)).build()))
                .as("a count to begin with")
                .isEmpty();
        MovementReport late = early.endDay(LocalDate.of(2027, 1, 1)).build();
        assertThat(Validated.found(late)).containsExactly("movement.standard-over /standardAtEnd");
        assertThat(vi(Validated.report(late), MovementFinding.STANDARD_OVER))
                .isEqualTo(
                        "Số liệu ngày 01/01/2027 ghi theo chuẩn VN-2022, chuẩn này chỉ áp dụng đến hết ngày 31/12/2026.");
        assertThat(Validated.found(early.endDay(LocalDate.of(2026, 12, 31))
                        .standard(standard)
                        .build()))
                .isEmpty();
    }

    @Test
    void r30_a_district_after_there_were_none() {
        MovementReport.Builder district =
                report(poor()).place(Place.parse("huyện Vân Canh")).endDay(LocalDate.of(2025, 7, 1));

        assertThat(Validated.found(district.build())).containsExactly("movement.level-ended /place");
        assertThat(vi(Validated.report(district.build()), MovementFinding.LEVEL_ENDED))
                .isEqualTo("Cuối kỳ 01/07/2025 không còn cấp huyện: huyện Vân Canh.");
        assertThat(Validated.found(district.endDay(LocalDate.of(2025, 6, 30)).build()))
                .isEmpty();
    }

    @Test
    void a_rate_without_the_total_it_is_of_is_told() {
        PublishedRate rate = PublishedRate.of("9.60");

        assertThat(Validated.found(report(poor()).poorRate(rate).build())).containsExactly("movement.total-missing ");
        assertThat(Validated.found(report(poor()).nearPoorRate(rate).build()))
                .containsExactly("movement.total-missing ");
        assertThat(Validated.found(
                        report(poor()).poorRate(rate).totalHouseholds(1_000L).build()))
                .isEmpty();
    }

    @Test
    void r13_the_tolerance_holds_for_each_report_of_a_series_to_the_household() {
        MovementSeries series = MovementSeries.of(List.of(
                year(2023, poor().toBuilder().end(98).build()).build(),
                year(2024, poor().toBuilder().start(98).build()).build()));

        assertThat(Validated.found(series.reconcile(Tolerance.ofHouseholds(2))))
                .containsExactly(
                        "movement.residual-tolerated /reports/0/accounts/0/end",
                        "movement.residual-tolerated /reports/1/accounts/0/end");
        assertThat(Validated.found(series.reconcile(Tolerance.ofHouseholds(1))))
                .containsExactly(
                        "movement.residual /reports/0/accounts/0/end", "movement.residual /reports/1/accounts/0/end");
        MovementSeries gap = MovementSeries.of(
                List.of(year(2023, poor()).build(), year(2025, poor()).build()));
        assertThat(Validated.found(gap.reconcile(Tolerance.NONE))).containsExactly("movement.gap /reports/1/startDay");
    }

    private static MovementReport.Builder year(int year, Movement... accounts) {
        return report(accounts).startDay(LocalDate.of(year - 1, 12, 31)).endDay(LocalDate.of(year, 12, 31));
    }

    private static Report series(MovementReport... reports) {
        return Validated.report(MovementSeries.of(List.of(reports)));
    }

    @Test
    void years_are_held_against_each_other_where_they_stand() {
        Movement next = poor().toBuilder().start(97).end(93).build();

        Report report =
                series(year(2024, next).build(), year(2023, poor(), nearPoor()).build());

        assertThat(found(report))
                .containsExactly(
                        "movement.series-account-missing /reports/0",
                        "movement.stock-differs /reports/0/accounts/0/start");
        assertThat(vi(report, MovementFinding.STOCK_DIFFERS))
                .isEqualTo("Diễn biến hộ nghèo: số cuối kỳ trước là 96, số đầu kỳ này là 97.");
        assertThat(found(series(
                        year(2023, poor().toBuilder().end(90).build()).build(),
                        year(2025, poor()).build(),
                        year(2025, poor()).build())))
                .containsExactly(
                        "movement.residual /reports/0/accounts/0/end",
                        "movement.gap /reports/1/startDay",
                        "movement.overlap /reports/2/startDay");
    }

    @Test
    void r21_a_change_of_standard_between_years_is_said() {
        Report report = series(
                year(2021, poor()).standard(StandardId.of("VN-2016")).build(),
                year(2022, poor()).build(),
                year(2023, poor()).standardAtStart(Optional.empty()).build());

        assertThat(report.of(MovementFinding.SERIES_STANDARD_CHANGE))
                .extracting(finding -> finding.message(Language.VIETNAMESE))
                .containsExactly(
                        "Tại ngày 31/12/2021, số cuối kỳ trước theo chuẩn nghèo VN-2016, số đầu kỳ này theo chuẩn"
                                + " nghèo VN-2022.",
                        "Tại ngày 31/12/2022, số cuối kỳ trước theo chuẩn nghèo VN-2022, số đầu kỳ này theo chuẩn"
                                + " nghèo (không nêu).");
        assertThat(report.of(MovementFinding.STOCK_DIFFERS)).isEmpty();
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void levels_are_held_against_each_other() {
        MovementReport a =
                report(poor()).place(Place.parse("xã A")).totalHouseholds(900L).build();
        MovementReport b = report(poor().toBuilder().fellBack(Optional.empty()).build())
                .place(Place.parse("xã B"))
                .totalHouseholds(800L)
                .build();
        Movement twice = poor().plus(poor());
        MovementReport whole = report(twice.toBuilder().start(199).fellBack(2).build())
                .place(Place.parse("huyện Vân Canh"))
                .totalHouseholds(1_701L)
                .build();

        Report report = Validated.report(LevelCheck.of(whole, List.of(a, b)));

        assertThat(found(report))
                .containsExactly(
                        "movement.parts-exceed /accounts/0/fellBack",
                        "movement.part-unknown /accounts/0/fellBack",
                        "movement.parts-differ /accounts/0/start",
                        "movement.parts-total-differs /totalHouseholds");
        assertThat(vi(report, MovementFinding.PART_UNKNOWN))
                .isEqualTo("Diễn biến hộ nghèo, cột “Tái nghèo”: chưa có số liệu của xã B.");
        assertThat(vi(report, MovementFinding.PARTS_DIFFER))
                .isEqualTo(
                        "Diễn biến hộ nghèo, cột “Tổng số hộ nghèo đầu kỳ”: toàn địa bàn là 199, các đơn vị cộng lại là"
                                + " 200.");
        Report refused = Validated.report(LevelCheck.of(whole, List.of(a, a)));
        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo(JsonPointer.ROOT);
            assertThat(finding.message(Language.VIETNAMESE))
                    .isEqualTo("Không cộng được báo cáo của các đơn vị: xã A có nhiều hơn một báo cáo.");
        });
    }
}
