package vn.giamngheo.testkit.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * Makes a commune over the years. Nothing moves in the simplest one, and nobody is poor.
 *
 * @param households how many there are at first
 * @param standards what each year is counted by
 */
record CommuneGen(Gen<Long> households, List<StatusCases> standards) implements Gen<Commune> {

    private static final int MOST_PERSONS = 8;

    private static final Gen<Sizes> SIZES =
            Gens.between(1, MOST_PERSONS).list(1, 5).map(Sizes::new);

    @Override
    public Commune from(Choices choices) {
        AreaType area = Gens.among(AreaType.values()).from(choices);
        long first = households.from(choices);
        Roll roll = new Roll(first);
        // A commune keeps half of its households, however many years go by.
        long least = Math.max(1, first / 2);
        List<List<Stretch>> years = new ArrayList<>();
        for (int year = 0; year < standards.size(); year++) {
            boolean nearPoor = standards.get(year).has(Standing.NEAR_POOR);
            if (year == 0 || !standards.get(year).equals(standards.get(year - 1))) {
                choices.part(of -> count(of, roll, nearPoor));
            }
            choices.part(of -> move(of, roll, least, nearPoor));
            years.add(roll.close());
        }
        Sizes sizes = choices.part(SIZES);
        long variety = choices.upTo(Integer.MAX_VALUE);
        return new Commune(
                area,
                variety,
                years.stream()
                        .map(stretches -> new CommuneYear(stretches, sizes))
                        .toList());
    }

    /** Under a new standard what was before does not count. */
    private static boolean count(Choices choices, Roll roll, boolean nearPoor) {
        roll.forget();
        mark(choices, roll, Standing.POOR, true, false);
        if (nearPoor) {
            mark(choices, roll, Standing.NEAR_POOR, false, true);
        }
        mark(choices, roll, Standing.ABOVE, true, false);
        if (nearPoor) {
            mark(choices, roll, Standing.ABOVE, false, true);
        }
        return true;
    }

    private static void mark(Choices choices, Roll roll, Standing as, boolean wasPoor, boolean wasNearPoor) {
        Predicate<Stretch> unmarked = stretch -> !stretch.wasPoor() && !stretch.wasNearPoor();
        roll.change(
                unmarked,
                Shares.of(choices, roll.size(unmarked)),
                old -> Stretch.standing(old.from(), old.to(), as, wasPoor, wasNearPoor));
    }

    private static boolean move(Choices choices, Roll roll, long least, boolean nearPoor) {
        Flow flow = new Flow(choices, roll);
        flow.go(still(Standing.POOR), Standing.ABOVE);
        if (nearPoor) {
            flow.go(still(Standing.POOR), Standing.NEAR_POOR);
            flow.go(still(Standing.NEAR_POOR), Standing.ABOVE);
            flow.go(still(Standing.NEAR_POOR), Standing.POOR);
        }
        flow.go(still(Standing.ABOVE).and(Stretch::wasPoor), Standing.POOR);
        flow.go(still(Standing.ABOVE).and(stretch -> !stretch.wasPoor()), Standing.POOR);
        if (nearPoor) {
            flow.go(still(Standing.ABOVE).and(Stretch::wasNearPoor), Standing.NEAR_POOR);
            flow.go(still(Standing.ABOVE).and(stretch -> !stretch.wasNearPoor()), Standing.NEAR_POOR);
        }
        for (Standing standing : Standing.values()) {
            flow.leave(still(standing), roll.size(stretch -> stretch.after().isPresent()) - least);
            flow.join(standing, standing == Standing.NEAR_POOR && !nearPoor);
        }
        return true;
    }

    private static Predicate<Stretch> still(Standing standing) {
        return stretch -> stretch.stays(standing);
    }

    /** How many move. */
    private record Flow(Choices choices, Roll roll) {

        /** As many come as a hamlet has. */
        private static final long MOST_JOINING = 30;

        void go(Predicate<Stretch> which, Standing to) {
            roll.change(which, Shares.of(choices, roll.size(which)), stretch -> stretch.goesTo(Optional.of(to)));
        }

        void leave(Predicate<Stretch> which, long most) {
            long number = Shares.few(choices, Math.min(most, roll.size(which)));
            roll.change(which, number, stretch -> stretch.goesTo(Optional.empty()));
        }

        void join(Standing standing, boolean impossible) {
            roll.join(standing, impossible ? 0 : Shares.few(choices, MOST_JOINING));
        }
    }
}
