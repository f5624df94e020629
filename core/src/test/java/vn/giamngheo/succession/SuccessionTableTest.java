package vn.giamngheo.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.Loaded;

/** Events as a table. */
class SuccessionTableTest {

    private static final String HEADER = "event,day,kind,from,function,outcome,to,instrument,confidence,source\n";
    private static final String LOCAL =
            "event,day,kind,from,function,outcome,to,province,instead-of,instrument,confidence,source\n";

    private static List<String> faults(String table) {
        Loaded<List<SuccessionEvent>> loaded = Succession.read(table);
        assertThat(loaded.value()).isEmpty();
        return loaded.faults().stream()
                .map(fault -> fault.line() + " " + fault.column() + " " + fault.kind())
                .toList();
    }

    @Test
    void eventsOfSeveralRows() {
        List<SuccessionEvent> events = Succession.read(HEADER
                        + "x,2025-03-01,dissolved,a,press,to,b,45/2025/NĐ-CP,confirmed,báo chí\n"
                        + "y,2025-07-01,level-ended,c,,nobody,,Luật 72/2025/QH15,unverified,chưa đọc\n"
                        + "x,2025-03-01,dissolved,a,,one-of,b | c,45/2025/NĐ-CP,derived,suy ra\n")
                .orElseThrow();

        assertThat(events)
                .containsExactly(
                        new SuccessionEvent(
                                "x",
                                Tables.day("2025-03-01"),
                                SuccessionEvent.Kind.DISSOLVED,
                                List.of(
                                        new Transfer(
                                                new AgencyId("a"),
                                                Optional.of(AgencyFunction.PRESS),
                                                new Transfer.To(new AgencyId("b")),
                                                Provenance.confirmed("báo chí")),
                                        new Transfer(
                                                new AgencyId("a"),
                                                Optional.empty(),
                                                Tables.oneOf("b", "c"),
                                                Provenance.derived("suy ra"))),
                                InstrumentReference.of("45/2025/NĐ-CP"),
                                Optional.empty(),
                                Optional.empty()),
                        new SuccessionEvent(
                                "y",
                                Tables.day("2025-07-01"),
                                SuccessionEvent.Kind.LEVEL_ENDED,
                                List.of(new Transfer(
                                        new AgencyId("c"),
                                        Optional.empty(),
                                        Tables.nobody(),
                                        Provenance.unverified("chưa đọc"))),
                                InstrumentReference.builder()
                                        .kind(InstrumentKind.LAW)
                                        .number(InstrumentNumber.parse("72/2025/QH15"))
                                        .build(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void anEventOfAProvince() {
        SuccessionEvent event = Succession.read(LOCAL
                        + "x,2025-04-23,dissolved,a,,to,b,former:10,so-ldtbxh-2025,1266/QĐ-UBND,confirmed,quyết định\n")
                .orElseThrow()
                .get(0);

        assertThat(event.province()).contains(Province.former("10"));
        assertThat(event.insteadOf()).contains("so-ldtbxh-2025");
    }

    @Test
    void everyWrongCellIsTold() {
        assertThat(faults(LOCAL
                        + "X,01/03/2025,ended,A,Press,maybe,B,52,Y,,sure,\n"
                        + "y,01/03/2025,ended,A,Press,to,B,52,Y,,sure,\n"
                        + "z,2025-03-01,merged,a,,to,b|c,,some,1/NQ-CP,confirmed,s\n"
                        + "w,2025-03-01,merged,a,,one-of,|,,,1/NQ-CP,confirmed,s\n"
                        + ",,,,,,,,,,,\n"))
                .containsExactlyInAnyOrder(
                        "2 event UNREADABLE",
                        "2 from UNREADABLE",
                        "2 function UNREADABLE",
                        "2 outcome UNREADABLE",
                        "2 to UNREADABLE",
                        "2 confidence UNREADABLE",
                        "2 source EMPTY",
                        "3 day UNREADABLE",
                        "3 kind UNREADABLE",
                        "3 from UNREADABLE",
                        "3 function UNREADABLE",
                        "3 to UNREADABLE",
                        "3 province UNREADABLE",
                        "3 instead-of UNREADABLE",
                        "3 instrument EMPTY",
                        "3 confidence UNREADABLE",
                        "3 source EMPTY",
                        "4 to CONTRADICTION",
                        "4 instead-of CONTRADICTION",
                        "5 to EMPTY",
                        "6 event EMPTY",
                        "6 from EMPTY",
                        "6 outcome EMPTY",
                        "6 confidence EMPTY",
                        "6 source EMPTY");
    }

    @Test
    void rowsOfOneEventThatContradictOrRepeatEachOther() {
        assertThat(faults(LOCAL
                        + "x,2025-03-01,dissolved,a,press,to,b,former:10,e,1/NQ-CP,confirmed,s\n"
                        + "x,2025-03-02,merged,a,press,to,c,former:15,f,2/NQ-CP,confirmed,s\n"))
                .containsExactlyInAnyOrder(
                        "3 day CONTRADICTION",
                        "3 kind CONTRADICTION",
                        "3 province CONTRADICTION",
                        "3 instead-of CONTRADICTION",
                        "3 instrument CONTRADICTION",
                        "3 function ROW_TWICE");
    }

    @Test
    void aMissingColumnIsToldOnce() {
        assertThat(faults("event,day,kind,from,function,outcome,to,instrument,confidence\n"
                        + "x,2025-03-01,dissolved,a,press,to,b,1/NQ-CP,confirmed\n"
                        + "y,2025-03-01,dissolved,a,press,to,b,1/NQ-CP,confirmed\n"))
                .containsExactly("1 source COLUMN_MISSING");
    }

    @Test
    void anEmptyTableHasNoHeader() {
        assertThat(faults("")).containsExactly("0  COLUMN_MISSING");
        assertThat(Succession.read(HEADER).orElseThrow()).isEmpty();
    }
}
