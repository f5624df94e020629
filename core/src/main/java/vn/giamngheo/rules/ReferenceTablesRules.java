package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.GazetteerFault;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.SuccessionFault;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/**
 * What somebody brings along, held against what is built in. Pointers are such as {@code /agencies/3}, {@code /events/0},
 * {@code /places/units/7} and {@code /areas/lists/1}; places and lists in the order in which they are kept.
 */
final class ReferenceTablesRules {

    static final List<Rule<ReferenceTables>> ALL = all();

    private ReferenceTablesRules() {}

    private static List<Rule<ReferenceTables>> all() {
        List<Rule<ReferenceTables>> rules = new ArrayList<>();
        GazetteerRules.QUALITY.forEach(
                rule -> rules.add(within("places", rule, tables -> UnitsAndChanges.of(tables.places()))));
        DirectoryRules.QUALITY.forEach(
                rule -> rules.add(within("", rule, tables -> new DirectoryEntries(tables.agencies()))));
        SuccessionRules.QUALITY.forEach(rule ->
                rules.add(within("", rule, tables -> new DirectoryEvents(directory(tables), tables.events()))));
        // Whether nobody is left with a function shows only together with the events that are built in.
        rules.add(within("", SuccessionRules.UNHELD, tables -> new DirectoryEvents(directory(tables), events(tables))));
        AreaRules.ALL.forEach(rule -> rules.add(within("areas", rule, ReferenceTables::areas)));
        rules.add(Rule.of("tables.places", GazetteerRules.REFUSED, ReferenceTablesRules::places));
        rules.add(Rule.of("tables.agencies", DirectoryRules.REFUSED, ReferenceTablesRules::agencies));
        rules.add(Rule.of("tables.events", SuccessionRules.REFUSED, ReferenceTablesRules::events));
        rules.add(Rule.of(DirectoryFinding.WITHOUT_FUNCTIONS, ReferenceTablesRules::withoutFunctions));
        rules.add(Rule.of(AreaFinding.UNIT_UNKNOWN, ReferenceTablesRules::unitsUnknown));
        return List.copyOf(rules);
    }

    private interface Part<T> {
        T of(ReferenceTables tables);
    }

    /** A rule on a part, found where the part stands. */
    private static <T> Rule<ReferenceTables> within(String name, Rule<T> rule, Part<T> part) {
        return Rule.of(
                rule.name(),
                rule.codes(),
                (tables, findings) -> rule.check(
                        part.of(tables), finding -> findings.accept(name.isEmpty() ? finding : under(name, finding))));
    }

    private static Finding under(String name, Finding finding) {
        JsonPointer at = JsonPointer.ROOT.child(name);
        for (String token : finding.pointer().tokens()) {
            at = at.child(token);
        }
        return finding.at(at);
    }

    /** A gazetteer is whole in itself; what can be wrong is that it has what is there already. */
    private static void places(ReferenceTables tables, Consumer<Finding> findings) {
        Gazetteer known = Directory.standard().gazetteer();
        List<AdministrativeUnit> units = joined(known.units(), tables.places().units());
        List<UnitChange> changes = joined(known.changes(), tables.places().changes());
        for (GazetteerFault fault : Gazetteer.check(units, changes)) {
            findings.accept(Finding.of(
                    GazetteerFinding.of(fault.kind()),
                    own(fault.path(), known),
                    Map.of("reason", Argument.phrase(fault.reason()))));
        }
    }

    private static JsonPointer own(JsonPointer path, Gazetteer known) {
        String list = path.tokens().get(0);
        int before =
                list.equals("units") ? known.units().size() : known.changes().size();
        int index = Integer.parseInt(path.tokens().get(1)) - before;
        JsonPointer at = JsonPointer.ROOT.child("places").child(list);
        return index < 0 ? at : at.child(index);
    }

    private static <T> List<T> joined(List<T> known, List<T> own) {
        return Stream.concat(known.stream(), own.stream()).toList();
    }

    private static void agencies(ReferenceTables tables, Consumer<Finding> findings) {
        List<AgencyEntry> all = joined(Directory.standard().entries(), tables.agencies());
        DirectoryRules.refusals(Directory.check(all), tables.agencies()).forEach(findings);
    }

    private static void events(ReferenceTables tables, Consumer<Finding> findings) {
        if (tables.events().size() > SuccessionRules.MOST) {
            return; // said elsewhere
        }
        List<SuccessionFault> faults = Succession.check(directory(tables), events(tables));
        SuccessionRules.refusals(faults, tables.events()).forEach(findings);
    }

    private static List<SuccessionEvent> events(ReferenceTables tables) {
        return joined(Succession.standard().events(), tables.events());
    }

    /**
     * The agencies that are built in and those brought along, by whatever name: events know agencies by their ids, so that
     * a name that is taken is nothing to them. Of one id the first counts.
     */
    private static Directory directory(ReferenceTables tables) {
        Map<AgencyId, AgencyEntry> first = new TreeMap<>();
        joined(Directory.standard().entries(), tables.agencies())
                .forEach(entry -> first.putIfAbsent(entry.id(), entry));
        List<AgencyEntry> entries = List.copyOf(first.values());
        if (!Directory.check(entries).isEmpty()) {
            entries = renamed(entries);
        }
        Directory directory = Directory.of(entries, Directory.standard().gazetteer());
        try {
            return directory.with(tables.places());
        } catch (RefusedException taken) {
            return directory; // said of the places
        }
    }

    private static List<AgencyEntry> renamed(List<AgencyEntry> entries) {
        List<AgencyEntry> renamed = new ArrayList<>();
        for (AgencyEntry entry : entries) {
            renamed.add(entry.toBuilder()
                    .name("Cơ quan số " + renamed.size())
                    .aliases(List.of())
                    .build());
        }
        return renamed;
    }

    private static void withoutFunctions(ReferenceTables tables, Consumer<Finding> findings) {
        Set<AgencyId> receivers = new HashSet<>();
        events(tables).stream()
                .flatMap(event -> event.transfers().stream())
                .forEach(transfer -> receivers.addAll(transfer.to().agencies()));
        DirectoryRules.withoutFunctions(tables.agencies(), receivers, findings);
    }

    private static void unitsUnknown(ReferenceTables tables, Consumer<Finding> findings) {
        AreaRules.unitsUnknown(
                tables.areas(), directory(tables).gazetteer(), finding -> findings.accept(under("areas", finding)));
    }
}
