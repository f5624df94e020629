package vn.giamngheo.examples.report;

import java.util.Objects;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Report;

/** A file with a figure of results; or why it gives none. */
public sealed interface Observed {

    /** The name of the file. */
    String name();

    /** A figure that may be used. */
    record Read(String name, Observation observation) implements Observed {
        public Read {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(observation, "observation");
        }
    }

    /** A file that is no observation in the wire format, or one that errs, with all that speaks against it. */
    record Refused(String name, Report report) implements Observed {
        public Refused {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(report, "report");
        }
    }

    /** A file that was not there or could not be read, and why. */
    record Missing(String name, Phrase reason) implements Observed {
        public Missing {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
