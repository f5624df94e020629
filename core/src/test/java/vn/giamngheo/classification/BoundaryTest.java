package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;

/** The national standards at their boundaries. Every expectation is read off the wording of the law by hand. */
class BoundaryTest {

    private static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());

    /** The examples worked out from the wording, one per class and side of each boundary. */
    @ParameterizedTest
    @CsvSource({
        "VN-2011, RURAL,   400000,  0, POOR",
        "VN-2011, RURAL,   400500,  0, UNDEFINED_BY_LAW",
        "VN-2011, RURAL,   401000,  0, NEAR_POOR",
        "VN-2011, RURAL,   520000,  0, NEAR_POOR",
        "VN-2016, RURAL,   700000,  0, POOR",
        "VN-2016, RURAL,   700001,  2, NEAR_POOR",
        "VN-2016, RURAL,   700001,  3, POOR",
        "VN-2016, RURAL,  1000000,  3, POOR",
        "VN-2016, RURAL,  1000000,  2, NEAR_POOR",
        "VN-2016, RURAL,  1000001, 10, AVERAGE_LIVING_STANDARD",
        "VN-2016, URBAN,  1950000,  0, AVERAGE_LIVING_STANDARD",
        "VN-2016, URBAN,  1950001,  0, NON_POOR",
        "VN-2022, RURAL,  1500000,  3, POOR",
        "VN-2022, RURAL,  1500000,  2, NEAR_POOR",
        "VN-2022, RURAL,  1500000,  0, NEAR_POOR",
        "VN-2022, RURAL,  1500001, 12, AVERAGE_LIVING_STANDARD",
        "VN-2022, RURAL,  2250000,  0, AVERAGE_LIVING_STANDARD",
        "VN-2022, RURAL,  2250001,  0, NON_POOR",
        "VN-2022, URBAN,  2000000,  3, POOR",
        "VN-2022, URBAN,  3000000,  5, AVERAGE_LIVING_STANDARD",
        "VN-2022, URBAN,  3000001,  5, NON_POOR",
        "VN-2022, RURAL,        0,  2, NEAR_POOR",
        "VN-2027, RURAL,  2200000,  3, POOR",
        "VN-2027, RURAL,  2200000,  2, NEAR_POOR",
        "VN-2027, URBAN,  2800001, 12, NON_POOR",
    })
    void decidesTheWorkedExamples(String id, AreaType area, long perHead, int deprived, PovertyStatus expected) {
        PovertyStandard standard = find(id);

        assertThat(classify(standard, area, perHead, deprived)).isEqualTo(expected);
    }

    /**
     * One đồng below, on and above every line. The first status is that of every household with less than 3
     * deprivations, the second that of every one with 3 or more.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            VN-2016, RURAL,       0, POOR,                    POOR
            VN-2016, RURAL,  699999, POOR,                    POOR
            VN-2016, RURAL,  700000, POOR,                    POOR
            VN-2016, RURAL,  700001, NEAR_POOR,               POOR
            VN-2016, RURAL,  999999, NEAR_POOR,               POOR
            VN-2016, RURAL, 1000000, NEAR_POOR,               POOR
            VN-2016, RURAL, 1000001, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2016, RURAL, 1499999, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2016, RURAL, 1500000, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2016, RURAL, 1500001, NON_POOR,                NON_POOR
            VN-2016, URBAN,       0, POOR,                    POOR
            VN-2016, URBAN,  899999, POOR,                    POOR
            VN-2016, URBAN,  900000, POOR,                    POOR
            VN-2016, URBAN,  900001, NEAR_POOR,               POOR
            VN-2016, URBAN, 1299999, NEAR_POOR,               POOR
            VN-2016, URBAN, 1300000, NEAR_POOR,               POOR
            VN-2016, URBAN, 1300001, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2016, URBAN, 1949999, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2016, URBAN, 1950000, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2016, URBAN, 1950001, NON_POOR,                NON_POOR
            VN-2022, RURAL,       0, NEAR_POOR,               POOR
            VN-2022, RURAL, 1499999, NEAR_POOR,               POOR
            VN-2022, RURAL, 1500000, NEAR_POOR,               POOR
            VN-2022, RURAL, 1500001, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2022, RURAL, 2249999, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2022, RURAL, 2250000, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2022, RURAL, 2250001, NON_POOR,                NON_POOR
            VN-2022, URBAN,       0, NEAR_POOR,               POOR
            VN-2022, URBAN, 1999999, NEAR_POOR,               POOR
            VN-2022, URBAN, 2000000, NEAR_POOR,               POOR
            VN-2022, URBAN, 2000001, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2022, URBAN, 2999999, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2022, URBAN, 3000000, AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD
            VN-2022, URBAN, 3000001, NON_POOR,                NON_POOR
            VN-2027, RURAL,       0, NEAR_POOR,               POOR
            VN-2027, RURAL, 2199999, NEAR_POOR,               POOR
            VN-2027, RURAL, 2200000, NEAR_POOR,               POOR
            VN-2027, RURAL, 2200001, NON_POOR,                NON_POOR
            VN-2027, URBAN,       0, NEAR_POOR,               POOR
            VN-2027, URBAN, 2799999, NEAR_POOR,               POOR
            VN-2027, URBAN, 2800000, NEAR_POOR,               POOR
            VN-2027, URBAN, 2800001, NON_POOR,                NON_POOR
            """)
    void decidesOneDongBesideEveryLine(
            String id, AreaType area, long perHead, PovertyStatus below3, PovertyStatus from3) {
        PovertyStandard standard = find(id);

        for (int deprived = 0; deprived <= standard.indicators().size(); deprived++) {
            assertThat(classify(standard, area, perHead, deprived))
                    .as(deprived + " deprivations")
                    .isEqualTo(deprived < 3 ? below3 : from3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VN-2006, RURAL,      0, POOR",
        "VN-2006, RURAL, 199999, POOR",
        "VN-2006, RURAL, 200000, POOR",
        "VN-2006, RURAL, 200001, NON_POOR",
        "VN-2006, URBAN, 259999, POOR",
        "VN-2006, URBAN, 260000, POOR",
        "VN-2006, URBAN, 260001, NON_POOR",
        "VN-2011, RURAL,      0, POOR",
        "VN-2011, RURAL, 399999, POOR",
        "VN-2011, RURAL, 400000, POOR",
        "VN-2011, RURAL, 400001, UNDEFINED_BY_LAW",
        "VN-2011, RURAL, 400999, UNDEFINED_BY_LAW",
        "VN-2011, RURAL, 401000, NEAR_POOR",
        "VN-2011, RURAL, 401001, NEAR_POOR",
        "VN-2011, RURAL, 519999, NEAR_POOR",
        "VN-2011, RURAL, 520000, NEAR_POOR",
        "VN-2011, RURAL, 520001, NON_POOR",
        "VN-2011, URBAN, 499999, POOR",
        "VN-2011, URBAN, 500000, POOR",
        "VN-2011, URBAN, 500001, UNDEFINED_BY_LAW",
        "VN-2011, URBAN, 500999, UNDEFINED_BY_LAW",
        "VN-2011, URBAN, 501000, NEAR_POOR",
        "VN-2011, URBAN, 501001, NEAR_POOR",
        "VN-2011, URBAN, 649999, NEAR_POOR",
        "VN-2011, URBAN, 650000, NEAR_POOR",
        "VN-2011, URBAN, 650001, NON_POOR",
    })
    void decidesOneDongBesideEveryLineWhereIncomeAloneCounts(
            String id, AreaType area, long perHead, PovertyStatus expected) {
        PovertyStandard standard = find(id);

        assertThat(classify(standard, area, perHead, 0)).isEqualTo(expected);
    }

    /** R14: three persons with 4,500,001 đồng have a third of a đồng too much, which rounding would lose. */
    @ParameterizedTest
    @CsvSource({
        "3,  1,  4499999, POOR",
        "3,  1,  4500000, POOR",
        "3,  1,  4500001, AVERAGE_LIVING_STANDARD",
        "3,  1,  4500002, AVERAGE_LIVING_STANDARD",
        "3, 12, 53999999, POOR",
        "3, 12, 54000000, POOR",
        "3, 12, 54000001, AVERAGE_LIVING_STANDARD",
        "7,  1, 10500000, POOR",
        "7,  1, 10500001, AVERAGE_LIVING_STANDARD",
        "7,  1, 15750000, AVERAGE_LIVING_STANDARD",
        "7,  1, 15750001, NON_POOR",
    })
    void r14NeverRoundsIncomePerHead(int persons, int months, long total, PovertyStatus expected) {
        PovertyStandard standard = NationalStandards.VN_2022;
        Household household = household(standard, AreaType.RURAL, Income.ofHousehold(Vnd.of(total), months), 3)
                .size(persons)
                .build();

        assertThat(status(household, 2024, 9, 1)).isEqualTo(expected);
    }

    /** A third of a đồng above 400,000 is above it, and two thirds below 401,000 are below it. */
    @ParameterizedTest
    @CsvSource({
        "1200000, POOR",
        "1200001, UNDEFINED_BY_LAW",
        "1202999, UNDEFINED_BY_LAW",
        "1203000, NEAR_POOR",
        "1560000, NEAR_POOR",
        "1560001, NON_POOR",
    })
    void doesNotRoundIntoOrOutOfTheGapOf2011(long total, PovertyStatus expected) {
        PovertyStandard standard = NationalStandards.VN_2011;
        Household household = household(standard, AreaType.RURAL, Income.ofHousehold(Vnd.of(total), 1), 0)
                .size(3)
                .build();

        assertThat(status(household, 2012, 10, 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2005-12-31, -,       NO_STANDARD
            2006-01-01, VN-2006, NON_POOR
            2010-12-31, VN-2006, NON_POOR
            2011-01-01, VN-2011, NON_POOR
            2015-12-31, VN-2011, NON_POOR
            2016-01-01, -,       NO_STANDARD
            2016-01-04, -,       NO_STANDARD
            2016-01-05, VN-2016, POOR
            2020-12-31, VN-2016, POOR
            2021-01-01, VN-2016, POOR
            2021-12-31, VN-2016, POOR
            2022-01-01, VN-2022, NEAR_POOR
            2025-12-31, VN-2022, NEAR_POOR
            2026-01-01, VN-2022, NEAR_POOR
            2026-12-31, VN-2022, NEAR_POOR
            2027-01-01, VN-2027, NEAR_POOR
            2030-12-31, VN-2027, NEAR_POOR
            2031-01-01, -,       NO_STANDARD
            """)
    void takesTheStandardOfTheDayOfReview(LocalDate day, String id, PovertyStatus expected) {
        PovertyStandard standard = id == null ? NationalStandards.VN_2027 : find(id);
        Household household = perHead(standard, AreaType.RURAL, 650_000, 0);
        Verdict verdict = ENGINE.classify(household, ReviewDate.of(day));

        assertThat(verdict.standard().map(PovertyStandard::id))
                .isEqualTo(Optional.ofNullable(id).map(StandardId::of));
        assertThat(verdict.status()).isEqualTo(expected);
        assertThat(ENGINE.status(household, ReviewDate.of(day))).isEqualTo(expected);
    }

    @Nested
    class Traps {

        /** Decree 07/2021 is in force since 15/03/2021, but its standard applies from 2022. */
        @Test
        void r17TheDayOfReviewDecidesNotTheDayOfForce() {
            Household household = perHead(NationalStandards.VN_2016, AreaType.RURAL, 650_000, 0);
            Verdict verdict = ENGINE.classify(household, ReviewDate.of(2021, 10, 1));

            assertThat(verdict.status()).isEqualTo(PovertyStatus.POOR);
            assertThat(verdict.standard()).contains(NationalStandards.VN_2016);
            assertThat(cited(verdict))
                    .containsExactly("Điều 2 Quyết định 59/2015/QĐ-TTg", "Điều 2 Nghị định 07/2021/NĐ-CP");
        }

        @Test
        void r18TheTitleSays2021To2025AndTheStandardAppliesFrom2022() {
            assertThat(NationalStandards.VN_2022.applicability().titleFrom()).contains(2021);
            assertThat(standardOn(2021, 6, 30)).isEqualTo(NationalStandards.VN_2016);
            assertThat(standardOn(2022, 1, 1)).isEqualTo(NationalStandards.VN_2022);
        }

        @Test
        void r18TheTitleSays2026To2030AndTheOldLinesHoldThroughout2026() {
            Household household = perHead(NationalStandards.VN_2022, AreaType.RURAL, 1_600_000, 3);
            Verdict verdict = ENGINE.classify(household, ReviewDate.of(2026, 6, 30));

            assertThat(NationalStandards.VN_2027.applicability().titleFrom()).contains(2026);
            assertThat(verdict.status()).isEqualTo(PovertyStatus.AVERAGE_LIVING_STANDARD);
            assertThat(cited(verdict)).containsExactly("Điều 3 Nghị định 07/2021/NĐ-CP", "Nghị định 351/2025/NĐ-CP");
            assertThat(status(perHead(NationalStandards.VN_2027, AreaType.RURAL, 1_600_000, 3), 2027, 1, 1))
                    .isEqualTo(PovertyStatus.POOR);
        }

        /** The press joined income and deprivations with “or”. */
        @Test
        void r19AndIsNotOr() {
            assertThat(status(perHead(NationalStandards.VN_2022, AreaType.RURAL, 1_400_000, 2), 2023, 9, 1))
                    .isEqualTo(PovertyStatus.NEAR_POOR);
            assertThat(status(perHead(NationalStandards.VN_2022, AreaType.RURAL, 1_500_000, 3), 2023, 9, 1))
                    .isEqualTo(PovertyStatus.POOR);
            assertThat(status(perHead(NationalStandards.VN_2022, AreaType.RURAL, 1_500_001, 3), 2023, 9, 1))
                    .isEqualTo(PovertyStatus.AVERAGE_LIVING_STANDARD);
        }

        @Test
        void r20PoorByIncomeAloneUntil2021IsNearPoorFrom2022() {
            assertThat(status(perHead(NationalStandards.VN_2016, AreaType.RURAL, 650_000, 0), 2021, 12, 31))
                    .isEqualTo(PovertyStatus.POOR);
            assertThat(status(perHead(NationalStandards.VN_2022, AreaType.RURAL, 650_000, 0), 2022, 1, 1))
                    .isEqualTo(PovertyStatus.NEAR_POOR);
        }

        @Test
        void r20AboveTheMinimumUntil2021IsPoorFrom2022() {
            assertThat(status(perHead(NationalStandards.VN_2016, AreaType.RURAL, 1_200_000, 3), 2021, 12, 31))
                    .isEqualTo(PovertyStatus.AVERAGE_LIVING_STANDARD);
            assertThat(status(perHead(NationalStandards.VN_2022, AreaType.RURAL, 1_200_000, 3), 2022, 1, 1))
                    .isEqualTo(PovertyStatus.POOR);
        }

        /** The draft made everybody up to 1.9 and 2.5 million poor; the decree did not. */
        @Test
        void r22TheDraftOfDecree351IsNotLaw() {
            assertThat(status(perHead(NationalStandards.VN_2027, AreaType.RURAL, 1_900_000, 2), 2027, 9, 1))
                    .isEqualTo(PovertyStatus.NEAR_POOR);
            assertThat(status(perHead(NationalStandards.VN_2027, AreaType.URBAN, 2_500_000, 0), 2027, 9, 1))
                    .isEqualTo(PovertyStatus.NEAR_POOR);
            assertThat(NationalStandards.VN_2027.lines().stream()
                            .flatMap(BoundaryTest::values)
                            .toList())
                    .doesNotContain(Vnd.of(1_900_000), Vnd.of(2_500_000));
        }

        /** Data files and articles put the near-poor of 2022 between 1.5 and 2.0 million in rural areas. */
        @Test
        void r22WhatIsAboveTheLineIsNotNearPoorWhateverThePressSays() {
            assertThat(status(perHead(NationalStandards.VN_2022, AreaType.RURAL, 1_700_000, 0), 2023, 9, 1))
                    .isEqualTo(PovertyStatus.AVERAGE_LIVING_STANDARD);
        }

        /** A class “without full access to basic services” is in the scheme of 2015, not in the decision. */
        @Test
        void r22TheSchemeOf2015AddsNoClassForDeprivationsAlone() {
            assertThat(status(perHead(NationalStandards.VN_2016, AreaType.RURAL, 1_500_001, 10), 2017, 10, 1))
                    .isEqualTo(PovertyStatus.NON_POOR);
        }

        @Test
        void r28ACommuneThatBecomesAWardMovesToTheUrbanLineThatDay() {
            PovertyStandard standard = NationalStandards.VN_2022;
            Household household = household(standard, AreaType.RURAL, Income.perHeadPerMonth(Vnd.of(1_600_000)), 3)
                    .addAreaChanges(new AreaChange(LocalDate.of(2025, 7, 1), AreaType.URBAN))
                    .build();

            assertThat(status(household, 2025, 6, 30)).isEqualTo(PovertyStatus.AVERAGE_LIVING_STANDARD);
            assertThat(status(household, 2025, 7, 1)).isEqualTo(PovertyStatus.POOR);
        }
    }

    private static PovertyStandard find(String id) {
        return Standards.national().find(StandardId.of(id)).orElseThrow();
    }

    private static PovertyStandard standardOn(int year, int month, int day) {
        Household household = perHead(NationalStandards.VN_2016, AreaType.RURAL, 0, 0);
        return ENGINE.classify(household.withDeprivations(DeprivationProfile.none()), ReviewDate.of(year, month, day))
                .standard()
                .orElseThrow();
    }

    /** Through the engine, in full and for bulk work, on a day the standard applies to. */
    private static PovertyStatus classify(PovertyStandard standard, AreaType area, long perHead, int deprived) {
        ReviewDate review =
                ReviewDate.of(standard.applicability().applied().get(0).to());
        Household household = perHead(standard, area, perHead, deprived);
        Verdict verdict = ENGINE.classify(household, review);
        assertThat(verdict.standard()).contains(standard);
        assertThat(ENGINE.status(household, review)).isEqualTo(verdict.status());
        return verdict.status();
    }

    private static PovertyStatus status(Household household, int year, int month, int day) {
        return ENGINE.classify(household, ReviewDate.of(year, month, day)).status();
    }

    private static Household perHead(PovertyStandard standard, AreaType area, long perHead, int deprived) {
        return household(standard, area, Income.perHeadPerMonth(Vnd.of(perHead)), deprived)
                .build();
    }

    /** Deprived in the first indicators of the standard. */
    private static Household.Builder household(PovertyStandard standard, AreaType area, Income income, int deprived) {
        IndicatorList indicators = standard.indicatorList();
        Household.Builder builder = Household.builder();
        builder.id("1").area(area).income(income).deprivations(DeprivationProfile.of(indicators, (1 << deprived) - 1));
        return builder;
    }

    private static List<String> cited(Verdict verdict) {
        return verdict.citations().stream()
                .map(citation -> citation.citation(Language.VIETNAMESE))
                .toList();
    }

    private static Stream<Vnd> values(IncomeLine line) {
        return Stream.of(line.rural(), line.urban()).flatMap(value -> value.find().stream());
    }
}
