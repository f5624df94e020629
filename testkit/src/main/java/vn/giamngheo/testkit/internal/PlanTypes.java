package vn.giamngheo.testkit.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyAlias;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.law.Signature;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.DesignatedAreaList;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Designation;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.Province;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.plan.Task;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.DecimalInterval;
import vn.giamngheo.quantity.Percentage;
import vn.giamngheo.quantity.PercentagePoints;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.RelativeChange;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.TimeFrame;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.testkit.plan.AgencyGens;
import vn.giamngheo.testkit.plan.DirectoryGens;
import vn.giamngheo.testkit.plan.FindingGens;
import vn.giamngheo.testkit.plan.LawGens;
import vn.giamngheo.testkit.plan.PlaceGens;
import vn.giamngheo.testkit.plan.PlanGen;
import vn.giamngheo.testkit.plan.PlanPartGens;
import vn.giamngheo.testkit.plan.QuantityGens;
import vn.giamngheo.testkit.plan.TimeGens;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.SourceLocation;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Waiver;
import vn.giamngheo.validation.WaiverUse;
import vn.giamngheo.validation.Waivers;

/** The types of plans and of what they are made of. */
public final class PlanTypes {

    private PlanTypes() {}

    /** {@return the types with their generators} */
    public static List<Typed<?>> all() {
        return Stream.of(plans(), times(), quantities(), law(), places(), agencies(), findings())
                .flatMap(types -> types)
                .toList();
    }

    private static Stream<Typed<?>> plans() {
        return Stream.of(
                new Typed<>(Plan.class, PlanGen::any),
                new Typed<>(PlanFamily.class, PlanPartGens::families),
                new Typed<>(Section.class, PlanPartGens::sections),
                new Typed<>(Statement.class, PlanPartGens::statements),
                new Typed<>(Task.class, PlanPartGens::tasks),
                new Typed<>(Responsibility.class, PlanPartGens::responsibilities),
                new Typed<>(ReportingLine.class, PlanPartGens::reportingLines),
                new Typed<>(Funding.class, PlanPartGens::fundings),
                new Typed<>(FundingLine.class, PlanPartGens::fundingLines),
                new Typed<>(FundingKind.class, PlanPartGens::fundingKinds),
                new Typed<>(PartKind.class, PlanPartGens::partKinds),
                new Typed<>(Source.class, PlanPartGens::sources));
    }

    private static Stream<Typed<?>> times() {
        return Stream.concat(
                Stream.of(
                        new Typed<>(Schedule.class, TimeGens::schedules),
                        new Typed<>(TimeFrame.class, TimeGens::frames),
                        new Typed<>(YearPoint.class, TimeGens::yearPoints)),
                TimeGens.frameTypes().stream().map(PlanTypes::time));
    }

    private static <F extends TimeFrame> Typed<F> time(Class<F> type) {
        return new Typed<>(type, () -> TimeGens.frames(type));
    }

    private static Stream<Typed<?>> quantities() {
        return Stream.of(
                new Typed<>(Percentage.class, QuantityGens::percentages),
                new Typed<>(PercentagePoints.class, QuantityGens::points),
                new Typed<>(PublishedRate.class, QuantityGens::rates),
                new Typed<>(PublishedPoints.class, QuantityGens::publishedPoints),
                new Typed<>(PublishedFactor.class, QuantityGens::factors),
                new Typed<>(Ratio.class, QuantityGens::ratios),
                new Typed<>(RatioRange.class, QuantityGens::ratioRanges),
                new Typed<>(RelativeChange.class, QuantityGens::relativeChanges),
                new Typed<>(DecimalInterval.class, QuantityGens::intervals),
                new Typed<>(WholeRange.class, QuantityGens::wholeRanges),
                new Typed<>(CountUnit.class, QuantityGens::units));
    }

    private static Stream<Typed<?>> law() {
        return Stream.of(
                new Typed<>(InstrumentNumber.class, LawGens::numbers),
                new Typed<>(InstrumentKind.class, LawGens::kinds),
                new Typed<>(InstrumentReference.class, LawGens::references),
                new Typed<>(LegalBasis.class, LawGens::bases),
                new Typed<>(LegalInstrument.class, LawGens::instruments),
                new Typed<>(Signature.class, LawGens::signatures),
                new Typed<>(Provenance.class, LawGens::provenances),
                new Typed<>(AppliedPeriod.class, LawGens::periods),
                new Typed<>(Applicability.class, LawGens::applicabilities),
                new Typed<>(LegalEffect.class, LawGens::effects),
                new Typed<>(LegalEffects.class, LawGens::legalEffects));
    }

    private static Stream<Typed<?>> places() {
        return Stream.of(
                new Typed<>(Place.class, PlaceGens::places),
                new Typed<>(Province.class, PlaceGens::provinces),
                new Typed<>(AdministrativeUnit.class, PlaceGens::units),
                new Typed<>(UnitRef.class, PlaceGens::refs),
                new Typed<>(UnitChange.class, PlaceGens::changes),
                new Typed<>(Gazetteer.class, PlaceGens::gazetteers),
                new Typed<>(AreaChange.class, PlaceGens::areaChanges),
                new Typed<>(Designation.class, PlaceGens::designations),
                new Typed<>(DesignatedAreaList.class, PlaceGens::areaLists),
                new Typed<>(DesignatedAreas.class, PlaceGens::designatedAreas));
    }

    private static Stream<Typed<?>> agencies() {
        return Stream.of(
                new Typed<>(AgencyRef.class, AgencyGens::refs),
                new Typed<>(AgencyRef.Named.class, AgencyGens::bodies),
                new Typed<>(AgencyRef.Group.class, AgencyGens::groups),
                new Typed<>(AgencyRef.Officer.class, AgencyGens::officers),
                new Typed<>(AgencyList.class, AgencyGens::lists),
                new Typed<>(AgencyKind.class, AgencyGens::kinds),
                new Typed<>(AgencyId.class, DirectoryGens::ids),
                new Typed<>(AgencyFunction.class, DirectoryGens::functions),
                new Typed<>(AgencyAlias.class, DirectoryGens::aliases),
                new Typed<>(AgencyEntry.class, DirectoryGens::entries),
                new Typed<>(Agency.class, DirectoryGens::agencies),
                new Typed<>(Setting.class, DirectoryGens::settings),
                new Typed<>(Directory.class, DirectoryGens::directories),
                new Typed<>(Transfer.class, DirectoryGens::transfers),
                new Typed<>(SuccessionEvent.class, DirectoryGens::events),
                new Typed<>(Succession.class, DirectoryGens::successions),
                new Typed<>(ReferenceTables.class, DirectoryGens::tables));
    }

    private static Stream<Typed<?>> findings() {
        return Stream.of(
                new Typed<>(Phrase.class, FindingGens::phrases),
                new Typed<>(JsonPointer.class, FindingGens::pointers),
                new Typed<>(Argument.class, FindingGens::arguments),
                new Typed<>(SourceLocation.class, FindingGens::locations),
                new Typed<>(Finding.class, FindingGens::findings),
                new Typed<>(LegalGround.class, FindingGens::grounds),
                new Typed<>(Profile.class, FindingGens::profiles),
                new Typed<>(Terms.class, FindingGens::terms),
                new Typed<>(Waiver.class, FindingGens::waivers),
                new Typed<>(WaiverUse.class, FindingGens::waiverUses),
                new Typed<>(Waivers.class, FindingGens::waiverLists),
                new Typed<>(Report.class, FindingGens::reports));
    }
}
