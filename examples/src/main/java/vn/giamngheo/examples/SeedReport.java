package vn.giamngheo.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.examples.document.Document;
import vn.giamngheo.examples.document.HtmlRenderer;
import vn.giamngheo.examples.document.TextRenderer;
import vn.giamngheo.examples.report.AsOf;
import vn.giamngheo.examples.report.Encoded;
import vn.giamngheo.examples.report.ReportBuilder;
import vn.giamngheo.examples.report.Results;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.text.Language;

/**
 * Reads five real documents, lets the rules look at them, and reports: what each is, who does what by when, which targets
 * and money it states and whether they add up, and all that there is to say about it; for a day that is asked for also who
 * holds its tasks then.
 *
 * <p>Prints the report and writes it as one HTML page, {@value #PAGE}, to the directory that the system property
 * {@value #DIRECTORY} names.
 */
public final class SeedReport {

    /** The name of the page. */
    public static final String PAGE = "seed-report.html";

    /** The system property with the directory of the page. */
    public static final String DIRECTORY = "giamngheo.report.directory";

    /** All documents were read. */
    static final int DONE = 0;
    /** A document or a figure of results was not read, or the page was not written. */
    static final int FAILED = 1;
    /** The command line was not understood. */
    static final int MISUSED = 2;

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private SeedReport() {}

    /**
     * Runs the report. Ends with 1 if a document or a figure cannot be used or the page cannot be written, with 2 if the command line
     * is wrong.
     *
     * @param args {@code --lang vi} or {@code --lang en}, {@code --year 2024}, {@code --observed file.json},
     *     {@code --as-of 2026-11-01}, {@code --profile audit},
     *     {@code --waivers 003-thanh-hoa-35.json=waivers.json}, {@code --help}
     */
    public static void main(String[] args) {
        // Not System.out as it is: its encoding is that of the console, which need not know Vietnamese.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(args, out, err, Path.of(System.getProperty(DIRECTORY, "")));
        if (status != DONE) {
            System.exit(status);
        }
    }

    /**
     * Runs the report on the five documents.
     *
     * @param args the command line
     * @param out where the report is printed
     * @param err where complaints are printed
     * @param directory where the page is written; made if it does not exist
     * @return the exit status
     */
    static int run(String[] args, PrintStream out, PrintStream err, Path directory) {
        Options options;
        try {
            options = Options.parse(List.of(args));
        } catch (Options.BadOptionException e) {
            err.println(e.getMessage());
            err.println();
            err.print(Options.USAGE);
            return MISUSED;
        }
        if (options.help()) {
            out.print(Options.USAGE);
            return DONE;
        }
        try {
            return report(Seeds.read(judging(options)), options, out, err, directory);
        } catch (WaiverFiles.UnusableException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private static Judging judging(Options options) throws WaiverFiles.UnusableException {
        LocalDate today = options.asOf().orElseGet(() -> LocalDate.now(VIET_NAM));
        return new Judging(options.profile(), WaiverFiles.read(options.waivers(), options.language()), today);
    }

    static int report(List<Encoded> documents, Options options, PrintStream out, PrintStream err, Path directory) {
        Results results = ObservedFiles.read(options.observed());
        Optional<AsOf> asOf = options.asOf().map(day -> new AsOf(day, Succession.standard(), LegalEffects.standard()));
        Document document = ReportBuilder.build(documents, options.language(), options.year(), results, asOf);
        out.print(TextRenderer.render(document));
        Path page = directory.resolve(PAGE).toAbsolutePath().normalize();
        boolean vietnamese = options.language() == Language.VIETNAMESE;
        try {
            Files.createDirectories(page.getParent());
            Files.writeString(page, HtmlRenderer.render(document), StandardCharsets.UTF_8);
        } catch (IOException e) {
            err.println((vietnamese ? "Không ghi được tệp: " : "The file cannot be written: ") + page + " (" + e + ")");
            return FAILED;
        }
        out.println();
        out.println((vietnamese ? "Trang HTML: " : "HTML page: ") + page);
        return results.isComplete() && documents.stream().allMatch(Encoded.Read.class::isInstance) ? DONE : FAILED;
    }
}
