package vn.giamngheo.json.format.internal.bytes;

import static vn.giamngheo.json.format.internal.bytes.LineOut.ascii;

import java.math.BigDecimal;
import java.util.Optional;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Material;

/** Writes dwellings as the tables do. */
final class DwellingOut {

    private static final byte[] DWELLING = ascii(",\"dwelling\":");
    private static final Written<Material> WALL = Written.kebab(Material.class, ",\"wall\":\"", "\"");
    private static final Written<Material> PILLAR = Written.kebab(Material.class, ",\"pillar\":\"", "\"");
    private static final Written<Material> ROOF = Written.kebab(Material.class, ",\"roof\":\"", "\"");
    private static final Written<HouseGrade> GRADE = Written.kebab(HouseGrade.class, ",\"grade\":\"", "\"");
    private static final byte[] FLOOR_AREA = ascii(",\"floorArea\":\"");

    private DwellingOut() {}

    static void write(Dwelling dwelling, LineOut out) {
        if (dwelling.equals(Dwelling.unknown())) {
            return;
        }
        out.raw(DWELLING);
        int first = out.place();
        out.constant(WALL, dwelling.wall());
        out.constant(PILLAR, dwelling.pillar());
        out.constant(ROOF, dwelling.roof());
        out.constant(GRADE, dwelling.grade());
        Optional<BigDecimal> floorArea = dwelling.floorArea();
        if (floorArea.isPresent()) {
            out.raw(FLOOR_AREA);
            out.raw(floorArea.get().toPlainString());
            out.raw('"');
        }
        out.replace(first, '{');
        out.raw('}');
    }
}
