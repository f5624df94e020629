package vn.giamngheo.trajectory;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * A way from a baseline to a target in whole households, or whatever a rate counts: as many each year as whole numbers
 * allow. What does not come out even is given by largest remainder, to the earlier year where remainders are equal; so
 * the changes add up to the whole change exactly.
 *
 * @param atStart what the baseline is a rate of
 * @param atEnd what the target is a rate of
 * @param milestones the milestones in order: the baseline, each end of a year between, the target
 */
public record CountTrajectory(Denominator atStart, Denominator atEnd, List<CountMilestone> milestones) {

    /**
     * Copies the list.
     *
     * @param atStart what the baseline is a rate of
     * @param atEnd what the target is a rate of, of the same unit
     * @param milestones the milestones in order
     * @throws RefusedException if the two count different things, there are fewer than two milestones, they are not in
     *     the order of their days, or a count is not the one before with its change
     */
    public CountTrajectory {
        milestones = List.copyOf(milestones);
        if (!atStart.unit().equals(atEnd.unit())) {
            throw new RefusedException(
                    "hai mẫu số phải cùng đơn vị tính, không phải " + atStart.unit() + " và " + atEnd.unit(),
                    "both denominators must count the same but were of " + atStart.unit() + " and " + atEnd.unit());
        }
        MilestoneDays.check(milestones.stream().map(CountMilestone::day).toList());
        long before = milestones.get(0).count();
        for (CountMilestone milestone : milestones) {
            // The first has no change, and so is the one before itself.
            if (milestone.change() != milestone.count() - before) {
                throw new RefusedException(
                        "số ở mốc " + milestone.day() + " (count) phải bằng số ở mốc trước cộng mức thay đổi (change)",
                        "count at " + milestone.day() + " must be the count before and the change together");
            }
            before = milestone.count();
        }
    }

    static CountTrajectory of(RatePath path, Denominator atStart, Denominator atEnd) {
        List<LocalDate> days = path.milestoneDays().toList();
        long first = rounded(path.baseline().rate(), atStart);
        long change = last(path, atEnd) - first;
        List<Long> steps = steps(days, change);
        List<CountMilestone> milestones = new ArrayList<>(List.of(new CountMilestone(days.get(0), first, 0)));
        for (int i = 0; i < steps.size(); i++) {
            milestones.add(new CountMilestone(days.get(i + 1), milestones.get(i).count() + steps.get(i), steps.get(i)));
        }
        return new CountTrajectory(atStart, atEnd, milestones);
    }

    /** {@return the change from the first milestone to the last: negative for those that leave} */
    public long change() {
        return milestones.get(milestones.size() - 1).count() - milestones.get(0).count();
    }

    /**
     * {@return what the rates are rates of, in words: {@code tính trên 220.000 hộ (rà soát năm 2023)}}
     *
     * @param language the language of the reader
     */
    public String describe(Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        String start = (vietnamese ? "tính trên " : "of ") + atStart.in(language);
        return atStart.equals(atEnd)
                ? start
                : start
                        + (vietnamese ? " lúc xuất phát và " : " at the start and ")
                        + atEnd.in(language)
                        + (vietnamese ? " khi đến hạn" : " when due");
    }

    /** Down to the most that meet the target as a number, up to the fewest; otherwise as many as the rate says. */
    private static long last(RatePath path, Denominator of) {
        HouseholdEquivalent target = new HouseholdEquivalent(path.target(), of);
        return switch (path.direction()) {
            case DOWN -> target.greatest().orElse(0L);
            case UP -> target.least().orElse(of.total());
            case NONE -> rounded(path.baseline().rate(), of);
        };
    }

    private static long rounded(Ratio rate, Denominator of) {
        return rate.times(of.total())
                .dividedBy(Ratio.of(100))
                .round(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The whole change on the spans between the days, by their lengths. */
    private static List<Long> steps(List<LocalDate> days, long change) {
        long all = Math.abs(change);
        Ratio years = YearPosition.between(days.get(0), days.get(days.size() - 1));
        List<Ratio> quotas = IntStream.range(1, days.size())
                .mapToObj(i -> YearPosition.between(days.get(i - 1), days.get(i))
                        .dividedBy(years)
                        .times(all))
                .toList();
        long given = quotas.stream().mapToLong(CountTrajectory::whole).sum();
        List<Integer> byRemainder = IntStream.range(0, quotas.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> Ratio.of(whole(quotas.get(i))).minus(quotas.get(i))))
                .toList();
        List<Integer> raised = byRemainder.subList(0, Math.toIntExact(all - given));
        return IntStream.range(0, quotas.size())
                .mapToObj(i -> Long.signum(change) * (whole(quotas.get(i)) + (raised.contains(i) ? 1 : 0)))
                .toList();
    }

    private static long whole(Ratio quota) {
        return quota.floor().longValueExact();
    }
}
