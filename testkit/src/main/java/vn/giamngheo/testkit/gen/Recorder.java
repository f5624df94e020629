package vn.giamngheo.testkit.gen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Choices that are remembered, with the parts they belong to. */
abstract class Recorder extends Choices {

    /** A generator that takes more has no end, or makes what nobody could read. */
    private static final int MOST = 1 << 22;

    private long[] taken = new long[64];
    private int size;
    private final List<Part> parts = new ArrayList<>();

    abstract long next(long most);

    @Override
    final long choose(long most) {
        if (size == MOST) {
            throw new UnfitException("more than " + MOST + " choices");
        }
        if (size == taken.length) {
            taken = Arrays.copyOf(taken, 2 * size);
        }
        long choice = next(most);
        taken[size++] = choice;
        return choice;
    }

    @Override
    public final <T> T part(Gen<T> gen) {
        int from = size;
        T value = gen.from(this);
        if (size > from) {
            parts.add(new Part(from, size));
        }
        return value;
    }

    final long[] taken() {
        return Arrays.copyOf(taken, size);
    }

    final List<Part> parts() {
        return List.copyOf(parts);
    }

    /**
     * Choices that belong together.
     *
     * @param from the first
     * @param to behind the last
     */
    record Part(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** New choices, by the well-known generator of 64 bits that adds a constant and mixes. */
    static final class Fresh extends Recorder {
        private long state;

        Fresh(long seed) {
            this.state = seed;
        }

        @Override
        long next(long most) {
            long mask = most == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(most);
            long choice = bits() & mask;
            while (choice > most) {
                choice = bits() & mask;
            }
            return choice;
        }

        private long bits() {
            state += 0x9e3779b97f4a7c15L;
            long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
            return mixed ^ (mixed >>> 31);
        }
    }

    /** Choices once taken, made to fit; then the simplest. */
    static final class Again extends Recorder {
        private final long[] choices;
        private int used;

        Again(long[] choices) {
            this.choices = choices;
        }

        @Override
        long next(long most) {
            return used < choices.length ? Math.min(choices[used++], most) : 0;
        }
    }
}
