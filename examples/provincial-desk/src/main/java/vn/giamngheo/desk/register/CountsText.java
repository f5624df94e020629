package vn.giamngheo.desk.register;

import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giamngheo.json.format.records.RegisterCounts;
import vn.giamngheo.json.jackson3.GiamngheoJson;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.population.StatusCounts;

/** The counts of a register as JSON; each of its parts is a document {@code status-counts} of the wire format. */
final class CountsText {

    private CountsText() {}

    static String of(RegisterCounts<StatusCounts<Unit.Households>> counts, JsonMapper mapper) {
        ObjectNode text = mapper.createObjectNode();
        text.put("counted", counts.counted()).put("leftOut", counts.leftOut()).put("refused", counts.refused());
        put(text, "total", counts.total(), mapper);
        ArrayNode provinces = text.putArray("provinces");
        counts.provinces().asMap().forEach((province, of) -> {
            ObjectNode one =
                    provinces.addObject().put("province", province.toString()).put("name", province.name());
            put(one, "counts", Optional.of(of), mapper);
        });
        put(text, "withoutProvince", counts.withoutProvince(), mapper);
        return text.toString();
    }

    private static void put(
            ObjectNode to, String name, Optional<StatusCounts<Unit.Households>> counts, JsonMapper mapper) {
        counts.ifPresent(some -> to.set(name, mapper.readTree(GiamngheoJson.write(some))));
    }
}
