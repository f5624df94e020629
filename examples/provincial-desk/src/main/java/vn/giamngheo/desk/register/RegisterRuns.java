package vn.giamngheo.desk.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Severity;

/** What is kept of registers: their counts and findings. */
@Repository
class RegisterRuns {

    private static final String FIELDS = "select id, name, format, review, state, created_on, ended_on, bytes_total,"
            + " bytes_read, lines_read, lines_valid, findings_total, counts from register_run";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    RegisterRuns(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void begin(String id, String name, RegisterFormat format, LocalDate review, long bytes) {
        jdbc.sql("insert into register_run (id, name, format, review, state, created_on, bytes_total, bytes_read,"
                        + " lines_read, lines_valid, findings_total) values (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0)")
                .params(id, name, format.code(), review, RegisterState.WAITING.code(), now(), bytes)
                .update();
    }

    void running(String id) {
        jdbc.sql("update register_run set state = ? where id = ?")
                .params(RegisterState.RUNNING.code(), id)
                .update();
    }

    void end(String id, RegisterState state, RegisterProgress progress, long findings, @Nullable String counts) {
        jdbc.sql("update register_run set state = :state, ended_on = :now, bytes_read = :bytes, lines_read = :lines,"
                        + " lines_valid = :valid, findings_total = :findings, counts = :counts where id = :id")
                .param("state", state.code())
                .param("now", now())
                .param("bytes", progress.bytesRead())
                .param("lines", progress.lines())
                .param("valid", progress.valid())
                .param("findings", findings)
                .param("counts", counts)
                .param("id", id)
                .update();
    }

    /** What was not over when the desk was stopped never will be. */
    void interruptAll() {
        jdbc.sql("update register_run set state = ?, ended_on = ? where state in (?, ?)")
                .params(
                        RegisterState.INTERRUPTED.code(),
                        now(),
                        RegisterState.WAITING.code(),
                        RegisterState.RUNNING.code())
                .update();
    }

    void forget(String id) {
        jdbc.sql("delete from register_run where id = ?").param(id).update();
    }

    Optional<RegisterRun> find(String id) {
        return jdbc.sql(FIELDS + " where id = ?")
                .param(id)
                .query(RegisterRuns::run)
                .optional();
    }

    List<RegisterRun> latest(int most) {
        return jdbc.sql(FIELDS + " order by created_on desc, id limit ?")
                .param(most)
                .query(RegisterRuns::run)
                .list();
    }

    void add(String id, long first, List<RegisterFinding> findings) {
        long[] number = {first};
        batches.batchUpdate(
                "insert into register_finding (run, number, line, code, severity, pointer, message_vi, message_en)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                findings,
                findings.size(),
                (row, finding) -> {
                    row.setString(1, id);
                    row.setLong(2, number[0]++);
                    row.setLong(3, finding.line());
                    row.setString(4, finding.code());
                    row.setString(5, finding.severity().name().toLowerCase(Locale.ROOT));
                    row.setString(6, finding.place());
                    row.setString(7, finding.message().vietnamese());
                    row.setString(8, finding.message().english());
                });
    }

    /** One after the other, so that many of them need no room. */
    void eachFinding(String id, int most, Consumer<RegisterFinding> taker) {
        try (Stream<RegisterFinding> findings = jdbc
                .sql("select line, code, severity, pointer, message_vi, message_en from register_finding where run = ?"
                        + " order by number limit ?")
                .params(id, most)
                .query(RegisterRuns::finding)
                .stream()) {
            findings.forEach(taker);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    private static RegisterRun run(ResultSet row, int number) throws SQLException {
        return new RegisterRun(
                row.getString("id"),
                row.getString("name"),
                RegisterFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                row.getObject("review", LocalDate.class),
                RegisterState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("created_on", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_on", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                new RegisterProgress(
                        row.getLong("bytes_total"),
                        row.getLong("bytes_read"),
                        row.getLong("lines_read"),
                        row.getLong("lines_valid")),
                row.getLong("findings_total"),
                Optional.ofNullable(row.getString("counts")));
    }

    private static RegisterFinding finding(ResultSet row, int number) throws SQLException {
        return new RegisterFinding(
                row.getLong("line"),
                row.getString("code"),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getString("pointer"),
                new Phrase(row.getString("message_vi"), row.getString("message_en")));
    }
}
