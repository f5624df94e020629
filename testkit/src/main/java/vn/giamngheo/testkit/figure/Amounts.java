package vn.giamngheo.testkit.figure;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Whole numbers as reports have them. */
final class Amounts {

    private static final long TEN = 10;

    private Amounts() {}

    /** None, few, round numbers and their neighbours as often as any; none is the simplest. */
    static Gen<Long> upTo(long most) {
        List<Long> round = LongStream.iterate(TEN, ten -> ten <= most / TEN, ten -> ten * TEN)
                .boxed()
                .flatMap(ten -> Stream.of(ten, ten + 1, ten - 1))
                .toList();
        Gen<Long> few = Gens.between(0L, Math.min(most, 3));
        return round.isEmpty()
                ? Gens.between(0L, most)
                : Gens.oneOf(few, Gens.between(0L, Math.min(most, 100)), Gens.among(round), Gens.between(0L, most));
    }

    /** None, one, all and all but one as often as anything between; none is the simplest. */
    static Gen<Long> partOf(long whole) {
        return Gens.oneOf(
                Gens.constant(0L),
                Gens.between(0L, whole),
                Gens.constant(Math.min(1, whole)),
                Gens.constant(whole),
                Gens.constant(Math.max(0, whole - 1)),
                Gens.between(0L, whole));
    }

    /** Totals of something: at least one. */
    static Gen<Long> total(long most) {
        return upTo(most - 1).map(number -> number + 1);
    }
}
