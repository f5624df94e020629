package vn.giamngheo.examples.nation;

import static vn.giamngheo.standard.PovertyStatus.POOR;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.examples.AProvincesOwnStandard;
import vn.giamngheo.examples.nation.Deliveries.Delivery;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ProblemDocument;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.records.Progress;
import vn.giamngheo.json.format.records.RecordReader;
import vn.giamngheo.json.jackson2.GiamngheoRecords;
import vn.giamngheo.observation.Difference;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.RollUp;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Renderer;
import vn.giamngheo.validation.Report;

/**
 * A national office reads the registers of 34 provinces, one household a line, in mixed versions of the format and with a
 * broken line here and there; classifies every household, and makes the rate of the nation of numerators and denominators.
 * One province has a standard of its own: its figures are added to those of the others only when that is said.
 */
public final class ANationFromProvinces {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);
    private static final ReviewDate REVIEW = ReviewDate.of(2026, 12, 14);
    private static final Renderer WITHHELD = Renderer.in(Language.VIETNAMESE).withholdingPersonalData();
    private static final Place NATION = Place.of("cả nước", AdministrativeLevel.NATION);

    private final PovertyEngine engine;
    private final ExecutorService executor;
    private final PrintStream out;

    private ANationFromProvinces(PovertyEngine engine, ExecutorService executor, PrintStream out) {
        this.engine = engine;
        this.executor = executor;
        this.out = out;
    }

    /**
     * Prints what was found and the rate of the nation.
     *
     * @param args how many households each province has; 2,000 if not given
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        run(
                args.length == 0 ? 2_000 : Integer.parseInt(args[0]),
                new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(int households, PrintStream out) throws IOException {
        PovertyEngine engine = PovertyEngine.of(Standards.national().with(AProvincesOwnStandard.ofTheCity()));
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            new ANationFromProvinces(engine, executor, out).addUp(households);
        } finally {
            executor.shutdownNow();
        }
    }

    private void addUp(int households) throws IOException {
        List<Observation> figures = new ArrayList<>();
        for (Province province : Deliveries.provinces()) {
            figures.add(figure(province, count(Deliveries.of(province, households))));
        }
        out.println(RollUp.of(figures, NATION).describe(Language.VIETNAMESE));
        out.println(RollUp.of(figures, NATION, Difference.STANDARD).describe(Language.VIETNAMESE));

        out.println();
        Counts faulty = count(FaultyLines.delivery());
        out.println(faulty.households() + " hộ đọc được, " + faulty.failed() + " dòng có lỗi");
    }

    /** All households of a file. What cannot be read is said with its line, and the rest goes on. */
    private Counts count(Delivery delivery) throws IOException {
        Counts counts = new Counts();
        try (RecordReader<Household> in = GiamngheoRecords.of(MAPPER, Household.class)
                .options(ReadOptions.strict().upcastFrom("0.9"))
                .progress(progress -> show(delivery, progress))
                .parallel(executor, 2)
                .open(delivery.open())) {
            in.forEach((line, result) -> result.ifValidOrElse(
                    household -> counts.add(household, engine, REVIEW), report -> fail(counts, line, report)));
        }
        return counts;
    }

    /** An application shows its bar here; this example only tells the end. */
    private void show(Delivery delivery, Progress progress) {
        if (progress.bytes() == delivery.size()) {
            out.println(delivery.province().name() + ": "
                    + Language.VIETNAMESE.notation().format(BigDecimal.valueOf(progress.records()))
                    + " bản ghi, "
                    + progress.failed() + " lỗi");
        }
    }

    /** What goes back to the province: nobody is named in it. The first as a whole document, the others in a line each. */
    private void fail(Counts counts, long line, Report report) {
        if (counts.fail() == 1) {
            out.println(
                    ProblemDocument.of(report, 422).withholdingPersonalData().write());
        }
        report.findings()
                .forEach(finding ->
                        out.println("dòng " + line + ", " + finding.pointer() + ": " + WITHHELD.message(finding)));
    }

    private static Observation figure(Province province, Counts counts) {
        return Observation.builder()
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .share(counts.of(POOR), counts.households())
                .unit(CountUnit.HOUSEHOLD)
                .standard(counts.standards().iterator().next())
                .source(ObservationSource.REVIEW_PRELIMINARY)
                .place(Place.of(province.name(), AdministrativeLevel.PROVINCE))
                .asOf(DAY)
                .build();
    }
}
