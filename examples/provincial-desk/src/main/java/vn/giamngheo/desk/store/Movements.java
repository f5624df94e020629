package vn.giamngheo.desk.store;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.movement.MovementReport;

/** Accounts of how poor and near-poor households moved in a year. */
@Repository
public class Movements extends Documents<MovementReport> {

    Movements(JdbcClient jdbc, JsonMapper mapper, Clock clock) {
        super("movement-report", MovementReport.class, jdbc, mapper, clock);
    }

    @Override
    String idOf(MovementReport report, String sha256) {
        return String.join(
                "-",
                Slug.of(report.place().name()),
                report.startDay().toString(),
                report.endDay().toString());
    }
}
