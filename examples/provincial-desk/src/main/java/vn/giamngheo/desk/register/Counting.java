package vn.giamngheo.desk.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.desk.DeskSettings;
import vn.giamngheo.json.format.records.LineReportConsumer;
import vn.giamngheo.json.format.records.Progress;
import vn.giamngheo.json.format.records.RegisterCounts;
import vn.giamngheo.json.jackson3.GiamngheoRegister;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Severity;

/** Counts one register, from the file that was sent; the file is gone afterwards, whatever came of it. */
final class Counting implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    private static final Phrase STOPPED = new Phrase(
            "Việc xử lý đã dừng trước khi hết tệp; các số liệu chưa đầy đủ không được giữ lại.",
            "Counting stopped before the end of the file; the counts up to there are not kept.");

    private final RegisterRun run;
    private final Path file;
    private final RegisterRuns runs;
    private final JsonMapper mapper;
    private final Clock clock;
    private final Instant last;
    private final CsvColumns columns;
    private final KeptFindings findings;

    private volatile RegisterProgress progress;
    private volatile boolean isRunning;
    private @Nullable CountedBytes bytes;
    private long found;

    Counting(
            RegisterRun run, Path file, RegisterRuns runs, JsonMapper mapper, Clock clock, DeskSettings.Limits limits) {
        this.run = run;
        this.file = file;
        this.runs = runs;
        this.mapper = mapper;
        this.clock = clock;
        this.last = clock.instant().plus(limits.time());
        this.progress = run.progress();
        this.columns = new CsvColumns(run.review());
        this.findings = new KeptFindings(
                run.id(),
                runs,
                limits.findings(),
                run.format() == RegisterFormat.CSV ? new CsvWords(columns) : new LineWords());
    }

    /** As it is while it waits and runs. */
    RegisterRun now() {
        return run.with(isRunning ? RegisterState.RUNNING : RegisterState.WAITING, progress, found);
    }

    @Override
    public void run() {
        isRunning = true;
        try {
            runs.running(run.id());
            RegisterCounts<StatusCounts<Unit.Households>> counts = count();
            findings.keep();
            RegisterProgress all = new RegisterProgress(
                    run.progress().bytesTotal(), run.progress().bytesTotal(), counts.lines(), counts.counted());
            runs.end(run.id(), RegisterState.DONE, all, findings.found(), CountsText.of(counts, mapper));
            LOG.info("register {} counted: {} lines, {} findings", run.id(), counts.lines(), findings.found());
        } catch (CsvRefusedException e) {
            fail(new RegisterFinding(e.line(), "desk.csv-refused", Severity.ERROR, "", e.reason()));
        } catch (IOException | RuntimeException e) {
            // Its class only: what it says may quote the register.
            LOG.warn("register {} not counted: {}", run.id(), e.getClass().getName());
            fail(new RegisterFinding(progress.lines() + 1, "desk.stopped", Severity.ERROR, "", STOPPED));
        } finally {
            delete();
        }
    }

    private RegisterCounts<StatusCounts<Unit.Households>> count() throws IOException {
        CountedBytes counted = new CountedBytes(Files.newInputStream(file));
        bytes = counted;
        if (run.format() == RegisterFormat.CSV) {
            CsvLines lines = new CsvLines(counted, columns);
            return count(lines, (line, report) -> findings.add(lines.lineInFile(line), report));
        }
        return count(counted, findings::add);
    }

    private RegisterCounts<StatusCounts<Unit.Households>> count(InputStream lines, LineReportConsumer reports)
            throws IOException {
        return GiamngheoRegister.of(mapper, Standards.national(), new ReviewDate(run.review()))
                .progress(this::watch)
                .count(lines, Unit.HOUSEHOLDS, reports);
    }

    private void watch(Progress read) {
        if (Thread.currentThread().isInterrupted() || clock.instant().isAfter(last)) {
            throw new StoppedException();
        }
        CountedBytes counted = bytes;
        progress = new RegisterProgress(
                run.progress().bytesTotal(),
                counted == null ? 0 : counted.count(),
                read.records(),
                read.records() - read.failed());
        found = findings.found();
    }

    private void fail(RegisterFinding why) {
        findings.add(why);
        findings.keep();
        runs.end(run.id(), RegisterState.FAILED, progress, findings.found(), null);
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.error("the file of register {} could not be deleted", run.id());
        }
    }

    /** It took too long, or the desk stops. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
