package vn.giamngheo.testkit.province;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The households of a commune while a year is made. */
final class Roll {

    private List<Stretch> stretches = new ArrayList<>();
    private long next;

    Roll(long households) {
        next = households;
        stretches.add(Stretch.standing(0, households, Standing.ABOVE, false, false));
    }

    long size(Predicate<Stretch> which) {
        return stretches.stream().filter(which).mapToLong(Stretch::size).sum();
    }

    /** Makes all that are there stand above the lists, as if they had never been on them. */
    void forget() {
        stretches.replaceAll(old -> Stretch.standing(old.from(), old.to(), Standing.ABOVE, false, false));
    }

    /** Gives the first of some households another lot. */
    void change(Predicate<Stretch> which, long number, UnaryOperator<Stretch> lot) {
        long left = number;
        List<Stretch> all = new ArrayList<>();
        for (Stretch stretch : stretches) {
            long taken = which.test(stretch) ? Math.min(left, stretch.size()) : 0;
            if (taken > 0) {
                all.add(lot.apply(stretch.first(taken)));
            }
            if (taken < stretch.size()) {
                all.add(stretch.without(taken));
            }
            left -= taken;
        }
        stretches = all;
    }

    void join(Standing standing, long number) {
        if (number > 0) {
            stretches.add(new Stretch(next, next + number, Optional.empty(), Optional.of(standing), false, false));
            next += number;
        }
    }

    /** {@return what the year came to; what follows is the next one} */
    List<Stretch> close() {
        List<Stretch> year = stretches.stream()
                .sorted(Comparator.comparingLong(Stretch::from))
                .toList();
        stretches = new ArrayList<>();
        year.forEach(stretch -> stretch.later().ifPresent(stretches::add));
        return year;
    }
}
