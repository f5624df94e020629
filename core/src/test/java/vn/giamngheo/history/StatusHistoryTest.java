package vn.giamngheo.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giamngheo.standard.PovertyStatus.AVERAGE_LIVING_STANDARD;
import static vn.giamngheo.standard.PovertyStatus.INDETERMINATE;
import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.NON_POOR;
import static vn.giamngheo.standard.PovertyStatus.NO_STANDARD;
import static vn.giamngheo.standard.PovertyStatus.POOR;
import static vn.giamngheo.standard.PovertyStatus.UNDEFINED_BY_LAW;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.RefusedException;

class StatusHistoryTest {

    private static final StandardId OLD = StandardId.of("VN-2016");
    private static final StandardId NEW = StandardId.of("VN-2022");

    /** Reviews on 14 December of 2016 and the years after. */
    private static StatusHistory yearly(PovertyStatus... statuses) {
        List<DatedStatus> dated = new ArrayList<>();
        for (PovertyStatus status : statuses) {
            dated.add(at(2016 + dated.size(), status));
        }
        return StatusHistory.of(dated);
    }

    private static DatedStatus at(int year, PovertyStatus status) {
        return new DatedStatus(ReviewDate.of(year, 12, 14), status, Optional.of(year <= 2021 ? OLD : NEW));
    }

    private static StatusChange last(StatusHistory history) {
        List<StatusChange> changes = history.changes();
        return changes.get(changes.size() - 1);
    }

    static Stream<Arguments> changesOfTheLastYear() {
        return Stream.of(
                Arguments.of(ChangeKind.ESCAPED_TO_NEAR_POOR, false, List.of(POOR, NEAR_POOR)),
                Arguments.of(ChangeKind.ESCAPED_ABOVE_NEAR_POOR, false, List.of(POOR, AVERAGE_LIVING_STANDARD)),
                Arguments.of(ChangeKind.ESCAPED_ABOVE_NEAR_POOR, false, List.of(POOR, NON_POOR)),
                Arguments.of(ChangeKind.NEAR_POOR_BECAME_POOR, false, List.of(NEAR_POOR, POOR)),
                Arguments.of(ChangeKind.NEAR_POOR_BECAME_POOR, true, List.of(POOR, NEAR_POOR, POOR)),
                Arguments.of(ChangeKind.ESCAPED_TO_NEAR_POOR, true, List.of(NEAR_POOR, POOR, NEAR_POOR)),
                Arguments.of(ChangeKind.ESCAPED_NEAR_POVERTY, false, List.of(NEAR_POOR, NON_POOR)),
                Arguments.of(ChangeKind.ESCAPED_NEAR_POVERTY, false, List.of(NEAR_POOR, AVERAGE_LIVING_STANDARD)),
                Arguments.of(ChangeKind.NEWLY_POOR, false, List.of(NON_POOR, POOR)),
                Arguments.of(ChangeKind.NEWLY_POOR, false, List.of(NEAR_POOR, NON_POOR, POOR)),
                Arguments.of(ChangeKind.POOR_AGAIN, true, List.of(POOR, NON_POOR, POOR)),
                Arguments.of(ChangeKind.POOR_AGAIN, true, List.of(POOR, INDETERMINATE, NON_POOR, POOR)),
                Arguments.of(ChangeKind.NEWLY_NEAR_POOR, false, List.of(NON_POOR, NEAR_POOR)),
                Arguments.of(ChangeKind.NEWLY_NEAR_POOR, false, List.of(POOR, NON_POOR, NEAR_POOR)),
                Arguments.of(ChangeKind.NEAR_POOR_AGAIN, true, List.of(NEAR_POOR, NON_POOR, NEAR_POOR)),
                Arguments.of(ChangeKind.UNCHANGED, false, List.of(POOR, POOR)),
                Arguments.of(ChangeKind.UNCHANGED, false, List.of(NEAR_POOR, NEAR_POOR)),
                Arguments.of(ChangeKind.UNCHANGED, false, List.of(AVERAGE_LIVING_STANDARD, NON_POOR)),
                Arguments.of(ChangeKind.UNDETERMINED, false, List.of(POOR, INDETERMINATE)),
                Arguments.of(ChangeKind.UNDETERMINED, false, List.of(NO_STANDARD, POOR)),
                Arguments.of(ChangeKind.UNDETERMINED, false, List.of(POOR, UNDEFINED_BY_LAW)),
                Arguments.of(ChangeKind.UNDETERMINED, false, List.of(POOR, INDETERMINATE, POOR)),
                Arguments.of(ChangeKind.UNDETERMINED, false, List.of(INDETERMINATE, NON_POOR, POOR)));
    }

    @ParameterizedTest
    @MethodSource("changesOfTheLastYear")
    void tellsWhatHappened(ChangeKind kind, boolean again, List<PovertyStatus> statuses) {
        StatusChange change = last(yearly(statuses.toArray(PovertyStatus[]::new)));

        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.again()).isEqualTo(again);
    }

    @Test
    void aFirstReviewIsNoChange() {
        assertThat(yearly(POOR).changes()).isEmpty();
        assertThat(StatusHistory.of(List.of()).changes()).isEmpty();
    }

    @Test
    void ordersReviewsByDay() {
        StatusHistory history = StatusHistory.of(List.of(at(2018, NON_POOR), at(2016, POOR), at(2017, NEAR_POOR)));

        assertThat(history.changes())
                .extracting(StatusChange::kind)
                .containsExactly(ChangeKind.ESCAPED_TO_NEAR_POOR, ChangeKind.ESCAPED_NEAR_POVERTY);
        assertThat(history).hasToString("StatusHistory[2016-12-14 POOR, 2017-12-14 NEAR_POOR, 2018-12-14 NON_POOR]");
    }

    @Test
    void refusesTwoStatusesOfOneDay() {
        assertThatThrownBy(() -> StatusHistory.of(List.of(at(2018, NON_POOR), at(2018, POOR))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("2018-12-14");
    }

    private static Verdict verdict(String household, int year, long perHead) {
        return PovertyEngine.of(Standards.national())
                .classify(
                        Household.builder()
                                .id(household)
                                .area(AreaType.RURAL)
                                .income(Income.perHeadPerMonth(Vnd.of(perHead)))
                                .deprivations(DeprivationProfile.of(NationalStandards.VN_2022.indicatorList(), 0))
                                .build(),
                        ReviewDate.of(year, 12, 14));
    }

    @Test
    void isMadeFromTheVerdictsOnOneHousehold() {
        StatusHistory history =
                StatusHistory.ofVerdicts(List.of(verdict("h", 2024, 1_500_001), verdict("h", 2023, 1_500_000)));

        assertThat(history.statuses()).containsExactly(at(2023, NEAR_POOR), at(2024, AVERAGE_LIVING_STANDARD));
    }

    @Test
    void refusesVerdictsOnSeveralHouseholds() {
        List<Verdict> two = List.of(verdict("h", 2024, 1_000_000), verdict("g", 2023, 1_000_000));

        assertThatThrownBy(() -> StatusHistory.ofVerdicts(two))
                .isInstanceOf(RefusedException.class)
                .hasMessage("verdicts must be of one household but are of 2");
    }

    @Test
    void everyKindAndReasonHasItsWords() {
        assertThat(ChangeKind.values()).allSatisfy(kind -> {
            assertThat(kind.code())
                    .isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(kind.phrase().vietnamese()).isNotBlank();
            assertThat(kind.phrase().english()).isNotBlank();
        });
        assertThat(EscapeStatus.Reason.values())
                .extracting(EscapeStatus.Reason::phrase)
                .doesNotHaveDuplicates()
                .allSatisfy(phrase -> assertThat(phrase.english()).isNotBlank());
    }

    @Test
    @DisplayName("R21: a change across two standards is marked")
    void marksAChangeAcrossStandards() {
        assertThat(StatusHistory.of(List.of(at(2021, POOR), at(2022, NEAR_POOR)))
                        .changes())
                .singleElement()
                .returns(true, StatusChange::acrossStandards);
        assertThat(StatusHistory.of(List.of(at(2020, POOR), at(2021, NEAR_POOR)))
                        .changes())
                .singleElement()
                .returns(false, StatusChange::acrossStandards);
    }

    @Test
    void looksBackAsFarAsAsked() {
        StatusHistory history = yearly(POOR, NON_POOR, NON_POOR, POOR);
        Provenance stated = Provenance.confirmed("quy định của địa phương");

        assertThat(last(history).knownSince()).isEqualTo(ReviewDate.of(2016, 12, 14));
        assertThat(history.changes(new LookBack(Optional.of(Period.ofYears(3)), stated))
                        .get(2))
                .returns(ChangeKind.POOR_AGAIN, StatusChange::kind)
                .returns(ReviewDate.of(2016, 12, 14), StatusChange::knownSince);
        assertThat(history.changes(new LookBack(Optional.of(Period.of(2, 11, 30)), stated))
                        .get(2))
                .returns(ChangeKind.NEWLY_POOR, StatusChange::kind)
                .returns(ReviewDate.of(2017, 12, 14), StatusChange::knownSince);
        assertThat(LookBack.WHOLE_HISTORY.provenance().confidence()).isEqualTo(Confidence.UNVERIFIED);
    }
}
