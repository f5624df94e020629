package vn.giamngheo.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.standard.PovertyStatus.AVERAGE_LIVING_STANDARD;
import static vn.giamngheo.standard.PovertyStatus.INDETERMINATE;
import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.NON_POOR;
import static vn.giamngheo.standard.PovertyStatus.POOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;

class NewlyEscapedTest {

    private static StatusHistory yearly(PovertyStatus... statuses) {
        List<DatedStatus> dated = new ArrayList<>();
        for (PovertyStatus status : statuses) {
            dated.add(new DatedStatus(ReviewDate.of(2020 + dated.size(), 12, 1), status, Optional.empty()));
        }
        return StatusHistory.of(dated);
    }

    @Test
    void countsThreeYearsWithTheDayOnWhichTheyArePassed() {
        StatusHistory history = yearly(POOR, NON_POOR);

        assertThat(history.newlyEscaped(LocalDate.of(2024, 12, 1), EscapeRule.CREDIT))
                .isEqualTo(new EscapeStatus.NewlyEscaped(
                        ReviewDate.of(2021, 12, 1), LocalDate.of(2024, 12, 1), EscapeRule.CREDIT));
        assertThat(history.newlyEscaped(LocalDate.of(2024, 12, 2), EscapeRule.CREDIT))
                .isEqualTo(new EscapeStatus.NotNewlyEscaped(EscapeStatus.Reason.EXPIRED, EscapeRule.CREDIT));
    }

    @Test
    void threeYearsFromALeapDayEndOnTheTwentyEighth() {
        StatusHistory history = StatusHistory.of(List.of(
                new DatedStatus(ReviewDate.of(2023, 12, 1), POOR, Optional.empty()),
                new DatedStatus(ReviewDate.of(2024, 2, 29), NON_POOR, Optional.empty())));

        assertThat(history.newlyEscaped(LocalDate.of(2024, 2, 29), EscapeRule.CREDIT))
                .isInstanceOfSatisfying(
                        EscapeStatus.NewlyEscaped.class,
                        escaped -> assertThat(escaped.until()).isEqualTo(LocalDate.of(2027, 2, 28)));
    }

    @Test
    void countsFromTheFirstReviewThatFoundItAbove() {
        assertThat(yearly(NEAR_POOR, AVERAGE_LIVING_STANDARD, NON_POOR)
                        .newlyEscaped(LocalDate.of(2023, 6, 1), EscapeRule.CREDIT))
                .isInstanceOfSatisfying(
                        EscapeStatus.NewlyEscaped.class,
                        escaped -> assertThat(escaped.since()).isEqualTo(ReviewDate.of(2021, 12, 1)));
    }

    @Test
    void doesNotLookAtLaterReviews() {
        assertThat(yearly(POOR, NON_POOR, POOR).newlyEscaped(LocalDate.of(2022, 11, 30), EscapeRule.CREDIT))
                .isInstanceOf(EscapeStatus.NewlyEscaped.class);
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(EscapeStatus.Reason.NOT_REVIEWED, List.of()),
                Arguments.of(EscapeStatus.Reason.NEVER_LISTED, List.of(NON_POOR)),
                Arguments.of(EscapeStatus.Reason.STILL_LISTED, List.of(POOR)),
                Arguments.of(EscapeStatus.Reason.STILL_LISTED, List.of(POOR, NON_POOR, NEAR_POOR)),
                Arguments.of(EscapeStatus.Reason.UNDETERMINED, List.of(POOR, INDETERMINATE)),
                Arguments.of(EscapeStatus.Reason.UNDETERMINED, List.of(POOR, INDETERMINATE, NON_POOR)));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void saysWhyNot(EscapeStatus.Reason reason, List<PovertyStatus> statuses) {
        assertThat(yearly(statuses.toArray(PovertyStatus[]::new))
                        .newlyEscaped(LocalDate.of(2023, 1, 1), EscapeRule.CREDIT))
                .isEqualTo(new EscapeStatus.NotNewlyEscaped(reason, EscapeRule.CREDIT));
    }

    @Test
    void theRuleCitesThePolicyItIsOf() {
        assertThat(EscapeRule.CREDIT.citation().number().orElseThrow()).hasToString("28/2015/QĐ-TTg");
        assertThat(EscapeRule.CREDIT.provenance().confidence()).isEqualTo(Confidence.CONFIRMED);
    }
}
