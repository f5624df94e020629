package vn.giamngheo.testkit.province;

import java.util.stream.Collectors;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementColumn;

/** A province as plain text, of which nothing is left to the ways of a machine. */
final class CanonicalText {

    private CanonicalText() {}

    static String of(GeneratedProvince province) {
        StringBuilder text = new StringBuilder(province.province().toString()).append('\n');
        for (int year : province.years()) {
            province.units(year).forEach(unit -> text.append(of(province, unit, year)));
        }
        return text.toString();
    }

    static String of(GeneratedProvince province, ProvinceUnit unit, int year) {
        UnitCount count = province.count(unit, year);
        String accounts = province.movement(unit, year).accounts().stream()
                .map(CanonicalText::line)
                .collect(Collectors.joining());
        String households =
                province.households(unit, year).map(CanonicalText::line).collect(Collectors.joining());
        return year + " " + unit.code() + " " + unit.place().name() + " "
                + province.standard(year).id().value() + " " + count.households() + " " + count.poor() + " "
                + count.nearPoor() + "\n" + accounts + households;
    }

    private static String line(Movement movement) {
        StringBuilder text = new StringBuilder(movement.account().code());
        for (MovementColumn column : MovementColumn.values()) {
            text.append(' ').append(movement.cell(column).orElseThrow());
        }
        return text.append('\n').toString();
    }

    private static String line(Household household) {
        Income.OfHousehold income = (Income.OfHousehold) household.income().orElseThrow();
        return household.id() + " " + household.province().orElseThrow() + " "
                + household.area().orElseThrow().name() + " "
                + household.persons().orElseThrow() + " "
                + income.total().dong() + "/" + income.months() + " "
                + household.deprivations().deprivedMask() + "\n";
    }
}
