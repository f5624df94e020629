package vn.giamngheo.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;

class HouseholdProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

    /** Each change turns the area over, so it is that of the beginning after an even number of them. */
    @Property
    void theAreaIsThatOfTheLastChangeUpToTheDay(
            @ForAll @Size(max = 5) Set<@IntRange(max = 5000) Integer> daysOfChange,
            @ForAll AreaType first,
            @ForAll @IntRange(min = -1, max = 5001) int day) {
        List<AreaChange> changes = new ArrayList<>();
        AreaType to = first;
        for (int change : new TreeSet<>(daysOfChange)) {
            to = other(to);
            changes.add(new AreaChange(FIRST_DAY.plusDays(change), to));
        }
        Household household =
                Household.builder().id("h").area(first).areaChanges(changes).build();

        long before = daysOfChange.stream().filter(change -> change <= day).count();

        assertThat(household.areaOn(FIRST_DAY.plusDays(day))).contains(before % 2 == 0 ? first : other(first));
    }

    private static AreaType other(AreaType type) {
        return type == AreaType.RURAL ? AreaType.URBAN : AreaType.RURAL;
    }
}
