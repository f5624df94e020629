package vn.giamngheo.benchmarks.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as plain values; names are those of the JSON, so that paths are. Annotations are for Hibernate Validator. */
final class Beans {

    static final int LONGEST_TITLE = 500;

    private Beans() {}

    @HibernatePeer.PlanRules
    record PlanBean(
            @NotNull @Valid InstrumentBean instrument,
            @NotNull(message = "P1") @Nullable LocalDate period,
            @NotEmpty(message = "P3") List<String> addressees,
            @NotEmpty(message = "P5") List<String> basis,
            List<@Valid SectionBean> parts) {
        PlanBean copy() {
            InstrumentBean same = new InstrumentBean(instrument.title, instrument.issuedOn);
            return new PlanBean(
                    same,
                    period,
                    addressees,
                    basis,
                    parts.stream().map(SectionBean::copy).toList());
        }
    }

    record InstrumentBean(
            @Size(max = LONGEST_TITLE, message = "I1") String title,
            @NotNull LocalDate issuedOn) {}

    record SectionBean(
            @NotBlank(message = "S1") @Nullable String number,
            @NotBlank(message = "S2") @Nullable String title,
            List<@Valid TargetBean> targets,
            List<@Valid TaskBean> tasks,
            @Valid @Nullable FundingBean funding,
            List<@Valid SectionBean> sections) {
        /** New sections, targets and tasks: as many as are new of a plan. */
        SectionBean copy() {
            return new SectionBean(
                    number,
                    title,
                    targets.stream().map(TargetBean::copy).toList(),
                    tasks.stream().map(TaskBean::copy).toList(),
                    funding,
                    sections.stream().map(SectionBean::copy).toList());
        }
    }

    /** Rates are in hundredths of one per cent. */
    @HibernatePeer.TargetRules
    record TargetBean(
            @NotBlank(message = "T1") @Nullable String number,
            String title,
            int from,
            int to,
            @NotNull(message = "T2") @Nullable LocalDate due) {
        TargetBean copy() {
            return new TargetBean(number, title, from, to, due);
        }
    }

    @HibernatePeer.TaskRules
    record TaskBean(
            @NotBlank(message = "K1") @Nullable String number,
            @Size(max = LONGEST_TITLE, message = "K3") String title,
            @NotBlank(message = "K4") @Nullable String deliverable,
            @NotEmpty(message = "K5") List<String> lead,
            List<String> coordinate,
            @NotNull(message = "K10") @Nullable LocalDate schedule,
            List<String> references) {
        TaskBean copy() {
            return new TaskBean(number, title, deliverable, lead, coordinate, schedule, references);
        }
    }

    @HibernatePeer.FundingRules
    record FundingBean(long total, List<@Valid LineBean> lines) {}

    record LineBean(
            String source,

            @NotNull(message = "F1") @Positive(message = "F2") @Nullable
            Long amount) {}
}
