package vn.giamngheo.desk;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A desk that was started, in memory, on 1 November 2026, with a mapper that is set as hostile as it can be. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:started;USER=sa;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "desk.directory=target/desk-test/${random.uuid}",
            "desk.limits.document=100KB",
            "desk.limits.register=200KB",
            "desk.limits.findings=50",
            "spring.jackson.property-naming-strategy=SNAKE_CASE",
            "spring.jackson.default-property-inclusion=non_empty",
            "spring.jackson.json.write.write-numbers-as-strings=true",
        })
@Import(FixedDay.class)
public abstract class StartedDesk {

    @LocalServerPort
    private int port;

    protected Browserless desk;

    @BeforeEach
    void connect() {
        desk = new Browserless(port);
    }

    protected int port() {
        return port;
    }
}
