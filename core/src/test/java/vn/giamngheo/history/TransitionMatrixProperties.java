package vn.giamngheo.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.standard.PovertyStatus;

class TransitionMatrixProperties {

    @Provide
    Arbitrary<List<Map.Entry<PovertyStatus, PovertyStatus>>> moves() {
        return Combinators.combine(Arbitraries.of(PovertyStatus.class), Arbitraries.of(PovertyStatus.class))
                .as(Map::entry)
                .list()
                .ofMaxSize(40);
    }

    private static TransitionMatrix matrix(List<Map.Entry<PovertyStatus, PovertyStatus>> moves) {
        return moves.stream()
                .map(move -> TransitionMatrix.of(move.getKey(), move.getValue()))
                .reduce(TransitionMatrix.EMPTY, TransitionMatrix::plus);
    }

    @Property
    void countsEveryHouseholdOnce(@ForAll("moves") List<Map.Entry<PovertyStatus, PovertyStatus>> moves) {
        TransitionMatrix matrix = matrix(moves);

        assertThat(matrix.total()).isEqualTo(moves.size());
        for (PovertyStatus from : PovertyStatus.values()) {
            assertThat(matrix.before(from))
                    .isEqualTo(
                            moves.stream().filter(move -> move.getKey() == from).count());
            assertThat(matrix.after(from))
                    .isEqualTo(moves.stream()
                            .filter(move -> move.getValue() == from)
                            .count());
            for (PovertyStatus to : PovertyStatus.values()) {
                assertThat(matrix.count(from, to)).isEqualTo(Collections.frequency(moves, Map.entry(from, to)));
            }
        }
    }

    @Property
    void differsByOneHousehold(
            @ForAll("moves") List<Map.Entry<PovertyStatus, PovertyStatus>> moves,
            @ForAll PovertyStatus from,
            @ForAll PovertyStatus to) {
        assertThat(matrix(moves).plus(TransitionMatrix.of(from, to))).isNotEqualTo(matrix(moves));
    }

    @Property
    void doesNotDependOnOrderOrParts(
            @ForAll("moves") List<Map.Entry<PovertyStatus, PovertyStatus>> moves, @ForAll Random random) {
        List<Map.Entry<PovertyStatus, PovertyStatus>> shuffled = new ArrayList<>(moves);
        Collections.shuffle(shuffled, random);
        int cut = shuffled.isEmpty() ? 0 : random.nextInt(shuffled.size());

        TransitionMatrix parts = Stream.of(shuffled.subList(0, cut), shuffled.subList(cut, shuffled.size()))
                .map(TransitionMatrixProperties::matrix)
                .reduce(TransitionMatrix.EMPTY, TransitionMatrix::plus);

        assertThat(parts).isEqualTo(matrix(moves)).hasSameHashCodeAs(matrix(moves));
    }
}
