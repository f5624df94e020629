package vn.giamngheo.testkit.figure;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.household.Income;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.monetary.IncomeCell;
import vn.giamngheo.monetary.IncomeDistribution;
import vn.giamngheo.monetary.PovertyLine;
import vn.giamngheo.monetary.ShortfallTable;
import vn.giamngheo.monetary.ShortfallTally;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Makes what monetary poverty is measured from, with incomes on the lines of the national standards and beside them. */
public final class MonetaryGens {

    private static final int MOST_CELLS = 8;
    private static final int MOST_PERSONS = 9;
    private static final long MOST_WEIGHT = 1_000_000;

    private static final List<PovertyLine> LINES = lines();

    private MonetaryGens() {}

    private static List<PovertyLine> lines() {
        List<PovertyLine> lines = new ArrayList<>();
        for (PovertyStandard standard : Times.standards()) {
            for (IncomeLine line : standard.lines()) {
                for (AreaType area : AreaType.values()) {
                    line.in(area).find().ifPresent(amount -> lines.add(PovertyLine.of(amount, standard.linePeriod())));
                }
            }
        }
        return lines.stream().distinct().toList();
    }

    /** {@return the generator of the lines of all national standards} */
    public static Gen<PovertyLine> povertyLines() {
        return Gens.among(LINES);
    }

    /** Nothing, the line itself, one đồng beside it, and any amount; for so many persons together, in a month. */
    private static Gen<Long> incomes(PovertyLine line, int persons) {
        long dong = line.perMonth().times(persons).floor().longValueExact();
        return Gens.oneOf(
                Gens.constant(dong),
                Gens.constant(0L),
                Gens.constant(dong + 1),
                Gens.constant(dong - 1),
                Gens.between(0L, 4 * dong));
    }

    /** Persons with one income, held against one line. */
    private record Group(PovertyLine line, long dong, int persons, long weight, boolean known) {
        static Gen<Group> any() {
            return povertyLines()
                    .then(line -> Gens.between(1, MOST_PERSONS)
                            .then(persons -> incomes(line, persons)
                                    .then(dong -> choices -> new Group(
                                            line,
                                            dong,
                                            persons,
                                            Amounts.total(MOST_WEIGHT).from(choices),
                                            !choices.onceIn(8)))));
        }
    }

    /**
     * {@return the generator of tables of nobody or of up to 8 kinds of households, held against lines of the national
     * standards; the income of some is unknown}
     */
    public static Gen<ShortfallTable<Unit.Households>> shortfalls() {
        return Group.any().list(0, MOST_CELLS).map(groups -> {
            ShortfallTally<Unit.Households> tally = ShortfallTally.of(Unit.HOUSEHOLDS);
            for (Group group : groups) {
                if (group.known()) {
                    Income income = Income.ofHousehold(Vnd.of(group.dong()), LinePeriod.MONTH.months());
                    tally.add(group.line(), income, group.persons(), group.weight());
                } else {
                    tally.addUnknown(group.weight());
                }
            }
            return tally.toTable();
        });
    }

    /** {@return the generator of incomes per head in đồng a month, exact, of how many} */
    public static Gen<IncomeCell> incomes() {
        return Group.any().map(group -> new IncomeCell(Ratio.of(group.dong(), group.persons()), group.weight()));
    }

    /** {@return the generator of distributions of nobody or of up to 8 incomes; of one income all are equal} */
    public static Gen<IncomeDistribution<Unit.Households>> distributions() {
        return incomes().list(0, MOST_CELLS).map(cells -> IncomeDistribution.of(Unit.HOUSEHOLDS, cells));
    }
}
