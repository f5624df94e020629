package vn.giamngheo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;

/** Each planted fault is rejected, by the sentence that names it. */
class DirectoryContractRejectsTest {

    private static List<String> agencies(String from, String to) {
        return problems(OwnTables.AGENCIES.replace(from, to), OwnTables.EVENTS);
    }

    private static List<String> events(String from, String to) {
        return problems(OwnTables.AGENCIES, OwnTables.EVENTS.replace(from, to));
    }

    private static List<String> more(String row) {
        return problems(OwnTables.AGENCIES, OwnTables.EVENTS + row + "\n");
    }

    private static List<String> problems(String agencies, String events) {
        return DirectoryContract.read(agencies, events).problems();
    }

    @Nested
    class Tables {

        @Test
        void that_cannot_be_read() {
            assertThat(events("10/2020/NĐ-CP,confirmed", "10/2020/NĐ-CP,sure"))
                    .singleElement()
                    .asString()
                    .startsWith("line 2 of the events, column 'confidence': ");
            assertThat(agencies("2010-01-01,2025-02-28", "2010-02-30,2025-02-28"))
                    .singleElement()
                    .asString()
                    .startsWith("line 2 of the agencies, column 'from': ");
        }

        @Test
        void an_agency_of_the_name_of_another() {
            assertThat(agencies("Sở Mới", "Sở Khác"))
                    .singleElement()
                    .asString()
                    .startsWith("directory.name-taken at /agencies/2: ")
                    .contains("'other' is the name of 'new' at the same time");
        }

        @Test
        void another_name_that_two_have_at_once() {
            assertThat(agencies("Sở Khác,", "Sở Khác,Sở Xưa [2018-01-01/2021-12-31]"))
                    .singleElement()
                    .asString()
                    .startsWith("directory.alias-shared at /agencies/2: “Sở Xưa” is another name of both");
            // One after the other it is in order.
            assertThat(agencies("Sở Khác,", "Sở Khác,Sở Xưa [2020-01-01/2021-12-31]"))
                    .isEmpty();
        }

        @Test
        void a_name_that_is_no_name_of_one_agency() {
            assertThat(agencies("Sở Mới", "Sở Một; Sở Năm"))
                    .singleElement()
                    .asString()
                    .startsWith("'Sở Một; Sở Năm' does not mean new on 2025-03-01, a day on which it is called so: ");
        }

        @Test
        void a_letter_that_only_looks_Vietnamese_R35() {
            assertThat(agencies("Sở Mới", "Sở Mƣới"))
                    .contains("the name of agency new has a letter that only looks Vietnamese: U+01A3");
        }

        @Test
        void a_source_that_is_decomposed_R33() {
            Provenance decomposed = Provenance.confirmed("ba\u0309ng ma\u0302\u0303u");
            List<AgencyEntry> entries = OwnTables.tables().agencies().stream()
                    .map(entry -> entry.toBuilder().provenance(decomposed).build())
                    .toList();

            assertThat(DirectoryContract.of(Directory.of(entries, Gazetteer.provinces()))
                            .problems())
                    .hasSize(5)
                    .contains("the source of agency new is not written in Unicode normal form C");
        }

        @Test
        void a_province_that_is_not_there_R31() {
            assertThat(agencies("2010-01-01,2025-02-28,,,confirmed", "2010-01-01,2025-02-28,,current:79,confirmed"))
                    .anyMatch(problem -> problem.equals(
                            "agency old is of the province current:79, which is not there in its" + " time"));
        }
    }

    @Nested
    class Events {

        @Test
        void to_an_agency_that_ended() {
            assertThat(events("press,one-of,other|second", "press,to,first"))
                    .anySatisfy(problem -> assertThat(problem)
                            .startsWith("succession.not-there at /events/1: ")
                            .contains("'first', which is not there on 1 March 2025"));
        }

        @Test
        void to_an_agency_that_nobody_knows() {
            assertThat(events("poverty-reduction,to,new", "poverty-reduction,to,neww"))
                    .anyMatch(problem -> problem.startsWith("succession.agency-unknown at /events/1: "));
        }

        @Test
        void of_a_function_that_is_not_its_own() {
            assertThat(more("more,2022-01-01,transferred,other,press,to,second,,,1/2022/NĐ-CP,confirmed,bảng mẫu"))
                    .singleElement()
                    .asString()
                    .startsWith("succession.not-its-function at /events/2: ");
        }

        @Test
        void that_leave_a_function_behind_R29() {
            assertThat(events(
                            "ended,2025-03-01,dissolved,old,press,one-of,other|second,,,45/2025/NĐ-CP,confirmed,bảng mẫu\n",
                            ""))
                    .anySatisfy(problem -> assertThat(problem)
                            .startsWith("succession.left-behind at /events/1: ")
                            .contains("press"))
                    .anyMatch(problem -> problem.startsWith("succession.function-unheld at /events: "));
        }

        @Test
        void in_a_circle() {
            assertThat(
                            more(
                                    "back,2025-03-01,transferred,new,poverty-reduction,to,old,,,1/2025/NĐ-CP,confirmed,bảng mẫu"))
                    .anyMatch(problem -> problem.startsWith("succession.cycle at /events/")
                            && problem.contains("events lead in a circle on 1 March 2025"));
        }

        @Test
        void that_take_the_same_twice() {
            assertThat(more("twice,2025-03-01,transferred,old,press,to,other,,,1/2025/NĐ-CP,confirmed,bảng mẫu"))
                    .anyMatch(problem -> problem.startsWith("succession.gone-twice at /events/"));
        }

        @Test
        void that_end_who_goes_on() {
            assertThat(more("more,2022-01-01,merged,other,health,to,second,,,1/2022/NĐ-CP,confirmed,bảng mẫu"))
                    .anyMatch(problem -> problem.startsWith("succession.body-goes-on at /events/2: "));
        }

        @Test
        void before_the_instrument_that_orders_them() {
            assertThat(events(",,,10/2020/NĐ-CP", ",,,10/2021/NĐ-CP"))
                    .singleElement()
                    .asString()
                    .startsWith("succession.before-instrument at /events/0: ");
        }

        @Test
        void that_cite_no_number() {
            ReferenceTables tables = OwnTables.tables();
            List<SuccessionEvent> nameless = tables.events().stream()
                    .map(event -> new SuccessionEvent(
                            event.id(),
                            event.day(),
                            event.kind(),
                            event.transfers(),
                            InstrumentReference.builder().title("Đề án").build(),
                            event.province(),
                            event.insteadOf()))
                    .toList();

            assertThat(DirectoryContract.of(
                                    new ReferenceTables(tables.agencies(), nameless, tables.places(), tables.areas()))
                            .problems())
                    .contains(
                            "event 'ended' cites no instrument by number",
                            "event 'renamed' cites no instrument by number",
                            "who holds culture of first on 2020-07-01: by a step that cites no instrument by number");
        }

        @Test
        void of_a_province_that_is_not_there_then() {
            SuccessionEvent event = OwnTables.tables().events().get(0);
            ReferenceTables tables = OwnTables.tables();
            SuccessionEvent local = new SuccessionEvent(
                    "local",
                    LocalDate.of(2022, 1, 1),
                    SuccessionEvent.Kind.TRANSFERRED,
                    List.of(new Transfer(
                            new AgencyId("other"),
                            Optional.of(AgencyFunction.HEALTH),
                            event.transfers().get(0).to(),
                            OwnStandard.SURE)),
                    event.by(),
                    Optional.of(Province.current("79")),
                    Optional.empty());

            assertThat(DirectoryContract.of(new ReferenceTables(
                                    tables.agencies(),
                                    Stream.concat(tables.events().stream(), Stream.of(local))
                                            .toList(),
                                    tables.places(),
                                    tables.areas()))
                            .problems())
                    .anyMatch(problem -> problem.startsWith("succession.province-not-then at /events/"));
        }
    }

    /** Somebody else's table of successors. */
    @Nested
    class Lookups {

        private String problem(HolderLookup broken) {
            List<String> problems = DirectoryContract.of(OwnTables.tables())
                    .agreesWith("the table", broken)
                    .problems();
            assertThat(problems).hasSize(1);
            return problems.get(0);
        }

        @Test
        void a_day_late() {
            assertThat(problem((agency, function, day) -> OwnTables.holders(agency, function, day.minusDays(1))))
                    .startsWith(
                            "the table says nobody for certain where the tables say first: who holds culture of first on"
                                    + " 2010-01-01");
        }

        @Test
        void a_day_early() {
            assertThat(problem((agency, function, day) -> OwnTables.holders(agency, function, day.plusDays(1))))
                    .startsWith(
                            "the table says first where the tables say nobody for certain: who holds culture of first on"
                                    + " 2009-12-31");
        }

        @Test
        void one_successor_whatever_the_function_R29() {
            assertThat(problem((agency, function, day) -> {
                        Set<AgencyId> all = OwnTables.holders(agency, function, day);
                        return all.equals(Set.of(new AgencyId("other"))) ? Set.of(new AgencyId("new")) : all;
                    }))
                    .startsWith("the table says new where the tables say other: who holds labour-employment of");
        }

        @Test
        void a_guess_where_the_province_decides_R30() {
            assertThat(problem((agency, function, day) -> {
                        Set<AgencyId> all = OwnTables.holders(agency, function, day);
                        boolean press = function.code().equals("press") && day.getYear() >= 2025;
                        return press && all.isEmpty() ? Set.of(new AgencyId("other")) : all;
                    }))
                    .startsWith(
                            "the table says other where the tables say nobody for certain: who holds press of old on"
                                    + " 2025-03-01");
        }

        @Test
        void today_whatever_the_day() {
            assertThat(problem(
                            (agency, function, day) -> OwnTables.holders(agency, function, LocalDate.of(2026, 1, 1))))
                    .startsWith(
                            "the table says second where the tables say nobody for certain: who holds culture of first");
        }

        @Test
        void never_back_in_time() {
            assertThat(problem((agency, function, day) -> agency.id().code().equals("new") && day.getYear() < 2025
                            ? Set.of()
                            : OwnTables.holders(agency, function, day)))
                    .startsWith(
                            "the table says nobody for certain where the tables say old: who holds poverty-reduction of"
                                    + " new on 2010-01-01");
        }

        @Test
        void one_that_throws() {
            assertThat(problem((agency, function, day) -> {
                        throw new IllegalStateException(agency.name());
                    }))
                    .startsWith("the table throws java.lang.IllegalStateException: who holds ");
        }
    }

    @Test
    void what_is_wrong_is_thrown_at_once() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> DirectoryContract.of(Succession.standard()).verify())
                .withMessageStartingWith(
                        "directory must keep its contract, but:\n- directory.alias-shared at /agencies/");
    }
}
