package vn.giamngheo.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.text.Phrase;

/** Judges the floor area per member, without dividing: the area against the size times the members. */
final class FloorArea {

    /** A household has at most so many members; {@link Household#size()} refuses more. */
    static final int MAX_PERSONS = 999;

    private static final Phrase SQUARE_METRES = new Phrase("m²", "m²");
    private static final Phrase PERSONS = new Phrase("người", "persons");

    private FloorArea() {}

    static Truth truth(Cutoff.FloorAreaBelow cutoff, Household household) {
        @Nullable BigDecimal area = household.dwelling().floorArea().orElse(null);
        if (area == null) {
            return Truth.UNKNOWN; // 0 m² falls short and the largest dwelling does not, for any number of members
        }
        @Nullable Integer persons = household.persons().orElse(null);
        if (persons != null) {
            return Truth.of(isBelow(cutoff, area, persons));
        }
        return isBelow(cutoff, area, 1)
                ? Truth.HOLDS
                : isBelow(cutoff, area, MAX_PERSONS) ? Truth.UNKNOWN : Truth.FAILS;
    }

    static boolean isBelow(Cutoff.FloorAreaBelow cutoff, BigDecimal area, int persons) {
        return area.compareTo(asked(cutoff, persons)) < 0;
    }

    private static BigDecimal asked(Cutoff.FloorAreaBelow cutoff, int persons) {
        return cutoff.squareMetres().multiply(BigDecimal.valueOf(persons));
    }

    static Judgement judge(Cutoff.FloorAreaBelow cutoff, Household household, Truth truth) {
        List<Operand> operands = new ArrayList<>();
        Optional<BigDecimal> area = household.dwelling().floorArea();
        Optional<Integer> persons = household.persons();
        area.ifPresent(value -> operands.add(operand("diện tích nhà ở", "floor area", value, SQUARE_METRES)));
        persons.ifPresent(
                value -> operands.add(operand("số người trong hộ", "persons", BigDecimal.valueOf(value), PERSONS)));
        persons.ifPresent(value -> operands.add(operand(
                "diện tích tối thiểu của hộ", "least area for the household", asked(cutoff, value), SQUARE_METRES)));
        Optional<Distance> distance = area.isEmpty() || persons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Distance(
                        area.get().subtract(asked(cutoff, persons.get())).abs().stripTrailingZeros(), SQUARE_METRES));
        return new Judgement(
                truth,
                CutoffWords.of(cutoff),
                operands,
                distance,
                List.of(),
                truth == Truth.UNKNOWN ? unknown(household) : List.of());
    }

    private static Operand operand(String vietnamese, String english, BigDecimal value, Phrase unit) {
        return new Operand(new Phrase(vietnamese, english), value, unit);
    }

    private static List<FactRef> unknown(Household household) {
        List<FactRef> unknown = new ArrayList<>();
        if (household.dwelling().floorArea().isEmpty()) {
            unknown.add(Facts.FLOOR_AREA);
        }
        if (household.persons().isEmpty()) {
            unknown.add(Facts.SIZE);
        }
        return unknown;
    }
}
