package vn.giamngheo.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Asks one object by many threads at once, and another like it by one thread alone. */
final class Together {

    static final int THREADS = 8;

    private Together() {}

    /**
     * The answers are the same. Every thread asks all questions, each beginning elsewhere, and all at the same moment.
     *
     * @param fresh makes an object that nobody asked before, as something to ask
     * @param questions how many there are
     */
    static void answerAsAlone(Supplier<IntFunction<Object>> fresh, int questions) {
        Object[] alone = answers(fresh.get(), questions, 0);
        assertThat(Arrays.stream(alone).distinct().limit(2))
                .as("different answers alone")
                .hasSize(2);

        IntFunction<Object> shared = fresh.get();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Object[]>> together = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = questions / THREADS * thread;
                together.add(threads.submit(() -> {
                    start.await();
                    return answers(shared, questions, first);
                }));
            }
            for (Future<Object[]> each : together) {
                assertThat(get(each)).containsExactly(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** All threads ask the same first question of each fresh object: what it fills when first asked is filled once. */
    static void answerAsAloneWhenFirstAsked(Supplier<IntFunction<Object>> fresh, int times) {
        for (int time = 0; time < times; time++) {
            answerAsAlone(fresh, 2);
        }
    }

    private static Object[] answers(IntFunction<Object> asked, int questions, int first) {
        Object[] answers = new Object[questions];
        for (int i = 0; i < questions; i++) {
            int question = (first + i) % questions;
            answers[question] = asked.apply(question);
        }
        return answers;
    }

    private static Object[] get(Future<Object[]> answers) {
        try {
            return answers.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
