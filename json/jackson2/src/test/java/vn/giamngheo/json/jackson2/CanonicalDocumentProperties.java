package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.CanonicalDocument;
import vn.giamngheo.json.households.HouseholdArbitraries;
import vn.giamngheo.json.plans.PlanArbitraries;
import vn.giamngheo.plan.Plan;

/** Held against another parser: what is canonical is the same JSON, and its names are sorted. */
class CanonicalDocumentProperties {

    private final ObjectMapper mapper = new ObjectMapper();

    @Provide
    Arbitrary<Household> households() {
        return HouseholdArbitraries.households();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(tries = 100)
    void aPlanIsTheSameDocumentSorted(@ForAll("plans") Plan plan) throws Exception {
        CanonicalDocument canonical = GiamngheoJson.canonical(plan);

        assertThat(mapper.readTree(canonical.bytes())).isEqualTo(mapper.readTree(GiamngheoJson.write(plan)));
        assertThat(unsorted(mapper.readTree(canonical.text()))).isEmpty();
        assertThat(GiamngheoJson.read(mapper, canonical.bytes(), Plan.class).orElseThrow())
                .isEqualTo(plan);
    }

    @Property(tries = 100)
    void theOrderOfATextMakesNoDifference(@ForAll("households") Household household) throws Exception {
        String turned = turned(mapper.readTree(GiamngheoJson.write(household))).toPrettyString();

        Household read = GiamngheoJson.read(mapper, turned, Household.class).orElseThrow();

        // Members and other lists keep their order; the names of objects were turned around.
        assertThat(GiamngheoJson.canonical(read).sha256())
                .isEqualTo(GiamngheoJson.canonical(household).sha256());
    }

    private JsonNode turned(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(name -> names.add(0, name));
        ObjectNode turned = mapper.createObjectNode();
        names.forEach(name -> turned.set(name, name.equals("deprivations") ? node.get(name) : turned(node.get(name))));
        return turned;
    }

    private static List<String> unsorted(JsonNode node) {
        List<String> found = new ArrayList<>();
        String before = "";
        for (var names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (before.compareTo(name) > 0) {
                found.add(before + " " + name);
            }
            before = name;
        }
        node.forEach(each -> found.addAll(unsorted(each)));
        return found;
    }
}
