package vn.giamngheo.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The day a page is about. */
@Component
class Days {

    /** Calendars and paths know no others. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2098, 12, 31);

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day that was asked for, else today. */
    LocalDate orToday(@Nullable LocalDate asked) {
        LocalDate day = asked == null ? today() : asked;
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return day;
    }

    /** Whether something can have been observed on that day. */
    boolean isPast(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(today());
    }
}
