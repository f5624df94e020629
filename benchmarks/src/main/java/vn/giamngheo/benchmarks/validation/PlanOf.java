package vn.giamngheo.benchmarks.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.benchmarks.validation.Beans.FundingBean;
import vn.giamngheo.benchmarks.validation.Beans.LineBean;
import vn.giamngheo.benchmarks.validation.Beans.PlanBean;
import vn.giamngheo.benchmarks.validation.Beans.SectionBean;
import vn.giamngheo.benchmarks.validation.Beans.TargetBean;
import vn.giamngheo.benchmarks.validation.Beans.TaskBean;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Task;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;

/** The same plan in the types of the library, with the wordings that an official would have written. */
final class PlanOf {

    private static final int RATE_SCALE = 2;

    private PlanOf() {}

    static Plan bean(PlanBean bean) {
        Plan.Builder plan = Plan.builder()
                .instrument(LegalInstrument.builder()
                        .number(InstrumentNumber.parse("768/QĐ-UBND"))
                        .kind(InstrumentKind.DECISION)
                        .title(bean.instrument().title())
                        .issuer("Ủy ban nhân dân tỉnh Bình Định")
                        .issuedOn(bean.instrument().issuedOn())
                        .build())
                .source(new Source(Source.Kind.FULL_TEXT, Optional.empty(), Optional.empty()))
                .period(schedule(bean.period()))
                .addressees(agencies(bean.addressees()));
        bean.basis().forEach(plan::pursuantTo);
        plan.addParts(section(bean.parts().get(0)).kind(PartKind.PLAN).build());
        plan.addParts(section(bean.parts().get(1)).kind(PartKind.APPENDIX).build());
        return plan.build();
    }

    private static Section.Builder section(SectionBean bean) {
        Section.Builder section = Section.builder()
                .number(Optional.ofNullable(bean.number()))
                .title(Optional.ofNullable(bean.title()))
                .funding(Optional.ofNullable(bean.funding()).map(PlanOf::funding));
        bean.targets().forEach(target -> section.addTargets(target(target)));
        bean.tasks().forEach(task -> section.addTasks(task(task)));
        bean.sections().forEach(below -> section.addSections(section(below).build()));
        return section;
    }

    private static Target target(TargetBean bean) {
        PublishedRate from = rate(bean.from());
        PublishedRate to = rate(bean.to());
        PublishedPoints by = new PublishedPoints(BigDecimal.valueOf(Math.abs(bean.from() - bean.to()), RATE_SCALE));
        return Target.builder()
                .number(Optional.ofNullable(bean.number()))
                .title(bean.title())
                .measure(new Measure.Reduction(
                        Written.of(number(by.value()) + " điểm %", Stated.exactly(by)),
                        Optional.of(new Baseline(
                                written(from), YearPoint.endOf(2020).schedule())),
                        Optional.of(written(to)),
                        CountUnit.HOUSEHOLD))
                .due(schedule(bean.due()))
                .build();
    }

    private static PublishedRate rate(int hundredths) {
        return new PublishedRate(BigDecimal.valueOf(hundredths, RATE_SCALE));
    }

    private static Written<Stated<PublishedRate>> written(PublishedRate rate) {
        return Written.of(number(rate.value()) + "%", Stated.exactly(rate));
    }

    private static String number(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private static Task task(TaskBean bean) {
        return Task.builder()
                .number(Optional.ofNullable(bean.number()))
                .title(bean.title())
                .deliverable(Optional.ofNullable(bean.deliverable()))
                .lead(agencies(bean.lead()))
                .coordinate(agencies(bean.coordinate()))
                .schedule(schedule(bean.schedule()))
                .references(
                        bean.references().stream().map(InstrumentReference::of).toList())
                .build();
    }

    private static Funding funding(FundingBean bean) {
        return new Funding(
                Optional.of(money(bean.total())),
                bean.lines().stream().map(PlanOf::line).toList());
    }

    private static FundingLine line(LineBean bean) {
        return new FundingLine(
                bean.source(),
                FundingKind.MOBILISED,
                Optional.ofNullable(bean.amount()).map(PlanOf::money));
    }

    private static Written<Stated<Vnd>> money(long dong) {
        String millions = Language.VIETNAMESE.notation().format(dong / 1_000_000);
        return Written.of(millions + " triệu đồng", Stated.exactly(Vnd.of(dong)));
    }

    private static AgencyList agencies(List<String> names) {
        return AgencyList.parse(String.join("; ", names));
    }

    private static Schedule schedule(@Nullable LocalDate day) {
        return day == null
                ? Schedule.unstated()
                : Schedule.parse("Đến ngày " + day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear());
    }
}
