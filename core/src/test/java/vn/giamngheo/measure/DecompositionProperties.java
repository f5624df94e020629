package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;

/** {@link Decomposition}: what groups add makes the whole. */
class DecompositionProperties extends OfPopulations {

    @Property
    void groupsAddUp(
            @ForAll("incomplete") Population population,
            @ForAll("cutoffs") PovertyCutoff cutoff,
            @ForAll("policies") MissingPolicy policy,
            @ForAll @IntRange(min = 1, max = 5) int number) {
        Decomposition<Integer, Unit.SampledHouseholds> of =
                Decomposition.of(groups(population, number), population.weights(), cutoff, policy);
        AlkireFoster<Unit.SampledHouseholds> total = of.total();
        assertThat(total).isEqualTo(population.table().measure(population.weights(), cutoff, policy));
        List<Decomposition.OfGroup<Unit.SampledHouseholds>> parts =
                List.copyOf(of.groups().values());
        assertThat(parts).hasSize(number);
        boolean anybody = total.headcountRatio().isPresent();
        boolean anyPoor = total.intensity().isPresent();
        assertThat(sum(parts.stream().map(Decomposition.OfGroup::populationShare)))
                .isEqualTo(anybody ? Ratio.ONE : Ratio.ZERO);
        assertThat(sum(parts.stream().map(Decomposition.OfGroup::poorShare)))
                .isEqualTo(anyPoor ? Ratio.ONE : Ratio.ZERO);
        assertThat(sum(parts.stream().map(Decomposition.OfGroup::share))).isEqualTo(anyPoor ? Ratio.ONE : Ratio.ZERO);
        assertThat(sum(parts.stream().map(Decomposition.OfGroup::contribution)))
                .isEqualTo(total.adjustedHeadcountRatio().orElse(Ratio.ZERO));
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.contribution())
                    .isEqualTo(part.populationShare()
                            .map(share -> share.times(
                                    part.measures().adjustedHeadcountRatio().orElse(Ratio.ZERO))));
            assertThat(sum(part.indicators().stream().map(Decomposition.OfIndicator::contribution)))
                    .isEqualTo(part.contribution().orElse(Ratio.ZERO));
            assertThat(sum(part.dimensions().stream().map(Decomposition.OfDimension::share)))
                    .isEqualTo(part.share().orElse(Ratio.ZERO));
        });
        assertIndicatorsAddUp(total, parts);
        assertDimensionsAddUp(total, parts);
    }

    @Property
    void largerGroupsHaveTheSumsOfTheirOwn(
            @ForAll("incomplete") Population population, @ForAll("cutoffs") PovertyCutoff cutoff) {
        Groups<Integer, PatternTable<Unit.SampledHouseholds>> six = groups(population, 6);
        Groups<Integer, PatternTable<Unit.SampledHouseholds>> both = six.by(group -> group % 2);
        Decomposition<Integer, Unit.SampledHouseholds> two =
                Decomposition.of(both, population.weights(), cutoff, MissingPolicy.DEPRIVED);
        Decomposition<Integer, Unit.SampledHouseholds> all =
                Decomposition.of(six, population.weights(), cutoff, MissingPolicy.DEPRIVED);
        assertThat(two.total()).isEqualTo(all.total());
        assertThat(sum(Stream.of(0, 2, 4).map(group -> all.groups().get(group).contribution())))
                .isEqualTo(two.groups().get(0).contribution().orElse(Ratio.ZERO));
    }

    private static void assertIndicatorsAddUp(
            AlkireFoster<?> total, List<Decomposition.OfGroup<Unit.SampledHouseholds>> parts) {
        for (int i = 0; i < total.indicators().size(); i++) {
            int index = i;
            AlkireFoster.OfIndicator whole = total.indicators().get(i);
            assertThat(parts)
                    .allSatisfy(part ->
                            assertThat(part.indicators().get(index).weight()).isEqualTo(whole.weight()));
            assertThat(sum(parts.stream()
                            .map(part -> part.indicators().get(index).contribution())))
                    .isEqualTo(whole.contribution());
            assertThat(sum(parts.stream()
                            .map(part -> part.indicators().get(index).share())))
                    .isEqualTo(whole.share().orElse(Ratio.ZERO));
        }
    }

    private static void assertDimensionsAddUp(
            AlkireFoster<?> total, List<Decomposition.OfGroup<Unit.SampledHouseholds>> parts) {
        Map<Dimension, Ratio> sums = new TreeMap<>((one, other) -> one.code().compareTo(other.code()));
        parts.forEach(part -> part.dimensions()
                .forEach(one -> sums.merge(one.dimension(), one.contribution().orElse(Ratio.ZERO), Ratio::plus)));
        total.dimensions().forEach(one -> assertThat(sums).containsEntry(one.dimension(), one.contribution()));
    }

    private static Ratio sum(Stream<Optional<Ratio>> ratios) {
        return ratios.flatMap(Optional::stream).reduce(Ratio.ZERO, Ratio::plus);
    }

    private static Groups<Integer, PatternTable<Unit.SampledHouseholds>> groups(Population population, int number) {
        Map<Integer, PatternTable<Unit.SampledHouseholds>> tables = new TreeMap<>();
        IntStream.range(0, number)
                .forEach(group -> tables.put(
                        group,
                        population.tableOf(population.households().stream()
                                .filter(one -> one.weight() % number == group)
                                .toList())));
        return Groups.of(tables);
    }
}
