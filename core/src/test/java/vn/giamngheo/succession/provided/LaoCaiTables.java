package vn.giamngheo.succession.provided;

import java.util.List;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.ReferenceTablesProvider;
import vn.giamngheo.succession.Succession;

/** Says where press went in one province. Named in {@code META-INF/services}. */
public final class LaoCaiTables implements ReferenceTablesProvider {

    @Override
    public String name() {
        return "lao-cai";
    }

    @Override
    public ReferenceTables tables() {
        return new ReferenceTables(
                List.of(),
                Succession.read(
                                "event,day,kind,from,function,outcome,to,province,instead-of,instrument,confidence,source\n"
                                        + "lao-cai-bao-chi,2025-03-01,transferred,so-tttt,press,to,so-vhttdl,former:10,"
                                        + "so-tttt-bao-chi-2025,1/QĐ-UBND,confirmed,thử\n")
                        .orElseThrow(),
                Gazetteer.of(List.of(), List.of()),
                DesignatedAreas.none());
    }
}
