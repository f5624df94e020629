package vn.giamngheo.desk.register;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.desk.DeskSettings;

/**
 * Takes registers and counts them one after the other. A register lies in a file only until it was counted; its households
 * are never kept.
 */
@Service
public class Registers {

    private static final int LONGEST_NAME = 200;
    private static final int CHUNK = 1 << 16;

    private final RegisterRuns runs;
    private final JsonMapper mapper;
    private final Clock clock;
    private final DeskSettings settings;
    private final Path uploads;
    private final ThreadPoolExecutor worker;
    private final Map<String, Counting> current = new ConcurrentHashMap<>();

    Registers(RegisterRuns runs, JsonMapper mapper, Clock clock, DeskSettings settings) throws IOException {
        this.runs = runs;
        this.mapper = mapper;
        this.clock = clock;
        this.settings = settings;
        this.uploads = Files.createDirectories(settings.directory().resolve("uploads"));
        this.worker = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.limits().waiting()),
                task -> {
                    Thread thread = new Thread(task, "register");
                    thread.setDaemon(true);
                    return thread;
                });
        clean();
        runs.interruptAll();
    }

    /** What lies there was being counted when the desk was stopped. */
    private void clean() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(uploads, "*.register")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Takes a register, to be counted when those before it are.
     *
     * @param name of the file, shown in lists
     * @param format how it is written
     * @param review the day on which its households are reviewed
     * @param content the file; read to its end, not closed
     * @return the register, waiting
     * @throws RegisterRefusedException if it is too large, or too many are waiting
     * @throws IOException if it cannot be read or put down
     */
    public RegisterRun take(String name, RegisterFormat format, LocalDate review, InputStream content)
            throws IOException {
        if (worker.getQueue().remainingCapacity() == 0) {
            throw new RegisterRefusedException(RegisterRefusedException.Reason.BUSY);
        }
        Path file = Files.createTempFile(uploads, "", ".register");
        try {
            long bytes = copy(content, file);
            return begin(name, format, review, file, bytes);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private RegisterRun begin(String name, RegisterFormat format, LocalDate review, Path file, long bytes) {
        String id = UUID.randomUUID().toString();
        runs.begin(id, shortened(name), format, review, bytes);
        RegisterRun run = runs.find(id).orElseThrow();
        Counting counting = new Counting(run, file, runs, mapper, clock, settings.limits());
        current.put(id, counting);
        try {
            worker.execute(() -> {
                try {
                    counting.run();
                } finally {
                    current.remove(id);
                }
            });
        } catch (RejectedExecutionException e) {
            current.remove(id);
            runs.forget(id);
            throw new RegisterRefusedException(RegisterRefusedException.Reason.BUSY);
        }
        return run;
    }

    private long copy(InputStream content, Path file) throws IOException {
        long most = settings.limits().register().toBytes();
        long bytes = 0;
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                bytes += read;
                if (bytes > most) {
                    throw new RegisterRefusedException(RegisterRefusedException.Reason.TOO_LARGE);
                }
                out.write(chunk, 0, read);
            }
        }
        return bytes;
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }

    /**
     * {@return a register, as far as it is by now}
     *
     * @param id by what it is asked for
     */
    public Optional<RegisterRun> find(String id) {
        // First what is running: what ends in between is then found in the database.
        return Optional.ofNullable(current.get(id)).map(Counting::now).or(() -> runs.find(id));
    }

    /**
     * {@return the registers sent last, the latest first}
     *
     * @param most how many at most
     */
    public List<RegisterRun> latest(int most) {
        return runs.latest(most).stream()
                .map(run -> Optional.ofNullable(current.get(run.id()))
                        .map(Counting::now)
                        .orElse(run))
                .toList();
    }

    /**
     * Gives the findings of a register that are kept, in the order of its lines.
     *
     * @param id by what it is asked for
     * @param taker takes them one after the other
     */
    public void eachFinding(String id, Consumer<RegisterFinding> taker) {
        runs.eachFinding(id, settings.limits().findings() + 1, taker);
    }

    /**
     * {@return the first findings of a register}
     *
     * @param id by what it is asked for
     * @param most how many at most
     */
    public List<RegisterFinding> findings(String id, int most) {
        List<RegisterFinding> findings = new ArrayList<>();
        runs.eachFinding(id, most, findings::add);
        return List.copyOf(findings);
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
        try {
            // Until the file of the running one is gone and its end is written down.
            worker.awaitTermination(10, TimeUnit.SECONDS);
            clean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
