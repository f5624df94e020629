package vn.giamngheo.examples.report;

import java.util.Objects;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Terms;

/** A file of the report: a plan, or why there is none. */
public sealed interface Encoded {

    /** The name of the file. */
    String name();

    /** A plan with all that was found in it, and how it was looked at. */
    record Read(String name, Plan plan, Terms terms, Report report) implements Encoded {
        public Read {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(terms, "terms");
            Objects.requireNonNull(report, "report");
        }
    }

    /** A file that is no plan in the wire format, with all that speaks against it and against what of it can be read. */
    record Refused(String name, Report report) implements Encoded {
        public Refused {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(report, "report");
        }
    }
}
