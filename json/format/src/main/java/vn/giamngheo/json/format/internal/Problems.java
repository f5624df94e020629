package vn.giamngheo.json.format.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.SourceLocation;

/** What was found so far. */
final class Problems {

    private record Entry(long order, Finding finding) {
        int line() {
            return finding.location().map(SourceLocation::line).orElse(0);
        }

        int column() {
            return finding.location().map(SourceLocation::column).orElse(0);
        }
    }

    private final int most;
    private final List<Entry> entries = new ArrayList<>();

    /** @param most how many findings are kept before reading stops */
    Problems(int most) {
        this.most = most;
    }

    int size() {
        return entries.size();
    }

    boolean hasErrors() {
        return entries.stream().anyMatch(entry -> entry.finding().severity() == Severity.ERROR);
    }

    void clear() {
        entries.clear();
    }

    /** @throws Stopped if these are too many */
    void add(FindingCode code, JsonPointer pointer, Place place, Map<String, Argument> arguments) {
        put(code, pointer, place, arguments);
        if (entries.size() == most) {
            throw stop(JsonFindingCode.TOO_MANY_FINDINGS, pointer, place, Arguments.of("limit", Argument.whole(most)));
        }
    }

    /** Notes the last thing to be noted. */
    Stopped stop(FindingCode code, JsonPointer pointer, Place place, Map<String, Argument> arguments) {
        put(code, pointer, place, arguments);
        throw new Stopped();
    }

    private void put(FindingCode code, JsonPointer pointer, Place place, Map<String, Argument> arguments) {
        Finding finding = Finding.of(code, pointer, arguments);
        boolean located = place.line() > 0 && place.column() > 0;
        entries.add(new Entry(
                place.order(), located ? finding.at(new SourceLocation(place.line(), place.column())) : finding));
    }

    /** In the order of the document: what is said of an object as a whole comes before what is said of its values. */
    Report report() {
        return report(Comparator.comparingLong(Entry::order));
    }

    /** As {@link #report}, where reading met the tokens in another order than the text has them. */
    Report reportByPlace() {
        return report(Comparator.comparingInt(Entry::line)
                .thenComparingInt(Entry::column)
                .thenComparingLong(Entry::order));
    }

    private Report report(Comparator<Entry> order) {
        return Report.of(entries.stream().sorted(order).map(Entry::finding).toList());
    }
}
