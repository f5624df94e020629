package vn.giamngheo.json.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.law.Signature;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.Modality;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.plan.Task;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;

/** Plans of every shape that the wire format has. */
public final class PlanArbitraries {

    private PlanArbitraries() {}

    /** Words that official texts and careless typing contain: quotes, braces, combining marks, line breaks. */
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                "Rà soát hộ nghèo",
                "“Vì người nghèo” \"{0}\" 'x'",
                "Hỗ trợ nhà ở tối thiểu 8m²/người\nvà công trình phụ",
                "a\u0301\u0323 \u0110 \u00a0–\t\\ /",
                "\ud83c\udfe0");
    }

    static Arbitrary<Schedule> schedules() {
        return Arbitraries.of(
                        "", "Hằng năm", "trước ngày 10/12/2017", "Giai đoạn 2021 -2025 và giai đoạn 2021 -2030", "x y")
                .map(Schedule::parse);
    }

    static Arbitrary<AgencyList> agencies() {
        return Arbitraries.of("", "Sở Y tế", "Các Sở: Tài chính; KHĐT", "UBND các huyện, thị xã, thành phố", "Vô danh")
                .map(AgencyList::parse);
    }

    private static Arbitrary<AgencyList> somebody() {
        return agencies().filter(list -> !list.isEmpty());
    }

    /** Every way to state a value, with and without wording, and wording alone. */
    static <T extends Comparable<? super T>> Arbitrary<Written<Stated<T>>> written(Arbitrary<T> values) {
        Arbitrary<Stated<T>> precise = Arbitraries.oneOf(
                values.map(Stated::exactly),
                Combinators.combine(values, values)
                        .as((a, b) -> a.compareTo(b) <= 0 ? Stated.between(a, b) : Stated.between(b, a)),
                values.map(Stated::atLeast),
                values.map(Stated::moreThan),
                values.map(Stated::atMost),
                values.map(Stated::lessThan));
        Arbitrary<Stated<T>> stated = Arbitraries.oneOf(precise, precise.map(Stated::about));
        return Arbitraries.oneOf(
                stated.map(Written::of),
                Combinators.combine(texts(), stated).as(Written::of),
                texts().map(Written::unreadable));
    }

    static Arbitrary<Written<Stated<Vnd>>> money() {
        Arbitrary<Vnd> amounts = Arbitraries.longs().map(dong -> Vnd.of(dong));
        return written(amounts);
    }

    static Arbitrary<BigDecimal> percents() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(2, 5))
                .as((units, scale) -> BigDecimal.valueOf(units, scale));
    }

    static Arbitrary<InstrumentReference> references() {
        return Combinators.combine(
                        Arbitraries.of("768/QĐ-UBND", "9274 /UBND-VX", "30a-NQ/CP", "24/2021/QH15"),
                        Arbitraries.of("decision", "law", "something-else").optional(),
                        texts().optional(),
                        days().optional(),
                        texts().optional(),
                        texts().optional(),
                        Arbitraries.of(true, false))
                .as((number, kind, title, issuedOn, issuer, provision, asAmended) -> InstrumentReference.builder()
                        .number(InstrumentNumber.parse(number))
                        .kind(kind.map(InstrumentKind::of))
                        .title(title)
                        .issuedOn(issuedOn)
                        .issuer(issuer)
                        .provision(provision)
                        .asAmended(asAmended)
                        .build());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 40_000)
                .map(day -> LocalDate.of(1990, 1, 1).plusDays(day));
    }

    static Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.of("tỉnh Bình Định", "huyện A Lưới"), Arbitraries.of(AdministrativeLevel.class))
                .as(PlanArbitraries::place);
    }

    private static Place place(String name, AdministrativeLevel level) {
        return Place.parse(name).level() == level ? Place.of(name, level) : Place.parse(name);
    }

    private static Arbitrary<ReportingLine> reportingLines() {
        return Combinators.combine(agencies(), texts().optional(), somebody(), agencies(), schedules())
                .as((reporters, subject, to, via, schedule) -> ReportingLine.builder()
                        .reporters(reporters)
                        .subject(subject)
                        .to(to)
                        .via(via)
                        .schedule(schedule)
                        .build());
    }

    private static Arbitrary<Responsibility> responsibilities() {
        return Combinators.combine(
                        Arbitraries.of(Role.class).filter(role -> role != Role.LEAD && role != Role.COORDINATE),
                        somebody(),
                        agencies())
                .as(Responsibility::new);
    }

    private static Arbitrary<Task> tasks() {
        return Builders.withBuilder(Task::builder)
                .use(texts().optional())
                .in((b, v) -> b.number(v))
                .use(texts())
                .in((b, v) -> b.title(v))
                .use(agencies())
                .in((b, v) -> b.lead(v))
                .use(agencies())
                .in((b, v) -> b.coordinate(v))
                .use(responsibilities().list().ofMaxSize(2))
                .in((b, v) -> b.roles(v))
                .use(Arbitraries.of(Modality.class))
                .in((b, v) -> b.modality(v))
                .use(texts().optional())
                .in((b, v) -> b.deliverable(v))
                .use(schedules())
                .in((b, v) -> b.schedule(v))
                .use(reportingLines().list().ofMaxSize(2))
                .in((b, v) -> b.reporting(v))
                .use(references().list().ofMaxSize(2))
                .in((b, v) -> b.references(v))
                .build(Task.Builder::build);
    }

    private static Arbitrary<Statement> statements() {
        return Combinators.combine(
                        texts().optional(), texts(), references().list().ofMaxSize(2))
                .as((number, text, references) -> Statement.builder()
                        .number(number)
                        .text(text)
                        .references(references)
                        .build());
    }

    private static Arbitrary<Funding> fundings() {
        Arbitrary<FundingLine> lines = Combinators.combine(
                        texts(),
                        Arbitraries.of("investment", "in-kind", "a-new-one").map(FundingKind::of),
                        money().optional())
                .as(FundingLine::new);
        return Combinators.combine(money().optional(), lines.list().ofMinSize(1).ofMaxSize(3))
                .as(Funding::new);
    }

    private static Arbitrary<Section> sections(int depth) {
        Arbitrary<List<Section>> below = depth == 0
                ? Arbitraries.just(List.of())
                : sections(depth - 1).list().ofMaxSize(2);
        return Builders.withBuilder(Section::builder)
                .use(texts().optional())
                .in((b, v) -> b.number(v))
                .use(texts().optional())
                .in((b, v) -> b.title(v))
                .use(statements().list().ofMaxSize(2))
                .in((b, v) -> b.statements(v))
                .use(TargetArbitraries.targets(1).list().ofMaxSize(2))
                .in((b, v) -> b.targets(v))
                .use(tasks().list().ofMaxSize(2))
                .in((b, v) -> b.tasks(v))
                .use(fundings().optional())
                .in((b, v) -> b.funding(v))
                .use(reportingLines().list().ofMaxSize(2))
                .in((b, v) -> b.reporting(v))
                .use(below)
                .in((b, v) -> b.sections(v))
                .build(Section.Builder::build);
    }

    private static Arbitrary<LegalInstrument> instruments() {
        Arbitrary<Signature> signatures = Combinators.combine(texts().optional(), texts().optional(), texts())
                .as(Signature::new);
        return Builders.withBuilder(LegalInstrument::builder)
                .use(Arbitraries.of("768/QĐ-UBND", "Số lạ")
                        .map(InstrumentNumber::parse)
                        .optional())
                .in((b, v) -> b.number(v))
                .use(Arbitraries.of("decision", "something-else").map(InstrumentKind::of))
                .in((b, v) -> b.kind(v))
                .use(texts())
                .in((b, v) -> b.title(v))
                .use(texts())
                .in((b, v) -> b.issuer(v))
                .use(days())
                .in((b, v) -> b.issuedOn(v))
                .use(texts().optional())
                .in((b, v) -> b.issuedAt(v))
                .use(days().optional())
                .in((b, v) -> b.inForceFrom(v))
                .use(signatures.optional())
                .in((b, v) -> b.signature(v))
                .build(LegalInstrument.Builder::build);
    }

    /** Any plan. */
    public static Arbitrary<Plan> plans() {
        Arbitrary<Source> sources = Combinators.combine(
                        Arbitraries.of(Source.Kind.class), days().optional(), texts().optional())
                .as(Source::new);
        Arbitrary<LegalBasis> bases = Combinators.combine(Arbitraries.of(BasisKind.class), references())
                .as(LegalBasis::new);
        Arbitrary<Section> parts = Combinators.combine(
                        sections(1),
                        Arbitraries.of("plan", "appendix", "a-new-one").map(PartKind::of))
                .as((section, kind) -> section.toBuilder().kind(kind).build());
        return Builders.withBuilder(Plan::builder)
                .use(instruments())
                .in((b, v) -> b.instrument(v))
                .use(places().optional())
                .in((b, v) -> b.jurisdiction(v))
                .use(schedules())
                .in((b, v) -> b.period(v))
                .use(sources)
                .in((b, v) -> b.source(v))
                .use(bases.list().ofMaxSize(2))
                .in((b, v) -> b.basis(v))
                .use(agencies())
                .in((b, v) -> b.addressees(v))
                .use(texts().list().ofMaxSize(2))
                .in((b, v) -> b.copies(v))
                .use(parts.list().ofMaxSize(2))
                .in((b, v) -> b.parts(v))
                .build(Plan.Builder::build);
    }
}
