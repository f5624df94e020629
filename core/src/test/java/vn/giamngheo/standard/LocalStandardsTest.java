package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.giamngheo.place.AreaType.RURAL;
import static vn.giamngheo.place.AreaType.URBAN;
import static vn.giamngheo.standard.NationalStandards.VN_2016;
import static vn.giamngheo.standard.NationalStandards.VN_2022;
import static vn.giamngheo.standard.PovertyStatus.AVERAGE_LIVING_STANDARD;
import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.NON_POOR;
import static vn.giamngheo.standard.PovertyStatus.POOR;
import static vn.giamngheo.standard.PovertyStatus.UNDEFINED_BY_LAW;
import static vn.giamngheo.standard.SampleStandards.CUTOFF;
import static vn.giamngheo.standard.SampleStandards.LINE;
import static vn.giamngheo.standard.SampleStandards.UPPER;
import static vn.giamngheo.standard.SampleStandards.above;
import static vn.giamngheo.standard.SampleStandards.atLeast;
import static vn.giamngheo.standard.SampleStandards.atMost;
import static vn.giamngheo.standard.SampleStandards.below;
import static vn.giamngheo.standard.SampleStandards.cutoff;
import static vn.giamngheo.standard.SampleStandards.indicator;
import static vn.giamngheo.standard.SampleStandards.line;
import static vn.giamngheo.standard.SampleStandards.row;
import static vn.giamngheo.standard.SampleStandards.standard;
import static vn.giamngheo.standard.SampleStandards.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.VndUnit;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** Every form that standards of provinces are known to take can be written, registered and applied. */
class LocalStandardsTest {

    private static final Province HO_CHI_MINH_CITY = Province.former("79");
    private static final DeprivationIndicator INCOME = DeprivationIndicator.of("income");

    private static Vnd millions(String amount) {
        return Vnd.of(new BigDecimal(amount), VndUnit.MILLION);
    }

    /** One person in the province of the standard with an income over its period, reviewed on its first day. */
    private static void expect(
            Standards standards, String id, AreaType area, long income, PovertyStatus status, String... deprived) {
        PovertyStandard standard = standards.find(StandardId.of(id)).orElseThrow();
        List<DeprivationIndicator> indicators = new ArrayList<>();
        for (String code : deprived) {
            indicators.add(DeprivationIndicator.of(code));
        }
        Household.Builder household = Household.builder()
                .id("sample")
                .province(standard.province())
                .area(area)
                .size(1)
                .income(Income.ofHousehold(Vnd.of(income), standard.linePeriod().months()));
        if (!standard.indicators().isEmpty()) {
            household.deprivations(DeprivationProfile.of(
                    standard.indicatorList(), standard.indicatorList().maskOf(indicators)));
        }
        ReviewDate review =
                ReviewDate.of(standard.applicability().applied().get(0).from());

        assertThat(PovertyEngine.of(standards).classify(household.build(), review))
                .as("%s %s %s %s", id, area, income, indicators)
                .satisfies(verdict -> {
                    assertThat(verdict.standard()).contains(standard);
                    assertThat(verdict.status()).isEqualTo(status);
                });
    }

    private static String[] first(PovertyStandard standard, int number) {
        return standard.indicators().stream()
                .limit(number)
                .map(rule -> rule.indicator().code())
                .toArray(String[]::new);
    }

    // Thành phố Hồ Chí Minh: per year, one line for both areas

    private static PovertyStandard yearly(String id, int from, int to, String poorBelow, String nearPoorTo) {
        return standard(id, from, to)
                .province(HO_CHI_MINH_CITY)
                .linePeriod(LinePeriod.YEAR)
                .lines(List.of(
                        line(LINE, millions(poorBelow).dong()),
                        line(UPPER, millions(nearPoorTo).dong())))
                .rows(List.of(
                        row(POOR, below(LINE)),
                        row(NEAR_POOR, Condition.allOf(atLeast(LINE), atMost(UPPER))),
                        row(NON_POOR, above(UPPER))))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"VN-79:2014, 2014, 2015, 16, 21", "VN-79:2016, 2016, 2018, 21, 28", "VN-79:2019, 2019, 2020, 28, 36"})
    void ho_chi_minh_city_counted_income_by_the_year_and_below_its_line(
            String id, int from, int to, String poorBelow, String nearPoorTo) {
        Standards standards = Standards.national().with(yearly(id, from, to, poorBelow, nearPoorTo));
        long line = millions(poorBelow).dong();
        long upper = millions(nearPoorTo).dong();

        for (AreaType area : AreaType.values()) {
            expect(standards, id, area, 0, POOR);
            expect(standards, id, area, line - 1, POOR);
            expect(standards, id, area, line, NEAR_POOR);
            expect(standards, id, area, upper, NEAR_POOR);
            expect(standards, id, area, upper + 1, NON_POOR);
        }
    }

    // Thành phố Hồ Chí Minh 2021: income is one of ten indicators

    /**
     * The two indicators of the income dimension are known, and that there are eight others; these stand in for them. The
     * text has classes for three deprivations or both of the income dimension, and for two deprivations on a higher
     * income. A household above 36 million đồng with fewer is in no class of poverty, and not poor follows from that. One
     * up to 36 million that is deprived in little else is neither, although it is poorer: that the text leaves open, and
     * so does the standard.
     */
    private static PovertyStandard.Builder hoChiMinhCity2021() {
        ParameterId two = ParameterId.of("near-poverty-cutoff");
        Condition exactlyTwo = Condition.allOf(
                Condition.deprivations(Comparison.AT_LEAST, two), Condition.deprivations(Comparison.AT_MOST, two));
        Condition fewerThanTwo = Condition.deprivations(Comparison.BELOW, two);
        Condition fewerThanThree = Condition.deprivations(Comparison.BELOW, CUTOFF);
        List<IndicatorRule> others = SampleStandards.indicators(8);
        Condition oneOfTheOthers = new Condition.AnyOf(others.stream()
                .map(rule -> Condition.deprivedInAll(rule.indicator()))
                .toList());
        List<IndicatorRule> indicators = new ArrayList<>();
        indicators.add(indicator(
                INCOME, Parameter.of(new Cutoff.IncomeIndicator(Comparison.AT_MOST, LINE), SampleStandards.SAMPLE)));
        indicators.add(indicator("dependants"));
        indicators.addAll(others);
        return standard("VN-79:2021", 2021, 2025)
                .province(HO_CHI_MINH_CITY)
                .linePeriod(LinePeriod.YEAR)
                .lines(List.of(line(LINE, 36_000_000), line(UPPER, 46_000_000)))
                .cutoffs(List.of(cutoff(3), new CountCutoff(two, Parameter.of(2, SampleStandards.SAMPLE))))
                .indicators(indicators)
                .rows(List.of(
                        row(POOR, Condition.deprivations(Comparison.AT_LEAST, CUTOFF)),
                        row(POOR, Condition.deprivedInAll(INCOME, DeprivationIndicator.DEPENDANTS)),
                        row(NEAR_POOR, Condition.allOf(above(LINE), atMost(UPPER), exactlyTwo)),
                        row(NON_POOR, Condition.allOf(above(LINE), atMost(UPPER), fewerThanTwo)),
                        row(NON_POOR, Condition.allOf(above(UPPER), fewerThanThree))))
                .gaps(List.of(
                        SampleStandards.gap(Condition.allOf(atMost(LINE), fewerThanTwo)),
                        SampleStandards.gap(Condition.allOf(atMost(LINE), exactlyTwo, oneOfTheOthers))));
    }

    @Test
    void ho_chi_minh_city_counts_income_among_the_indicators() {
        String id = "VN-79:2021";
        Standards standards =
                Standards.national().withDespite(hoChiMinhCity2021().build(), "văn bản của Thành phố quy định");

        // Three deprivations are poor at any income; at 36 million income is one of them.
        expect(standards, id, RURAL, 36_000_000, POOR, "i-1", "i-2");
        expect(standards, id, RURAL, 36_000_001, NEAR_POOR, "i-1", "i-2");
        expect(standards, id, URBAN, 900_000_000, POOR, "i-1", "i-2", "i-3");
        // Both indicators of the income dimension.
        expect(standards, id, URBAN, 36_000_000, POOR, "dependants");
        expect(standards, id, URBAN, 36_000_001, NON_POOR, "dependants");
        // Two deprivations, 36 to 46 million.
        expect(standards, id, URBAN, 36_000_001, NEAR_POOR, "dependants", "i-8");
        expect(standards, id, URBAN, 46_000_000, NEAR_POOR, "dependants", "i-8");
        expect(standards, id, URBAN, 46_000_001, NON_POOR, "dependants", "i-8");
        expect(standards, id, URBAN, 46_000_000, NON_POOR, "i-8");
        // What the text leaves open.
        expect(standards, id, URBAN, 36_000_000, UNDEFINED_BY_LAW);
        expect(standards, id, URBAN, 36_000_000, UNDEFINED_BY_LAW, "i-8");
        expect(standards, id, URBAN, 0, UNDEFINED_BY_LAW, "i-1");
    }

    @Test
    void what_the_text_leaves_open_must_be_acknowledged() {
        assertThat(hoChiMinhCity2021().gaps(List.of()).analyse())
                .hasSize(2)
                .allSatisfy(defect -> assertThat(defect)
                        .isInstanceOfSatisfying(
                                StandardDefect.Gap.class,
                                gap -> assertThat(gap.household().deprivations().deprived())
                                        .containsExactly(INCOME)));
    }

    @Test
    void r24_that_standard_is_narrower_in_a_corner_and_needs_a_reason() {
        PovertyStandard standard = hoChiMinhCity2021().build();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.national().with(standard))
                .withMessageContaining("VN-79:2021 is narrower than VN-2016, as this shows: rural household of 1 person"
                        + " with an income of 700,000 đồng a month, deprived in 1 indicator (income) is 'poor household'"
                        + " under VN-2016 and 'undefined by law' under VN-79:2021")
                .withMessageContaining("VN-79:2021 is narrower than VN-2022");
        assertThat(standard.compareWith(VN_2022)).isInstanceOf(Inclusion.Incomparable.class);
        assertThat(Standards.national()
                        .withDespite(standard, "văn bản của Thành phố quy định")
                        .acknowledgements())
                .extracting(Acknowledgement::reason)
                .containsExactly("văn bản của Thành phố quy định");
    }

    @Test
    void a_merged_province_that_is_told_without_its_part_has_no_standard_while_a_part_has_its_own() {
        Standards standards = Standards.national()
                .with(yearly("VN-79:2019", 2019, 2020, "28", "36"))
                .with(standard("VN-48:2025", 2025, 2025)
                        .extending(VN_2022)
                        .province(Province.former("48"))
                        .build())
                .withDespite(hoChiMinhCity2021().build(), "x");
        ReviewDate review = ReviewDate.of(2025, 10, 1);

        assertThat(standards.applicable(review, Province.former("79"))).hasToString("VN-79:2021");
        assertThat(standards.applicable(review, Province.former("74"))).isEqualTo(VN_2022);
        assertThat(standards.applicable(review, Province.current("79"))).isNull();
        assertThat(standards.resolve(review, Optional.of(Province.current("79"))))
                .isEqualTo(new Resolution.Unresolved(
                        Resolution.Reason.TERRITORY_NOT_TOLD,
                        new Phrase(
                                "Thành phố Hồ Chí Minh (current:79) gồm địa bàn còn áp dụng chuẩn riêng ngày 01 tháng 10"
                                        + " năm 2025: VN-79:2021 (Hồ Chí Minh (former:79)); phải ghi tỉnh cũ của hộ",
                                "parts of Thành phố Hồ Chí Minh (current:79) have standards of their own on 1 October"
                                        + " 2025: VN-79:2021 (Hồ Chí Minh (former:79)); state the former province of the"
                                        + " household")));
        assertThat(standards.applicable(ReviewDate.of(2026, 1, 1), Province.current("79")))
                .isEqualTo(VN_2022);
    }

    @Test
    void a_former_province_comes_under_the_standard_of_the_one_it_became_part_of() {
        Standards standards = Standards.national()
                .with(standard("VN-79:2026", 2025, 2026)
                        .extending(VN_2022)
                        .province(Province.current("79"))
                        .build());

        assertThat(standards.applicable(ReviewDate.of(2025, 6, 30), Province.former("74")))
                .isEqualTo(VN_2022);
        assertThat(standards.applicable(ReviewDate.of(2025, 7, 1), Province.former("74")))
                .hasToString("VN-79:2026");
        assertThat(standards.resolve(
                        ReviewDate.of(2025, 7, 1), Optional.of(Province.former("74")), StandardId.of("VN-79:2026")))
                .isInstanceOf(Resolution.Resolved.class);
    }

    // Lines below which a household is poor

    @Test
    void binh_duong_2016_counts_below_the_line() {
        String id = "VN-74:2016";
        Standards standards = Standards.national()
                .with(standard(id, 2016, 2021)
                        .province(Province.former("74"))
                        .basis(InstrumentReference.of("47/2015/NQ-HĐND8"))
                        .lines(List.of(line(LINE, 1_200_000, 1_400_000), line(UPPER, 1_600_000, 1_800_000)))
                        .rows(List.of(
                                row(POOR, below(LINE)),
                                row(NEAR_POOR, Condition.allOf(atLeast(LINE), below(UPPER))),
                                row(NON_POOR, atLeast(UPPER))))
                        .build());

        expect(standards, id, RURAL, 1_199_999, POOR);
        expect(standards, id, RURAL, 1_200_000, NEAR_POOR);
        expect(standards, id, RURAL, 1_599_999, NEAR_POOR);
        expect(standards, id, RURAL, 1_600_000, NON_POOR);
        expect(standards, id, URBAN, 1_399_999, POOR);
        expect(standards, id, URBAN, 1_400_000, NEAR_POOR);
        expect(standards, id, URBAN, 1_799_999, NEAR_POOR);
        expect(standards, id, URBAN, 1_800_000, NON_POOR);
    }

    @Test
    void da_nang_2016_has_lines_of_income_alone() {
        String id = "VN-48:2016";
        Standards standards = Standards.national()
                .with(standard(id, 2016, 2020)
                        .province(Province.former("48"))
                        .lines(List.of(line(LINE, 1_100_000, 1_300_000), line(UPPER, 1_430_000, 1_690_000)))
                        .rows(List.of(
                                row(POOR, atMost(LINE)),
                                row(NEAR_POOR, Condition.allOf(above(LINE), atMost(UPPER))),
                                row(NON_POOR, above(UPPER))))
                        .build());
        // Its first day, 1 January 2016, is before that of the national standard.
        expect(standards, id, RURAL, 1_100_000, POOR);
        expect(standards, id, RURAL, 1_100_001, NEAR_POOR);
        expect(standards, id, RURAL, 1_430_000, NEAR_POOR);
        expect(standards, id, RURAL, 1_430_001, NON_POOR);
        expect(standards, id, URBAN, 1_300_000, POOR);
        expect(standards, id, URBAN, 1_300_001, NEAR_POOR);
        expect(standards, id, URBAN, 1_690_000, NEAR_POOR);
        expect(standards, id, URBAN, 1_690_001, NON_POOR);
    }

    // The shapes of national standards with lines of their own

    @Test
    void ha_noi_2016_raises_every_line_of_the_national_shape() {
        String id = "VN-01:2016";
        PovertyStandard standard = standard(id, 2016, 2021)
                .extending(VN_2016)
                .province(Province.former("01"))
                .basis(InstrumentReference.of("12/2016/QĐ-UBND"))
                .incomeLine(RURAL, millions("1.1"))
                .incomeLine(URBAN, millions("1.4"))
                .incomeLine(ParameterId.NEAR_POVERTY_LINE, RURAL, millions("1.5"))
                .incomeLine(ParameterId.NEAR_POVERTY_LINE, URBAN, millions("1.95"))
                .incomeLine(ParameterId.AVERAGE_LINE, RURAL, millions("2.3"))
                .incomeLine(ParameterId.AVERAGE_LINE, URBAN, millions("3"))
                .build();
        Standards standards = Standards.national().with(standard);

        expect(standards, id, RURAL, 1_100_000, POOR);
        expect(standards, id, RURAL, 1_100_001, NEAR_POOR, first(standard, 2));
        expect(standards, id, RURAL, 1_100_001, POOR, first(standard, 3));
        expect(standards, id, RURAL, 1_500_000, POOR, first(standard, 3));
        expect(standards, id, RURAL, 1_500_000, NEAR_POOR, first(standard, 2));
        expect(standards, id, RURAL, 1_500_001, AVERAGE_LIVING_STANDARD, first(standard, 10));
        expect(standards, id, RURAL, 2_300_000, AVERAGE_LIVING_STANDARD);
        expect(standards, id, RURAL, 2_300_001, NON_POOR);
        expect(standards, id, URBAN, 1_400_000, POOR);
        expect(standards, id, URBAN, 1_400_001, NEAR_POOR);
        expect(standards, id, URBAN, 1_950_000, POOR, first(standard, 3));
        expect(standards, id, URBAN, 1_950_001, AVERAGE_LIVING_STANDARD, first(standard, 3));
        expect(standards, id, URBAN, 3_000_000, AVERAGE_LIVING_STANDARD);
        expect(standards, id, URBAN, 3_000_001, NON_POOR);
    }

    @Test
    void quang_ninh_2023_raises_the_poverty_line() {
        String id = "VN-22:2023";
        PovertyStandard standard = standard(id, 2023, 2025)
                .extending(VN_2022)
                .province(Province.former("22"))
                .incomeLine(RURAL, millions("2.1"))
                .incomeLine(URBAN, millions("2.6"))
                .build();
        Standards standards = Standards.national().with(standard);

        // One of the provinces that kept code and territory: both codes are its own.
        assertThat(standards.applicable(ReviewDate.of(2025, 12, 31), Province.current("22")))
                .isEqualTo(standard);
        expect(standards, id, RURAL, 2_100_000, POOR, first(standard, 3));
        expect(standards, id, RURAL, 2_100_000, NEAR_POOR, first(standard, 2));
        expect(standards, id, RURAL, 2_100_001, AVERAGE_LIVING_STANDARD, first(standard, 12));
        expect(standards, id, URBAN, 2_600_000, POOR, first(standard, 3));
        expect(standards, id, URBAN, 2_600_000, NEAR_POOR);
        expect(standards, id, URBAN, 2_600_001, AVERAGE_LIVING_STANDARD, first(standard, 3));
    }

    @Test
    void dong_nai_2022_is_poor_from_two_deprivations_on() {
        String id = "VN-75:2022";
        PovertyStandard standard = standard(id, 2022, 2025)
                .extending(VN_2022)
                .province(Province.former("75"))
                .cutoffs(List.of(cutoff(2)))
                .incomeLine(RURAL, millions("2"))
                .incomeLine(URBAN, millions("2.5"))
                .incomeLine(ParameterId.AVERAGE_LINE, RURAL, millions("3"))
                .incomeLine(ParameterId.AVERAGE_LINE, URBAN, millions("3.75"))
                .build();
        Standards standards = Standards.national().with(standard);

        expect(standards, id, RURAL, 2_000_000, POOR, first(standard, 2));
        expect(standards, id, RURAL, 2_000_000, NEAR_POOR, first(standard, 1));
        expect(standards, id, RURAL, 2_000_001, AVERAGE_LIVING_STANDARD, first(standard, 2));
        expect(standards, id, RURAL, 3_000_000, AVERAGE_LIVING_STANDARD);
        expect(standards, id, RURAL, 3_000_001, NON_POOR);
        expect(standards, id, URBAN, 2_500_000, POOR, first(standard, 3));
        expect(standards, id, URBAN, 2_500_000, NEAR_POOR, first(standard, 1));
        expect(standards, id, URBAN, 2_500_001, AVERAGE_LIVING_STANDARD, first(standard, 2));
        expect(standards, id, URBAN, 3_750_000, AVERAGE_LIVING_STANDARD);
        expect(standards, id, URBAN, 3_750_001, NON_POOR);
        // "Từ 03 chỉ số" are words of the decree, not of the province.
        assertThat(standard.rows()).allSatisfy(row -> assertThat(row.wording()).isEmpty());
    }

    @Test
    void ha_noi_2011_has_a_poverty_line_and_its_near_poverty_line_was_not_found() {
        String id = "VN-01:2011";
        Parameter<Vnd> absent = new Parameter.Absent<>(new Phrase("chưa tìm thấy bằng đồng", "not found in đồng"));
        PovertyStandard standard = standard(id, 2011, 2015)
                .province(Province.former("01"))
                .lines(List.of(line(LINE, 550_000, 750_000), new IncomeLine(UPPER, absent, absent)))
                .rows(List.of(
                        row(POOR, atMost(LINE)), row(NON_POOR, above(LINE)).hiding(UPPER)))
                .build();
        Standards standards = Standards.national().with(standard);

        expect(standards, id, RURAL, 550_000, POOR);
        expect(standards, id, RURAL, 550_001, NON_POOR);
        expect(standards, id, URBAN, 750_000, POOR);
        expect(standards, id, URBAN, 750_001, NON_POOR);
        assertThat(standard.absent()).hasSize(2);
    }

    // A province's own standard, and what goes wrong with one

    private static PovertyStandard.Builder own(String rural, String urban) {
        InstrumentReference basis = InstrumentReference.of("30/2025/NQ-HĐND");
        return PovertyStandard.builder("VN-79:2026")
                .extending(VN_2022)
                .incomeLine(RURAL, millions(rural))
                .incomeLine(URBAN, millions(urban))
                .title(new Phrase("chuẩn nghèo của Thành phố", "poverty standard of the city"))
                .province(Province.current("79"))
                .basis(basis)
                .applicability(years(2026, 2026, basis));
    }

    @Test
    void a_province_plugs_in_its_own_standard() {
        PovertyStandard own = own("2.0", "3.0").build();
        Standards standards = Standards.national().with(own);

        assertThat(own.compareWith(VN_2022)).isInstanceOf(Inclusion.MoreInclusive.class);
        expect(standards, "VN-79:2026", RURAL, 2_000_000, POOR, first(own, 3));
        expect(standards, "VN-79:2026", RURAL, 2_000_001, AVERAGE_LIVING_STANDARD, first(own, 3));
        expect(standards, "VN-79:2026", RURAL, 2_250_001, NON_POOR);
        // The urban poverty line is the line of the average living standard: nobody is between.
        expect(standards, "VN-79:2026", URBAN, 3_000_000, NEAR_POOR);
        expect(standards, "VN-79:2026", URBAN, 3_000_001, NON_POOR);
        assertThat(standards.resolve(ReviewDate.of(2026, 10, 15), Optional.of(Province.current("79"))))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        resolved -> assertThat(resolved.standard()).isEqualTo(own));
        assertThat(own.scorecard()).isEmpty();
    }

    @Test
    void r24_a_line_lower_than_the_national_one_is_refused() {
        PovertyStandard lower = own("1.4", "3.0").build();

        assertThat(lower.compareWith(VN_2022))
                .isInstanceOfSatisfying(
                        Inclusion.Incomparable.class,
                        both -> assertThat(both.onlyThere().income())
                                .contains(Income.ofHousehold(Vnd.of(1_500_000), 1)));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Standards.national().with(lower))
                .withMessageContaining("rural household of 1 person with an income of 1,500,000 đồng a month");
    }

    @Test
    void a_gap_between_near_poor_and_average_is_refused() {
        List<Row> rows = new ArrayList<>(VN_2022.rows());
        rows.removeIf(row -> row.status() == AVERAGE_LIVING_STANDARD);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> own("2.0", "2.5").rows(rows).build())
                .satisfies(refused -> assertThat(refused.reason().vietnamese())
                        .contains(
                                "có hộ không thuộc dòng nào, ví dụ hộ 1 người ở nông thôn, thu nhập 2.250.000 đồng một"
                                        + " tháng"));
    }

    @Test
    void rows_that_overlap_are_refused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> own("2.0", "3.5").build())
                .withMessageContaining(
                        "row 1 (poor household) and row 4 (non-poor household) hold of the same household")
                .withMessageContaining(
                        "urban household of 1 person with an income of 3,500,000 đồng a month, deprived in"
                                + " 3 indicators");
    }

    @Test
    void lines_of_swapped_areas_are_refused_where_they_pass_the_next_line() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> own("3.0", "2.0").build())
                .withMessageContaining("rural household of 1 person with an income of 3,000,000 đồng a month");
    }

    @Test
    void a_rural_line_above_the_urban_one_is_allowed_for_no_law_forbids_it() {
        assertThat(own("2.2", "2.1").analyse()).isEmpty();
    }

    @Test
    void a_standard_overlapping_the_previous_one_of_the_province_is_refused() {
        Standards standards = Standards.national().with(own("2.0", "3.0").build());
        PovertyStandard again =
                own("2.0", "3.0").id(StandardId.of("VN-79:2026B")).build();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> standards.with(again))
                .withMessageContaining("same days as standard VN-79:2026, from 1 January 2026 to 31 December 2026");
    }

    @Test
    void a_standard_without_a_legal_basis_is_not_built() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PovertyStandard.builder("VN-79:2026")
                        .extending(VN_2022)
                        .title(new Phrase("chuẩn", "standard"))
                        .applicability(years(2026, 2026, InstrumentReference.of("30/2025/NQ-HĐND")))
                        .build())
                .withMessageContaining("basis");
    }

    @Test
    void only_a_line_that_was_taken_over_can_be_set() {
        PovertyStandard.Builder builder = own("2.0", "3.0");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.incomeLine(ParameterId.NEAR_POVERTY_LINE, RURAL, millions("2.0")))
                .withMessageContaining("near-poverty-line");
    }

    @Test
    void r10_a_line_in_millions_as_a_plain_number_is_refused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Vnd.of(new BigDecimal("1.5"), VndUnit.DONG));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> own("2.0", "3.0").incomeLine(RURAL, Vnd.of(2)).build())
                .satisfies(refused -> {
                    assertThat(refused.reason().vietnamese())
                            .isEqualTo(
                                    "chuẩn VN-79:2026 không dùng được: mức thu nhập “poverty-line” (nông thôn) phải từ"
                                            + " 1.000 đến 1.000.000.000.000 đồng (đơn vị là đồng, không phải triệu đồng), không"
                                            + " phải 2 đồng");
                    assertThat(refused.reason().english())
                            .isEqualTo(
                                    "standard VN-79:2026 is not sound: line 'poverty-line' (rural) must be from 1,000"
                                            + " to 1,000,000,000,000 đồng (the unit is đồng, not millions) but was 2 đồng");
                });
    }
}
