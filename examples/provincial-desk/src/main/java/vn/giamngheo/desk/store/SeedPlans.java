package vn.giamngheo.desk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.jackson3.GiamngheoJson;
import vn.giamngheo.plan.Plan;

/** The five documents of four provinces, put in while there is no plan at all. */
@Component
class SeedPlans implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SeedPlans.class);

    private static final String WHERE = "vn/giamngheo/examples/";

    private static final List<String> NAMES = List.of(
            "000-binh-dinh-9274.json",
            "001-binh-dinh-768.json",
            "002-hoa-binh-86.json",
            "003-thanh-hoa-35.json",
            "004-thua-thien-hue-conclusion.json");

    private final Plans plans;
    private final JsonMapper mapper;

    SeedPlans(Plans plans, JsonMapper mapper) {
        this.plans = plans;
        this.mapper = mapper;
    }

    /** Before the first request can come. */
    @Override
    public void afterSingletonsInstantiated() {
        if (plans.count() == 0) {
            NAMES.forEach(name -> plans.add(read(name)));
            LOG.info("put in {} plans, as there was none", NAMES.size());
        }
    }

    private Plan read(String name) {
        try (InputStream in = new ClassPathResource(WHERE + name).getInputStream()) {
            return GiamngheoJson.read(mapper, in.readAllBytes(), Plan.class).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
