package vn.giamngheo.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.movement.Discrepancy;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.PovertyList;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** What does not go together within one report, as findings. */
final class MovementRules {

    private final MovementPointers at;

    MovementRules(MovementReport report, JsonPointer root) {
        at = new MovementPointers(report, root);
    }

    Finding finding(Discrepancy found) {
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
