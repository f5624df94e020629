package vn.giamngheo.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What databind fills of a plan: plain records of the same names, texts, numbers and days, nothing understood and nothing
 * checked. What is absent is null.
 */
final class Wire {

    record Plan(
            String schemaVersion,
            String kind,
            Instrument instrument,
            Place jurisdiction,
            String period,
            Source source,
            List<Basis> basis,
            String addressees,
            List<String> copies,
            List<Section> parts) {}

    record Instrument(
            String number,
            String kind,
            String title,
            String issuer,
            LocalDate issuedOn,
            String issuedAt,
            LocalDate inForceFrom,
            Signature signature) {}

    record Signature(String onBehalfOf, String capacity, String name) {}

    record Place(String name, String level) {}

    record Source(String kind, LocalDate publishedOn, String note) {}

    record Basis(String kind, Reference instrument) {}

    record Reference(
            String number,
            String kind,
            String title,
            LocalDate issuedOn,
            String issuer,
            String provision,
            Boolean asAmended) {}

    record Section(
            String kind,
            String number,
            String title,
            List<Statement> statements,
            List<Target> targets,
            List<Task> tasks,
            Funding funding,
            List<Report> reporting,
            List<Section> sections) {}

    record Statement(String number, String text, List<Reference> references) {}

    record Task(
            String number,
            String title,
            String lead,
            String coordinate,
            List<Responsibility> roles,
            String modality,
            String deliverable,
            String schedule,
            List<Report> reporting,
            List<Reference> references) {}

    record Responsibility(String role, String agencies, String toward) {}

    record Report(String reporters, String subject, String to, String via, String schedule) {}

    record Funding(Money total, List<FundingLine> lines) {}

    record FundingLine(String source, String kind, Money amount) {}

    /** Also a count. */
    record Money(
            String text,
            Long exactly,
            List<Long> between,
            Long atLeast,
            Long moreThan,
            Long atMost,
            Long lessThan,
            Boolean about) {}

    record Decimal(
            String text,
            BigDecimal exactly,
            List<BigDecimal> between,
            BigDecimal atLeast,
            BigDecimal moreThan,
            BigDecimal atMost,
            BigDecimal lessThan,
            Boolean about) {}

    record Target(
            String number,
            String title,
            String text,
            String commitment,
            String indicator,
            Scope scope,
            Measure measure,
            String due,
            List<Target> parts,
            Boolean partsComplete,
            String split,
            List<Reference> references) {}

    record Scope(Place place, String area, String population, String group) {}

    record Baseline(Decimal rate, String at) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Level.class, name = "level"),
        @JsonSubTypes.Type(value = Reduction.class, name = "reduction"),
        @JsonSubTypes.Type(value = Coverage.class, name = "coverage"),
        @JsonSubTypes.Type(value = Count.class, name = "count"),
        @JsonSubTypes.Type(value = LocalityState.class, name = "locality-state"),
        @JsonSubTypes.Type(value = ReductionPerYear.class, name = "reduction-per-year"),
        @JsonSubTypes.Type(value = RelativeReduction.class, name = "relative-reduction"),
        @JsonSubTypes.Type(value = Multiplier.class, name = "multiplier"),
        @JsonSubTypes.Type(value = CountChange.class, name = "count-change"),
        @JsonSubTypes.Type(value = CountPerYear.class, name = "count-per-year"),
        @JsonSubTypes.Type(value = KOfN.class, name = "k-of-n"),
        @JsonSubTypes.Type(value = Maintain.class, name = "maintain"),
        @JsonSubTypes.Type(value = Undecided.class, name = "undecided"),
        @JsonSubTypes.Type(value = Zero.class, name = "zero"),
        @JsonSubTypes.Type(value = Qualitative.class, name = "qualitative")
    })
    interface Measure {}

    record Level(Decimal rate, String unit) implements Measure {}

    record Reduction(Decimal by, Baseline from, Decimal to, String unit) implements Measure {}

    record Coverage(Decimal rate, String of, String condition, String unit) implements Measure {}

    record Count(Money count, String unit, String condition, Decimal rate) implements Measure {}

    record LocalityState(Place place, String state) implements Measure {}

    record ReductionPerYear(Decimal by, Baseline from, String unit) implements Measure {}

    record RelativeReduction(Decimal by, String of, Baseline from, String since, String unit) implements Measure {}

    record Multiplier(Decimal factor, String of, String since) implements Measure {}

    record CountChange(String direction, Money by, String unit, String of) implements Measure {}

    record CountPerYear(Money count, String unit, String condition) implements Measure {}

    record KOfN(Money k, Money n, String unit, String condition) implements Measure {}

    record Maintain(String of, Decimal rate, String unit) implements Measure {}

    record Undecided(String wording, List<Measure> readings) implements Measure {}

    record Zero(String of, String unit) implements Measure {}

    record Qualitative(String goal) implements Measure {}

    private Wire() {}
}
