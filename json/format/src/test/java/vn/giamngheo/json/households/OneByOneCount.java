package vn.giamngheo.json.households;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.giamngheo.classification.DeprivationMasks;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.internal.GeneralLines;
import vn.giamngheo.json.format.internal.LongLine;
import vn.giamngheo.json.format.records.RegisterCounts;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PatternTally;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.Province;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.population.StatusTally;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Report;

/**
 * Reads every line by the tables, makes the household, counts it.
 *
 * @param <T> what counts
 * @param <A> what was counted
 */
final class OneByOneCount<T, A extends Mergeable<A>> {

    private static final Pattern BLANK = Pattern.compile("[ \t\r]*");

    /** Counts a household; whether it was counted. */
    @FunctionalInterface
    interface Counting<T> {
        boolean add(T tally, Household household, long weight);
    }

    private final Unit unit;
    private final Function<Household, T> start;
    private final Counting<T> counting;
    private final Function<T, A> counted;
    private final Map<Optional<Province>, T> tallies = new HashMap<>();
    private final Map<Long, Report> reports = new HashMap<>();
    private final List<Long> unclassified = new ArrayList<>();
    private long households;
    private long leftOut;
    private long refused;

    private OneByOneCount(Unit unit, Function<Household, T> start, Counting<T> counting, Function<T, A> counted) {
        this.unit = unit;
        this.start = start;
        this.counting = counting;
        this.counted = counted;
    }

    static <U extends Unit> OneByOneCount<StatusTally<U>, StatusCounts<U>> statuses(
            Standards standards, ReviewDate review, U unit) {
        PovertyEngine engine = PovertyEngine.of(standards);
        return new OneByOneCount<>(
                unit,
                household -> StatusTally.of(unit),
                (tally, household, weight) -> {
                    try {
                        Verdict verdict = engine.classify(household, review);
                        if (weight == 0) {
                            tally.addOfUnknownSize();
                        } else {
                            tally.add(verdict, weight);
                        }
                        return weight > 0;
                    } catch (RefusedException e) {
                        tally.addRefused(e.reason());
                        return false;
                    }
                },
                StatusTally::toCounts);
    }

    static <U extends Unit> OneByOneCount<Map<PovertyStandard, PatternTally<U>>, PatternTable<U>> patterns(
            Standards standards, ReviewDate review, U unit) {
        return new OneByOneCount<>(
                unit,
                household -> new HashMap<>(),
                (tallies, household, weight) -> {
                    PovertyStandard standard = standards.applicable(review, household.provinceOrNull());
                    if (standard == null || standard.indicators().isEmpty()) {
                        return false;
                    }
                    try {
                        DeprivationMasks masks = DeprivationMasks.under(standard, household, review);
                        if (weight > 0) {
                            tallies.computeIfAbsent(
                                            standard,
                                            key -> PatternTally.of(
                                                    key.indicatorList().all(), unit))
                                    .add(masks.known(), masks.deprived(), weight);
                        }
                        return weight > 0;
                    } catch (RefusedException e) {
                        return false;
                    }
                },
                tallies -> tallies.values().iterator().next().toTable());
    }

    void addAll(HouseholdLineMapper mapper, byte[] stream, ReadOptions options) {
        GeneralLines<Household> tables = new GeneralLines<>(mapper.format(), mapper::tokens, options);
        // Every byte is one character here.
        String text = new String(stream, StandardCharsets.ISO_8859_1);
        long number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (content.length() > options.limits().lineBytes()) {
                add(
                        number,
                        LongLine.result(
                                number, content.length(), options.limits().lineBytes()));
            } else if (!BLANK.matcher(content).matches()) {
                byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
                add(number, tables.read(bytes, 0, bytes.length, number));
            }
        }
    }

    private void add(long number, ReadResult<Household> result) {
        if (!result.report().findings().isEmpty()) {
            reports.put(number, result.report());
        }
        if (result instanceof ReadResult.Valid<Household> valid) {
            add(number, valid.value());
        } else {
            refused++;
        }
    }

    private void add(long number, Household household) {
        T tally = tallies.computeIfAbsent(household.province(), key -> start.apply(household));
        long weight = unit.equals(Unit.PERSONS) ? household.persons().orElse(0) : 1;
        if (counting.add(tally, household, weight)) {
            households++;
        } else {
            leftOut++;
            unclassified.add(number);
        }
    }

    /** Of lines that could not be read, or were read with warnings. */
    Map<Long, Report> reports() {
        return reports;
    }

    /** The lines that were read but left out. */
    List<Long> unclassified() {
        return unclassified;
    }

    RegisterCounts<A> counts() {
        // Where all of a province were left out before anything told what there is to count.
        tallies.values().removeIf(tally -> tally instanceof Map<?, ?> map && map.isEmpty());
        Map<Province, A> provinces = new HashMap<>();
        tallies.forEach((province, tally) -> province.ifPresent(one -> provinces.put(one, counted.apply(tally))));
        return new RegisterCounts<>(
                Groups.of(provinces),
                Optional.ofNullable(tallies.get(Optional.<Province>empty())).map(counted),
                households,
                leftOut,
                refused);
    }
}
