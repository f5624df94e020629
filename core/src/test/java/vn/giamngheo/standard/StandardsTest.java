package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giamngheo.standard.NationalStandards.VN_2016;
import static vn.giamngheo.standard.NationalStandards.VN_2022;
import static vn.giamngheo.standard.NationalStandards.VN_2027;
import static vn.giamngheo.standard.SampleStandards.andShaped;
import static vn.giamngheo.standard.SampleStandards.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Resolution.Reason;
import vn.giamngheo.text.RefusedException;

class StandardsTest {

    private static final Province HA_NOI = Province.current("01");
    private static final Province DONG_NAI = Province.former("75");

    /** A standard of 2023 and 2024, rural line and urban line as given, of 07/2021's shape. */
    private static PovertyStandard local(String id, Province province, long rural, long urban) {
        return standard(id, 2023, 2024)
                .extending(VN_2022)
                .province(province)
                .incomeLine(AreaType.RURAL, Vnd.of(rural))
                .incomeLine(AreaType.URBAN, Vnd.of(urban))
                .build();
    }

    private static final PovertyStandard OF_HA_NOI = local("VN-01:2023", HA_NOI, 2_000_000, 2_500_000);

    private static Resolution.Unresolved unresolved(Resolution resolution) {
        return (Resolution.Unresolved) resolution;
    }

    // Resolving

    @ParameterizedTest
    @CsvSource({
        "2006-01-01, VN-2006",
        "2010-12-31, VN-2006",
        "2011-01-01, VN-2011",
        "2015-12-31, VN-2011",
        "2016-01-05, VN-2016",
        "2021-12-31, VN-2016",
        "2022-01-01, VN-2022",
        "2026-12-31, VN-2022",
        "2027-01-01, VN-2027",
        "2030-12-31, VN-2027"
    })
    void r18_the_day_of_the_review_decides_the_national_standard(LocalDate day, String id) {
        assertThat(Standards.national().resolve(ReviewDate.of(day), Optional.empty()))
                .isInstanceOfSatisfying(Resolution.Resolved.class, resolved -> {
                    assertThat(resolved.standard().id()).hasToString(id);
                    assertThat(resolved.period().covers(day)).isTrue();
                });
    }

    @Test
    void the_order_in_which_standards_are_added_does_not_matter() {
        Standards backwards = Standards.none().with(VN_2027).with(VN_2022).with(NationalStandards.VN_2006);

        assertThat(Stream.of("2008-01-01", "2024-01-01", "2028-01-01")
                        .map(day -> backwards.resolve(ReviewDate.of(LocalDate.parse(day)), Optional.empty())))
                .extracting(resolution ->
                        ((Resolution.Resolved) resolution).standard().id().toString())
                .containsExactly("VN-2006", "VN-2022", "VN-2027");
    }

    @Test
    void a_day_before_the_first_standard_has_none() {
        Resolution.Unresolved none =
                unresolved(Standards.national().resolve(ReviewDate.of(2005, 12, 31), Optional.empty()));

        assertThat(none.reason()).isEqualTo(Reason.BEFORE_FIRST);
        assertThat(none.words().vietnamese())
                .isEqualTo("không có chuẩn nào áp dụng cho lần rà soát ngày 31 tháng 12 năm 2005: chuẩn VN-2006 bắt đầu"
                        + " áp dụng ngày 01 tháng 01 năm 2006");
        assertThat(none.words().english())
                .isEqualTo(
                        "no standard applies to a review of 31 December 2005: standard VN-2006 applies from 1 January"
                                + " 2006");
    }

    @Test
    void a_day_after_the_last_standard_has_none() {
        Resolution.Unresolved none =
                unresolved(Standards.national().resolve(ReviewDate.of(2031, 1, 1), Optional.empty()));

        assertThat(none.reason()).isEqualTo(Reason.AFTER_LAST);
        assertThat(none.words().vietnamese())
                .isEqualTo("không có chuẩn nào áp dụng cho lần rà soát ngày 01 tháng 01 năm 2031: chuẩn VN-2027 hết áp"
                        + " dụng ngày 31 tháng 12 năm 2030");
        assertThat(none.words().english())
                .isEqualTo("no standard applies to a review of 1 January 2031: standard VN-2027 applied until 31"
                        + " December 2030");
    }

    @Test
    void a_day_between_two_standards_has_none() {
        Resolution.Unresolved none =
                unresolved(Standards.national().resolve(ReviewDate.of(2016, 1, 4), Optional.empty()));

        assertThat(none.reason()).isEqualTo(Reason.BETWEEN);
        assertThat(none.words().vietnamese())
                .endsWith("chuẩn VN-2011 hết áp dụng ngày 31 tháng 12 năm 2015, chuẩn VN-2016 bắt đầu áp dụng ngày 05"
                        + " tháng 01 năm 2016");
        assertThat(none.words().english())
                .endsWith("standard VN-2011 applied until 31 December 2015, standard VN-2016 applies from 5 January"
                        + " 2016");
    }

    @Test
    void a_registry_without_standards_says_so() {
        Resolution.Unresolved none = unresolved(Standards.none().resolve(ReviewDate.of(2023, 1, 1), Optional.empty()));

        assertThat(none.reason()).isEqualTo(Reason.NONE_REGISTERED);
        assertThat(none.words().vietnamese())
                .isEqualTo("không có chuẩn nào áp dụng cho lần rà soát ngày 01 tháng 01 năm 2023: chưa khai báo chuẩn"
                        + " nào");
        assertThat(none.words().english())
                .isEqualTo("no standard applies to a review of 1 January 2023: none is registered");
    }

    @Test
    void a_standard_of_another_province_is_none_for_a_household() {
        Standards standards = Standards.none().with(OF_HA_NOI);

        assertThat(unresolved(standards.resolve(ReviewDate.of(2023, 6, 1), Optional.of(DONG_NAI)))
                        .reason())
                .isEqualTo(Reason.NONE_REGISTERED);
        assertThat(unresolved(standards.resolve(ReviewDate.of(2022, 6, 1), Optional.of(DONG_NAI)))
                        .reason())
                .isEqualTo(Reason.NONE_REGISTERED);
        assertThat(unresolved(standards.resolve(ReviewDate.of(2022, 6, 1), Optional.empty()))
                        .reason())
                .isEqualTo(Reason.NONE_REGISTERED);
        assertThat(unresolved(standards.resolve(ReviewDate.of(2022, 6, 1), Optional.of(HA_NOI)))
                        .reason())
                .isEqualTo(Reason.BEFORE_FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, current:01, VN-2022",
        "2023-01-01, current:01, VN-01:2023",
        "2024-12-31, current:01, VN-01:2023",
        "2025-01-01, current:01, VN-2022",
        "2023-06-01, former:01, VN-01:2023",
        "2023-06-01, former:75, VN-2022"
    })
    void the_standard_of_the_province_comes_before_the_national_one_on_its_days(
            LocalDate day, String province, String id) {
        Standards standards = Standards.national().with(OF_HA_NOI);

        assertThat(standards.resolve(ReviewDate.of(day), Optional.of(Province.parse(province))))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        resolved -> assertThat(resolved.standard().id()).hasToString(id));
        assertThat(standards.applicable(ReviewDate.of(day), Province.parse(province)))
                .isEqualTo(standards.find(StandardId.of(id)).orElseThrow());
    }

    @Test
    void a_household_without_a_province_is_under_the_national_standard() {
        Standards standards = Standards.national().with(OF_HA_NOI);

        assertThat(standards.resolve(ReviewDate.of(2023, 6, 1), Optional.empty()))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        resolved -> assertThat(resolved.standard()).isEqualTo(VN_2022));
    }

    private static PovertyStandard applying(LocalDate from, LocalDate to, LocalDate again, LocalDate until) {
        InstrumentReference basis = InstrumentReference.of("01/2020/NQ-HĐND");
        Applicability first = Applicability.between(from, to, basis, SampleStandards.SAMPLE);
        Applicability second = Applicability.between(again, until, basis, SampleStandards.SAMPLE);
        List<AppliedPeriod> both =
                List.of(first.applied().get(0), second.applied().get(0));
        return andShaped(standard("VN-SAMPLE", 2020, 2020), 700_000, 900_000, 3)
                .applicability(new Applicability(Optional.empty(), Optional.empty(), Optional.empty(), both))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-20, false",
        "2020-03-14, false",
        "2020-03-15, true",
        "2020-04-01, true",
        "2020-09-30, true",
        "2020-10-10, true",
        "2020-10-11, false",
        "2020-11-05, false",
        "2021-05-31, false",
        "2022-06-01, true",
        "2022-06-02, true",
        "2022-06-03, false"
    })
    void a_standard_that_applies_twice_does_not_apply_in_between(LocalDate day, boolean applies) {
        PovertyStandard standard = applying(
                LocalDate.of(2020, 3, 15),
                LocalDate.of(2020, 10, 10),
                LocalDate.of(2022, 6, 1),
                LocalDate.of(2022, 6, 2));

        assertThat(Standards.none().with(standard).applicable(ReviewDate.of(day), null))
                .isEqualTo(applies ? standard : null);
    }

    @Test
    void a_standard_that_applies_on_without_a_break_applies_throughout() {
        PovertyStandard standard = applying(
                LocalDate.of(2020, 3, 15),
                LocalDate.of(2020, 10, 10),
                LocalDate.of(2020, 10, 11),
                LocalDate.of(2020, 12, 5));
        Standards standards = Standards.none().with(standard);

        for (LocalDate day : List.of(
                LocalDate.of(2020, 3, 15),
                LocalDate.of(2020, 10, 10),
                LocalDate.of(2020, 10, 11),
                LocalDate.of(2020, 12, 5))) {
            assertThat(standards.applicable(ReviewDate.of(day), null)).isEqualTo(standard);
        }
        assertThat(standards.applicable(ReviewDate.of(2020, 12, 6), null)).isNull();
    }

    // Asking by name

    @Test
    void a_standard_asked_for_by_name_must_apply_to_the_day() {
        Standards standards = Standards.national();
        Optional<Province> nowhere = Optional.empty();

        assertThat(standards.resolve(ReviewDate.of(2027, 1, 1), nowhere, StandardId.of("VN-2027")))
                .isInstanceOf(Resolution.Resolved.class);
        Resolution.Unresolved forced =
                unresolved(standards.resolve(ReviewDate.of(2026, 10, 15), nowhere, StandardId.of("VN-2027")));
        assertThat(forced.reason()).isEqualTo(Reason.NOT_ON_THAT_DAY);
        assertThat(forced.words().vietnamese())
                .isEqualTo(
                        "chuẩn VN-2027 không áp dụng cho lần rà soát ngày 15 tháng 10 năm 2026 mà chỉ áp dụng từ ngày"
                                + " 01 tháng 01 năm 2027 đến ngày 31 tháng 12 năm 2030");
        assertThat(forced.words().english())
                .isEqualTo("standard VN-2027 does not apply to a review of 15 October 2026, only from 1 January 2027 to"
                        + " 31 December 2030");
        assertThat(unresolved(standards.resolve(ReviewDate.of(2027, 1, 1), nowhere, StandardId.of("VN-2016")))
                        .words()
                        .english())
                .endsWith("only from 5 January 2016 to 31 December 2020 and from 1 January 2021 to 31 December 2021");
    }

    @Test
    void a_standard_asked_for_by_name_must_be_registered() {
        Resolution.Unresolved none = unresolved(Standards.national()
                .resolve(ReviewDate.of(2026, 10, 15), Optional.empty(), StandardId.of("VN-1:2026")));

        assertThat(none.reason()).isEqualTo(Reason.UNKNOWN_STANDARD);
        assertThat(none.words().vietnamese()).isEqualTo("chưa khai báo chuẩn nào mang mã VN-1:2026");
        assertThat(none.words().english()).isEqualTo("no standard VN-1:2026 is registered");
    }

    @Test
    void a_standard_asked_for_by_name_must_be_national_or_of_the_province() {
        Standards standards = Standards.national().with(OF_HA_NOI);
        ReviewDate review = ReviewDate.of(2023, 6, 1);

        assertThat(standards.resolve(review, Optional.of(HA_NOI), StandardId.of("VN-2022")))
                .isInstanceOf(Resolution.Resolved.class);
        Resolution.Unresolved other = unresolved(standards.resolve(review, Optional.of(DONG_NAI), OF_HA_NOI.id()));
        assertThat(other.reason()).isEqualTo(Reason.OF_ANOTHER_PROVINCE);
        assertThat(other.words().vietnamese())
                .isEqualTo("chuẩn VN-01:2023 là của Thành phố Hà Nội (current:01), hộ ở Đồng Nai (former:75)");
        assertThat(other.words().english())
                .isEqualTo("standard VN-01:2023 is of Thành phố Hà Nội (current:01), the household lives in Đồng Nai"
                        + " (former:75)");
        assertThat(unresolved(standards.resolve(review, Optional.empty(), OF_HA_NOI.id()))
                        .words()
                        .vietnamese())
                .endsWith(", hộ chưa ghi tỉnh");
    }

    @Test
    void each_reason_has_a_code_and_words() {
        assertThat(Reason.values())
                .extracting(Reason::code)
                .doesNotHaveDuplicates()
                .contains("before-first");
        assertThat(Reason.BETWEEN.phrase().vietnamese()).isEqualTo("giữa hai chuẩn");
    }

    // Registering

    @Test
    void r24_a_local_line_lower_than_the_national_one_is_refused_with_a_household() {
        PovertyStandard lower = local("VN-01:2023", HA_NOI, 1_499_999, 2_500_000);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.national().with(lower))
                .satisfies(refused -> {
                    assertThat(refused.reason().vietnamese())
                            .isEqualTo("chuẩn VN-01:2023 không thêm được: chuẩn VN-01:2023 hẹp hơn chuẩn VN-2022, ví dụ"
                                    + " hộ 1 người ở nông thôn, thu nhập 1.500.000 đồng một tháng, không thiếu hụt chỉ"
                                    + " số nào: theo VN-2022 là “hộ cận nghèo”, theo VN-01:2023 là “hộ có mức sống trung"
                                    + " bình”");
                    assertThat(refused.reason().english())
                            .isEqualTo("standard VN-01:2023 cannot be registered: standard VN-01:2023 is narrower than"
                                    + " VN-2022, as this shows: rural household of 1 person with an income of 1,500,000"
                                    + " đồng a month, deprived in no indicator is 'near-poor household' under VN-2022"
                                    + " and 'household with average living standard' under VN-01:2023");
                });
    }

    @Test
    void r24_a_local_line_equal_to_the_national_one_is_accepted() {
        PovertyStandard equal = local("VN-01:2023", HA_NOI, 1_500_000, 2_000_000);

        assertThat(Standards.national().with(equal).all()).hasSize(6).endsWith(equal);
    }

    @Test
    void a_local_standard_is_held_to_every_national_one_of_its_days_and_to_no_other() {
        PovertyStandard of2022And2027 = standard("VN-01:2026", 2026, 2027)
                .extending(VN_2022)
                .province(HA_NOI)
                .build();
        PovertyStandard of2026 = standard("VN-01:2026", 2026, 2026)
                .extending(VN_2022)
                .province(HA_NOI)
                .build();

        assertThat(Standards.national().with(of2026).all()).hasSize(6);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.national().with(of2022And2027))
                .withMessageContaining("narrower than VN-2027")
                .withMessageNotContaining("narrower than VN-2022");
    }

    @Test
    void a_national_standard_is_held_to_the_local_ones_that_are_there() {
        PovertyStandard lower = local("VN-01:2023", HA_NOI, 1_499_999, 2_500_000);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.none().with(lower).with(VN_2022))
                .withMessageContaining("VN-01:2023 is narrower than VN-2022");
    }

    @Test
    void a_narrower_local_standard_can_be_registered_with_a_reason_that_is_kept() {
        PovertyStandard lower = local("VN-01:2023", HA_NOI, 1_400_000, 2_500_000);
        Standards standards = Standards.none().withDespite(lower, "nghị quyết của tỉnh quy định như vậy");

        assertThat(standards.with(VN_2022).all()).containsExactly(lower, VN_2022);
        assertThat(standards.with(VN_2022).acknowledgements())
                .containsExactly(new Acknowledgement(lower.id(), "nghị quyết của tỉnh quy định như vậy"));
        assertThat(Standards.national().withDespite(lower, "x").applicable(ReviewDate.of(2023, 6, 1), HA_NOI))
                .isEqualTo(lower);
        assertThat(Standards.national().acknowledgements()).isEmpty();
    }

    @Test
    void a_reason_for_one_standard_is_none_for_another() {
        PovertyStandard lower = local("VN-01:2023", HA_NOI, 1_400_000, 2_500_000);
        PovertyStandard another = local("VN-75:2023", DONG_NAI, 1_400_000, 2_500_000);
        Standards standards = Standards.national().withDespite(lower, "nghị quyết của tỉnh quy định như vậy");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> standards.with(another))
                .withMessageContaining("VN-75:2023 is narrower than VN-2022");
    }

    @Test
    void conflicts_are_told_without_registering() {
        PovertyStandard lower = local("VN-01:2023", HA_NOI, 1_499_999, 2_500_000);

        assertThat(new StandardAddition(lower, Standards.national()).conflicts())
                .singleElement()
                .isInstanceOf(StandardConflict.Narrower.class)
                .extracting(StandardConflict::other)
                .isEqualTo(VN_2022.id());
        assertThat(new StandardAddition(VN_2022, Standards.none().with(lower)).conflicts())
                .singleElement()
                .isInstanceOf(StandardConflict.Narrower.class)
                .extracting(StandardConflict::other)
                .isEqualTo(lower.id());
        assertThat(new StandardAddition(OF_HA_NOI, Standards.national()).conflicts())
                .isEmpty();
        assertThat(Standards.national().conflicts(VN_2022)).singleElement().isInstanceOf(StandardConflict.SameId.class);
    }

    @Test
    void what_was_taken_over_first_is_given_up() {
        PovertyStandard.Builder builder =
                standard("VN-01:2023", 2023, 2024).extending(VN_2016).extending(VN_2022);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.incomeLine(ParameterId.NEAR_POVERTY_LINE, AreaType.RURAL, Vnd.of(1_000_000)))
                .withMessage("line 'near-poverty-line' is none of the standard that is extended");
    }

    @Test
    void words_of_the_law_are_kept_in_their_row() {
        Row row = SampleStandards.row(PovertyStatus.POOR, SampleStandards.MANY).quoting("từ 03 chỉ số trở lên");

        assertThat(row.wording()).contains("từ 03 chỉ số trở lên");
        assertThat(row.unquoted().wording()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void a_reason_is_not_blank(String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.national().withDespite(OF_HA_NOI, reason))
                .withMessage("reason must not be blank");
    }

    @Test
    void a_reason_is_for_local_standards() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.none().withDespite(VN_2022, "x"))
                .withMessageContaining("VN-2022 is national");
    }

    @Test
    void one_identifier_is_of_one_standard() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.national().with(VN_2022))
                .withMessageContaining("there is a standard VN-2022 already");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, true", "2024-12-31, false"})
    void standards_of_one_province_do_not_share_a_day(LocalDate from, boolean accepted) {
        Standards standards = Standards.national().with(OF_HA_NOI);
        PovertyStandard next = standard("VN-01:2025", 2025, 2025)
                .extending(VN_2022)
                .province(HA_NOI)
                .applicability(Applicability.between(
                        from,
                        LocalDate.of(2025, 12, 31),
                        InstrumentReference.of("02/2024/NQ-HĐND"),
                        SampleStandards.SAMPLE))
                .build();

        if (accepted) {
            assertThat(standards.with(next).all()).endsWith(OF_HA_NOI, next);
        } else {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> standards.with(next))
                    .satisfies(refused -> {
                        assertThat(refused.reason().vietnamese())
                                .isEqualTo("chuẩn VN-01:2025 không thêm được: trùng thời gian áp dụng với chuẩn"
                                        + " VN-01:2023 từ ngày 31 tháng 12 năm 2024 đến ngày 31 tháng 12 năm 2024");
                        assertThat(refused.reason().english())
                                .endsWith("standard VN-01:2023, from 31 December 2024 to 31 December 2024");
                    });
        }
    }

    @Test
    void national_standards_do_not_share_a_day_but_those_of_two_provinces_may() {
        PovertyStandard national = andShaped(standard("VN-OTHER", 2023, 2023), 9_000_000, 9_000_000, 1)
                .build();
        PovertyStandard ofDongNai = local("VN-75:2023", DONG_NAI, 2_000_000, 2_500_000);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.national().with(national))
                .withMessageContaining("same days as standard VN-2022");
        assertThat(Standards.national().with(OF_HA_NOI).with(ofDongNai).all()).hasSize(7);
    }

    @Test
    void everything_wrong_is_named_at_once() {
        PovertyStandard wrong = standard("VN-01:2023", 2024, 2027)
                .extending(VN_2022)
                .province(HA_NOI)
                .build();
        PovertyStandard other = local("VN-01:OLD", HA_NOI, 2_000_000, 2_500_000);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.national().with(other).with(wrong))
                .withMessageContaining("same days as standard VN-01:OLD")
                .withMessageContaining("narrower than VN-2027");
    }

    @Test
    void a_deployer_replaces_a_standard_by_one_with_confirmed_cutoffs() {
        PovertyStandard confirmed = VN_2022.withCutoff(
                DeprivationIndicator.HEALTH_INSURANCE, Parameter.of(new Cutoff.Uninsured(6), SampleStandards.SAMPLE));
        Standards standards = Standards.national().with(OF_HA_NOI).replacing(confirmed);

        assertThat(standards.all()).hasSize(6).element(3).isSameAs(confirmed);
        assertThat(standards.applicable(ReviewDate.of(2025, 1, 1), null)).isSameAs(confirmed);
        assertThat(Standards.national().applicable(ReviewDate.of(2025, 1, 1), null))
                .isSameAs(VN_2022);
    }

    @Test
    void a_replacement_must_fit_too() {
        PovertyStandard lower = local("VN-01:2023", HA_NOI, 1_499_999, 2_500_000);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.none().replacing(VN_2022))
                .withMessage("there is no standard VN-2022 to replace");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.national().with(OF_HA_NOI).replacing(lower))
                .withMessageContaining("narrower than VN-2022");
        assertThat(Standards.national()
                        .withDespite(OF_HA_NOI, "x")
                        .replacing(lower)
                        .acknowledgements())
                .hasSize(1);
    }

    @Test
    void the_national_standards_are_those_of_the_law() {
        assertThat(Standards.national().all()).hasSize(5).contains(VN_2016, VN_2022, VN_2027);
        assertThat(Standards.none().all()).isEmpty();
        assertThat(Standards.none().find(StandardId.of("VN-2022"))).isEmpty();
    }
}
