package vn.giamngheo.standard;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Language;

/** Writes standards as the tables of {@code docs/legal-sources.md}, so that the document cannot differ from the data. */
final class StandardTables {

    private final StringBuilder out = new StringBuilder();

    private StandardTables() {}

    static String of(List<PovertyStandard> standards) {
        StandardTables tables = new StandardTables();
        tables.applicability(standards);
        tables.lines(standards);
        tables.cutoffsOfCounts(standards);
        tables.rows(standards);
        tables.points(standards);
        standards.stream().filter(standard -> !standard.indicators().isEmpty()).forEach(tables::indicators);
        return tables.out.toString();
    }

    private void applicability(List<PovertyStandard> standards) {
        heading("To which reviews they apply");
        row("standard", "basis", "title period", "in force from", "days of review", "by", "state", "source");
        rule(8);
        for (PovertyStandard standard : standards) {
            Applicability applicability = standard.applicability();
            for (AppliedPeriod period : applicability.applied()) {
                row(
                        standard.id().value(),
                        cited(standard.basis()),
                        applicability.titleFrom().orElseThrow() + "–"
                                + applicability.titleTo().orElseThrow(),
                        applicability.inForceFrom().map(Object::toString).orElse("not known"),
                        period.from() + " to " + period.to(),
                        cited(period.by()),
                        state(period.provenance()),
                        period.provenance().source());
            }
        }
    }

    private void lines(List<PovertyStandard> standards) {
        heading("Lines of income, in đồng per person per month");
        row("standard", "line", "rural", "urban", "state", "source");
        rule(6);
        for (PovertyStandard standard : standards) {
            for (IncomeLine line : standard.lines()) {
                row(
                        standard.id().value(),
                        "`" + line.id() + "`",
                        line.rural().find().map(value -> number(value.dong())).orElse("–"),
                        line.urban().find().map(value -> number(value.dong())).orElse("–"),
                        both(state(line.rural()), state(line.urban())),
                        both(source(line.rural()), source(line.urban())));
            }
        }
    }

    private void cutoffsOfCounts(List<PovertyStandard> standards) {
        heading("Cut-offs of the number of deprivations");
        row("standard", "cut-off", "indicators", "state", "source");
        rule(5);
        for (PovertyStandard standard : standards) {
            for (CountCutoff cutoff : standard.cutoffs()) {
                row(
                        standard.id().value(),
                        "`" + cutoff.id() + "`",
                        shown(cutoff.count()),
                        state(cutoff.count()),
                        source(cutoff.count()));
            }
        }
    }

    private void rows(List<PovertyStandard> standards) {
        heading("Classes");
        row("standard", "class", "condition", "words quoted", "cited", "state", "source");
        rule(7);
        for (PovertyStandard standard : standards) {
            for (Row row : standard.rows()) {
                row(
                        standard.id().value(),
                        row.status().phrase().english()
                                + row.mayHide()
                                        .map(line -> " (may hide: `" + line + "` was not found)")
                                        .orElse(""),
                        asText(row.when()),
                        row.wording().map(words -> "“" + words + "”").orElse("–"),
                        cited(row.citation().orElse(standard.basis())),
                        state(row.provenance()),
                        row.provenance().source());
            }
            for (LegalGap gap : standard.gaps()) {
                row(
                        standard.id().value(),
                        "undefined by law",
                        asText(gap.when()),
                        "–",
                        cited(standard.basis()),
                        "gap of the law",
                        gap.reason().english());
            }
        }
    }

    private void points(List<PovertyStandard> standards) {
        heading("Points (forms B1 and B2)");
        row("standard", "B1 rural, at most", "B1 urban, at most", "B2 per indicator", "B2 from", "cited", "state");
        rule(7);
        for (PovertyStandard standard : standards) {
            standard.scorecard()
                    .ifPresent(card -> row(
                            standard.id().value(),
                            shown(card.rural()),
                            shown(card.urban()),
                            shown(card.perIndicator()),
                            shown(card.cutoff()),
                            cited(card.citation()),
                            both(
                                    both(state(card.rural()), state(card.urban())),
                                    both(state(card.perIndicator()), state(card.cutoff())))));
        }
    }

    private void indicators(PovertyStandard standard) {
        heading("Indicators and cut-offs of " + standard.id());
        out.append("The list: ")
                .append(standard.indicators().stream()
                        .map(rule -> state(rule.provenance()) + " – "
                                + rule.provenance().source())
                        .distinct()
                        .collect(Collectors.joining("; or: ")))
                .append(".\n\n");
        row("dimension", "indicator", "listed", "cut-off", "state of the cut-off", "its source");
        rule(6);
        for (IndicatorRule rule : standard.indicators()) {
            row(
                    "`" + rule.dimension() + "`",
                    rule.name().vietnamese() + " (" + rule.name().english() + ")",
                    state(rule.provenance()),
                    rule.cutoff().find().map(StandardTables::asText).orElse("–"),
                    state(rule.cutoff()),
                    source(rule.cutoff()));
        }
    }

    private void heading(String text) {
        out.append("\n### ").append(text).append("\n\n");
    }

    private void row(String... cells) {
        out.append("| ")
                .append(Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    private void rule(int columns) {
        out.append("|").append("---|".repeat(columns)).append("\n");
    }

    private static String cited(InstrumentReference reference) {
        return reference.citation(Language.ENGLISH);
    }

    private static String number(long dong) {
        return Language.ENGLISH.notation().format(dong);
    }

    private static String shown(Parameter<Integer> value) {
        return value.find().map(Object::toString).orElse("–");
    }

    private static String state(Provenance provenance) {
        String words = provenance.confidence().phrase().english();
        return provenance.confidence() == Confidence.UNVERIFIED ? "**" + words + "**" : words;
    }

    private static String state(Parameter<?> value) {
        return value instanceof Parameter.Known<?> known ? state(known.provenance()) : "**not found**";
    }

    private static String source(Parameter<?> value) {
        if (value instanceof Parameter.Known<?> known) {
            return known.provenance().source();
        }
        return value instanceof Parameter.Absent<?> absent
                ? absent.reason().english()
                : ((Parameter.Undefined<?>) value).reason().english();
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + "; " + other;
    }

    private static String asText(Condition condition) {
        if (condition instanceof Condition.Income income) {
            return "income " + income.comparison().sign() + " `" + income.line() + "`";
        }
        if (condition instanceof Condition.Deprivations count) {
            return "deprivations " + count.comparison().sign() + " `" + count.cutoff() + "`";
        }
        if (condition instanceof Condition.AllOf all) {
            return all.of().stream().map(StandardTables::asText).collect(Collectors.joining(" and "));
        }
        return condition.toString();
    }

    /** The name and the numbers of a cut-off: {@code out of school (from: 5; below: 15)}. */
    private static String asText(Cutoff cutoff) {
        List<String> values = new ArrayList<>();
        for (RecordComponent component : cutoff.getClass().getRecordComponents()) {
            values.add(words(component.getName()) + ": " + value(cutoff, component));
        }
        String name = words(cutoff.getClass().getSimpleName());
        return values.isEmpty() ? name : name + " (" + String.join("; ", values) + ")";
    }

    private static String value(Cutoff cutoff, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(cutoff);
            return value instanceof Collection<?> all
                    ? all.stream().map(Object::toString).sorted().collect(Collectors.joining(", "))
                    : value instanceof EducationLevel level ? level.phrase().english() : value.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record must show its components", e);
        }
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
