package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.giamngheo.plan.Plan;

/** On the class path, with both generations of Jackson on it: the mapper an application already has learns plans. */
class HostMapperTest {

    private static final byte[] JSON = Seeds.bytes(Seeds.NAMES.get(0));
    private static final Plan PLAN = Loaded.plan(0);

    @Test
    void jackson2FindsTheModule() throws Exception {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();

        assertThat(mapper.readValue(JSON, Plan.class)).isEqualTo(PLAN);
        assertThat(mapper.readTree(mapper.writeValueAsBytes(PLAN))).isEqualTo(mapper.readTree(JSON));
    }

    @Test
    void jackson2TakesTheModuleByHand() throws Exception {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper()
                .registerModule(new vn.giamngheo.json.jackson2.GiamngheoModule());

        assertThat(mapper.readValue(JSON, Plan.class)).isEqualTo(PLAN);
    }

    @Test
    void jackson3FindsTheModule() {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();

        assertThat(mapper.readValue(JSON, Plan.class)).isEqualTo(PLAN);
        assertThat(mapper.readTree(mapper.writeValueAsBytes(PLAN))).isEqualTo(mapper.readTree(JSON));
    }

    @Test
    void jackson3TakesTheModuleByHand() {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new vn.giamngheo.json.jackson3.GiamngheoModule())
                .build();

        assertThat(mapper.readValue(JSON, Plan.class)).isEqualTo(PLAN);
    }
}
