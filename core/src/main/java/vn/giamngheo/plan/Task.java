package vn.giamngheo.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.RefusedException;

/** A task or duty (nhiệm vụ): what is to be done, who answers for it, what comes of it and by when. */
@Value.Immutable
@ModelStyle
public abstract sealed class Task permits ImmutableTask {
    Task() {}

    /** {@return the number printed before it, a label and no key; absent where the row has none} */
    public abstract Optional<String> number();

    /** {@return what is to be done, in few words; not blank} */
    public abstract String title();

    /** {@return who leads (chủ trì): none, one or several; agencies, classes of agencies or persons by title} */
    @Value.Default
    public AgencyList lead() {
        return AgencyList.none();
    }

    /** {@return who co-ordinates (phối hợp)} */
    @Value.Default
    public AgencyList coordinate() {
        return AgencyList.none();
    }

    /** {@return the roles beside leading and co-ordinating, in the order written} */
    public abstract List<Responsibility> roles();

    /** {@return whether it is assigned or requested} */
    @Value.Default
    public Modality modality() {
        return Modality.ASSIGNED;
    }

    /** {@return the output (sản phẩm), as written} */
    public abstract Optional<String> deliverable();

    /** {@return when (thời gian thực hiện)} */
    @Value.Default
    public Schedule schedule() {
        return Schedule.unstated();
    }

    /** {@return the reports it asks for} */
    public abstract List<ReportingLine> reporting();

    /** {@return the instruments it names} */
    public abstract List<InstrumentReference> references();

    /** {@return a builder that starts from this task} */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw RefusedException.blank("tên nhiệm vụ (title)", "title of a task");
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a task; {@code build} throws {@link IllegalStateException} if the title is not set. */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}

        /**
         * Sets the lead from a wording.
         *
         * @param text the wording, as in {@link AgencyList#parse(String)}
         * @return this builder
         */
        public Builder lead(String text) {
            return lead(AgencyList.parse(text));
        }

        /**
         * Sets who co-ordinates from a wording.
         *
         * @param text the wording, as in {@link AgencyList#parse(String)}
         * @return this builder
         */
        public Builder coordinate(String text) {
            return coordinate(AgencyList.parse(text));
        }

        /**
         * Sets the time from a wording.
         *
         * @param text the wording, as in {@link Schedule#parse(String)}
         * @return this builder
         */
        public Builder schedule(String text) {
            return schedule(Schedule.parse(text));
        }
    }
}
