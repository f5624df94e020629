package vn.giamngheo.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** The day of QĐ 880/QĐ-TTg and what it words otherwise are made up: neither was read. */
class TargetHistoryTest {

    private static final LocalDate SET = LocalDate.of(2022, 1, 18);
    private static final LocalDate AMENDED = LocalDate.of(2023, 5, 2);

    private final InstrumentReference decision90 = InstrumentReference.of("90/QĐ-TTg");
    private final InstrumentReference decision880 = InstrumentReference.of("880/QĐ-TTg");
    private final Target set = yearly("1", "1.5");
    private final Target amended = yearly("1", "2");

    private final TargetHistory first = TargetHistory.of(set, decision90, SET);
    private final TargetHistory history = first.amendedBy(decision880, AMENDED, amended);

    @Test
    void beforeItIsSetThereIsNone() {
        assertThat(history.on(SET.minusDays(1))).isEmpty();
    }

    @Test
    void holdsAsSetUpToTheDayBeforeTheAmendment() {
        TargetVersion asSet = new TargetVersion(set, decision90, SET);

        assertThat(history.on(SET)).contains(asSet);
        assertThat(history.on(AMENDED.minusDays(1))).contains(asSet);
    }

    @Test
    void holdsAsAmendedFromThatDayOn() {
        TargetVersion asAmended = new TargetVersion(amended, decision880, AMENDED);

        assertThat(history.on(AMENDED)).contains(asAmended);
        assertThat(history.on(LocalDate.of(2099, 12, 31))).contains(asAmended);
        assertThat(history.latest()).isEqualTo(asAmended);
    }

    @Test
    void anAmendmentRewritesNothing() {
        assertThat(first.versions()).hasSize(1);
        assertThat(history.versions()).startsWith(first.latest()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void anAmendmentIsOfALaterDay(long days) {
        assertThatThrownBy(() -> history.amendedBy(decision880, AMENDED.plusDays(days), amended))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().in(Language.VIETNAMESE))
                                .startsWith("mục tiêu sửa đổi phải áp dụng sau ngày 02/05/2023, không phải từ ngày "));
    }

    @Test
    void theNextDayIsLater() {
        assertThat(history.amendedBy(decision880, AMENDED.plusDays(1), amended).versions())
                .hasSize(3);
    }

    @Test
    void aHistoryHasAVersion() {
        assertThatThrownBy(() -> new TargetHistory(List.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("versions must not be empty");
    }

    private static Target yearly(String least, String most) {
        return Target.builder()
                .title("Tỷ lệ nghèo đa chiều")
                .measure(new Measure.ReductionPerYear(
                        Written.of(Stated.between(PublishedPoints.of(least), PublishedPoints.of(most))),
                        Optional.empty(),
                        CountUnit.HOUSEHOLD))
                .build();
    }
}
