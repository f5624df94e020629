package vn.giamngheo.testkit.internal;

import java.util.Map;
import net.jqwik.api.SampleReportingFormat;
import vn.giamngheo.testkit.household.ShownFacts;

/** Shows what a failing sample says; jqwik looks it up as a service. */
public final class FactsReport implements SampleReportingFormat {

    /** For the lookup of services. */
    public FactsReport() {}

    @Override
    public boolean appliesTo(Object value) {
        return ShownFacts.of(value).isPresent();
    }

    @Override
    public Object report(Object value) {
        return ShownFacts.of(value).orElse(Map.of());
    }
}
