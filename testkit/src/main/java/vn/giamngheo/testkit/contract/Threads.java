package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** A rule tried on all examples by several threads at once. */
final class Threads {

    private static final int THREADS = 4;
    private static final int ROUNDS = 50;

    private Threads() {}

    static <T> List<String> problems(Rule<? super T> rule, List<Example<T>> examples) {
        List<List<Finding>> expected = all(rule, examples);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return isSteady(rule, examples, expected);
                }));
            }
            return result(running);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> boolean isSteady(Rule<? super T> rule, List<Example<T>> examples, List<List<Finding>> expected) {
        for (int i = 0; i < ROUNDS; i++) {
            if (!all(rule, examples).equals(expected)) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<List<Finding>> all(Rule<? super T> rule, List<Example<T>> examples) {
        return examples.stream()
                .map(example -> Trial.<T>run(rule, example.subject()))
                .toList();
    }

    private static List<String> result(List<Future<Boolean>> running) {
        List<String> problems = new ArrayList<>();
        for (Future<Boolean> each : running) {
            try {
                if (!each.get()) {
                    problems.add("the rule does not find the same when several threads use it");
                }
            } catch (ExecutionException e) {
                problems.add("the rule throws "
                        + String.valueOf(e.getCause()).replaceFirst("(?s):.*", "")
                        + " when several threads use it");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the rule was tried", e);
            }
        }
        return problems;
    }
}
