package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.rules.ReferenceExamples.agency;
import static vn.giamngheo.rules.ReferenceExamples.commune;
import static vn.giamngheo.rules.ReferenceExamples.day;
import static vn.giamngheo.rules.ReferenceExamples.found;
import static vn.giamngheo.rules.ReferenceExamples.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.directory.AgencyAlias;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;

/** Each fault that is made is found where it was made, whatever else is wrong: as many findings as faults. */
class ReferenceFaultsProperties {

    private static final String HEADER = "level,code,name,from,until,parent,confidence,source\n";
    private static final String NO_CHANGES = "level,day,kind,from,to,whole,instrument,confidence,source";

    /** What can be wrong with one row, each with what the row is then and the code and place of what is found. */
    private enum RowFault {
        NONE("commune,%s,Xã %s,2020-01-01,2020-12-31,52,unverified,ví dụ"),
        QUOTE("commune,%s,\"Xã %s\"x,2020-01-01,2020-12-31,52,unverified,ví dụ", "table.quote "),
        LENGTH("commune,%s,Xã %s,2020-01-01,2020-12-31,52,unverified,ví dụ,", "table.row-length "),
        NAME("commune,%s,,2020-01-01,2020-12-31,52,unverified,ví dụ%s", "table.empty /name"),
        DAY("commune,%s,Xã %s,2020-01-32,2020-12-31,52,unverified,ví dụ", "table.unreadable /from"),
        TWO_DAYS(
                "commune,%s,Xã %s,2020-01-32,2020-13-31,52,unverified,ví dụ",
                "table.unreadable /from", "table.unreadable /until"),
        THREE(
                "xã,%s,,2020-01-01,2020-12-31,52,sure,ví dụ%s",
                "table.unreadable /level", "table.empty /name", "table.unreadable /confidence"),
        BACKWARDS("commune,%s,Xã %s,2020-12-31,2020-01-01,52,unverified,ví dụ", "table.contradiction "),
        PARENT("commune,%s,Xã %s,2020-01-01,2020-12-31,53,unverified,ví dụ", "table.unknown-reference ");

        private final String row;
        private final List<String> found;

        RowFault(String row, String... found) {
            this.row = row;
            this.found = List.of(found);
        }

        String row(int index) {
            String code = "c" + index;
            return row.replaceFirst("%s", code).replaceFirst("%s", code);
        }

        List<String> found(int line) {
            return found.stream().map(one -> one.replaceFirst(" ", " /" + line)).toList();
        }
    }

    @Provide
    static Arbitrary<List<RowFault>> rows() {
        return Arbitraries.of(RowFault.values()).list().ofMaxSize(100);
    }

    @Property(tries = 100)
    void everyFaultOfATableIsFoundInItsRow(@ForAll("rows") List<RowFault> rows) {
        StringBuilder table = new StringBuilder(HEADER);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            table.append(rows.get(i).row(i)).append('\n');
            expected.addAll(rows.get(i).found(i + 2));
        }

        assertThat(found(Gazetteer.read(table.toString(), NO_CHANGES))).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** What can be wrong with one agency. */
    private enum AgencyFault {
        LEVEL("directory.level-ended") {
            @Override
            void on(AgencyEntry.Builder agency, int index) {
                agency.level(AdministrativeLevel.DISTRICT).validUntil(day("2025-07-01"));
            }
        },
        LETTERS("directory.look-alike") {
            @Override
            void on(AgencyEntry.Builder agency, int index) {
                agency.name("Sở \u00d0ất " + index);
            }
        },
        ALIAS("directory.alias-never") {
            @Override
            void on(AgencyEntry.Builder agency, int index) {
                agency.validFrom(day("2020-01-01"))
                        .addAliases(new AgencyAlias(
                                "Sở Xưa " + index,
                                java.util.Optional.empty(),
                                java.util.Optional.of(day("2019-12-31"))));
            }
        },
        SEEN("directory.seen-outside") {
            @Override
            void on(AgencyEntry.Builder agency, int index) {
                agency.validFrom(day("2020-01-01")).seen(day("2019-12-31"));
            }
        };

        private final String code;

        AgencyFault(String code) {
            this.code = code;
        }

        abstract void on(AgencyEntry.Builder agency, int index);
    }

    @Provide
    static Arbitrary<List<Set<AgencyFault>>> agencies() {
        return Arbitraries.of(AgencyFault.values()).set().list().ofMaxSize(30);
    }

    @Property(tries = 100)
    void everyFaultOfAgenciesIsFoundAtItsAgency(@ForAll("agencies") List<Set<AgencyFault>> faults) {
        List<AgencyEntry> agencies = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            AgencyEntry.Builder agency = agency("so-" + i, "Sở " + i);
            int index = i;
            faults.get(i).forEach(fault -> {
                fault.on(agency, index);
                expected.add(fault.code + " /agencies/" + index);
            });
            agencies.add(agency.build());
        }

        assertThat(found(new DirectoryEntries(agencies))).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Whether a unit is a district that goes on, has a strange letter, and belongs to nothing known. */
    private record UnitFaults(boolean district, boolean letters, boolean parent) {}

    @Provide
    static Arbitrary<List<UnitFaults>> units() {
        Arbitrary<Boolean> maybe = Arbitraries.of(true, false);
        return net.jqwik.api.Combinators.combine(maybe, maybe, maybe)
                .as(UnitFaults::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 100)
    void everyFaultOfUnitsIsFoundAtItsUnit(@ForAll("units") List<UnitFaults> faults) {
        List<AdministrativeUnit> units = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            UnitFaults fault = faults.get(i);
            String name = (fault.letters() ? "\u00d0ông " : "Đông ") + i;
            AdministrativeUnit.Builder unit =
                    fault.district() ? unit(AdministrativeLevel.DISTRICT, "d" + i, name) : commune("c" + i, name);
            if (fault.parent()) {
                unit.parent("53");
            }
            units.add(unit.build());
            String at = " /units/" + i;
            expected.addAll(List.of(
                    fault.district() ? "gazetteer.level-ended" + at : "",
                    fault.letters() ? "gazetteer.look-alike" + at : "",
                    fault.parent() ? "gazetteer.parent-unknown" + at : ""));
        }
        expected.removeIf(String::isEmpty);

        assertThat(found(new UnitsAndChanges(units, List.of()))).containsExactlyInAnyOrderElementsOf(expected);
    }
}
