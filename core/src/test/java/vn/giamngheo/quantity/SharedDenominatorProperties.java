package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.giamngheo.quantity.SharedDenominator.Pair;

class SharedDenominatorProperties {

    /** Above any bounded total that {@link #pairs()} can imply: 30 / 0.05 % is 60,000. */
    private static final long ENOUGH = 61_000;

    @Property
    void r6_pairs_of_one_total_share_it(
            @ForAll @LongRange(min = 1) long total,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 0) Long> parts,
            @ForAll @IntRange(max = 20) int decimals) {
        List<Pair> pairs = parts.stream()
                .map(part -> part % total)
                .map(part -> new Pair(part, PublishedRate.ofShare(part, total, decimals)))
                .toList();
        SharedDenominator shared = SharedDenominator.of(pairs);
        assertThat(shared.range().orElseThrow().contains(total)).isTrue();
        assertThat(shared.contradiction()).isEmpty();
    }

    /** Checked by trying every total. */
    @Property(tries = 200)
    void theRangeIsWhatFitsEveryPair(@ForAll("pairs") List<Pair> pairs) {
        List<Long> fitting = LongStream.rangeClosed(1, ENOUGH)
                .filter(total -> pairs.stream().allMatch(pair -> printsAs(pair, total)))
                .boxed()
                .toList();
        Optional<WholeRange> range = SharedDenominator.of(pairs).range();
        assertThat(range.isPresent()).isEqualTo(!fitting.isEmpty());
        range.ifPresent(found -> {
            assertThat(found.min()).isEqualTo(fitting.get(0));
            assertThat(fitting).hasSize((int) (Math.min(found.max(), ENOUGH) - found.min() + 1));
        });
    }

    /** floor(1000 n / d + 1/2) in tenths of a per cent, by whole numbers. */
    private static boolean printsAs(Pair pair, long total) {
        long printed = (2000 * pair.count() + total) / (2 * total);
        return total >= pair.count() && pair.rate().value().unscaledValue().longValueExact() == printed;
    }

    @Property
    void theContradictionAloneIsProofAndOnlyThere(@ForAll("pairs") List<Pair> pairs) {
        SharedDenominator shared = SharedDenominator.of(pairs);
        List<Pair> contradiction = shared.contradiction();
        assertThat(contradiction.isEmpty()).isEqualTo(shared.range().isPresent());
        assertThat(pairs).containsAll(contradiction);
        assertThat(contradiction).hasSizeLessThanOrEqualTo(2);
        if (!contradiction.isEmpty()) {
            assertThat(SharedDenominator.of(contradiction).range()).isEmpty();
        }
    }

    @Property
    void theOrderOfThePairsDoesNotMatter(@ForAll("pairs") List<Pair> pairs) {
        List<Pair> turned = new ArrayList<>(pairs);
        Collections.reverse(turned);
        assertThat(SharedDenominator.of(turned).range())
                .isEqualTo(SharedDenominator.of(pairs).range());
    }

    /** Often of one total, and often nearly. */
    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<Long> totals = Arbitraries.longs().between(30, 33);
        Arbitrary<Pair> near = Combinators.combine(totals, Arbitraries.longs().between(0, 30))
                .as((total, part) -> new Pair(part, PublishedRate.ofShare(part, total, 1)));
        Arbitrary<Pair> any = Combinators.combine(
                        Arbitraries.longs().between(0, 30),
                        Arbitraries.integers().between(0, 1000))
                .as((count, tenths) -> new Pair(count, new PublishedRate(BigDecimal.valueOf(tenths, 1))));
        return Arbitraries.frequencyOf(Tuple.of(6, near), Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
