package vn.giamngheo.testkit.contract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;

/** Made-up agencies: one department that ended and gave its functions to two others, and a third that was renamed. */
final class OwnTables {

    static final String AGENCIES = """
            id,kind,level,name,aliases,functions,from,until,seen,province,confidence,source
            old,department,province,Sở Cũ,Sở Xưa [2015-01-01/2019-12-31],poverty-reduction|labour-employment|press,2010-01-01,2025-02-28,,,confirmed,bảng mẫu
            new,department,province,Sở Mới,,,2025-03-01,,,,confirmed,bảng mẫu
            other,department,province,Sở Khác,,health,2010-01-01,,,,confirmed,bảng mẫu
            first,department,province,Sở Đầu,,culture,2010-01-01,2020-06-30,,,confirmed,bảng mẫu
            second,department,province,Sở Hai,,,2020-07-01,,,,confirmed,bảng mẫu
            """;

    static final String EVENTS = """
            event,day,kind,from,function,outcome,to,province,instead-of,instrument,confidence,source
            renamed,2020-07-01,renamed,first,,to,second,,,10/2020/NĐ-CP,confirmed,bảng mẫu
            ended,2025-03-01,dissolved,old,poverty-reduction,to,new,,,45/2025/NĐ-CP,confirmed,bảng mẫu
            ended,2025-03-01,dissolved,old,labour-employment,to,other,,,45/2025/NĐ-CP,confirmed,bảng mẫu
            ended,2025-03-01,dissolved,old,press,one-of,other|second,,,45/2025/NĐ-CP,confirmed,bảng mẫu
            """;

    private OwnTables() {}

    static ReferenceTables tables() {
        return tables(AGENCIES, EVENTS);
    }

    static ReferenceTables tables(String agencies, String events) {
        return new ReferenceTables(
                Directory.read(agencies).orElseThrow(),
                Succession.read(events).orElseThrow(),
                Gazetteer.provinces(),
                DesignatedAreas.none());
    }

    /** A centre of one province, and what it did with its press. */
    static ReferenceTables ofAProvince() {
        return new ReferenceTables(
                Directory.read("""
                                id,kind,level,name,aliases,functions,from,until,seen,province,confidence,source
                                trung-tam-mau,public-service-unit,province,Trung tâm Mẫu,,drug-rehabilitation,2015-01-01,2025-08-31,,current:01,confirmed,bảng mẫu
                                """).orElseThrow(),
                Succession.read("""
                                event,day,kind,from,function,outcome,to,province,instead-of,instrument,confidence,source
                                trung-tam-mau-2025,2025-09-01,dissolved,trung-tam-mau,,to,cong-an-tinh,current:01,,9/QĐ-UBND,confirmed,bảng mẫu
                                """).orElseThrow(),
                Gazetteer.of(List.of(), List.of()),
                DesignatedAreas.none());
    }

    /**
     * A line of somebody else's table.
     *
     * @param function the function
     * @param holder who has it
     * @param from the first day
     * @param until the last day
     */
    record Line(String function, String holder, String from, String until) {

        boolean isOn(LocalDate day) {
            return !day.isBefore(LocalDate.parse(from)) && !day.isAfter(LocalDate.parse(until));
        }
    }

    private static final List<Line> LINES = List.of(
            new Line("poverty-reduction", "old", "2010-01-01", "2025-02-28"),
            new Line("poverty-reduction", "new", "2025-03-01", "9999-12-31"),
            new Line("labour-employment", "old", "2010-01-01", "2025-02-28"),
            new Line("labour-employment", "other", "2025-03-01", "9999-12-31"),
            new Line("press", "old", "2010-01-01", "2025-02-28"),
            new Line("culture", "first", "2010-01-01", "2020-06-30"),
            new Line("culture", "second", "2020-07-01", "9999-12-31"),
            new Line("health", "other", "2010-01-01", "9999-12-31"));

    /** The tables once more, as somebody else would keep them. */
    static Set<AgencyId> holders(Agency agency, AgencyFunction function, LocalDate day) {
        return LINES.stream()
                .filter(line -> line.function().equals(function.code()) && line.isOn(day))
                .map(line -> new AgencyId(line.holder()))
                .collect(Collectors.toSet());
    }

    /** The library itself. */
    static HolderLookup by(Succession succession) {
        return (agency, function, day) -> held(succession.holderOf(agency, function, day))
                .map(held -> held.by().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Holding.Held> held(Holding holding) {
        if (holding instanceof Holding.Parted parted) {
            return parted.parts().stream()
                    .map(Holding.Part::holding)
                    .map(OwnTables::held)
                    .map(Stream::toList)
                    .flatMap(Collection::stream);
        }
        return holding instanceof Holding.Held held ? Stream.of(held) : Stream.empty();
    }
}
