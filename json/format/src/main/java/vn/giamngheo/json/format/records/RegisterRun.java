package vn.giamngheo.json.format.records;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.measure.Mergeable;

/**
 * Counts one stream: reads some blocks ahead and has them counted by others, while what was found in the first is told.
 *
 * @param <A> what is counted
 */
final class RegisterRun<A extends Mergeable<A>> implements Closeable {

    private final Blocks blocks;
    private final Supplier<LineCounter<A>> counters;
    private final Executor executor;
    private final int most;
    private final Meter meter;
    private final List<CountedBlock<A>> all = new ArrayList<>();
    private final Deque<CountedBlock<A>> filled = new ArrayDeque<>();
    private final Deque<CountedBlock<A>> idle = new ArrayDeque<>();
    private boolean ended;
    /** What broke the stream behind the blocks; said when they are done. */
    private @Nullable IOException broken;

    /**
     * @param executor counts blocks, or leaves them to the thread of the caller
     * @param most how many blocks are in memory
     */
    RegisterRun(Blocks blocks, Supplier<LineCounter<A>> counters, Executor executor, int most, Meter meter) {
        this.blocks = blocks;
        this.counters = counters;
        this.executor = executor;
        this.most = most;
        this.meter = meter;
    }

    RegisterCounts<A> count(LineReportConsumer reports) throws IOException {
        long lines = 0;
        while (true) {
            readAhead();
            CountedBlock<A> first = filled.peek();
            if (first == null) {
                break;
            }
            lines = finish(first, lines, reports);
            idle.add(filled.remove());
        }
        if (broken != null) {
            throw broken;
        }
        meter.tell();
        return HouseholdTallies.together(all.stream().map(CountedBlock::counter).toList());
    }

    private long finish(CountedBlock<A> block, long before, LineReportConsumer reports) throws IOException {
        LineCounter<A> counter = block.counter();
        long recordsBefore = counter.toldRecords();
        long failedBefore = counter.toldFailed();
        long after = block.finish(before, reports);
        counter.tell();
        meter.records(counter.toldRecords() - recordsBefore, counter.toldFailed() - failedBefore);
        return after;
    }

    private void readAhead() {
        while (!ended && filled.size() < most) {
            CountedBlock<A> block = idle.isEmpty() ? fresh() : idle.remove();
            try {
                ended = !blocks.fill(block.block());
            } catch (IOException e) {
                ended = true;
                broken = e;
            }
            if (!block.block().isEmpty()) {
                block.countBy(executor);
                filled.add(block);
            }
        }
    }

    private CountedBlock<A> fresh() {
        CountedBlock<A> block = new CountedBlock<>(counters.get());
        all.add(block);
        return block;
    }

    @Override
    public void close() throws IOException {
        filled.forEach(CountedBlock::stop);
        blocks.close();
    }
}
