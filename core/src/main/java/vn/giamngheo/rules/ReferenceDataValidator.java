package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.DirectoryFault;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.SuccessionFault;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.TableFault;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Report;

/**
 * Says all that is wrong at once with the places, agencies and events that a deployer brings along. Every finding is an
 * error: such data cannot be used as it stands. Where several rows or entries are concerned, the pointer is that of the
 * last, which came into the way of the others.
 */
public final class ReferenceDataValidator {

    private ReferenceDataValidator() {}

    /**
     * {@return all findings on a table that was read; empty if it can be used} The pointer is made of the line of the text,
     * from 1, and the name of the column: {@code /12/name}; it is the root where the table as a whole is meant.
     *
     * @param table what was read
     */
    public static Report table(Loaded<?> table) {
        return Report.of(table.faults().stream()
                .map(fault -> Finding.of(
                        TableFinding.of(fault.kind()),
                        pointer(fault),
                        Map.of("place", Argument.phrase(place(fault)), "reason", Argument.phrase(fault.reason()))))
                .toList());
    }

    private static JsonPointer pointer(TableFault fault) {
        JsonPointer line = fault.line() == 0 ? JsonPointer.ROOT : JsonPointer.ROOT.child(fault.line());
        return fault.column().isEmpty() ? line : line.child(fault.column());
    }

    private static Phrase place(TableFault fault) {
        String column = Phrase.shown(fault.column());
        if (fault.line() == 0) {
            return column.isEmpty()
                    ? new Phrase("cả bảng", "the whole table")
                    : new Phrase("cột " + column, "column " + column);
        }
        return column.isEmpty()
                ? new Phrase("dòng " + fault.line(), "line " + fault.line())
                : new Phrase("dòng " + fault.line() + ", cột " + column, "line " + fault.line() + ", column " + column);
    }

    /**
     * {@return all findings on places, with pointers such as {@code /units/3} and {@code /changes/0}; empty if they make a
     * gazetteer}
     *
     * @param units the units
     * @param changes what became of them
     */
    public static Report gazetteer(List<AdministrativeUnit> units, List<UnitChange> changes) {
        return Report.of(Gazetteer.check(units, changes).stream()
                .map(fault -> finding(GazetteerFinding.of(fault.kind()), fault.path(), fault.reason()))
                .toList());
    }

    /**
     * {@return all findings on agencies, with pointers such as {@code /agencies/3}; empty if they make a directory}
     *
     * @param agencies the agencies
     */
    public static Report directory(List<AgencyEntry> agencies) {
        List<Finding> findings = new ArrayList<>();
        for (DirectoryFault fault : Directory.check(agencies)) {
            JsonPointer at = JsonPointer.ROOT.child("agencies");
            for (AgencyId concerned : fault.entries()) {
                at = last(
                        "agencies",
                        agencies.size(),
                        i -> concerned.equals(agencies.get(i).id()),
                        at);
            }
            findings.add(finding(DirectoryFinding.of(fault.kind()), at, fault.reason()));
        }
        return Report.of(findings);
    }

    /**
     * {@return all findings on events, with pointers such as {@code /events/3}; empty if they make a succession}
     *
     * @param directory the agencies
     * @param events the events
     */
    public static Report succession(Directory directory, List<SuccessionEvent> events) {
        List<Finding> findings = new ArrayList<>();
        for (SuccessionFault fault : Succession.check(directory, events)) {
            JsonPointer at = JsonPointer.ROOT.child("events");
            for (String concerned : fault.events()) {
                at = last(
                        "events",
                        events.size(),
                        i -> concerned.equals(events.get(i).id()),
                        at);
            }
            findings.add(finding(SuccessionFinding.of(fault.kind()), at, fault.reason()));
        }
        return Report.of(findings);
    }

    private static JsonPointer last(String list, int size, IntPredicate concerned, JsonPointer otherwise) {
        for (int i = size - 1; i >= 0; i--) {
            if (concerned.test(i)) {
                return JsonPointer.ROOT.child(list).child(i);
            }
        }
        return otherwise;
    }

    private static Finding finding(FindingCode code, JsonPointer at, Phrase reason) {
        return Finding.of(code, at, Map.of("reason", Argument.phrase(reason)));
    }
}
