package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.giamngheo.text.RefusedException;

/** {@link PatternTable} and {@link Groups}: adding up, and the binary form. */
class PatternTableProperties {

    @Provide
    Arbitrary<Population> incomplete() {
        return Population.incomplete();
    }

    @Property
    void orderDoesNotMatter(@ForAll("incomplete") Population population, @ForAll Random random) {
        List<Population.Household> shuffled = new ArrayList<>(population.households());
        Collections.shuffle(shuffled, random);
        assertThat(population.tableOf(shuffled)).isEqualTo(population.table()).hasSameHashCodeAs(population.table());
    }

    @Property
    void partsAddUpToTheWhole(
            @ForAll("incomplete") Population population,
            @ForAll @IntRange(max = 12) int one,
            @ForAll @IntRange(max = 12) int other) {
        List<Population.Household> all = population.households();
        int first = Math.min(Math.min(one, other), all.size());
        int second = Math.min(Math.max(one, other), all.size());
        PatternTable<Unit.SampledHouseholds> a = population.tableOf(all.subList(0, first));
        PatternTable<Unit.SampledHouseholds> b = population.tableOf(all.subList(first, second));
        PatternTable<Unit.SampledHouseholds> c = population.tableOf(all.subList(second, all.size()));
        assertThat(a.plus(b).plus(c)).isEqualTo(population.table());
        assertThat(a.plus(b.plus(c))).isEqualTo(population.table());
        assertThat(c.plus(b).plus(a)).isEqualTo(population.table());
    }

    @Property
    void groupsAddUpInEveryWay(
            @ForAll("incomplete") Population population, @ForAll @IntRange(min = 1, max = 6) int of) {
        Map<Integer, List<Population.Household>> members =
                population.households().stream().collect(Collectors.groupingBy(one -> (int) one.weight() % of));
        Map<Integer, PatternTable<Unit.SampledHouseholds>> tables = new HashMap<>();
        members.forEach((group, some) -> tables.put(group, population.tableOf(some)));
        Groups<Integer, PatternTable<Unit.SampledHouseholds>> groups = Groups.of(tables);
        assertThat(groups.total().isPresent())
                .isEqualTo(!population.households().isEmpty());
        groups.total().ifPresent(total -> assertThat(total).isEqualTo(population.table()));
        assertThat(groups.by(group -> group / 2).by(group -> 0).total()).isEqualTo(groups.total());
        assertThat(groups.plus(groups).total()).isEqualTo(groups.total().map(total -> total.plus(total)));
    }

    @Property
    void cellsMakeTheSameTable(@ForAll("incomplete") Population population, @ForAll Random random) {
        PatternTable<Unit.SampledHouseholds> table = population.table();
        List<PatternCell> cells = new ArrayList<>(table.patterns());
        assertThat(cells).isSortedAccordingTo((one, other) -> one.pattern().compareTo(other.pattern()));
        Collections.shuffle(cells, random);
        assertThat(PatternTable.of(table.indicators(), table.unit(), cells)).isEqualTo(table);
    }

    @Property
    void sumsOfAllPatternsMakeTheSameTable(@ForAll @Size(16) long[] any) {
        long[] sums = LongStream.of(any).map(sum -> sum & 0xFFFF & (sum >> 20)).toArray();
        List<PatternCell> cells = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > 0) {
                cells.add(new PatternCell(0b1111, i, sums[i]));
            }
        }
        assertThat(PatternTable.ofDense(Population.indicators(4), Unit.PERSONS, sums, 0))
                .isEqualTo(PatternTable.of(Population.indicators(4), Unit.PERSONS, cells));
    }

    @Property
    void comesBackFromItsBytes(@ForAll("incomplete") Population population, @ForAll boolean isNamed) {
        PatternTable<Unit.SampledHouseholds> table =
                isNamed ? population.table().named("Xã Ba Chẽ") : population.table();
        PatternTable<?> read = PatternTable.fromBytes(table.toBytes());
        assertThat(read).isEqualTo(table);
        assertThat(read.group()).isEqualTo(table.group());
        assertThat(read.toBytes()).isEqualTo(table.toBytes());
        assertThat(read.in(Unit.sampledHouseholds(1)).plus(table).population())
                .isEqualTo(table.plus(table).population());
    }

    @Property
    void brokenBytesAreRefused(
            @ForAll("incomplete") Population population, @ForAll Random random, @ForAll @IntRange(max = 3) int how) {
        byte[] bytes = population.table().named("a").toBytes();
        byte[] broken = broken(bytes, random, how);
        assertThat(broken).isNotEqualTo(bytes);
        assertThat(catchThrowable(() -> PatternTable.fromBytes(broken))).isInstanceOf(RefusedException.class);
    }

    private static byte[] broken(byte[] bytes, Random random, int how) {
        byte[] broken = bytes.clone();
        int at = random.nextInt(bytes.length);
        switch (how) {
            case 0 -> broken[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> broken[at] += (byte) (1 + random.nextInt(255));
            case 2 -> broken = Arrays.copyOf(bytes, at);
            default -> broken = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(3));
        }
        return broken;
    }

    @Property
    void bytesThatOnlySeemWholeAreRefusedOrOfOneTable(
            @ForAll("incomplete") Population population, @ForAll Random random) {
        byte[] bytes = population.table().toBytes();
        byte[] broken = bytes.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            // What tells the kind of bytes apart stays, so that the rest is read.
            int at = 20 + random.nextInt(bytes.length - 24);
            broken[at] = (byte) random.nextInt(256);
        }
        byte[] summed = summed(broken);
        Throwable thrown = catchThrowable(
                () -> assertThat(PatternTable.fromBytes(summed).toBytes()).isEqualTo(summed));
        assertThat(thrown)
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        refused -> assertThat(refused).isInstanceOf(RefusedException.class));
    }

    private static byte[] summed(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - 4);
        byte[] summed = bytes.clone();
        for (int i = 0; i < 4; i++) {
            summed[bytes.length - 4 + i] = (byte) (sum.getValue() >>> (8 * i));
        }
        return summed;
    }
}
