package vn.giamngheo.archfixture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

public final class ReadsClock {
    public LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    public Supplier<Instant> byReference() {
        return Instant::now;
    }

    public Year thisYear(Clock clock) {
        return Year.now(clock);
    }

    public Clock clock() {
        return Clock.systemUTC();
    }

    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    public long millis() {
        return System.currentTimeMillis();
    }

    public long nanos() {
        return System.nanoTime();
    }

    public Date date() {
        return new Date();
    }
}
