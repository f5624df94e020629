package vn.giamngheo.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.RefusedException;

class ApplicabilityTest {

    private static final InstrumentReference DECREE = InstrumentReference.of("07/2021/NĐ-CP");
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static AppliedPeriod period(LocalDate from, LocalDate to) {
        return new AppliedPeriod(from, to, DECREE, Provenance.confirmed("ví dụ"));
    }

    private static Applicability of(AppliedPeriod... periods) {
        return new Applicability(Optional.empty(), Optional.empty(), Optional.empty(), List.of(periods));
    }

    @Test
    void bothEndsOfAPeriodAreWithin() {
        Applicability applicability = of(period(FIRST, LAST));

        assertThat(applicability.on(FIRST.minusDays(1))).isEmpty();
        assertThat(applicability.on(FIRST)).contains(period(FIRST, LAST));
        assertThat(applicability.on(LAST)).contains(period(FIRST, LAST));
        assertThat(applicability.on(LAST.plusDays(1))).isEmpty();
    }

    @Test
    void anExtensionIsAPeriodOfItsOwn() {
        AppliedPeriod extension = period(LAST.plusDays(1), LAST.plusYears(1));
        Applicability applicability = of(period(FIRST, LAST), extension);

        assertThat(applicability.on(LAST)).contains(period(FIRST, LAST));
        assertThat(applicability.on(LAST.plusDays(1))).contains(extension);
    }

    @Test
    void oneDayIsAPeriod() {
        assertThat(of(period(FIRST, FIRST)).on(FIRST)).isPresent();
        assertThatThrownBy(() -> period(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("to 2021-12-31 must not be before from 2022-01-01");
    }

    @Test
    void refusesPeriodsThatAreNoneOrShareADayOrAreOutOfOrder() {
        assertThatThrownBy(() -> of())
                .isInstanceOf(RefusedException.class)
                .hasMessage("applied must hold at least one period");
        assertThatThrownBy(() -> of(period(FIRST, LAST), period(LAST, LAST.plusYears(1))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("applied periods must be ascending and must not share a day");
        assertThatThrownBy(() -> of(period(LAST, LAST), period(FIRST, FIRST))).isInstanceOf(RefusedException.class);
    }

    @Test
    void overlapsWhereADayIsShared() {
        Applicability years = of(period(FIRST, LAST));

        assertThat(years.overlaps(of(period(LAST, LAST.plusDays(1))))).isTrue();
        assertThat(years.overlaps(of(period(LAST.plusDays(1), LAST.plusDays(2)))))
                .isFalse();
        assertThat(years.overlaps(of(period(FIRST.minusDays(1), FIRST)))).isTrue();
        assertThat(years.overlaps(of(period(FIRST.minusDays(2), FIRST.minusDays(1)))))
                .isFalse();
    }
}
