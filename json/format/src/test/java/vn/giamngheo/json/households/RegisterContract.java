package vn.giamngheo.json.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.records.LineReportConsumer;
import vn.giamngheo.json.format.records.RegisterCounts;
import vn.giamngheo.json.format.records.RegisterReading;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.validation.Report;

/** A register is counted as if every line were read by the tables, and its household classified, by itself. */
public abstract class RegisterContract {

    private static ExecutorService threads;

    @BeforeContainer
    static void startThreads() {
        threads = Executors.newFixedThreadPool(2);
    }

    @AfterContainer
    static void stopThreads() {
        threads.shutdown();
    }

    protected abstract HouseholdLineMapper mapper();

    /** The same in blocks of so many bytes, where the tests can set that: their ends are then everywhere. */
    protected RegisterReading inBlocks(RegisterReading reading, int bytes) {
        return reading;
    }

    @Provide
    Arbitrary<Household> households() {
        return HouseholdArbitraries.households();
    }

    @Provide
    Arbitrary<List<Household>> registers() {
        return HouseholdArbitraries.households().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<ReviewDate> reviews() {
        return Arbitraries.of(
                ReviewDate.of(2005, 12, 31),
                ReviewDate.of(2013, 6, 1),
                ReviewDate.of(2016, 1, 3),
                ReviewDate.of(2018, 9, 1),
                ReviewDate.of(2021, 12, 31),
                ReviewDate.of(2022, 1, 1),
                ReviewDate.of(2024, 9, 1),
                ReviewDate.of(2025, 7, 1),
                ReviewDate.of(2027, 10, 1));
    }

    private String line(Household household, Random random) {
        Spelling spelling = random.nextInt(3) == 0
                ? new Spelling(random, random.nextInt(4), random.nextInt(3) * 5)
                : new Spelling(random, 0, 0);
        JsonTree tree = JsonTree.of(out -> mapper().format().write(household, out));
        if (random.nextInt(3) == 0) {
            tree = tree.shuffled(random);
        }
        if (random.nextInt(5) == 0) {
            tree = tree.spoilt(random);
        }
        return tree.line(spelling);
    }

    /** Every indicator judged, or nearly, and an income near a line: what the lines alone decide. */
    private static Household judged(Household household, ReviewDate review, Standards standards, Random random) {
        PovertyStandard standard =
                standards.applicable(review, random.nextBoolean() ? household.provinceOrNull() : null);
        if (standard == null) {
            return household;
        }
        Map<DeprivationIndicator, DeprivationStatus> statuses = new LinkedHashMap<>();
        for (DeprivationIndicator indicator : standard.indicatorList().all()) {
            if (random.nextInt(40) > 0) {
                statuses.put(indicator, status(random));
            }
        }
        Household.Builder builder = household.toBuilder().deprivations(DeprivationProfile.of(statuses));
        if (random.nextInt(10) > 0) {
            List<Vnd> lines = List.of(
                    Vnd.of(700_000), Vnd.of(1_000_000), Vnd.of(1_500_000), Vnd.of(2_000_000), Vnd.of(2_250_000));
            Vnd line = lines.get(random.nextInt(lines.size()));
            long dong = line.dong() + random.nextInt(3) - 1;
            int size = household.persons().orElse(1);
            builder.income(
                    random.nextBoolean()
                            ? Income.perHeadPerMonth(Vnd.of(dong))
                            : Income.ofHousehold(Vnd.of(dong * size * 12 + random.nextInt(3) - 1), 12));
        }
        return builder.build();
    }

    private static DeprivationStatus status(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> DeprivationStatus.UNKNOWN;
            case 1 -> DeprivationStatus.NOT_APPLICABLE;
            case 2, 3, 4, 5 -> DeprivationStatus.DEPRIVED;
            default -> DeprivationStatus.NOT_DEPRIVED;
        };
    }

    private byte[] stream(List<Household> households, Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "\ufeff" : "");
        for (int i = 0; i < households.size(); i++) {
            text.append(line(households.get(i), random));
            if (i < households.size() - 1 || random.nextBoolean()) {
                text.append(List.of("\n", "\n", "\r\n", "\n\n", "\n \t\r\n", "\n\r\n")
                        .get(random.nextInt(6)));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Standards standards(Random random) {
        return random.nextInt(3) > 0
                ? Standards.national()
                : Standards.national().with(local());
    }

    private PovertyStandard local() {
        try (InputStream in =
                RegisterContract.class.getResourceAsStream("/vn/giamngheo/json/standards/quang-ninh-2023.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return mapper().tokens(text)
                    .read(StandardFormat.format().require(PovertyStandard.class), ReadOptions.strict())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <U extends Unit> void countsAsOneByOne(
            byte[] stream, Standards standards, ReviewDate review, U unit, ReadOptions options, Random random)
            throws IOException {
        RegisterReading reading = reading(standards, review, options, random);
        if (random.nextBoolean()) {
            countsAsOneByOne(
                    stream,
                    OneByOneCount.statuses(standards, review, unit),
                    reports -> reading.count(given(stream, random), unit, reports),
                    options);
        } else {
            countsAsOneByOne(
                    stream,
                    OneByOneCount.patterns(standards, review, unit),
                    reports -> reading.patterns(given(stream, random), unit, reports),
                    options);
        }
    }

    private RegisterReading reading(Standards standards, ReviewDate review, ReadOptions options, Random random) {
        RegisterReading reading =
                RegisterReading.of(standards, review, mapper()::tokens).options(options);
        if (random.nextInt(4) > 0) {
            reading = inBlocks(reading, 1 + random.nextInt(2_000));
        }
        return random.nextBoolean() ? reading.parallel(threads, 1 + random.nextInt(3)) : reading;
    }

    @FunctionalInterface
    private interface Counted<A extends Mergeable<A>> {
        RegisterCounts<A> count(LineReportConsumer reports) throws IOException;
    }

    private <A extends Mergeable<A>> void countsAsOneByOne(
            byte[] stream, OneByOneCount<?, A> expected, Counted<A> counted, ReadOptions options) throws IOException {
        expected.addAll(mapper(), withoutMark(stream), options);
        List<Long> lines = new ArrayList<>();
        Map<Long, Report> reports = new HashMap<>();

        RegisterCounts<A> counts = counted.count((line, report) -> {
            lines.add(line);
            reports.put(line, report);
        });

        assertThat(counts).as(() -> new String(stream, StandardCharsets.UTF_8)).isEqualTo(expected.counts());
        assertThat(lines).isSorted().doesNotHaveDuplicates();
        assertThat(lines).containsAll(expected.unclassified());
        expected.unclassified().forEach(line -> {
            assertThat(reports.get(line)
                            .findings()
                            .get(0)
                            .location()
                            .orElseThrow()
                            .line())
                    .isEqualTo((int) (long) line);
            reports.remove(line);
        });
        expected.unclassified().forEach(expected.reports()::remove);
        assertThat(reports).isEqualTo(expected.reports());
    }

    /** The bytes, in portions as a connection gives them. */
    private static InputStream given(byte[] stream, Random random) throws IOException {
        byte[] bytes = random.nextInt(4) == 0 ? compressed(stream) : stream;
        int most = random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(300);
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, most));
            }
        };
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] withoutMark(byte[] stream) {
        return stream.length > 2 && stream[0] == (byte) 0xef && stream[1] == (byte) 0xbb && stream[2] == (byte) 0xbf
                ? Arrays.copyOfRange(stream, 3, stream.length)
                : stream;
    }

    @Property(tries = 200)
    void countsRegisters(
            @ForAll("registers") List<Household> households, @ForAll("reviews") ReviewDate review, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        Standards standards = standards(random);
        List<Household> judged = households.stream()
                .map(one -> random.nextInt(4) == 0 ? one : judged(one, review, standards, random))
                .toList();
        byte[] stream = stream(judged, random);

        if (random.nextBoolean()) {
            countsAsOneByOne(stream, standards, review, Unit.HOUSEHOLDS, ReadOptions.strict(), random);
        } else {
            countsAsOneByOne(stream, standards, review, Unit.PERSONS, ReadOptions.strict(), random);
        }
    }

    @Property(tries = 200)
    void judgesAnyBytes(@ForAll("households") Household household, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ReviewDate review = ReviewDate.of(2024, 9, 1);
        byte[] stream = stream(
                List.of(
                        judged(household, review, Standards.national(), random),
                        judged(household, review, Standards.national(), random)),
                random);
        for (int i = random.nextInt(3); i >= 0 && stream.length > 1; i--) {
            stream = HouseholdLinesContract.spoilt(stream, random);
        }

        countsAsOneByOne(stream, Standards.national(), review, Unit.HOUSEHOLDS, ReadOptions.strict(), random);
    }

    @Property(tries = 200)
    void judgesOddValues(@ForAll("households") Household household, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ReviewDate review = ReviewDate.of(2024, 9, 1);
        JsonTree tree = JsonTree.of(
                out -> mapper().format().write(judged(household, review, Standards.national(), random), out));
        for (int i = random.nextInt(3); i >= 0; i--) {
            tree.spoilt(random);
        }
        byte[] stream = tree.line(new Spelling(random, 0, 0)).getBytes(StandardCharsets.UTF_8);

        countsAsOneByOne(stream, Standards.national(), review, Unit.PERSONS, ReadOptions.strict(), random);
    }

    @Property(tries = 200)
    void keepsLimits(@ForAll("registers") List<Household> households, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ReviewDate review = ReviewDate.of(2024, 9, 1);
        ReadOptions options = ReadOptions.strict();
        options = options.within(options.limits()
                .withDepth(1 + random.nextInt(4))
                .withElements(1 + random.nextInt(3))
                .withLineBytes(2 + random.nextInt(900))
                .withTextLength(random.nextBoolean() ? 1 + random.nextInt(30) : 10_000));

        countsAsOneByOne(stream(households, random), Standards.national(), review, Unit.HOUSEHOLDS, options, random);
    }
}
