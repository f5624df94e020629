package vn.giamngheo.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.agency.Role;

/**
 * All that one plan asks of one agency, class of agencies or office holder. Different spellings of one name share a
 * sheet; a class of agencies has a sheet of its own and is not spread over its members.
 *
 * @param agency the agency as first written
 * @param duties its roles in tasks, in document order
 * @param reports the reports it owes, in document order
 */
public record DutySheet(AgencyRef agency, List<Duty> duties, List<Located<ReportingLine>> reports) {

    /**
     * Checks what is given.
     *
     * @param agency the agency as first written
     * @param duties its roles in tasks, in document order
     * @param reports the reports it owes, in document order
     */
    public DutySheet {
        Objects.requireNonNull(agency, "agency");
        duties = List.copyOf(duties);
        reports = List.copyOf(reports);
    }

    /**
     * {@return the duties in one role, in document order}
     *
     * @param role the role
     */
    public List<Duty> duties(Role role) {
        return duties.stream().filter(duty -> duty.role() == role).toList();
    }

    /**
     * {@return the sheets of all who are named in the plan, in the order in which they first appear}
     *
     * @param plan the plan
     */
    public static List<DutySheet> of(Plan plan) {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        for (Located<Task> task : plan.tasks()) {
            add(sheets, task.value().lead(), new Duty(Role.LEAD, task, AgencyList.none()));
            add(sheets, task.value().coordinate(), new Duty(Role.COORDINATE, task, AgencyList.none()));
            for (Responsibility other : task.value().roles()) {
                add(sheets, other.agencies(), new Duty(other.role(), task, other.toward()));
            }
        }
        for (Located<ReportingLine> line : plan.reporting()) {
            for (AgencyRef reporter : line.value().reporters().agencies()) {
                sheet(sheets, reporter).reports.add(line);
            }
        }
        return sheets.values().stream()
                .map(sheet -> new DutySheet(sheet.agency, sheet.duties, sheet.reports))
                .toList();
    }

    private static void add(Map<String, Sheet> sheets, AgencyList agencies, Duty duty) {
        for (AgencyRef agency : agencies.agencies()) {
            sheet(sheets, agency).duties.add(duty);
        }
    }

    private static Sheet sheet(Map<String, Sheet> sheets, AgencyRef agency) {
        return sheets.computeIfAbsent(agency.key(), key -> new Sheet(agency));
    }

    private static final class Sheet {
        private final AgencyRef agency;
        private final List<Duty> duties = new ArrayList<>();
        private final List<Located<ReportingLine>> reports = new ArrayList<>();

        private Sheet(AgencyRef agency) {
            this.agency = agency;
        }
    }
}
