package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Language;

/**
 * A way to tell the status of a household.
 *
 * @param name what it is called in sentences
 * @param status the way
 */
record Implementation(String name, BiFunction<Household, ReviewDate, PovertyStatus> status) {

    Implementation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
    }

    /** Where it says something else than the rows of a standard: one sentence, with the first household of a grid. */
    List<String> problems(PovertyStandard standard, StandardGrid grid) {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        List<Household> households = grid.households();
        for (ReviewDate day : grid.days()) {
            for (Household household : households) {
                asked++;
                wrong(standard, household, day).ifPresent(wrong::add);
            }
        }
        if (wrong.isEmpty()) {
            return List.of();
        }
        return List.of(wrong.get(0) + " (one of " + wrong.size() + " such among " + asked + " households)");
    }

    private Optional<String> wrong(PovertyStandard standard, Household household, ReviewDate day) {
        PovertyStatus due = RowsRead.status(standard, household);
        PovertyStatus said;
        try {
            said = status.apply(household, day);
        } catch (RuntimeException e) {
            return Optional.of(name + " throws " + Broken.kind(e) + " for " + words(household, day));
        }
        return due == said
                ? Optional.empty()
                : Optional.of(name + " says " + said + " where the rows of the standard say " + due + ": "
                        + words(household, day));
    }

    /** A household of a grid, which is of nobody. */
    static String words(Household household, ReviewDate day) {
        Income.OfHousehold income = (Income.OfHousehold) household.income().orElseThrow();
        int persons = household.persons().orElseThrow();
        List<DeprivationIndicator> deprived = household.deprivations().deprived();
        return household.area().orElseThrow().code() + " household of " + persons + " with "
                + Language.ENGLISH.notation().format(income.total().dong()) + " đồng in " + income.months()
                + (income.months() == 1 ? " month" : " months") + ", deprived in " + deprived.size() + " " + deprived
                + ", reviewed on " + day;
    }
}
