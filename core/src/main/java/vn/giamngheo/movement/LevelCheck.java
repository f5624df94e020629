package vn.giamngheo.movement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.place.Place;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** The report of a place held against those of its parts: communes add up to the province, column by column. */
public final class LevelCheck {

    private final MovementReport whole;
    private final List<MovementReport> parts;
    private final boolean complete;

    private LevelCheck(MovementReport whole, List<MovementReport> parts, boolean complete) {
        this.whole = whole;
        this.parts = parts;
        this.complete = complete;
    }

    /**
     * {@return the check of a place against all of its parts}
     *
     * @param whole the report of the place
     * @param parts the reports of all its parts
     */
    public static LevelCheck of(MovementReport whole, List<MovementReport> parts) {
        return new LevelCheck(whole, List.copyOf(parts), true);
    }

    /**
     * {@return the check of a place against some of its parts: they must not add up to more than the whole}
     *
     * @param whole the report of the place
     * @param parts the reports of some of its parts
     */
    public static LevelCheck ofSome(MovementReport whole, List<MovementReport> parts) {
        return new LevelCheck(whole, List.copyOf(parts), false);
    }

    /**
     * The report that parts add up to. What is unknown in one part is unknown in the sum; rates are not added.
     *
     * @param place the place of the sum
     * @param parts the reports of all its parts, at least one
     * @return the sum
     * @throws RefusedException if they cannot be added: all reasons at once
     */
    public static MovementReport sum(Place place, List<MovementReport> parts) {
        if (parts.isEmpty()) {
            throw new RefusedException("phải có ít nhất một báo cáo", "there must be at least one report");
        }
        MovementReport first = parts.get(0);
        MovementReport.Builder sum = MovementReport.builder()
                .place(place)
                .startDay(first.startDay())
                .endDay(first.endDay())
                .standardAtStart(first.standardAtStart())
                .standardAtEnd(first.standardAtEnd());
        List<LevelIssue> obstacles = of(sum.build(), parts).obstacles();
        if (!obstacles.isEmpty()) {
            throw new RefusedException(joined(obstacles, Language.VIETNAMESE), joined(obstacles, Language.ENGLISH));
        }
        for (MovementAccount account : MovementAccount.values()) {
            List<Movement> movements = parts.stream()
                    .flatMap(part -> part.movement(account).stream())
                    .toList();
            if (movements.size() == parts.size()) {
                sum.addAccounts(movements.stream().reduce(Movement::plus).orElseThrow());
            }
        }
        Sum total = Sum.of(parts, MovementReport::totalAtEnd);
        return (total.complete() ? sum.totalHouseholds(total.known()) : sum).build();
    }

    private static String joined(List<LevelIssue> issues, Language language) {
        return issues.stream().map(issue -> issue.describe(language)).collect(Collectors.joining(" "));
    }

    /** {@return the report of the place} */
    public MovementReport whole() {
        return whole;
    }

    /** {@return all that does not go together; if reports cannot be added, only why not} */
    public List<LevelIssue> issues() {
        List<LevelIssue> issues = new ArrayList<>(obstacles());
        if (issues.isEmpty()) {
            for (Movement movement : whole.accounts()) {
                for (MovementColumn column : MovementColumn.values()) {
                    movement.cell(column).ifPresent(value -> column(movement.account(), column, value, issues));
                }
            }
            whole.totalAtEnd().ifPresent(total -> total(total, issues));
        }
        return List.copyOf(issues);
    }

    /** {@return true if nothing in the parts contradicts the whole; what is unknown does not} */
    public boolean isConsistent() {
        return issues().stream().noneMatch(LevelIssue::isContradiction);
    }

    private List<LevelIssue> obstacles() {
        List<LevelIssue> obstacles = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(whole.place().key()));
        for (MovementReport part : parts) {
            if (!seen.add(part.place().key())) {
                obstacles.add(new LevelIssue.PlaceTwice(part.place()));
            }
            if (!part.startDay().equals(whole.startDay()) || !part.endDay().equals(whole.endDay())) {
                obstacles.add(new LevelIssue.OtherPeriod(part.place(), part.startDay(), part.endDay()));
            }
            if (!part.standardAtStart().equals(whole.standardAtStart())
                    || !part.standardAtEnd().equals(whole.standardAtEnd())) {
                obstacles.add(new LevelIssue.OtherStandard(part.place()));
            }
        }
        return obstacles.stream().distinct().toList();
    }

    private void column(MovementAccount account, MovementColumn column, long value, List<LevelIssue> issues) {
        for (MovementReport part : parts) {
            if (part.cell(account, column).isEmpty()) {
                issues.add(new LevelIssue.PartUnknown(part.place(), account, column));
            }
        }
        Sum sum = Sum.of(parts, part -> part.cell(account, column));
        boolean partial = !complete || !sum.complete();
        if (partial ? sum.known() > value : sum.known() != value) {
            issues.add(new LevelIssue.ColumnDiffers(account, column, value, sum.known(), partial));
        }
    }

    private void total(long total, List<LevelIssue> issues) {
        Sum sum = Sum.of(parts, MovementReport::totalAtEnd);
        boolean partial = !complete || !sum.complete();
        if (partial ? sum.known() > total : sum.known() != total) {
            issues.add(new LevelIssue.TotalDiffers(total, sum.known(), partial));
        }
    }

    /**
     * What the known parts add up to.
     *
     * @param known the sum of those
     * @param complete whether all are known
     */
    private record Sum(long known, boolean complete) {
        static Sum of(List<MovementReport> parts, Function<MovementReport, Optional<Long>> number) {
            List<Long> numbers =
                    parts.stream().flatMap(part -> number.apply(part).stream()).toList();
            return new Sum(numbers.stream().reduce(0L, Math::addExact), numbers.size() == parts.size());
        }
    }
}
