package vn.giamngheo.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedSignInsTest {

    private static final String HERE = "192.0.2.1";

    private final Hand hand = new Hand();
    private final FailedSignIns failed = new FailedSignIns(hand);

    /** A clock that stands until it is moved. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-01T02:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            failed.failed(name, address);
        }
    }

    @Test
    void aNameMayBeWrongFiveTimes() {
        fail(4, "canbo", HERE);
        assertThat(failed.wait("canbo", HERE)).isZero();
        fail(1, "CanBo", HERE);
        assertThat(failed.wait("canbo", HERE)).isEqualTo(Duration.ofMinutes(15));
        assertThat(failed.wait("khac", HERE)).isZero();
        assertThat(failed.wait("canbo", "192.0.2.2")).isZero();
    }

    @Test
    void itMayBeTriedAgainLater() {
        fail(5, "canbo", HERE);
        hand.now = hand.now.plus(Duration.ofMinutes(14));
        assertThat(failed.wait("canbo", HERE)).isEqualTo(Duration.ofMinutes(1));
        hand.now = hand.now.plus(Duration.ofMinutes(1));
        assertThat(failed.wait("canbo", HERE)).isZero();
        fail(1, "canbo", HERE);
        assertThat(failed.wait("canbo", HERE)).isZero();
    }

    @Test
    void anAddressMayBeWrongTwentyTimesWhateverTheName() {
        for (int i = 0; i < 20; i++) {
            assertThat(failed.wait("canbo", HERE)).isZero();
            failed.failed("ten-" + i, HERE);
        }
        assertThat(failed.wait("canbo", HERE)).isPositive();
        assertThat(failed.wait("canbo", "192.0.2.2")).isZero();
    }

    @Test
    void theRightPasswordClearsTheNameAndNotTheAddress() {
        fail(4, "canbo", HERE);
        failed.succeeded("canbo", HERE);
        fail(4, "canbo", HERE);
        assertThat(failed.wait("canbo", HERE)).isZero();
        for (int i = 0; i < 12; i++) {
            failed.failed("ten-" + i, HERE);
        }
        assertThat(failed.wait("canbo", HERE)).isPositive();
    }

    @Test
    void theManyAddressesOfOneNetworkAreOne() {
        for (int i = 1; i <= 5; i++) {
            failed.failed("canbo", "2001:db8:0:1::" + i);
        }
        assertThat(failed.wait("canbo", "2001:db8:0:1:ffff::1")).isPositive();
        assertThat(failed.wait("canbo", "2001:db8:0:2::1")).isZero();
    }

    @Test
    void theMemoryHasAnEnd() {
        fail(5, "canbo", HERE);
        for (int i = 0; i < 20_000; i++) {
            failed.failed("x".repeat(200), "10." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256);
        }
        assertThat(failed.size()).isEqualTo(10_000);
        hand.now = hand.now.plus(Duration.ofHours(1));
        failed.failed("canbo", HERE);
        assertThat(failed.size()).isEqualTo(2);
    }
}
