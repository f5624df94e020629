package vn.giamngheo.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The day on which all tests take place: 1 November 2026. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedDay {

    @Bean
    @Primary
    Clock fixedClock() {
        return Clock.fixed(Instant.parse("2026-11-01T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
