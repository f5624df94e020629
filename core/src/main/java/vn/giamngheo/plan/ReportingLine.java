package vn.giamngheo.plan;

import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.RefusedException;

/** Who reports what to whom, through whom, by when: {@code báo cáo UBND tỉnh qua Sở … trước ngày 10/12/2017}. */
@Value.Immutable
@ModelStyle
public abstract sealed class ReportingLine permits ImmutableReportingLine {
    ReportingLine() {}

    /** {@return who reports} Empty inside a task: the lead of the task does. */
    @Value.Default
    public AgencyList reporters() {
        return AgencyList.none();
    }

    /** {@return what about, as written or in few words} */
    public abstract Optional<String> subject();

    /** {@return to whom; empty where the document does not say, as in {@code báo cáo theo quy định}} */
    @Value.Default
    public AgencyList to() {
        return AgencyList.none();
    }

    /** {@return through whom; empty if directly} */
    @Value.Default
    public AgencyList via() {
        return AgencyList.none();
    }

    /** {@return when} */
    @Value.Default
    public Schedule schedule() {
        return Schedule.unstated();
    }

    /** {@return a builder that starts from this line} */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        if (to().isEmpty() && subject().isEmpty()) {
            throw new RefusedException(
                    "chế độ báo cáo phải nêu báo cáo ai (to) hoặc báo cáo việc gì (subject)",
                    "a reporting line says to whom or on what");
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a reporting line; {@code build} throws {@link IllegalArgumentException} if neither addressee nor subject
     * is set.
     */
    public static final class Builder extends ImmutableReportingLine.Builder {
        Builder() {}
    }
}
