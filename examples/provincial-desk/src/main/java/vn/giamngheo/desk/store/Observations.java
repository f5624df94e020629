package vn.giamngheo.desk.store;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.observation.Observation;

/** Results that were observed: the rates beside which targets are seen. */
@Repository
public class Observations extends Documents<Observation> {

    private static final int ENOUGH_TO_TELL_APART = 16;

    Observations(JdbcClient jdbc, JsonMapper mapper, Clock clock) {
        super("observation", Observation.class, jdbc, mapper, clock);
    }

    @Override
    String idOf(Observation observation, String sha256) {
        return sha256.substring(0, ENOUGH_TO_TELL_APART);
    }
}
