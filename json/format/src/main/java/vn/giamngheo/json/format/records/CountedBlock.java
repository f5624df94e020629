package vn.giamngheo.json.format.records;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import vn.giamngheo.json.format.internal.LineReports;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.validation.Report;

/**
 * A block and what counts its lines: filled and emptied by the thread of the caller, counted by whichever thread comes
 * first. Used again and again.
 *
 * @param <A> what is counted
 */
final class CountedBlock<A extends Mergeable<A>> {

    /** So many reports are kept before they are given away: lines may be short and all of them wrong. */
    private static final int MOST_REPORTS = 1_000;

    /**
     * What was found on a line.
     *
     * @param line its number in the block, from 1
     */
    private record Said(int line, Report report) {}

    private final Block block = new Block();
    private final LineCounter<A> counter;
    private final List<Said> said = new ArrayList<>();
    private int at;
    private int lines;
    private volatile boolean stopped;
    private FutureTask<Void> task = task();

    CountedBlock(LineCounter<A> counter) {
        this.counter = counter;
    }

    private void say(int line, Report report) {
        said.add(new Said(line, report));
    }

    private FutureTask<Void> task() {
        return new FutureTask<>(this::count, null);
    }

    Block block() {
        return block;
    }

    LineCounter<A> counter() {
        return counter;
    }

    /** Gives the lines to another thread, if it takes them. */
    void countBy(Executor executor) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // Then this thread counts them, when their turn comes.
        }
    }

    /** Counts until all are counted or too much is to be said. */
    private void count() {
        if (block.tooLong() > 0 && lines == 0) {
            lines++;
            said.add(new Said(1, counter.tooLong(block.tooLong(), 1)));
        }
        byte[] bytes = block.bytes();
        int size = block.size();
        int next = at;
        while (next < size && said.size() < MOST_REPORTS && !stopped) {
            lines++;
            next = counter.line(bytes, next, lines, this::say);
        }
        at = next;
    }

    /**
     * Sees to it that the lines are counted: here and now, if no other thread has begun.
     *
     * @param before how many lines came before those of this block
     * @return how many lines came before those of the next block
     */
    long finish(long before, LineReportConsumer reports) throws IOException {
        task.run();
        await();
        while (true) {
            for (Said one : said) {
                reports.accept(before + one.line(), LineReports.after(one.report(), before));
            }
            said.clear();
            if (at >= block.size()) {
                break;
            }
            count();
        }
        long after = before + lines;
        clear();
        return after;
    }

    private void await() throws IOException {
        try {
            task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while lines were counted");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    private void clear() {
        block.clear();
        at = 0;
        lines = 0;
        task = task();
    }

    /** Ends counting with the line that is being counted. */
    void stop() {
        stopped = true;
        task.cancel(false);
    }
}
