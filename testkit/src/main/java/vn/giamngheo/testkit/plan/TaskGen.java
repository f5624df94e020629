package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.plan.Modality;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Task;
import vn.giamngheo.schedule.ByDay;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Tasks of a plan; without numbers, which follow from where they stand. */
final class TaskGen implements Gen<Task> {

    private static final Gen<Role> ROLES = Gens.among(List.of(Role.values()).stream()
            .filter(role -> role != Role.LEAD && role != Role.COORDINATE)
            .toList());

    private static final Gen<String> SUBJECTS =
            Gens.among("kết quả rà soát hộ nghèo, hộ cận nghèo", "tình hình thực hiện Kế hoạch", "vướng mắc phát sinh");

    private final PlanFrame frame;

    TaskGen(PlanFrame frame) {
        this.frame = frame;
    }

    @Override
    public Task from(Choices choices) {
        Task.Builder task = Task.builder().title(Gens.among(Names.TASKS).from(choices));
        AgencyList lead = choices.onceIn(8) && !frame.asked().isEmpty() ? asked(task, choices) : ordered(choices);
        task.lead(lead)
                .schedule(TimeGens.schedules(frame.issuedOn(), frame.lastDay()).from(choices))
                .deliverable(Gens.among(Names.OUTPUTS).optional().from(choices));
        List<String> helpers = new ArrayList<>();
        for (Extra extra : extras(lead).list(0, 3).from(choices)) {
            extra.addTo(task, helpers);
        }
        task.coordinate(AgencyList.parse(String.join("; ", new LinkedHashSet<>(helpers))));
        return task.build();
    }

    /** Something that a task may have; one after the other, so that each can be left out by itself. */
    private interface Extra {
        void addTo(Task.Builder task, List<String> helpers);
    }

    private Gen<Extra> extras(AgencyList lead) {
        return choices -> switch (choices.upTo(4)) {
            case 2 -> with(choices, responsibilities(frame), Task.Builder::addRoles);
            case 3 -> with(choices, reporting(frame, false), Task.Builder::addReporting);
            case 4 -> with(choices, LawGens.references(frame.issuedOn()), Task.Builder::addReferences);
            default -> helper(choices, lead);
        };
    }

    private static <T> Extra with(Choices choices, Gen<T> gen, BiConsumer<Task.Builder, T> adding) {
        T value = gen.from(choices);
        return (task, helpers) -> adding.accept(task, value);
    }

    private Extra helper(Choices choices, AgencyList lead) {
        String helper = Gens.among(frame.helpers()).from(choices);
        boolean leads =
                lead.agencies().stream().anyMatch(agency -> agency.text().equals(helper));
        return (task, helpers) -> {
            if (!leads) {
                helpers.add(helper);
            }
        };
    }

    private AgencyList ordered(Choices choices) {
        int most = choices.onceIn(8) ? 3 : 1;
        return AgencyGens.distinct(Gens.among(frame.leads()), 1, most).from(choices);
    }

    /** A body outside the hierarchy. */
    private AgencyList asked(Task.Builder task, Choices choices) {
        task.modality(Modality.REQUESTED);
        return AgencyGens.distinct(Gens.among(frame.asked()), 1, 1).from(choices);
    }

    static Gen<Responsibility> responsibilities(PlanFrame frame) {
        Gen<String> bodies = Gens.among(frame.helpers());
        return choices -> {
            Role role = ROLES.from(choices);
            AgencyList agencies = AgencyGens.distinct(bodies, 1, 2).from(choices);
            AgencyList toward = choices.upTo(1) == 0
                    ? AgencyList.none()
                    : AgencyGens.others(frame.helpers(), agencies, 2).from(choices);
            return new Responsibility(role, agencies, toward);
        };
    }

    /** Reports; outside a task somebody has to be named who makes them. */
    static Gen<ReportingLine> reporting(PlanFrame frame, boolean named) {
        Gen<String> bodies = Gens.among(frame.helpers());
        return choices -> {
            AgencyList reporters = named ? AgencyGens.distinct(bodies, 1, 2).from(choices) : AgencyList.none();
            ReportingLine.Builder line = ReportingLine.builder()
                    .reporters(reporters)
                    .to(PlanWriter.committee())
                    .schedule(reportTimes(frame).from(choices))
                    .subject(SUBJECTS.optional().from(choices));
            if (choices.onceIn(3)) {
                line.via(AgencyGens.others(frame.helpers(), reporters, 1).from(choices));
            }
            return line.build();
        };
    }

    private static Gen<Schedule> reportTimes(PlanFrame frame) {
        LocalDate last = frame.lastDay();
        return Gens.oneOf(
                Gens.constant(Schedule.parse("Hằng năm")),
                Gens.constant(Schedule.parse("6 tháng và cả năm")),
                Gens.constant(Schedule.of(new ByDay(last))),
                TimeGens.schedules(frame.issuedOn(), last));
    }
}
