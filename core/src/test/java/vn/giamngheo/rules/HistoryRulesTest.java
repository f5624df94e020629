package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.standard.PovertyStatus.AVERAGE_LIVING_STANDARD;
import static vn.giamngheo.standard.PovertyStatus.INDETERMINATE;
import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.NON_POOR;
import static vn.giamngheo.standard.PovertyStatus.POOR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.history.ChangeKind;
import vn.giamngheo.history.DatedStatus;
import vn.giamngheo.history.RecordedChange;
import vn.giamngheo.history.RecordedHistory;
import vn.giamngheo.history.StatusHistory;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;

class HistoryRulesTest {

    private static final StatusHistory NONE = StatusHistory.of(List.of());

    private static DatedStatus status(int year, PovertyStatus status) {
        return status(year, status, "VN-2022");
    }

    private static DatedStatus status(int year, PovertyStatus status, String standard) {
        return new DatedStatus(
                ReviewDate.of(year, 10, 15),
                status,
                Optional.ofNullable(standard).map(StandardId::of));
    }

    private static StatusHistory history(DatedStatus... statuses) {
        return StatusHistory.of(List.of(statuses));
    }

    /** One change in each year from 2015 on. */
    private static RecordedHistory changes(ChangeKind... kinds) {
        List<RecordedChange> changes = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            changes.add(new RecordedChange(ReviewDate.of(2015 + i, 10, 15), kinds[i]));
        }
        return new RecordedHistory(NONE, changes);
    }

    private static RecordedHistory record(StatusHistory history, int year, ChangeKind kind) {
        return new RecordedHistory(history, List.of(new RecordedChange(ReviewDate.of(year, 10, 15), kind)));
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(HistoryFinding.values())
                        .map(HistoryFinding::id)
                        .sorted())
                .containsExactly(
                        "history.across-standards",
                        "history.again-called-new",
                        "history.change-day-twice",
                        "history.change-differs",
                        "history.change-without-review",
                        "history.exited-twice",
                        "history.fell-back-without-exit",
                        "history.standard-missing",
                        "history.standard-not-on-day",
                        "history.undecided",
                        "history.year-skipped");
    }

    @Test
    void a_review_each_year() {
        assertThat(Found.in(history(status(2022, POOR), status(2023, POOR), status(2024, NEAR_POOR))))
                .isEmpty();
        assertThat(Found.in(history(status(2022, POOR), status(2024, POOR), status(2026, POOR))))
                .containsExactly("history.year-skipped /statuses/1/review", "history.year-skipped /statuses/2/review");
    }

    @Test
    void a_review_without_a_class_or_a_standard() {
        assertThat(Found.in(history(status(2022, POOR), status(2023, INDETERMINATE))))
                .containsExactly("history.undecided /statuses/1/status");
        assertThat(Found.in(history(status(2022, POOR, null), status(2023, NEAR_POOR))))
                .containsExactly("history.standard-missing /statuses/0/standard");
        assertThat(Found.in(history(status(2022, PovertyStatus.NO_STANDARD, null))))
                .containsExactly("history.undecided /statuses/0/status");
    }

    @ParameterizedTest
    @CsvSource({
        "VN-2022, 2021, true",
        "VN-2022, 2022, false",
        "VN-2027, 2026, true",
        "VN-2027, 2027, false",
        "VN-52:2022, 2021, false"
    })
    void r18_a_national_standard_of_another_day(String standard, int year, boolean found) {
        assertThat(Found.in(history(status(year, POOR, standard))))
                .isEqualTo(found ? List.of("history.standard-not-on-day /statuses/0/standard") : List.of());
    }

    @Test
    void r21_a_change_across_standards() {
        DatedStatus before = status(2021, POOR, "VN-2016");

        assertThat(Found.in(history(before, status(2022, NEAR_POOR))))
                .containsExactly("history.across-standards /statuses/1");
        assertThat(Found.in(history(before, status(2022, POOR)))).isEmpty();
        assertThat(Found.has(HistoryFinding.ACROSS_STANDARDS, history(before, status(2022, INDETERMINATE))))
                .isFalse();
        assertThat(Found.has(HistoryFinding.ACROSS_STANDARDS, history(before, status(2022, NEAR_POOR, null))))
                .isFalse();
        assertThat(Found.in(history(status(2022, POOR), status(2023, NEAR_POOR))))
                .isEmpty();
    }

    @Test
    void u9_a_household_exits_once() {
        assertThat(Found.in(changes(ChangeKind.ESCAPED_TO_NEAR_POOR, ChangeKind.ESCAPED_ABOVE_NEAR_POOR)))
                .containsExactly("history.exited-twice /changes/1");
        assertThat(Found.in(changes(
                        ChangeKind.ESCAPED_TO_NEAR_POOR, ChangeKind.UNCHANGED, ChangeKind.ESCAPED_TO_NEAR_POOR)))
                .containsExactly("history.exited-twice /changes/2");
        assertThat(Found.in(changes(
                        ChangeKind.ESCAPED_TO_NEAR_POOR,
                        ChangeKind.NEAR_POOR_BECAME_POOR,
                        ChangeKind.ESCAPED_TO_NEAR_POOR)))
                .isEmpty();
        assertThat(Found.in(changes(
                        ChangeKind.ESCAPED_ABOVE_NEAR_POOR, ChangeKind.POOR_AGAIN, ChangeKind.ESCAPED_ABOVE_NEAR_POOR)))
                .isEmpty();
    }

    @Test
    void a_household_that_did_not_exit_does_not_fall_back() {
        assertThat(Found.in(changes(ChangeKind.NEWLY_POOR, ChangeKind.POOR_AGAIN)))
                .containsExactly("history.fell-back-without-exit /changes/1");
        assertThat(Found.in(changes(ChangeKind.POOR_AGAIN))).isEmpty();
        assertThat(Found.in(changes(ChangeKind.NEWLY_POOR, ChangeKind.ESCAPED_ABOVE_NEAR_POOR, ChangeKind.POOR_AGAIN)))
                .isEmpty();
    }

    @Test
    void who_was_poor_once_is_not_newly_poor() {
        assertThat(Found.in(changes(ChangeKind.ESCAPED_ABOVE_NEAR_POOR, ChangeKind.NEWLY_POOR)))
                .containsExactly("history.again-called-new /changes/1");
        assertThat(Found.in(changes(ChangeKind.NEAR_POOR_BECAME_POOR, ChangeKind.NEWLY_POOR)))
                .containsExactly("history.again-called-new /changes/1");
        assertThat(Found.in(changes(ChangeKind.ESCAPED_NEAR_POVERTY, ChangeKind.NEWLY_POOR)))
                .isEmpty();
    }

    @Test
    void changes_are_taken_in_the_order_of_time() {
        RecordedHistory reversed = new RecordedHistory(
                NONE,
                List.of(
                        new RecordedChange(ReviewDate.of(2017, 10, 15), ChangeKind.POOR_AGAIN),
                        new RecordedChange(ReviewDate.of(2016, 10, 15), ChangeKind.ESCAPED_ABOVE_NEAR_POOR),
                        new RecordedChange(ReviewDate.of(2015, 10, 15), ChangeKind.NEWLY_POOR)));

        assertThat(Found.in(reversed)).isEmpty();
    }

    @Test
    void a_review_makes_one_change() {
        RecordedChange one = new RecordedChange(ReviewDate.of(2022, 10, 15), ChangeKind.UNCHANGED);

        assertThat(Found.in(new RecordedHistory(NONE, List.of(one, one))))
                .containsExactly("history.change-day-twice /changes/1");
    }

    @Test
    void recorded_changes_are_those_of_the_statuses() {
        StatusHistory history = history(status(2022, POOR), status(2023, NEAR_POOR), status(2024, NON_POOR));

        assertThat(Found.in(record(history, 2023, ChangeKind.ESCAPED_TO_NEAR_POOR)))
                .isEmpty();
        assertThat(Found.in(record(history, 2023, ChangeKind.ESCAPED_ABOVE_NEAR_POOR)))
                .containsExactly("history.change-differs /changes/0/kind");
        assertThat(Found.in(record(history, 2022, ChangeKind.NEWLY_POOR))).isEmpty();
        assertThat(Found.in(record(history, 2021, ChangeKind.NEWLY_POOR)))
                .containsExactly("history.change-without-review /changes/0");
        assertThat(Found.in(record(NONE, 2021, ChangeKind.NEWLY_POOR))).isEmpty();
    }

    @Test
    void a_change_that_cannot_be_told_is_not_held_against_the_record() {
        StatusHistory history = history(status(2022, INDETERMINATE), status(2023, AVERAGE_LIVING_STANDARD));

        assertThat(Found.in(record(history, 2023, ChangeKind.ESCAPED_ABOVE_NEAR_POOR)))
                .containsExactly("history.undecided /history/statuses/0/status");
    }
}
