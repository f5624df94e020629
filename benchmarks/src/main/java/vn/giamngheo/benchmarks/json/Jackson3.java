package vn.giamngheo.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.jackson3.GiamngheoJson;
import vn.giamngheo.json.jackson3.GiamngheoModule;
import vn.giamngheo.plan.Plan;

/** Jackson 3.1. */
final class Jackson3 implements PlanJson {

    private static final PrettyPrinter PRETTY = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final ObjectMapper plain = JsonMapper.shared();
    private final ObjectReader read;
    private final ObjectWriter write;
    private final ObjectWriter writePretty;
    private final ObjectReader mapperRead;
    private final ObjectWriter mapperWrite;

    Jackson3() {
        ObjectMapper records = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(usual ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
                .withConfigOverride(
                        BigDecimal.class, c -> c.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .build();
        read = records.readerFor(Wire.Plan.class);
        write = records.writerFor(Wire.Plan.class);
        writePretty = write.with(PRETTY);
        ObjectMapper ours =
                JsonMapper.builder().addModule(new GiamngheoModule()).build();
        mapperRead = ours.readerFor(Plan.class);
        mapperWrite = ours.writerFor(Plan.class);
    }

    @Override
    public Wire.Plan databind(byte[] json) {
        return read.readValue(json);
    }

    @Override
    public byte[] databindPretty(Wire.Plan plan) {
        return writePretty.writeValueAsBytes(plan);
    }

    @Override
    public byte[] databind(Wire.Plan plan) {
        return write.writeValueAsBytes(plan);
    }

    @Override
    public Plan library(byte[] json) {
        return GiamngheoJson.read(plain, json, Plan.class).orElseThrow();
    }

    @Override
    public byte[] library(Plan plan) {
        return GiamngheoJson.writeBytes(plan);
    }

    @Override
    public Plan mapper(byte[] json) {
        return mapperRead.readValue(json);
    }

    @Override
    public byte[] mapper(Plan plan) {
        return mapperWrite.writeValueAsBytes(plan);
    }
}
