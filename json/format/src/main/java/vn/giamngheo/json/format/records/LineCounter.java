package vn.giamngheo.json.format.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.internal.LineReports;
import vn.giamngheo.json.format.internal.LongLine;
import vn.giamngheo.json.format.internal.bytes.Octets;
import vn.giamngheo.json.format.internal.bytes.RegisterScan;
import vn.giamngheo.json.format.spi.LineDecoder;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Report;

/**
 * Counts the households of lines: by what stands there, where that is enough, otherwise by the household. Used by one
 * thread at a time.
 *
 * @param <A> what is counted
 */
final class LineCounter<A extends Mergeable<A>> {

    private final HouseholdTallies<A> counting;
    private final Map<Optional<Province>, HouseholdTally<A>> tallies = new HashMap<>();
    private final Map<StandardId, RawFactsBehind> behind = new HashMap<>();
    private final RegisterScan<HouseholdTally<A>> scan;
    private final LineDecoder<Household> households;
    private final int lineBytes;
    private final int longest;
    private @Nullable HouseholdTally<A> withoutProvince;
    private long counted;
    private long leftOut;
    private long refused;
    private long toldRecords;
    private long toldFailed;

    /**
     * @param households reads what a look at the line does not decide
     * @param lineBytes longer lines are not read
     * @param longest longer lines are not looked at
     */
    LineCounter(HouseholdTallies<A> counting, LineDecoder<Household> households, int lineBytes, int longest) {
        this.counting = counting;
        this.households = households;
        this.lineBytes = lineBytes;
        this.longest = Math.min(longest, lineBytes);
        this.scan = new RegisterScan<>(
                province -> tally(Optional.of(province)), counting.review().day(), counting.codes());
    }

    private HouseholdTally<A> tally(Optional<Province> province) {
        return tallies.computeIfAbsent(province, key -> counting.of(key, this::behind));
    }

    private RawFactsBehind behind(PovertyStandard standard) {
        return behind.computeIfAbsent(standard.id(), key -> new RawFactsBehind(standard, counting.review()));
    }

    Map<Optional<Province>, HouseholdTally<A>> tallies() {
        return tallies;
    }

    long counted() {
        return counted;
    }

    long leftOut() {
        return leftOut;
    }

    long refused() {
        return refused;
    }

    /** How many records were told, good or not. */
    long toldRecords() {
        return toldRecords;
    }

    /** How many of these were not counted. */
    long toldFailed() {
        return toldFailed;
    }

    /** Takes note that all so far was told. */
    void tell() {
        toldFailed = leftOut + refused;
        toldRecords = counted + toldFailed;
    }

    /**
     * Counts a line.
     *
     * @param bytes holds it, its line feed and enough behind it
     * @param from where it begins
     * @param number of the line
     * @param said takes what is found on it
     * @return the place behind its line feed
     */
    int line(byte[] bytes, int from, int number, BiConsumer<Integer, Report> said) {
        int next = scan.scan(bytes, from);
        if (next > 0 && next - from <= longest && tallyOfLine().add(scan)) {
            counted++;
            return next;
        }
        int feed = next > 0 ? next - 1 : Octets.indexOf(bytes, from, bytes.length, '\n');
        Report report = read(bytes, from, feed > from && bytes[feed - 1] == '\r' ? feed - 1 : feed, number);
        if (report != null) {
            said.accept(number, report);
        }
        return feed + 1;
    }

    private HouseholdTally<A> tallyOfLine() {
        HouseholdTally<A> tally = scan.province();
        if (tally != null) {
            return tally;
        }
        if (withoutProvince == null) {
            withoutProvince = tally(Optional.empty());
        }
        return withoutProvince;
    }

    /** What is to be said of the line; null if that is nothing. */
    private @Nullable Report read(byte[] bytes, int from, int to, int number) {
        if (to - from <= lineBytes && isBlank(bytes, from, to)) {
            return null;
        }
        ReadResult<Household> result = to - from > lineBytes
                ? LongLine.result(number, to - from, lineBytes)
                : households.read(bytes, from, to, number);
        if (!(result instanceof ReadResult.Valid<Household> valid)) {
            refused++;
            return result.report();
        }
        Phrase reason = tally(valid.value().province()).add(valid.value());
        if (reason != null) {
            leftOut++;
            return LineReports.leftOut(reason, number);
        }
        counted++;
        return valid.report().findings().isEmpty() ? null : valid.report();
    }

    /** Of a line that is too long to be held. */
    Report tooLong(long length, int number) {
        refused++;
        return LongLine.result(number, length, lineBytes).report();
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
