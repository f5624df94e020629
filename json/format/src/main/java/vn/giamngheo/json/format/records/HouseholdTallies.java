package vn.giamngheo.json.format.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/**
 * What is counted, and how.
 *
 * @param standards the standards
 * @param review the day of the review
 * @param counting how households of a province are counted
 * @param <A> what is counted
 */
record HouseholdTallies<A extends Mergeable<A>>(
        Standards standards, ReviewDate review, Function<HouseholdSetting, HouseholdTally<A>> counting) {

    /** The codes of the indicators that lines are looked at for: those of the national standard of the day. */
    List<String> codes() {
        PovertyStandard usual = standards.applicable(review, null);
        return usual == null
                ? List.of()
                : usual.indicatorList().all().stream()
                        .map(DeprivationIndicator::code)
                        .toList();
    }

    /**
     * The tally of a province.
     *
     * @param behind what is behind the indicators of a standard
     */
    HouseholdTally<A> of(Optional<Province> province, Function<PovertyStandard, RawFactsBehind> behind) {
        return counting.apply(HouseholdSetting.of(standards, review, province, behind));
    }

    /** What several counted together. */
    static <A extends Mergeable<A>> RegisterCounts<A> together(Iterable<LineCounter<A>> counters) {
        Map<Province, A> provinces = new HashMap<>();
        Optional<A> without = Optional.empty();
        long counted = 0;
        long leftOut = 0;
        long refused = 0;
        for (LineCounter<A> counter : counters) {
            for (Map.Entry<Optional<Province>, HouseholdTally<A>> tally :
                    counter.tallies().entrySet()) {
                if (tally.getValue().isUntouched()) {
                    continue;
                }
                A more = tally.getValue().counted();
                if (tally.getKey().isPresent()) {
                    provinces.merge(tally.getKey().get(), more, Mergeable::plus);
                } else {
                    without = Optional.of(without.map(one -> one.plus(more)).orElse(more));
                }
            }
            counted += counter.counted();
            leftOut += counter.leftOut();
            refused += counter.refused();
        }
        return new RegisterCounts<>(Groups.of(provinces), without, counted, leftOut, refused);
    }
}
