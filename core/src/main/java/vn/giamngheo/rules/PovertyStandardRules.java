package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.AbsentValue;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Scorecard;
import vn.giamngheo.standard.UnverifiedValue;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** Poverty standards that are sound, and may be wrong or unfinished all the same. */
final class PovertyStandardRules {

    /** Đồng per head and month; the lowest line of a national standard was 200,000. A reading of this library. */
    private static final long LEAST_LINE = 100_000;
    /** Đồng per head and month; the highest line of a national standard is 3,000,000. A reading of this library. */
    private static final long MOST_LINE = 10_000_000;

    private static final JsonPointer ROOT = JsonPointer.ROOT;
    private static final JsonPointer LINES = ROOT.child("lines");
    private static final JsonPointer ROWS = ROOT.child("rows");
    private static final JsonPointer APPLICABILITY = ROOT.child("applicability");
    private static final JsonPointer APPLIED = APPLICABILITY.child("applied");

    private PovertyStandardRules() {}

    static List<Rule<PovertyStandard>> all() {
        return List.of(
                Rule.of(PovertyStandardFinding.BASIS_UNNUMBERED, PovertyStandardRules::basisNumber),
                Rule.of(PovertyStandardFinding.BASIS_PROVISION_MISSING, PovertyStandardRules::basisProvision),
                Rule.of(PovertyStandardFinding.APPLIES_BEFORE_FORCE, PovertyStandardRules::force),
                Rule.of(PovertyStandardFinding.TITLE_YEARS_DIFFER, PovertyStandardRules::titleYears),
                Rule.of(PovertyStandardFinding.PERIODS_APART, PovertyStandardRules::periods),
                Rule.of(PovertyStandardFinding.RURAL_ABOVE_URBAN, PovertyStandardRules::areas),
                Rule.of(
                        "standard.line-unit",
                        Set.of(PovertyStandardFinding.LINE_SMALL, PovertyStandardFinding.LINE_LARGE),
                        PovertyStandardRules::lines),
                Rule.of(PovertyStandardFinding.WORDING_MISSING, PovertyStandardRules::wordingMissing),
                Rule.of(PovertyStandardFinding.WORDING_STRICT, PovertyStandardRules::wordingStrict),
                Rule.of(PovertyStandardFinding.WORDING_JOINED, PovertyStandardRules::wordingJoined),
                Rule.of(PovertyStandardFinding.SCORECARD_DIFFERS, PovertyStandardRules::scorecard),
                Rule.of(PovertyStandardFinding.UNVERIFIED, PovertyStandardRules::unverified),
                Rule.of(PovertyStandardFinding.ABSENT, PovertyStandardRules::absent));
    }

    private static void basisNumber(PovertyStandard standard, Consumer<Finding> findings) {
        if (standard.basis().number().isEmpty()) {
            findings.accept(Finding.of(
                    PovertyStandardFinding.BASIS_UNNUMBERED, ROOT.child("basis").child("number")));
        }
    }

    private static void basisProvision(PovertyStandard standard, Consumer<Finding> findings) {
        if (standard.basis().provision().isEmpty()) {
            findings.accept(Finding.of(
                    PovertyStandardFinding.BASIS_PROVISION_MISSING,
                    ROOT.child("basis").child("provision")));
        }
    }

    /** R17: the day a law came into force is one thing, the reviews it applies to another; seldom is the second earlier. */
    private static void force(PovertyStandard standard, Consumer<Finding> findings) {
        Optional<LocalDate> force = standard.applicability().inForceFrom();
        List<AppliedPeriod> applied = standard.applicability().applied();
        if (force.isPresent() && applied.get(0).from().isBefore(force.get())) {
            findings.accept(Finding.of(
                    PovertyStandardFinding.APPLIES_BEFORE_FORCE,
                    APPLIED.child(0).child("from"),
                    Map.of(
                            "from", Argument.day(applied.get(0).from()),
                            "force", Argument.day(force.get()))));
        }
    }

    /** R18: a title names years that the standard does not apply to, or leaves out others. */
    private static void titleYears(PovertyStandard standard, Consumer<Finding> findings) {
        Applicability applicability = standard.applicability();
        int first = applicability.applied().get(0).from().getYear();
        int last = applicability
                .applied()
                .get(applicability.applied().size() - 1)
                .to()
                .getYear();
        int titleFrom = applicability.titleFrom().orElse(first);
        int titleTo = applicability.titleTo().orElse(last);
        if (titleFrom != first || titleTo != last) {
            findings.accept(Finding.of(
                    PovertyStandardFinding.TITLE_YEARS_DIFFER,
                    APPLICABILITY,
                    Map.of(
                            "title", years(titleFrom, titleTo),
                            "applied", years(first, last))));
        }
    }

    private static Argument years(int first, int last) {
        return Argument.text(first == last ? Integer.toString(first) : first + "–" + last);
    }

    private static void periods(PovertyStandard standard, Consumer<Finding> findings) {
        List<AppliedPeriod> applied = standard.applicability().applied();
        for (int i = 1; i < applied.size(); i++) {
            LocalDate end = applied.get(i - 1).to();
            if (end.plusDays(1).isBefore(applied.get(i).from())) {
                findings.accept(Finding.of(
                        PovertyStandardFinding.PERIODS_APART,
                        APPLIED.child(i).child("from"),
                        Map.of(
                                "end", Argument.day(end),
                                "from", Argument.day(applied.get(i).from()))));
            }
        }
    }

    private static void areas(PovertyStandard standard, Consumer<Finding> findings) {
        for (int i = 0; i < standard.lines().size(); i++) {
            IncomeLine line = standard.lines().get(i);
            Optional<Vnd> rural = line.rural().find();
            Optional<Vnd> urban = line.urban().find();
            if (rural.isPresent()
                    && urban.isPresent()
                    && rural.get().dong() > urban.get().dong()) {
                findings.accept(Finding.of(
                        PovertyStandardFinding.RURAL_ABOVE_URBAN,
                        LINES.child(i).child("rural"),
                        Map.of(
                                "line", Argument.text(line.id().code()),
                                "rural", Argument.whole(rural.get().dong()),
                                "urban", Argument.whole(urban.get().dong()))));
            }
        }
    }

    private static void lines(PovertyStandard standard, Consumer<Finding> findings) {
        long months = standard.linePeriod().months();
        for (int i = 0; i < standard.lines().size(); i++) {
            IncomeLine line = standard.lines().get(i);
            for (AreaType area : AreaType.values()) {
                Optional<Vnd> value = line.in(area).find();
                if (value.isPresent() && value.get().dong() < LEAST_LINE * months) {
                    findings.accept(line(PovertyStandardFinding.LINE_SMALL, standard, i, area, LEAST_LINE * months));
                } else if (value.isPresent() && value.get().dong() > MOST_LINE * months) {
                    findings.accept(line(PovertyStandardFinding.LINE_LARGE, standard, i, area, MOST_LINE * months));
                }
            }
        }
    }

    private static Finding line(
            PovertyStandardFinding code, PovertyStandard standard, int index, AreaType area, long bound) {
        IncomeLine line = standard.lines().get(index);
        return Finding.of(
                code,
                LINES.child(index).child(area.code()),
                Map.of(
                        "line", Argument.text(line.id().code()),
                        "area", Argument.phrase(standard.areaName(area)),
                        "value", Argument.whole(line.in(area).get().dong()),
                        "unit", Argument.phrase(standard.linePeriod().unit()),
                        "bound", Argument.whole(bound)));
    }

    /** R22: only of the classes that people are supported by. */
    private static void wordingMissing(PovertyStandard standard, Consumer<Finding> findings) {
        for (int i = 0; i < standard.rows().size(); i++) {
            Row row = standard.rows().get(i);
            if (row.wording().isEmpty() && !row.status().isAtLeast(PovertyStatus.AVERAGE_LIVING_STANDARD)) {
                findings.accept(Finding.of(
                        PovertyStandardFinding.WORDING_MISSING,
                        ROWS.child(i).child("wording"),
                        Map.of("status", Argument.phrase(row.status().phrase()))));
            }
        }
    }

    /** R19: <i>trở xuống</i> and <i>trở lên</i> include the boundary. */
    private static void wordingStrict(PovertyStandard standard, Consumer<Finding> findings) {
        for (int i = 0; i < standard.rows().size(); i++) {
            Row row = standard.rows().get(i);
            String wording = row.wording().orElse("").toLowerCase(Locale.ROOT);
            Set<Comparison> used = EnumSet.noneOf(Comparison.class);
            collect(row.when(), used);
            strict(wording, "trở xuống", used, Comparison.BELOW, Comparison.AT_MOST, i, findings);
            strict(wording, "trở lên", used, Comparison.ABOVE, Comparison.AT_LEAST, i, findings);
        }
    }

    private static void strict(
            String wording,
            String words,
            Set<Comparison> used,
            Comparison strict,
            Comparison meant,
            int index,
            Consumer<Finding> findings) {
        if (wording.contains(words) && used.contains(strict) && !used.contains(meant)) {
            findings.accept(Finding.of(
                    PovertyStandardFinding.WORDING_STRICT,
                    ROWS.child(index).child("when"),
                    Map.of(
                            "words", Argument.text(words),
                            "meant", Argument.text(meant.sign()),
                            "used", Argument.text(strict.sign()))));
        }
    }

    private static void collect(Condition condition, Set<Comparison> used) {
        if (condition instanceof Condition.Income income) {
            used.add(income.comparison());
        } else if (condition instanceof Condition.Deprivations count) {
            used.add(count.comparison());
        } else {
            parts(condition).forEach(part -> collect(part, used));
        }
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.of();
        }
        return condition instanceof Condition.AnyOf any ? any.of() : List.of();
    }

    /** R19: AND read as OR. */
    private static void wordingJoined(PovertyStandard standard, Consumer<Finding> findings) {
        for (int i = 0; i < standard.rows().size(); i++) {
            Row row = standard.rows().get(i);
            String wording = " " + row.wording().orElse("").toLowerCase(Locale.ROOT) + " ";
            boolean both = wording.contains(" và ") && !wording.contains(" hoặc ");
            if (both && row.when() instanceof Condition.AnyOf) {
                findings.accept(Finding.of(
                        PovertyStandardFinding.WORDING_JOINED, ROWS.child(i).child("when")));
            }
        }
    }

    private static void scorecard(PovertyStandard standard, Consumer<Finding> findings) {
        Optional<Scorecard> card = standard.scorecard();
        Optional<Integer> count = standard.cutoff(ParameterId.POVERTY_CUTOFF).find();
        Optional<Integer> points = card.flatMap(found -> found.cutoff().find());
        Optional<Integer> each = card.flatMap(found -> found.perIndicator().find());
        if (count.isPresent()
                && points.isPresent()
                && each.isPresent()
                && (long) each.get() * count.get() != points.get()) {
            findings.accept(Finding.of(
                    PovertyStandardFinding.SCORECARD_DIFFERS,
                    ROOT.child("scorecard").child("cutoff"),
                    Map.of(
                            "points", Argument.whole(points.get()),
                            "each", Argument.whole(each.get()),
                            "count", Argument.whole(count.get()))));
        }
    }

    private static void unverified(PovertyStandard standard, Consumer<Finding> findings) {
        for (UnverifiedValue value : standard.unverified()) {
            findings.accept(Finding.of(
                    PovertyStandardFinding.UNVERIFIED,
                    value.path(),
                    Map.of(
                            "what", Argument.phrase(value.what()),
                            "source", Argument.text(value.provenance().source()))));
        }
    }

    private static void absent(PovertyStandard standard, Consumer<Finding> findings) {
        for (AbsentValue value : standard.absent()) {
            findings.accept(Finding.of(
                    PovertyStandardFinding.ABSENT, value.path(), Map.of("reason", Argument.phrase(value.reason()))));
        }
    }
}
