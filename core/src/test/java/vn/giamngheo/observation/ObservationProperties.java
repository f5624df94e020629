package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.StandardId;

class ObservationProperties {

    /** What is told of true numbers. */
    enum Told {
        ALL,
        RATE_AND_TOTAL,
        RATE_AND_COUNT,
        RATE
    }

    /** True numbers, and how a document tells them. */
    record Part(long count, long total, int decimals, Told told) {
        ObservedValue value() {
            PublishedRate printed = PublishedRate.ofShare(count, total, decimals);
            return switch (told) {
                case ALL -> new ObservedValue.Share(count, total, Optional.of(printed));
                case RATE_AND_TOTAL -> printed(printed, Optional.empty(), Optional.of(total));
                case RATE_AND_COUNT -> printed(printed, Optional.of(count), Optional.empty());
                case RATE -> printed(printed, Optional.empty(), Optional.empty());
            };
        }

        private static ObservedValue printed(PublishedRate rate, Optional<Long> count, Optional<Long> total) {
            return new ObservedValue.Printed(rate, count, total, ObservedValue.WhyUnknown.NOT_PUBLISHED);
        }

        Ratio rate() {
            return Ratio.of(count * 100, total);
        }
    }

    @Provide
    Arbitrary<Part> parts() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 300_000),
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Told.class))
                .as((total, share, decimals, told) -> new Part(total * share / 1_000, total, decimals, told));
    }

    @Provide
    Arbitrary<List<Part>> provinces() {
        return parts().list().ofMinSize(1).ofMaxSize(8);
    }

    @Property
    void whateverIsHiddenTheRollUpHoldsTheTruth(@ForAll("provinces") List<Part> parts) {
        RollUp.RolledUp whole = rolledUp(parts);

        long count = parts.stream().mapToLong(Part::count).sum();
        long total = parts.stream().mapToLong(Part::total).sum();
        assertThat(whole.rate().orElseThrow().contains(Ratio.of(count * 100, total)))
                .isTrue();
        assertThat(whole.count().contains(count)).isTrue();
        assertThat(whole.total().orElseThrow().contains(total)).isTrue();
        whole.observation()
                .ifPresent(exact ->
                        assertThat(exact.value()).isEqualTo(new ObservedValue.Share(count, total, Optional.empty())));
    }

    @Property
    void whatIsKnownWhollyRollsUpExactly(@ForAll("provinces") List<Part> parts) {
        List<Part> known = parts.stream()
                .map(part -> new Part(part.count(), part.total(), part.decimals(), Told.ALL))
                .toList();

        RollUp.RolledUp whole = rolledUp(known);

        assertThat(whole.isExact()).isTrue();
        assertThat(whole.observation()).isPresent();
    }

    @Property
    void theOrderOfThePartsDoesNotMatter(@ForAll("provinces") List<Part> parts, @ForAll Random random) {
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);

        assertThat(rolledUp(shuffled).rate()).isEqualTo(rolledUp(parts).rate());
    }

    @Property
    void aComparisonHoldsTheTruth(@ForAll("parts") Part from, @ForAll("parts") Part to) {
        Comparison.RateChange change = (Comparison.RateChange) Comparison.of(
                Figures.poor().value(from.value()).build(),
                Figures.poor().value(to.value()).asOf(Figures.endOf(2024)).build());

        assertThat(change.points().contains(to.rate().minus(from.rate()))).isTrue();
        change.relative()
                .ifPresent(range -> assertThat(
                                range.contains(to.rate().minus(from.rate()).dividedBy(from.rate())))
                        .isTrue());
    }

    @Property
    void multidimensionalPovertyHoldsTheTruth(
            @ForAll("parts") Part poor, @ForAll("parts") Part other, @ForAll("parts") Part printed) {
        long total = poor.total();
        Part nearPoor = new Part(Math.min(other.count(), total - poor.count()), total, other.decimals(), other.told());
        MultidimensionalPoverty.Together both = (MultidimensionalPoverty.Together) MultidimensionalPoverty.of(
                Figures.poor().value(poor.value()).build(),
                Figures.nearPoor().value(nearPoor.value()).build());

        long count = poor.count() + nearPoor.count();
        assertThat(both.rate().contains(Ratio.of(count * 100, total))).isTrue();
        assertThat(both.agreesWith(PublishedRate.ofShare(count, total, printed.decimals())))
                .isTrue();
    }

    @Property
    void aSeriesNeverComparesAcrossStandards(@ForAll("lines") List<Observation> line) {
        Series series = Series.of(line);

        assertThat(series.changes())
                .allMatch(change ->
                        change.earlier().standard().equals(change.later().standard()))
                .allMatch(change ->
                        change.earlier().asOf().isBefore(change.later().asOf()));
        assertThat(series.breaks())
                .noneMatch(each -> each.before().standard().equals(each.after().standard()));
        assertThat(series.observations()).containsExactlyInAnyOrderElementsOf(line);
        assertThat(Series.of(series.observations())).isEqualTo(series);
    }

    @Provide
    Arbitrary<List<Observation>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(2010, 2020),
                        Arbitraries.of("VN-2011", "VN-2016").map(StandardId::of))
                .as((year, standard) ->
                        Figures.poor("9.2", year).toBuilder().standard(standard).build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .uniqueElements();
    }

    private static RollUp.RolledUp rolledUp(List<Part> parts) {
        List<Observation> observations = new ArrayList<>();
        for (Part part : parts) {
            observations.add(Figures.poor()
                    .place(Figures.commune(observations.size() + 1))
                    .value(part.value())
                    .build());
        }
        return (RollUp.RolledUp) RollUp.of(observations, Figures.PROVINCE);
    }
}
