package vn.giamngheo.movement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;

/** A report on movement held against itself: all that does not go together, at once. */
public final class Reconciliation {

    private final MovementReport report;
    private final Tolerance tolerance;
    private final List<Discrepancy> discrepancies;

    private Reconciliation(MovementReport report, Tolerance tolerance, List<Discrepancy> discrepancies) {
        this.report = report;
        this.tolerance = tolerance;
        this.discrepancies = discrepancies;
    }

    /**
     * {@return what goes together in a report and what does not}
     *
     * @param report the report
     * @param tolerance how much of a residual is put down to households formed or dissolved
     */
    public static Reconciliation of(MovementReport report, Tolerance tolerance) {
        return new Reconciliation(report, tolerance, new Checks(report, tolerance).run());
    }

    /** {@return the report} */
    public MovementReport report() {
        return report;
    }

    /** {@return how much of a residual is put down to households formed or dissolved} */
    public Tolerance tolerance() {
        return tolerance;
    }

    /**
     * {@return what does not go together and what keeps the report from being checked: account by account, then between
     * accounts, then standards and rates}
     */
    public List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    /**
     * {@return the discrepancies of one kind, in the same order}
     *
     * @param <T> the kind
     * @param kind the kind
     */
    public <T extends Discrepancy> List<T> of(Class<T> kind) {
        return discrepancies.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * {@return what no column of an account explains; empty if it is not reported or a column is unknown}
     *
     * @param account which account
     */
    public Optional<Long> residual(MovementAccount account) {
        return report.movement(account).flatMap(Movement::residual);
    }

    /** {@return true if nothing in the report contradicts the rest; what is unknown does not} */
    public boolean isConsistent() {
        return discrepancies.stream().noneMatch(Discrepancy::isContradiction);
    }

    /** {@return true if start and end are known to be of one standard, so that the end may be compared with the start} */
    public boolean isComparable() {
        return of(Discrepancy.StandardBreak.class).isEmpty()
                && of(Discrepancy.StandardUnknown.class).isEmpty();
    }

    /**
     * {@return all sentences, a line for each; empty if there is nothing to say}
     *
     * @param language the language of the reader
     */
    public String describe(Language language) {
        return discrepancies.stream()
                .map(discrepancy -> discrepancy.describe(language))
                .collect(Collectors.joining("\n"));
    }

    /** The sentences in English. */
    @Override
    public String toString() {
        return "Reconciliation[" + describe(Language.ENGLISH).replace("\n", " ") + "]";
    }
}
