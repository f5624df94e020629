package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import vn.giamngheo.quantity.Ratio;

/** {@link Bins}: sums by bytes of patterns are the sums of patterns. */
class BinsProperties extends OfPopulations {

    @Property
    void tablesOfBytesAreSumsOfPatterns(
            @ForAll("complete") Population population, @ForAll @Size(max = 5) List<@From("cutoffs") PovertyCutoff> of) {
        assertAlike(population, of);
    }

    @Property(tries = 20)
    void tablesOfBytesAreSumsOfPatternsOfManyIndicators(
            @ForAll("large") Population population, @ForAll @Size(max = 5) List<@From("cutoffs") PovertyCutoff> of) {
        assertAlike(population, of);
    }

    private static void assertAlike(Population population, List<PovertyCutoff> of) {
        Scoring scoring = Scoring.of(population.indicators(), population.weights());
        Cells cells = population.table().cells();
        List<Ratio> cutoffs =
                List.copyOf(new TreeSet<>(of.stream().map(PovertyCutoff::k).toList()));
        Bins plain = new Bins(scoring.weights().whole(), scoring.width(), cutoffs);
        Bins fast = new Bins(scoring.weights().whole(), scoring.width(), cutoffs);
        for (int i = 0; i < cells.size(); i++) {
            long deprived = cells.deprived(i) & scoring.used();
            plain.add(deprived, scoring.score(deprived), cells.weight(i));
        }
        fast.addAll(cells, cells.size(), scoring);
        plain.accumulate();
        fast.accumulate();
        for (int reached = 0; reached <= cutoffs.size(); reached++) {
            assertThat(fast.total(reached)).isEqualTo(plain.total(reached));
            for (int bit = 0; bit < scoring.width(); bit++) {
                assertThat(fast.deprived(reached, bit)).isEqualTo(plain.deprived(reached, bit));
            }
        }
    }
}
