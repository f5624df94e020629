package vn.giamngheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class ReconciliationTest {

    private static String vi(Discrepancy discrepancy) {
        return discrepancy.describe(Language.VIETNAMESE);
    }

    private static String en(Discrepancy discrepancy) {
        return discrepancy.describe(Language.ENGLISH);
    }

    private static Discrepancy only(MovementReport.Builder report) {
        List<Discrepancy> all = report.build().reconcile().discrepancies();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void nothingIsSaidOfAReportThatGoesTogether() {
        Reconciliation rec = Reports.report(
                        Reports.poor().build(),
                        Reports.nearPoor().build(),
                        Reports.poorPersons().build())
                .totalHouseholds(9_000L)
                .poorRate(PublishedRate.of("9.56"))
                .nearPoorRate(PublishedRate.of("7.00"))
                .build()
                .reconcile();

        assertThat(rec.discrepancies()).isEmpty();
        assertThat(rec.isConsistent()).isTrue();
        assertThat(rec.isComparable()).isTrue();
        assertThat(rec.residual(MovementAccount.POOR_HOUSEHOLDS)).contains(0L);
        assertThat(rec.residual(MovementAccount.NEAR_POOR_PERSONS)).isEmpty();
        assertThat(rec.describe(Language.VIETNAMESE)).isEmpty();
        assertThat(rec.tolerance()).isEqualTo(Tolerance.NONE);
    }

    @Test
    void r13_aResidualIsSaidWithItsOperands() {
        Discrepancy found = only(Reports.report(
                Reports.poor().end(865).build(), Reports.nearPoor().build()));

        assertThat(found).isEqualTo(new Discrepancy.Residual(MovementAccount.POOR_HOUSEHOLDS, 860, 865, 0, false));
        assertThat(found.isContradiction()).isTrue();
        assertThat(vi(found))
                .isEqualTo("Diễn biến hộ nghèo: tính theo các cột tăng, giảm thì số cuối kỳ là 860, báo cáo ghi 865"
                        + " (cao hơn 5).");
        assertThat(en(found))
                .isEqualTo("Movement of poor households: the columns lead to 860 at the end, the report says 865 (5"
                        + " more).");
    }

    @ParameterizedTest
    @CsvSource({"854, 5, false", "855, 5, true", "865, 5, true", "866, 5, false", "861, 0, false"})
    void r13_whatIsToleratedIsStillSaid(long end, long tolerance, boolean tolerated) {
        MovementReport report = Reports.report(Reports.poor().end(end).build()).build();

        Reconciliation rec = report.reconcile(Tolerance.ofHouseholds(tolerance));

        assertThat(rec.residual(MovementAccount.POOR_HOUSEHOLDS)).contains(end - 860);
        assertThat(rec.of(Discrepancy.Residual.class)).singleElement().satisfies(found -> {
            assertThat(found.isTolerated()).isEqualTo(tolerated);
            assertThat(found.residual()).isEqualTo(end - 860);
        });
        assertThat(rec.isConsistent()).isEqualTo(tolerated);
    }

    @Test
    void r13_theToleranceIsNamed() {
        Reconciliation rec =
                Reports.report(Reports.poor().end(858).build()).build().reconcile(Tolerance.ofHouseholds(3));

        assertThat(rec.describe(Language.VIETNAMESE))
                .isEqualTo("Diễn biến hộ nghèo: tính theo các cột tăng, giảm thì số cuối kỳ là 860, báo cáo ghi 858"
                        + " (thấp hơn 2);"
                        + " trong phạm vi chênh lệch cho phép (3) do lập hộ, tách hộ, chuyển đến, chuyển"
                        + " đi, chết.");
        assertThat(rec)
                .hasToString("Reconciliation[Movement of poor households: the columns lead to 860 at the end, the"
                        + " report says 858 (2 fewer); within the tolerance of 3 for those formed, split,"
                        + " moved or died out.]");
    }

    @Test
    void r13_theToleranceOfPersonsIsAnother() {
        MovementReport report = Reports.report(
                        Reports.poor().build(), Reports.poorPersons().end(3_425).build())
                .build();

        assertThat(report.reconcile(Tolerance.ofHouseholds(5)).isConsistent()).isFalse();
        assertThat(report.reconcile(new Tolerance(0, 5)).isConsistent()).isTrue();
        assertThatThrownBy(() -> new Tolerance(-1, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Tolerance(0, -1)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void r13_aNegativeNumberIsAnError(MovementColumn column) {
        Reconciliation rec =
                Reports.report(Reports.poor().cell(column, -1).build()).build().reconcile();

        assertThat(rec.of(Discrepancy.Negative.class))
                .containsExactly(new Discrepancy.Negative(MovementAccount.POOR_HOUSEHOLDS, column, -1));
        assertThat(rec.isConsistent()).isFalse();
        assertThat(vi(rec.of(Discrepancy.Negative.class).get(0)))
                .isEqualTo("Diễn biến hộ nghèo: cột “"
                        + column.phrase(PovertyList.POOR).vietnamese() + "” là số âm (-1).");
    }

    @ParameterizedTest
    @CsvSource({"210, false", "209, true"})
    void moreCannotLeaveThanStarted(long start, boolean found) {
        MovementReport report = Reports.report(
                        Reports.poor().start(start).end(start - 140).build())
                .build();

        assertThat(report.reconcile().of(Discrepancy.MoreLeftThanStarted.class)).hasSize(found ? 1 : 0);
    }

    @Test
    void moreCannotLeaveThanStartedEvenIfAColumnIsUnknown() {
        Reconciliation rec = Reports.report(Reports.poor()
                        .start(150)
                        .otherDecrease(Optional.empty())
                        .end(20)
                        .build())
                .build()
                .reconcile();

        assertThat(rec.of(Discrepancy.MoreLeftThanStarted.class))
                .containsExactly(new Discrepancy.MoreLeftThanStarted(MovementAccount.POOR_HOUSEHOLDS, 150, 200));
        assertThat(rec.describe(Language.VIETNAMESE)).contains("các cột giảm cộng lại là 200, lớn hơn số đầu kỳ (150)");
    }

    @Test
    void whatLeavesOneListComesToTheOther() {
        Reconciliation rec = Reports.report(
                        Reports.poor().build(),
                        Reports.nearPoor().fromOtherList(119).end(629).build())
                .build()
                .reconcile();

        assertThat(rec.discrepancies())
                .containsExactly(new Discrepancy.Cross(MovementAccount.POOR_HOUSEHOLDS, 120, 119));
        assertThat(vi(rec.discrepancies().get(0)))
                .isEqualTo("Diễn biến hộ nghèo, cột “Trở thành hộ cận nghèo”: 120; diễn biến hộ cận nghèo, cột “Số hộ"
                        + " nghèo trở thành hộ cận nghèo”: 119. Hai số phải bằng nhau.");
    }

    @Test
    void whatLeavesTheOtherListComesToThisOne() {
        Reconciliation rec = Reports.report(
                        Reports.poor().fromOtherList(31).end(861).build(),
                        Reports.nearPoor().build())
                .build()
                .reconcile();

        assertThat(rec.discrepancies())
                .containsExactly(new Discrepancy.Cross(MovementAccount.NEAR_POOR_HOUSEHOLDS, 30, 31));
        assertThat(en(rec.discrepancies().get(0))).contains("“Became poor”: 30").contains("that became poor”: 31");
    }

    @ParameterizedTest
    @CsvSource({"120, false", "119, true", "0, true"})
    void r4_aHouseholdHasAtLeastOnePerson(long persons, boolean found) {
        MovementReport report = Reports.report(
                        Reports.poor().build(),
                        Reports.poorPersons().toOtherList(persons).build())
                .build();

        assertThat(report.reconcile().of(Discrepancy.PersonsAndHouseholds.class))
                .isEqualTo(
                        found
                                ? List.of(new Discrepancy.PersonsAndHouseholds(
                                        PovertyList.POOR, MovementColumn.TO_OTHER_LIST, 120, persons))
                                : List.of());
    }

    @Test
    void r4_personsNeedAHousehold() {
        Reconciliation rec = Reports.report(
                        Reports.poor().fellBack(0).build(),
                        Reports.poorPersons().build())
                .build()
                .reconcile();

        assertThat(rec.of(Discrepancy.PersonsAndHouseholds.class))
                .extracting(found -> vi(found))
                .containsExactly("Cột “Tái nghèo” (hộ nghèo): số nhân khẩu là 60, số hộ là 0.");
    }

    @Test
    void personsAreBornAndHouseholdsSplit() {
        MovementReport report = Reports.report(
                        Reports.poor().otherDecrease(0).end(870).build(),
                        Reports.poorPersons().otherIncrease(0).end(3_400).build())
                .build();

        assertThat(report.reconcile().discrepancies()).isEmpty();
    }

    @Test
    void personsAloneAreNoReportOfHouseholds() {
        Discrepancy found = only(Reports.report(Reports.poorPersons().build()));

        assertThat(found).isEqualTo(new Discrepancy.PersonsAlone(PovertyList.POOR));
        assertThat(found.isContradiction()).isFalse();
        assertThat(vi(found)).isEqualTo("Diễn biến hộ nghèo chỉ có dòng nhân khẩu, không có dòng hộ.");
    }

    @Test
    void r21_aBreakOfStandardIsNeverBridged() {
        Reconciliation rec = Reports.both()
                .standardAtStart(Reports.VN_2016)
                .accounts(List.of(Reports.poor().end(1_500).build()))
                .build()
                .reconcile();

        assertThat(rec.isComparable()).isFalse();
        assertThat(rec.isConsistent()).isFalse();
        assertThat(rec.of(Discrepancy.StandardBreak.class))
                .containsExactly(new Discrepancy.StandardBreak(Reports.VN_2016, Reports.VN_2022));
        assertThat(rec.of(Discrepancy.Residual.class)).singleElement().satisfies(found -> {
            assertThat(found.residual()).isEqualTo(640);
            assertThat(found.isContradiction()).isFalse();
            assertThat(vi(found)).endsWith("(cao hơn 640); số đầu kỳ và số cuối kỳ theo hai chuẩn nghèo khác nhau.");
        });
        assertThat(rec.describe(Language.VIETNAMESE))
                .endsWith("Số đầu kỳ theo chuẩn nghèo VN-2016, số cuối kỳ theo chuẩn nghèo VN-2022: không so sánh"
                        + " được hai số với nhau.");
    }

    @Test
    void r21_cellsAreCheckedAcrossABreakToo() {
        Reconciliation rec = Reports.both()
                .standardAtStart(Reports.VN_2016)
                .accounts(List.of(Reports.poor().fellBack(-1).end(844).build()))
                .build()
                .reconcile();

        assertThat(rec.of(Discrepancy.Negative.class)).hasSize(1);
        assertThat(rec.of(Discrepancy.Residual.class)).isEmpty();
    }

    @Test
    void aStandardThatIsNotToldProvesNothing() {
        for (Optional<StandardId> atEnd : List.of(Optional.<StandardId>empty(), Optional.of(Reports.VN_2022))) {
            Reconciliation rec = Reports.both()
                    .standardAtStart(Optional.empty())
                    .standardAtEnd(atEnd)
                    .build()
                    .reconcile();

            assertThat(rec.discrepancies()).containsExactly(new Discrepancy.StandardUnknown());
            assertThat(rec.isComparable()).isFalse();
            assertThat(rec.isConsistent()).isTrue();
        }
        assertThat(new Discrepancy.StandardUnknown().describe(Language.ENGLISH))
                .startsWith("The standard of the start");
    }

    /** 1.052 of 10.000 is 10.52 %. */
    @ParameterizedTest
    @CsvSource({"10.44, true", "10.51, true", "10.52, false", "10.53, true", "10.5, false", "10.520, false", "11, false"
    })
    void r7_u7_thePrintedRateIsThatOfTheNumbers(String printed, boolean found) {
        Reconciliation rec = Reports.report(
                        Reports.poor().start(1_192).end(1_052).build())
                .totalHouseholds(10_000L)
                .poorRate(PublishedRate.of(printed))
                .build()
                .reconcile();

        assertThat(rec.discrepancies()).hasSize(found ? 1 : 0);
    }

    @Test
    void u7_theMismatchIsSaidWithItsOperands() {
        Discrepancy found =
                only(Reports.report(Reports.poor().start(1_192).end(1_052).build())
                        .totalHouseholds(10_000L)
                        .totalAsOf(LocalDate.of(2023, 12, 31))
                        .poorRate(PublishedRate.of("10.44")));

        assertThat(found)
                .isEqualTo(new Discrepancy.RateMismatch(
                        PovertyList.POOR, PublishedRate.of("10.44"), PublishedRate.of("10.52"), 1_052, 10_000, false));
        assertThat(vi(found)).isEqualTo("Tỷ lệ hộ nghèo ghi 10,44%, nhưng 1.052/10.000 hộ là 10,52%.");
        assertThat(en(found))
                .isEqualTo("The rate of poor households is printed as 10.44%, but 1,052 of 10,000 is 10.52%.");
    }

    @Test
    void r4_u7_aRateOfPersonsOverHouseholdsIsRecognised() {
        Discrepancy found = only(
                Reports.report(Reports.poor().build(), Reports.poorPersons().build())
                        .totalHouseholds(9_000L)
                        .poorRate(PublishedRate.of("38.0")));

        assertThat(vi(found))
                .isEqualTo("Tỷ lệ hộ nghèo ghi 38,0%, nhưng 860/9.000 hộ là 9,6%; tỷ lệ đã ghi là số nhân khẩu chia cho"
                        + " tổng số hộ.");
    }

    @Test
    void r6_u7_aTotalOfAnotherDayIsNoDenominator() {
        Discrepancy found = only(Reports.both()
                .totalHouseholds(1L)
                .totalAsOf(LocalDate.of(2023, 12, 30))
                .poorRate(PublishedRate.of("99.9")));

        assertThat(vi(found))
                .isEqualTo("Tổng số hộ tính đến ngày 30/12/2023, không phải ngày cuối kỳ 31/12/2023: không dùng làm"
                        + " mẫu số để tính tỷ lệ.");
        assertThat(found.isContradiction()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1490, false", "1489, true"})
    void noMoreHouseholdsAreListedThanThereAre(long total, boolean found) {
        List<Discrepancy> all =
                Reports.both().totalHouseholds(total).build().reconcile().discrepancies();

        assertThat(all).isEqualTo(found ? List.of(new Discrepancy.MoreThanAll(1_490, total)) : List.of());
        all.forEach(each -> assertThat(vi(each))
                .isEqualTo("Số hộ nghèo và hộ cận nghèo cuối kỳ là 1.490, lớn hơn tổng số hộ trên địa bàn (1.489)."));
    }

    @Test
    void whatIsUnknownIsNamed() {
        Discrepancy found = only(Reports.report(Reports.poor()
                .fellBack(Optional.empty())
                .newlyEntered(Optional.empty())
                .build()));

        assertThat(found.isContradiction()).isFalse();
        assertThat(vi(found)).isEqualTo("Diễn biến hộ nghèo: chưa có số liệu cột “Tái nghèo”, “Phát sinh mới”.");
    }

    @ParameterizedTest
    @CsvSource({"845, 0, false", "844, -1, true"})
    void anUnknownColumnThatMustBeNegativeIsAContradiction(long end, long implied, boolean contradiction) {
        Discrepancy found = only(Reports.report(
                Reports.poor().fellBack(Optional.empty()).end(end).build()));

        assertThat(found.isContradiction()).isEqualTo(contradiction);
        assertThat(vi(found))
                .isEqualTo(
                        "Diễn biến hộ nghèo: chưa có số liệu cột “Tái nghèo”; để số liệu cân đối thì cột này phải là "
                                + implied + ".");
    }

    @Test
    void allIsSaidAtOnce() {
        Reconciliation rec = Reports.report(
                        Reports.poor().end(-5).build(),
                        Reports.nearPoor().fromOtherList(7).build())
                .standardAtStart(Reports.VN_2016)
                .build()
                .reconcile();

        assertThat(rec.discrepancies())
                .extracting(found -> found.getClass().getSimpleName())
                .containsExactly("Negative", "Residual", "Residual", "Cross", "StandardBreak");
    }

    @Test
    void refusesWhatIsNoReport() {
        assertThatThrownBy(
                        () -> Reports.both().endDay(LocalDate.of(2022, 12, 31)).build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("endDay must be after startDay");
        assertThatThrownBy(() -> Reports.report(
                                Reports.poor().build(), Reports.poor().build())
                        .build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("each account must be there once, repeated: poor-households");
        assertThatThrownBy(() -> Reports.both().totalHouseholds(0L).build()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(
                        () -> Reports.both().totalHouseholds(1_000_000_000_001L).build())
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void r9_zeroIsANumberAndNotNegative() {
        MovementReport report = Reports.report(Reports.poor()
                        .start(0)
                        .otherDecrease(0)
                        .toOtherList(0)
                        .aboveNearPoor(1)
                        .end(69)
                        .build())
                .build();

        assertThat(report.reconcile().discrepancies())
                .containsExactly(new Discrepancy.MoreLeftThanStarted(MovementAccount.POOR_HOUSEHOLDS, 0, 1));
        assertThat(report.reconcile().report()).isEqualTo(report);
        assertThat(report.reconcile().isConsistent()).isFalse();
    }

    @Test
    void r9_aRateOfNoHouseholdsIsChecked() {
        MovementReport report = Reports.report(
                        Movement.of(MovementAccount.POOR_HOUSEHOLDS).end(0).build())
                .totalHouseholds(1L)
                .poorRate(PublishedRate.of("0.01"))
                .build();

        assertThat(report.reconcile().of(Discrepancy.RateMismatch.class))
                .containsExactly(new Discrepancy.RateMismatch(
                        PovertyList.POOR, PublishedRate.of("0.01"), PublishedRate.of("0.00"), 0, 1, false));
        assertThat(report.reconcile().isConsistent()).isFalse();
    }

    @Test
    void noRateFollowsFromANegativeNumber() {
        MovementReport report = Reports.report(
                        Movement.of(MovementAccount.POOR_HOUSEHOLDS).end(-1).build())
                .totalHouseholds(100L)
                .poorRate(PublishedRate.of("1.00"))
                .build();

        assertThat(report.reconcile().of(Discrepancy.RateMismatch.class)).isEmpty();
        assertThat(report.reconcile().of(Discrepancy.Negative.class))
                .singleElement()
                .returns(true, Discrepancy.Negative::isContradiction);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100.0, true",
        "101, 100.0, false",
        "40, 40.0, true",
        "40, 41.0, false",
        "0, 0.0, true",
        "-1, 0.0, false"
    })
    void r4_personsByHouseholdsAreOnlySeenWhereTheyPrintSo(long persons, String printed, boolean ofPersons) {
        MovementReport report = Reports.report(
                        Movement.of(MovementAccount.POOR_HOUSEHOLDS).end(10).build(),
                        Movement.of(MovementAccount.POOR_PERSONS).end(persons).build())
                .totalHouseholds(100L)
                .poorRate(PublishedRate.of(printed))
                .build();

        assertThat(report.reconcile().of(Discrepancy.RateMismatch.class))
                .singleElement()
                .returns(ofPersons, Discrepancy.RateMismatch::ofPersons);
    }

    @Test
    void whatContradictsItselfIsToldFromWhatIsUnknown() {
        MovementAccount poor = MovementAccount.POOR_HOUSEHOLDS;
        PublishedRate rate = PublishedRate.of("1.0");

        assertThat(List.of(
                        new Discrepancy.MoreLeftThanStarted(poor, 1, 2),
                        new Discrepancy.Cross(poor, 1, 2),
                        new Discrepancy.PersonsAndHouseholds(PovertyList.POOR, MovementColumn.END, 2, 1),
                        new Discrepancy.MoreThanAll(2, 1),
                        new Discrepancy.RateMismatch(PovertyList.POOR, rate, rate, 1, 2, false)))
                .allMatch(Discrepancy::isContradiction);
        assertThat(List.of(
                        new LevelIssue.TotalDiffers(1, 2, false),
                        new LevelIssue.ColumnDiffers(poor, MovementColumn.END, 1, 2, true)))
                .allMatch(LevelIssue::isContradiction);
        assertThat(List.of(
                        new Discrepancy.StandardUnknown(),
                        new Discrepancy.PersonsAlone(PovertyList.POOR),
                        new Discrepancy.Unknown(poor, List.of(MovementColumn.END), Optional.empty())))
                .noneMatch(Discrepancy::isContradiction);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "1000000000000, true", "1000000000001, false"})
    void aTotalOfHouseholdsHasItsBounds(long total, boolean possible) {
        MovementReport.Builder report = Reports.report().totalHouseholds(total);

        if (possible) {
            assertThat(report.build().totalHouseholds()).contains(total);
        } else {
            assertThatThrownBy(report::build)
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("totalHouseholds must be from 1 to 1,000,000,000,000");
        }
    }
}
