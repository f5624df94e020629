package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.movement.Discrepancy;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.PovertyList;
import vn.giamngheo.movement.Reconciliation;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** What does not go together within one report, as findings. */
final class MovementRules {

    /** All that can be found on one report where nothing is tolerated. */
    static final Set<MovementFinding> CODES = Set.of(
            MovementFinding.RESIDUAL,
            MovementFinding.RESIDUAL_ACROSS_STANDARDS,
            MovementFinding.UNKNOWN,
            MovementFinding.IMPLIED,
            MovementFinding.IMPLIED_NEGATIVE,
            MovementFinding.NEGATIVE,
            MovementFinding.MORE_LEFT_THAN_STARTED,
            MovementFinding.CROSS,
            MovementFinding.PERSONS_AND_HOUSEHOLDS,
            MovementFinding.PERSONS_ALONE,
            MovementFinding.STANDARD_BREAK,
            MovementFinding.STANDARD_UNKNOWN,
            MovementFinding.STANDARD_NOT_YET,
            MovementFinding.STANDARD_OVER,
            MovementFinding.LEVEL_ENDED,
            MovementFinding.TOTAL_MISSING,
            MovementFinding.TOTAL_OF_ANOTHER_DAY,
            MovementFinding.MORE_THAN_ALL,
            MovementFinding.RATE_MISMATCH,
            MovementFinding.RATE_OF_PERSONS);

    static final Rule<MovementReport> REPORT = Rule.of(
            "movement-report", CODES, (report, findings) -> check(report.reconcile(), JsonPointer.ROOT, findings));

    static final Rule<Reconciliation> RECONCILIATION = Rule.of(
            "movement-report.tolerant",
            and(CODES, Set.of(MovementFinding.RESIDUAL_TOLERATED)),
            (reconciliation, findings) -> check(reconciliation, JsonPointer.ROOT, findings));

    private final MovementReport report;
    private final MovementPointers at;

    private MovementRules(MovementReport report, JsonPointer root) {
        this.report = report;
        this.at = new MovementPointers(report, root);
    }

    static Set<MovementFinding> and(Set<MovementFinding> codes, Set<MovementFinding> more) {
        Set<MovementFinding> all = EnumSet.copyOf(codes);
        all.addAll(more);
        return Set.copyOf(all);
    }

    /** All that is to be said of a report, wherever it stands. */
    static void check(Reconciliation reconciliation, JsonPointer root, Consumer<Finding> findings) {
        MovementRules rules = new MovementRules(reconciliation.report(), root);
        reconciliation.discrepancies().forEach(found -> findings.accept(rules.finding(found)));
        rules.place(findings);
        rules.total(findings);
        rules.standard(rules.report.standardAtStart(), "standardAtStart", rules.report.startDay(), findings);
        rules.standard(rules.report.standardAtEnd(), "standardAtEnd", rules.report.endDay(), findings);
    }

    private void place(Consumer<Finding> findings) {
        if (DistrictLevel.isGone(report.place(), report.endDay())) {
            findings.accept(Finding.of(
                    MovementFinding.LEVEL_ENDED,
                    at.root().child("place"),
                    Map.of(
                            "place", Argument.text(report.place().name()),
                            "endDay", Argument.day(report.endDay()))));
        }
    }

    private void total(Consumer<Finding> findings) {
        boolean rated = report.poorRate().isPresent() || report.nearPoorRate().isPresent();
        if (rated && report.totalHouseholds().isEmpty()) {
            findings.accept(Finding.of(MovementFinding.TOTAL_MISSING, at.root()));
        }
    }

    private void standard(Optional<StandardId> told, String property, LocalDate day, Consumer<Finding> findings) {
        told.ifPresent(id -> {
            switch (StandardTime.of(id, day)) {
                case NOT_YET ->
                    findings.accept(
                            standard(MovementFinding.STANDARD_NOT_YET, property, id, day, StandardTime.first(id)));
                case OVER ->
                    findings.accept(standard(MovementFinding.STANDARD_OVER, property, id, day, StandardTime.last(id)));
                case FITS, AHEAD -> {
                    // A count at the end of a year under the standard of the next is how a new standard begins.
                }
            }
        });
    }

    private Finding standard(MovementFinding code, String property, StandardId id, LocalDate day, LocalDate bound) {
        return Finding.of(
                code,
                at.root().child(property),
                Map.of(
                        "standard", Argument.text(id.value()),
                        "day", Argument.day(day),
                        "bound", Argument.day(bound)));
    }

    private Finding finding(Discrepancy found) {
        if (found instanceof Discrepancy.Residual residual) {
            return residual(residual);
        }
        if (found instanceof Discrepancy.Unknown unknown) {
            return unknown(unknown);
        }
        if (found instanceof Discrepancy.Negative negative) {
            return Finding.of(
                    MovementFinding.NEGATIVE,
                    at.to(negative.account(), negative.column()),
                    Map.of(
                            "account", MovementPointers.name(negative.account()),
                            "column", MovementPointers.name(negative.account().list(), negative.column()),
                            "value", Argument.whole(negative.value())));
        }
        if (found instanceof Discrepancy.MoreLeftThanStarted more) {
            return Finding.of(
                    MovementFinding.MORE_LEFT_THAN_STARTED,
                    at.to(more.account(), MovementColumn.START),
                    Map.of(
                            "account", MovementPointers.name(more.account()),
                            "left", Argument.whole(more.left()),
                            "start", Argument.whole(more.start())));
        }
        if (found instanceof Discrepancy.Cross cross) {
            return cross(cross);
        }
        if (found instanceof Discrepancy.PersonsAndHouseholds persons) {
            return Finding.of(
                    MovementFinding.PERSONS_AND_HOUSEHOLDS,
                    at.to(persons.list().households().persons(), persons.column()),
                    Map.of(
                            "column", MovementPointers.name(persons.list(), persons.column()),
                            "list", MovementPointers.name(persons.list()),
                            "persons", Argument.whole(persons.persons()),
                            "households", Argument.whole(persons.households())));
        }
        if (found instanceof Discrepancy.PersonsAlone alone) {
            return Finding.of(
                    MovementFinding.PERSONS_ALONE,
                    at.to(alone.list().households().persons()),
                    Map.of("list", MovementPointers.name(alone.list())));
        }
        return ofStandardsAndRates(found);
    }

    private Finding ofStandardsAndRates(Discrepancy found) {
        if (found instanceof Discrepancy.StandardBreak change) {
            return Finding.of(
                    MovementFinding.STANDARD_BREAK,
                    at.root().child("standardAtEnd"),
                    Map.of(
                            "atStart", Argument.text(change.atStart().value()),
                            "atEnd", Argument.text(change.atEnd().value())));
        }
        if (found instanceof Discrepancy.TotalOfAnotherDay total) {
            return Finding.of(
                    MovementFinding.TOTAL_OF_ANOTHER_DAY,
                    at.root().child("totalAsOf"),
                    Map.of(
                            "totalAsOf", Argument.day(total.totalAsOf()),
                            "endDay", Argument.day(total.endDay())));
        }
        if (found instanceof Discrepancy.MoreThanAll more) {
            return Finding.of(
                    MovementFinding.MORE_THAN_ALL,
                    at.root().child("totalHouseholds"),
                    Map.of("listed", Argument.whole(more.listed()), "total", Argument.whole(more.total())));
        }
        if (found instanceof Discrepancy.RateMismatch rate) {
            return Finding.of(
                    rate.ofPersons() ? MovementFinding.RATE_OF_PERSONS : MovementFinding.RATE_MISMATCH,
                    at.root().child(rate.list() == PovertyList.POOR ? "poorRate" : "nearPoorRate"),
                    Map.of(
                            "list", MovementPointers.name(rate.list()),
                            "printed", rate(rate.printed()),
                            "figured", rate(rate.figured()),
                            "households", Argument.whole(rate.households()),
                            "total", Argument.whole(rate.total())));
        }
        return Finding.of(MovementFinding.STANDARD_UNKNOWN, at.root());
    }

    private Finding residual(Discrepancy.Residual residual) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("account", MovementPointers.name(residual.account()));
        arguments.put("expected", Argument.whole(residual.expected()));
        arguments.put("end", Argument.whole(residual.end()));
        arguments.put("residual", Argument.whole(residual.residual()));
        MovementFinding code =
                residual.acrossStandards() ? MovementFinding.RESIDUAL_ACROSS_STANDARDS : MovementFinding.RESIDUAL;
        if (residual.isTolerated()) {
            code = MovementFinding.RESIDUAL_TOLERATED;
            arguments.put("tolerance", Argument.whole(residual.tolerance()));
        }
        return Finding.of(code, at.to(residual.account(), MovementColumn.END), arguments);
    }

    private Finding unknown(Discrepancy.Unknown unknown) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("account", MovementPointers.name(unknown.account()));
        arguments.put("columns", MovementPointers.names(unknown.account().list(), unknown.columns()));
        unknown.implied().ifPresent(cell -> arguments.put("value", Argument.whole(cell.value())));
        MovementFinding code = unknown.implied()
                .map(cell -> cell.value() < 0 ? MovementFinding.IMPLIED_NEGATIVE : MovementFinding.IMPLIED)
                .orElse(MovementFinding.UNKNOWN);
        return Finding.of(code, at.to(unknown.account()), arguments);
    }

    private Finding cross(Discrepancy.Cross cross) {
        return Finding.of(
                MovementFinding.CROSS,
                at.to(cross.account(), MovementColumn.TO_OTHER_LIST),
                Map.of(
                        "account", MovementPointers.name(cross.account()),
                        "column", MovementPointers.name(cross.account().list(), MovementColumn.TO_OTHER_LIST),
                        "left", Argument.whole(cross.left()),
                        "otherAccount", MovementPointers.name(cross.account().other()),
                        "otherColumn",
                                MovementPointers.name(cross.account().list().other(), MovementColumn.FROM_OTHER_LIST),
                        "came", Argument.whole(cross.came())));
    }

    private static Argument rate(PublishedRate rate) {
        return Argument.rate(Stated.exactly(rate));
    }
}
