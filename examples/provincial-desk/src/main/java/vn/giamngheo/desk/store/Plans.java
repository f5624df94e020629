package vn.giamngheo.desk.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.Plan;

/** The plans of the desk. */
@Repository
public class Plans extends Documents<Plan> {

    private static final int ENOUGH_TO_TELL_APART = 8;

    Plans(JdbcClient jdbc, JsonMapper mapper, Clock clock) {
        super("plan", Plan.class, jdbc, mapper, clock);
    }

    /** Place, number and day, as people speak of a plan; without a number its kind, and some of what it says. */
    @Override
    String idOf(Plan plan, String sha256) {
        LegalInstrument instrument = plan.instrument();
        List<String> parts = new ArrayList<>();
        plan.jurisdiction().ifPresent(place -> parts.add(Slug.of(place.name())));
        if (instrument.number().isPresent()) {
            parts.add(Slug.of(instrument.number().get().canonical()));
            parts.add(instrument.issuedOn().toString());
        } else {
            parts.add(Slug.of(instrument.kind().toString()));
            parts.add(instrument.issuedOn().toString());
            parts.add(sha256.substring(0, ENOUGH_TO_TELL_APART));
        }
        return String.join("-", parts);
    }
}
