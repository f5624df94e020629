package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;

/**
 * Findings do not depend on each other. What is found of the order of sections is, of course, about their order: {@code
 * plan.section-numbers-unordered}, which is not said as well where numbers repeat.
 */
class PlanFaultsProperties {

    /** Sections with a fault each, by a running number. */
    private static final List<IntFunction<Section>> FAULTS = List.of(
            i -> task(i, "Vô danh " + i),
            i -> task(i, "Sở Y tế, Sở Nội vụ"),
            i -> task(i, "Các sở, ngành"),
            i -> task(i, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
            i -> task(i, i % 2 == 0 ? "Sở Lao động - Thương binh và Xã hội" : "Sở Lao động-Thương binh và Xã hội"),
            i -> timed(i, "ngày 31/02/2017"),
            i -> timed(i, "đến đầu nhiệm kỳ 2026 - 2030"),
            i -> timed(i, "trước ngày 07/3/2017"),
            i -> timed(i, "trước ngày 30/12/2017"),
            i -> timed(i, "ngày 01/01/2018"),
            i -> section(i).addTasks(Found.led().title("Việc ð " + i).build()).build(),
            i -> section(i)
                    .addTasks(Found.led().title("Việc 2O17 " + i).build())
                    .build(),
            i -> section(i)
                    .addTasks(
                            Found.led().title("Việc " + i).build(),
                            Found.led().title("Việc " + i).build())
                    .build(),
            i -> section(i)
                    .addStatements(Statement.builder()
                            .text("Mục đích")
                            .addReferences(InstrumentReference.of("30a-NQ/CP"))
                            .build())
                    .build(),
            i -> section(i)
                    .addTargets(level(i, "8,49%", i % 2 == 0 ? "8.49" : "8.48"))
                    .build(),
            i -> section(i).addTargets(count(i, 48_267, "46.68")).build(),
            i -> section(i).addTargets(count(i, 86_391, "82.73")).build(),
            i -> section(i).addTargets(count(i, 48_267, "0.00000001")).build(),
            i -> section(i)
                    .funding(new Funding(
                            amount(10), List.of(new FundingLine("Nguồn " + i, FundingKind.RECURRENT, amount(9)))))
                    .build());

    @Provide
    Arbitrary<List<Section>> faults() {
        return Arbitraries.integers()
                .between(0, FAULTS.size() - 1)
                .list()
                .ofMaxSize(12)
                .map(kinds -> {
                    List<Section> sections = new ArrayList<>();
                    for (int kind : kinds) {
                        sections.add(FAULTS.get(kind).apply(sections.size()));
                    }
                    return sections;
                });
    }

    @Property(tries = 200)
    void a_fault_more_takes_no_finding_away(
            @ForAll("faults") List<Section> before, @ForAll("faults") List<Section> more) {
        List<Section> all = new ArrayList<>(before);
        List<String> found = found(before);
        for (Section section : more) {
            all.add(section.toBuilder().number(Integer.toString(all.size())).build());
            List<String> now = found(all);
            assertThat(now).containsAll(found);
            assertThat(now.size()).isGreaterThanOrEqualTo(found.size());
            found = now;
        }
    }

    @Property(tries = 200)
    void another_order_of_sections_changes_places_alone(@ForAll("faults") List<Section> sections, @ForAll long seed) {
        List<Section> shuffled = new ArrayList<>(sections);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(codes(shuffled)).containsExactlyInAnyOrderElementsOf(codes(sections));
    }

    private static List<String> codes(List<Section> sections) {
        return Found.findings(plan(sections)).stream()
                .map(finding -> finding.code().id())
                .filter(code -> !code.equals("plan.section-numbers-unordered"))
                .toList();
    }

    private static List<String> found(List<Section> sections) {
        return Found.in(plan(sections));
    }

    /** A plan for 2017 with a report that closes it. */
    private static Plan plan(List<Section> sections) {
        Plan plan = Plans.plan(sections.toArray(Section[]::new));
        Section part = plan.parts().get(0).toBuilder()
                .addReporting(ReportingLine.builder()
                        .to(AgencyList.parse("UBND tỉnh"))
                        .schedule(Schedule.parse("trước ngày 15/12/2017"))
                        .build())
                .build();
        return Found.issued(plan, LocalDate.of(2017, 3, 7)).toBuilder()
                .period(Schedule.parse("năm 2017"))
                .parts(List.of(part))
                .build();
    }

    private static Section.Builder section(int number) {
        return Section.builder().number(Integer.toString(number));
    }

    private static Section task(int number, String lead) {
        return section(number)
                .addTasks(Found.led().title("Việc " + number).lead(lead).build())
                .build();
    }

    private static Section timed(int number, String time) {
        return section(number)
                .addTasks(Found.led().title("Việc " + number).schedule(time).build())
                .build();
    }

    private static Target level(int number, String text, String rate) {
        return Target.builder()
                .title("Tỷ lệ " + number)
                .measure(new Measure.Level(
                        Written.of(text, Stated.exactly(PublishedRate.of(rate))), CountUnit.HOUSEHOLD))
                .build();
    }

    private static Target count(int number, long count, String rate) {
        return Target.builder()
                .title("Số hộ " + number)
                .measure(new Measure.Count(
                        Written.of(Stated.exactly(count)),
                        CountUnit.HOUSEHOLD,
                        Optional.empty(),
                        Optional.of(Written.of(Stated.exactly(PublishedRate.of(rate))))))
                .build();
    }

    private static Optional<Written<Stated<Vnd>>> amount(long dong) {
        return Optional.of(Written.of(Stated.exactly(Vnd.of(dong))));
    }
}
