package vn.giamngheo.json.format;

import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.spi.DocumentText;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.plans.PlanMapper;
import vn.giamngheo.plan.Plan;

/** Plans without any JSON library. */
final class TinyPlans implements PlanMapper {

    private static final ValueFormat<Plan> FORMAT = StandardFormat.format().require(Plan.class);

    @Override
    public ReadResult<Plan> read(String json) {
        return FORMAT.readDocument(new TinyJson(DocumentText.of(json)));
    }

    @Override
    public String write(Plan plan) {
        return CanonicalJson.write(FORMAT, plan);
    }

    @Override
    public Plan readByHost(String json) {
        return read(json).orElseThrow();
    }

    @Override
    public String writeByHost(Plan plan) {
        return write(plan);
    }
}
