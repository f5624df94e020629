package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.plan.Task;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** What plans are made of, and plans with those below them. */
public final class PlanPartGens {

    private static final int MOST_BELOW = 3;

    private PlanPartGens() {}

    /** {@return parts and sections of plans; simplest is a plan with one section of one task} */
    public static Gen<Section> sections() {
        return PlanGen.any()
                .then(plan ->
                        Gens.among(plan.sections().stream().map(Located::value).toList()));
    }

    /** {@return paragraphs that assign nothing} */
    public static Gen<Statement> statements() {
        return PlanWriter.statements();
    }

    /** {@return tasks without numbers; simplest is one of one department without a time} */
    public static Gen<Task> tasks() {
        return PlanFrame.any().then(TaskGen::new);
    }

    /** {@return roles beside leading and co-ordinating, of each kind} */
    public static Gen<Responsibility> responsibilities() {
        return PlanFrame.any().then(TaskGen::responsibilities);
    }

    /** {@return who reports what to whom, with every kind of time; simplest is one department every year} */
    public static Gen<ReportingLine> reportingLines() {
        return PlanFrame.any().then(frame -> TaskGen.reporting(frame, true));
    }

    /** {@return funds whose lines add up to the total where all are stated; simplest is a total alone} */
    public static Gen<Funding> fundings() {
        return new FundingGen();
    }

    /** {@return sources of funds, in money or in kind; simplest is one with an exact amount} */
    public static Gen<FundingLine> fundingLines() {
        return FundingGen.lines();
    }

    /** {@return kinds of funds: known ones, and one that is not} */
    public static Gen<FundingKind> fundingKinds() {
        return Gens.among(
                FundingKind.CENTRAL_BUDGET,
                FundingKind.LOCAL_BUDGET,
                FundingKind.INVESTMENT,
                FundingKind.RECURRENT,
                FundingKind.COUNTERPART,
                FundingKind.MOBILISED,
                FundingKind.POLICY_CREDIT,
                FundingKind.IN_KIND,
                FundingKind.of("quy-vi-nguoi-ngheo"));
    }

    /** {@return kinds of parts: known ones, and one that is not} */
    public static Gen<PartKind> partKinds() {
        return Gens.among(
                PartKind.PLAN,
                PartKind.APPENDIX,
                PartKind.DECISION,
                PartKind.LETTER,
                PartKind.CONCLUSION,
                PartKind.SUMMARY,
                PartKind.of("bieu-mau"));
    }

    /** {@return what plans were encoded from; simplest is the text itself} */
    public static Gen<Source> sources() {
        return TimeGens.days().then(PlanWriter::sources);
    }

    /**
     * {@return plans of provinces with plans of communes, or of districts while there were any, that carry them out;
     * simplest is one without any}
     */
    public static Gen<PlanFamily> families() {
        return choices -> {
            PlanFrame frame = PlanFrame.any().from(choices);
            Plan superior = new PlanWriter(frame, new PlanWriter.Content(1, 3, false, false, false)).from(choices);
            List<Plan> below = new ArrayList<>();
            for (Place place : below(frame.issuedOn(), choices)) {
                below.add(choices.part(subordinate(frame.below(place), superior.instrument())));
            }
            return new PlanFamily(superior, below);
        };
    }

    private static Set<Place> below(LocalDate day, Choices choices) {
        boolean districts = day.isBefore(LawDays.DISTRICTS_ENDED) && choices.upTo(1) == 1;
        Gen<Place> places = PlaceGens.places(districts ? AdministrativeLevel.DISTRICT : AdministrativeLevel.COMMUNE);
        return new LinkedHashSet<>(places.list(0, MOST_BELOW).from(choices));
    }

    private static Gen<Plan> subordinate(PlanFrame frame, LegalInstrument superior) {
        InstrumentReference carriedOut = InstrumentReference.builder()
                .number(superior.number())
                .title(superior.number().isPresent() ? Optional.empty() : Optional.of(superior.title()))
                .issuedOn(superior.issuedOn())
                .build();
        return new PlanWriter(frame, new PlanWriter.Content(1, 2, false, false, false))
                .map(plan -> plan.toBuilder()
                        .basis(List.of(new LegalBasis(BasisKind.IMPLEMENTS, carriedOut)))
                        .build());
    }
}
