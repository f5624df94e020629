package vn.giamngheo.json.format.records;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads ahead some chunks of lines and has them decoded by others, while the lines of the first are given away.
 *
 * @param <T> the type of the records
 */
final class InChunks<T> implements Records<T> {

    private final Lines lines;
    private final Supplier<Chunk<T>> fresh;
    private final Executor executor;
    private final int most;
    /** The first is the one whose lines are given away. */
    private final Deque<Chunk<T>> chunks = new ArrayDeque<>();

    private final Deque<Chunk<T>> idle = new ArrayDeque<>();
    private boolean begun;
    private boolean ended;
    /** What broke the stream behind the chunks; said when they are done. */
    private @Nullable IOException broken;

    InChunks(Lines lines, Supplier<Chunk<T>> fresh, Executor executor, int most) {
        this.lines = lines;
        this.fresh = fresh;
        this.executor = executor;
        this.most = most;
    }

    @Override
    public @Nullable RecordLine<T> next() throws IOException {
        while (true) {
            readAhead();
            Chunk<T> first = chunks.peek();
            if (first == null) {
                if (broken != null) {
                    throw broken;
                }
                return null;
            }
            if (!begun) {
                first.finish();
                begun = true;
            }
            RecordLine<T> line = first.next();
            if (line != null) {
                return line;
            }
            chunks.remove();
            begun = false;
            first.clear();
            idle.add(first);
        }
    }

    private void readAhead() {
        while (!ended && chunks.size() < most) {
            Chunk<T> chunk = idle.isEmpty() ? fresh.get() : idle.remove();
            try {
                ended = !chunk.fill(lines);
            } catch (IOException e) {
                ended = true;
                broken = e;
            }
            if (!chunk.isEmpty()) {
                chunk.decodeBy(executor);
                chunks.add(chunk);
            }
        }
    }

    @Override
    public void close() throws IOException {
        chunks.forEach(Chunk::stop);
        lines.close();
    }
}
